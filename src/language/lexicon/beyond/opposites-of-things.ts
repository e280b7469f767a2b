import type { Opposite } from './opposite.js';

/** Of what a thing is like: how exact, from where, for which ground. */
export const oppositesOfThings: readonly Opposite[] = [
  {
    better: [
      '(to|down to) the [same|last|nearest] (penny|cent|minute|second|metre|meter|inch|gram|decimal|decimal place)',
      '(exact|binding|guaranteed|final|firm) (price|prices|quote|quotes|time|times|date|dates|amount|figure|figures|position|value|sum)',
      'exactly (what|how much|when|where)',
      'not a (penny|cent) more',
    ],
    worse: [
      '(estimate|estimates|estimated|approximate|approximately|indicative|non-binding|roughly)',
      'guide (price|prices)',
      '(rough|ballpark) (figure|figures|guide|idea|price)',
    ],
  },
  {
    better: [
      '(every|each) [single|last] _ is (checked|tested|inspected|read|reviewed|measured|weighed|listened to|looked at)',
      '(we|our _) (check|test|inspect|read|review|measure|weigh) (every|each) [single|last] _',
      'all of them (checked|tested|inspected|read|reviewed)',
    ],
    worse: [
      '(sampled|sampling)',
      'spot (check|checks|checked)',
      '(1|one) in (#|every #|ten|twenty|fifty|a hundred)',
      'at random',
    ],
  },
  {
    better: [
      '(slope|slopes|ramp|ramps|puddle|puddles|mud|gravel|wet floor|wet floors|rough ground|uneven ground|rainproof)',
      '(on|over|across|through) (snow|ice)',
      '(~use|~run|~work|~drive|~ride|~wear) (_|_ _) (outdoors|outside)',
      'in (all weathers|any weather|all weather|the open|the rain|the wet)',
    ],
    worse: [
      '(indoors|indoor use)',
      '(dry|level|even|flat) [,|and] (dry|level|even|flat) (floor|floors|ground|surface|surfaces)',
      '(in|on) (dry|level|flat) (rooms|places|ground|floors|weather)',
      'dry weather only',
    ],
  },
  {
    better: [
      '(lift|elevator) (takes|goes|carries|brings|whisks)',
      'by (lift|elevator)',
      'step-free',
      'without a (stair|step)',
      'no (stairs|steps)',
    ],
    worse: [
      'no (lift|elevator)',
      'without a (lift|elevator)',
      'reached by # (stairs|steps)',
      'up # (stairs|steps)',
      '# (stairs|steps) up',
    ],
  },
  {
    better: [
      '(in|with) (complete|total|full) darkness',
      { phrase: 'in the dark', except: ['in the dark _'] },
      'with the lights (off|out)',
      'without (light|lighting|lights)',
    ],
    worse: [
      '(a|the) (lit|lighted|illuminated) _',
      '(need|needs|require|requires) (light|lighting|daylight)',
      '(lighting|daylight) (is|only)',
    ],
  },
  {
    better: ['flown in', 'by (air|plane|air freight)', 'air-freighted', 'straight off the plane'],
    worse: ['by (ship|sea|boat|rail|train|road|lorry|truck)', '(never|not) (by air|flown)'],
  },
  {
    better: [
      'local',
      'locally',
      '(grown|made|baked|brewed|built|born|raised|caught) (here|nearby|next door|down the road|around the corner|in the village)',
      'from (the farm next door|down the road|around the corner|the valley|the next village)',
    ],
    worse: ['imported', 'from (abroad|overseas)', 'shipped from'],
  },
  {
    better: [
      'home-made',
      'homemade',
      '(made|baked|cooked|brewed|roasted) (in-house|in our own|in the house|by us|by our own|on the premises|on site)',
    ],
    worse: [
      'bought in',
      '(cooked|made|baked|delivered|brought|supplied) by (a|an|our|the) (caterer|bakery|supplier|partner|restaurant|local)',
      'ready-made',
    ],
  },
  {
    better: [
      'one-to-one',
      'one-on-one',
      'one to one',
      'just (you|the two of you)',
      'all to (yourself|yourselves)',
      'undivided attention',
    ],
    worse: [
      'in (groups|a group|small groups)',
      '(group|shared) (class|classes|session|sessions|lesson|lessons|table|tables|room|rooms|ride|rides|tour|tours)',
      'with (other|up to #) (guests|people|learners|members|passengers)',
    ],
  },
  {
    better: [
      'live (class|classes|lesson|lessons|session|sessions|teacher|webinar|webinars|course)',
      '(ask|talk to|speak to) (the|your|a) (teacher|trainer|tutor) (live|directly)',
      'taught live',
    ],
    worse: ['recorded', 'pre-recorded', 'recordings only'],
  },
];
