import type { PhraseGroup } from '../../phrase-group.js';

/** How sentences give times that are none, with a slot for what they speak of: any trade's words fit in. */
export const timingConstructions: readonly PhraseGroup[] = [
  {
    about: 'A comparison of times without times',
    needs: 'claim',
    instead: 'Give both times, or the one that the customer can expect.',
    phrases: [
      '(minutes|seconds|moments|hours|days|weeks) [,] (not|instead of|rather than|and not) (minutes|hours|days|weeks|months|years|quarters)',
      {
        phrase: `(get|gets|getting|be|move|sell|hire|ship|launch|close|pay|paid|settle|deliver|learn|grow|release|
            respond|react|build|find|reach|start|work|decide|go live|onboard|reply|answer|turn) [_|_ _|
            _ _ _] (sooner|faster|quicker|earlier)`,
        except: [
          '(get|gets|be|ship|close|pay|deliver|respond|start|build|move) [_|_ _] (#|x|times|%|percent) (sooner|faster|quicker|earlier)',
          `(get|gets|getting|be|move|find|reach|start|book|offer) [_|_ _|_ _ _] (sooner|earlier) (or later|
            date|dates|slot|slots|appointment|appointments|test|time|times|train|flight|version|versions|
            year|years|step|steps|page|order|in)`,
        ],
      },
    ],
  },
  {
    about: 'A quick adjective or adverb where one expects a time',
    needs: 'claim',
    instead: 'Give the time: "the same day", "within two hours".',
    phrases: [
      {
        phrase: '(speedy|snappy|nippy|zippy|lightning-quick|near-instant|near-instantaneous) [,] _',
        except: ['(the|in|by|via|with|through|to) snappy _'],
      },
      '(immediate|instant) (cover|help|answers|relief|results|savings|impact|value|insight|insights|visibility)',
      `(arrive|arrives|respond|responds|react|reacts|reply|replies|answer|answers|deliver|delivers|ship|
        ships|act|acts|moves|results|help|answers|quotes|start|starts|loads|learn|deploys|heals|dries|
        charges|repaired|fixed|sorted|there) [really|so|very] (fast|quick|sharpish|speedily)`,
      '(almost|practically|nearly|virtually) (at once|immediately|instantly|straight away|right away|overnight)',
      `(fast-track|fast-tracks|speed up|speeds up|accelerate|accelerates|expedite|expedites) (your|the|
        every|their|any|how|claims|decisions|delivery|growth|planning|hiring|sales)`,
      '(see|get|expect) (results|returns|savings) in (days|weeks|months)',
      'prompt [,|and] (polite|courteous|friendly|helpful|professional|expert|careful|efficient)',
      'in [just|only] (an afternoon|an evening|a morning|a lunch break|a tea break|a coffee break|a lunch hour)',
      'in (under|less than) a (lunch|coffee|tea) break',
      '(a few|a couple of|just a few) short (minutes|hours|days|weeks|months)',
      '(short|minimal|shorter|shortest) (wait|waits|waiting times|queues|lead times|turnaround|turnarounds)',
    ],
  },
  {
    about: 'A time told by something of every day',
    needs: 'claim',
    instead: 'Give the time: "in ten minutes", "the same day".',
    phrases: [
      `(by the time|before|while|in the time|quicker than|faster than) (the|your|a|an) (kettle|toast|coffee|tea|ink|popcorn|latte|cuppa) [_] (boils|boil|pops|pop|cools|
        cool|brews|lands|arrives|fills|ends|dries|change|changes|is (ready|dry|cold|done|poured|over)|has (boiled|cooled|brewed|popped))`,
      'no sooner (said|asked|ordered|sent|signed|booked|reported|clicked|paid|wished|thought|called|uploaded|scanned) than _',
      '(mend|repair|fix|sort|solve|settle|refund) [it|them|you|your _|the _|most _] (there and then|on the spot|while you watch)',
      '(keep|keeping|leave|leaving) (you|anyone|anybody|them|customers|guests|patients) (hanging|hanging about|hanging around|on hold|in the queue|guessing)',
      `(switch|sign up|set up|set it up|apply|install|register|insure|book|order|renew|arrange|sorted|signed|approved|move|moved|
        join|joined|claim|file|switch banks|change banks|done) [_|_ _] over (a|your|one) [cup of|mug of|quick|morning|first] (coffee|tea|cuppa|cup|
        breakfast|lunch|biscuit|pint|sandwich|brew)`,
      '(fly|flies|flying) (off the shelves|out of the door|out of the kitchen|through (checks|security|the checks|the paperwork))',
      '(post-haste|at a rate of knots|at a stroke|at one stroke|hey presto|in one fell swoop|in a single bound|in a whisker|with the speed of _)',
      '(quick|quicker|fast|faster|swift|speedy) (as|than) (a flash|lightning|a wink|thought|a blink|a heartbeat|a sneeze|a hiccup)',
      'in (less|no more) time than it takes (to|you)',
    ],
  },
  {
    about: 'How quickly, without a time',
    needs: 'claim',
    instead: 'Give the time: "the same day", "within two hours".',
    phrases: [
      '(quick|fast|swift|slow|first|speedy) off the (mark|blocks|bat)',
      '(amazed|surprised|astonished|astounded|staggered|stunned|impressed|believe|delighted|see|struck) [at|by] (how|just how) (quickly|swiftly|fast|soon|rapidly|promptly|little time|speedily) _',
      '(with|in) (all|the utmost|the greatest|due|record|breakneck|breathtaking|remarkable|impressive|all due) (speed|haste|dispatch|despatch)',
      '(with|without) (the least|the minimum of|minimum|minimal|the slightest|undue|any) [possible|of] (delay|waiting)',
      'as (soon|quickly|fast|promptly|speedily|swiftly|rapidly) as (we|they|our _|the team|he|she|anyone) [_|_ _] (reasonably|humanly|possibly|practically|conceivably) (can|could|are able|manage)',
      {
        phrase:
          'before (you|your _|anyone|anybody) (have|has|had|can|could) [even] (had time to _|time to _|put (down|your|the|away)|said|poured|hung|reached for|blinked|blink|say|unpacked|sat down|found)',
        except: [
          'before you can _ [_] (a|the|your|it|them|with|on|in|to|for)',
          '(check|read|ask|think|save|stop|apply|wait|decide|must|need|needs|should|tell|told|days|hours|weeks|minutes) __ before (you|your _|anyone|anybody) _ _ [_]',
        ],
      },
      'the (moment|instant|second) you (think|thought|wish|blink|ask|dream) [_]',
      '(takes|take|took|needs|lasts) (the blink of an eye|a heartbeat|no longer than a (sneeze|coffee|song|shower|lunch break)|next to no time|hardly any time|barely a (minute|moment)|but a moment|only a moment|just a moment|mere moments|a mere moment)',
      '(lightning|whirlwind|breakneck|blistering|rocket|turbo|warp|sprint) (speed|speeds|turnaround|turnarounds|pace|service|delivery|deploys|response|responses|checkout|check-in|repairs|answers)',
      '(is|are) (over|done|finished|behind you|settled|sorted|dealt with) before (you|your|the|it) _',
      '(never|not) (a|one) (dull|idle|wasted) (moment|minute|second)',
    ],
  },
  {
    about: 'Sooner, and as fast as something lets us',
    needs: 'claim',
    instead: 'Give both times, or the one that the customer can expect.',
    phrases: [
      'we [will] (see|treat|serve|answer|pay|help|reach|call|fix|mend|meet|find|get) you [_|_ _] (sooner|faster|quicker)',
      'as (quickly|fast|soon|swiftly|promptly) as (nature|traffic|the road|the law|physics|time|circumstances|the weather|life) (lets|allows|allow|permits|permit|will)',
      '(over|done|finished|ready|sorted|settled|gone|there|fixed|mended) in (a trice|a jiffy|two ticks|a tick|a wink|a blink|no time|a flash|a snap)',
      'in the time it takes to (lace|water|make|boil|butter|read|find|walk|brush|pour|say|drink|tie|open|eat|wash) _',
    ],
  },
  {
    about: 'Sooner than something small is over',
    needs: 'alone',
    instead: 'Give the time: "within one working day", "in 10 minutes".',
    phrases: [
      '(over|done|finished|back|ready|sorted|live|settled|fixed|paid|there) before the next (advert|ad|song|commercial|coffee|tea)',
      'before you (finish|have finished) (asking|talking|thinking|scrolling|blinking|typing|reading|speaking)',
      'before you (have|can|could|had) (finish|finished) (blinking|saying|reading|typing|yawning|speaking|your (coffee|tea|sandwich|sentence|toast|cup|croissant))',
      'before (your|a) (finger|thumb|foot) (leaves|has left|is off) the',
      `before the (plaster|ink|paint|varnish|dust|kettle|toast|tea|coffee|soup) (is|has|boils|pops|cools|settles|dries|whistles)
        [_] (dry|cold|settled|boiled|cooled|dried|popped|.|!|,)`,
    ],
  },
];
