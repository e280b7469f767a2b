import type { LexiconPhrase } from '../lexicon.js';

/** Results told in words that hold no amount of their own, or more than an amount: somebody would have to have counted. */
export const resultPhrases: readonly LexiconPhrase[] = [
  {
    phrase:
      '(pays|pay|paying|paid) for (itself|themselves) (in|within|after|inside) [just|only|about|around|less than|under|as little as] # _',
  },
  {
    phrase: '(pays|pay|paying|paid) for (itself|themselves) (in|within|after) (a|one|its first|the first) _',
  },
  {
    phrase:
      '(payback|pays back|return on investment|roi|break-even|breaks even|break even) (in|within|after|inside) [just|only|about|less than|under] # _',
  },
  {
    phrase:
      '(down|up|~fall|~drop|~rise|~shrink|~sink|~grow|~jump|~climb|~decline) by [about|almost|nearly|over|around] (half|a half|a third|a quarter|a fifth|a tenth|two thirds|three quarters)',
  },
  {
    phrase:
      'every (second|third|fourth|other) (customer|client|visitor|guest|buyer|patient|student|user|household|firm|company|family|driver|shopper|member|employer|graduate|reader)',
    except: [
      'every (second|third|fourth|other) (customer|client|visitor|guest|buyer|patient|student|user|household|firm|company|family|driver|shopper|member|employer|graduate|reader) __ (free|discount)',
    ],
  },
  {
    phrase:
      '(no|zero) [serious|major|reportable|safety|security|data|single] (accident|accidents|incident|incidents|breach|breaches|outage|outages|complaint|complaints|failure|failures|loss|losses|injury|injuries|fatality|fatalities|recall|recalls|leak|leaks) (since|in (#|over #|more than #|the last #)|for #|for over #|in the last _)',
  },
  {
    phrase:
      '(four|five|six|seven|eight)-figure (sum|sums|saving|savings|profit|profits|bonus|return|returns)',
  },
  {
    phrase:
      '(take|takes|taking|keep|keeps|keeping) # (_|_ _) off (the|our|your) (road|roads|street|streets|motorway|motorways)',
  },
  { phrase: '# _ for every (# _|dollar|euro|pound) (spent|invested|you spend|you invest|put in)' },
  {
    phrase: '(cut|cuts|cutting|slash|slashes|slashing|chop|chops) __ in half',
    except: ['(cut|cuts|cutting) (it|them) in half'],
  },
  { phrase: '(not one|not a single) (_|_ _) (since|in #|for #|in over #|in more than #)' },
  {
    phrase:
      'we (have never|have not|never) [yet] (lost|missed|failed|broken) (a|an|one) [single] (_|_ _) [since|in|for]',
    except: ['we (have never|have not|never) missed a (day|beat|trick)'],
  },
  {
    phrase:
      "(twice|double|half|# times) (the|europe 's|britain 's|america 's) (national|industry|county|european|regional|sector|market|state|usual) (average|rate|norm|mean)",
  },
  {
    phrase:
      '(above|below|beats|beat|better than|ahead of|under|over) the (national|industry|county|uk|european|eu|regional|sector|market|state|city) (average|mean|norm|benchmark)',
  },
];

/** Ways to put oneself before others without "than" or a superlative. */
export const rivalryPhrases: readonly LexiconPhrase[] = [
  {
    phrase:
      '(puts|put|places|placed|leaves|makes|keeps) us [well|far|miles|way|comfortably] (ahead of|in front of|above) _',
  },
  {
    phrase:
      '(nobody|no one|nothing|none|no other _|no other _ _) [else] __ (comes|come) [even|anywhere] (close|near)',
    except: ['(nobody|no one|nothing|none) [else] (comes|come) (close|near) (to|the|without|unless)'],
  },
  {
    phrase:
      '(you|they) (will not|can not|cannot|would not) find (a|an|any|anything) (better|cheaper|faster|fresher|lower|warmer|quieter|bigger|larger|finer|kinder|safer|greener|stronger|richer) (_|_ _) (in|between|within|anywhere|elsewhere|north|south|outside)',
  },
  { phrase: 'nowhere else (do|will|can|would) (you|they)' },
  { phrase: 'nowhere else in (the|all of|europe|britain|america|wales|scotland)' },
  {
    phrase:
      '(outperform|outperforms|outlast|outlasts|outsell|outsells|undercut|undercuts) (the|every|any|all|most) [other] _',
    except: ['(outlast|outlasts) (the|any) (winter|season|night|year|storm)'],
  },
  {
    phrase:
      '(beat|beats) (the|every|any|all) [other] (competition|competitors|competitor|rivals|rival|others|agencies|banks|brokers|supermarkets|suppliers|providers|brands|big)',
  },
  {
    phrase:
      'the (fewest|shortest|lowest|highest|longest|widest|fastest|cheapest) (_|_ _) of (all|any) (_|_ _)',
    except: ['the (lowest|highest) (level|price|bid|value|number) of (all|any) (_|_ _)'],
  },
];

/** Before "most" they say whom people turn to: "the plumbers that families trust most". */
export const preferenceVerbs: ReadonlySet<string> = new Set(
  'trust trusts trusted recommend recommends recommended prefer prefers preferred'.split(' '),
);

/** In a customer's words they tell what was gained: "I lost 22 pounds", "we saved £4,000". */
export const gainVerbs: ReadonlySet<string> = new Set(
  'lost lose saved save gained won earned made cut shed recovered reclaimed added shaved knocked'.split(' '),
);

/** Verbs of income: "graduates earn £6,000 more". */
export const incomeVerbs: ReadonlySet<string> = new Set(
  'earn earns earned make makes made sell sells sold collect collects raise raises raised bill bills take takes'.split(
    ' ',
  ),
);
