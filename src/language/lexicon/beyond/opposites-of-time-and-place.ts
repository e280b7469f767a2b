import type { Opposite } from './opposite.js';

const MONTH = '(January|February|March|April|May|June|July|August|September|October|November|December)';

/** Of when and where it is done. */
export const oppositesOfTimeAndPlace: readonly Opposite[] = [
  {
    better: [
      'offline',
      'without (a|any) (signal|connection|network|internet connection)',
      'without (signal|internet)',
      '(there is|with|has) no (signal|internet|connection|network|reception)',
      'no (signal|internet|connection) (needed|required|necessary|on|in)',
      {
        phrase: 'in (flight|airplane|aeroplane) mode',
        except: ['(left|put|set) in (flight|airplane|aeroplane) mode'],
      },
    ],
    worse: [
      '(need|needs|require|requires) (a|an|the) [stable|steady|fast|permanent|live|good] (connection|signal|network)',
      '(need|needs|require|requires) (internet|network|connection|reception|coverage|mobile coverage|to be online)',
      '(a|an) [stable|steady|fast|permanent|live|good] (data|internet|network|mobile) connection',
      '(internet|network|online) (access|connection) [is] (needed|required|necessary)',
      'online only',
      'only online',
    ],
  },
  {
    better: ['in parallel', 'simultaneously', 'at the same time'],
    worse: ['one after (another|the other)', 'one at a time', 'in sequence', 'in turn', 'sequentially'],
  },
  {
    better: [
      '(in|every|each) [the] (morning|mornings)',
      'before (breakfast|work|dawn)',
      'at dawn',
      '(with|over) [the|your] breakfast',
    ],
    worse: [
      '(evenings|nights) only',
      'only (in the (evening|evenings)|after (work|dark|dinner))',
      'in the (evening|evenings) only',
    ],
  },
  {
    better: ['in the (evening|evenings)', 'after (work|dark|dinner)'],
    worse: [
      'mornings only',
      'only (in the (morning|mornings)|before noon)',
      'in the (morning|mornings) only',
    ],
  },
  {
    better: [
      'in person',
      'face to face',
      'face-to-face',
      'in (the|our|any|every) (clinic|branch|practice|surgery)',
    ],
    worse: [
      '(on|by|over) (video|phone|telephone) only',
      '(online|video|phone|remote) only',
      'only (online|by video|on video|by phone|by telephone|remotely)',
    ],
  },
  {
    better: [
      '(~watch|~see|~follow|~view|~track|~check) (_|_ _|_ _ _) live',
      'live (view|map|data|dashboard|figures|feed|readings|numbers|levels|results)',
      '(in|with) real [-] time',
      'real-time',
      '(as|while|when) (it|they) (happens|happen)',
      '(~show|~update|~refresh|~see|~watch|~follow) (_|_ _|_ _ _) as (it|they) (comes in|come in|arrives|arrive)',
      '(~update|~refresh|~change|~grow) (with|after) (each|every) [new|single] (answer|order|sale|payment|booking|reply|vote|visit|click|transaction)',
      'as the day goes (on|by)',
      'up [-] to [-] the [-] minute',
      'at the very moment',
      '(second|minute|hour) by (second|minute|hour)',
      'on the fly',
      '(through|throughout|during) the day',
      'around the clock',
      '[on] the same (day|morning|afternoon|evening|night)',
      'same-day',
      'right away',
      'straight away',
      'then and there',
      'the [very] (moment|second|minute) (you|it|they|the|a|an|your|our|each|every|somebody|someone)',
    ],
    worse: [
      '(the|a) day (after|later|late|behind)',
      '(the|on the) (next|following) (day|morning|working day|business day)',
      'once (a|each|every) (day|night|week|month|quarter|year)',
      'overnight',
      '(each|every) (night|week|month)',
      '(with|after) a delay',
      'delayed',
      'over (a|the) year',
      'at (month|year) end',
      'at the end of (the|each|every) (day|week|month)',
    ],
  },
  {
    better: [
      'all year [round|long]',
      'year-round',
      'every day of the year',
      '365 days a year',
      'in (all seasons|every season|any season)',
      '(whatever|no matter) the season',
      'summer and winter',
      'winter and summer',
    ],
    worse: [
      `[from|between] ${MONTH} (to|and|until|till|through) ${MONTH}`,
      '(in|during) (summer|winter|the season|term) only',
      'only (in|during) (summer|winter|the season|term)',
      'seasonal',
      'closed in (winter|summer)',
    ],
  },
  {
    better: [
      'walk in',
      'walk-in',
      'walk-ins',
      '(just|simply) (drop in|turn up|come by|come in|show up)',
      '(without|no) [an|a|prior] (appointment|booking|reservation)',
      'unannounced',
    ],
    worse: [
      'by (appointment|arrangement|reservation)',
      '(book|booked|booking|reserved) (ahead|in advance|beforehand)',
      '(appointment|booking|reservation) [is] (required|needed|necessary|only)',
      {
        phrase: 'an appointment',
        except: [
          'an appointment (can|may|in|on|with|online|by|at|for|within)',
          '(without|no) an appointment',
        ],
      },
    ],
  },
  {
    better: [
      'off-site',
      'offsite',
      '(second|another|other|different|separate) (data center|data centre|location|site|building|region|country)',
      '(miles|kilometers|kilometres) away',
      'geo-redundant',
    ],
    worse: ['(in|at) the same (data center|data centre|location|site|building|room|region)'],
  },
  {
    better: [
      'signed [delivery|for]',
      'against signature',
      'handed (over|to you)',
      'to your (hands|table|room)',
    ],
    worse: ['left (at|by|outside|with|on)'],
  },
];
