/** Behind a name these make it something that the state made: "anti-money-laundering law". */
export const nounsOfLaw: ReadonlySet<string> = new Set(
  'law laws act acts legislation regulation regulations directive statute rules obligations duties bill bills'.split(
    ' ',
  ),
);

/** What opens so tells of others, or of nobody in particular. */
export const othersQuantifiers: ReadonlySet<string> = new Set([
  'many',
  'some',
  'most',
  'few',
  'several',
  'other',
]);

/** What is said of things as they are everywhere: "waiting lists are long". */
export const troublesomeWords: ReadonlySet<string> = new Set(
  `long longer slow slower hard harder difficult expensive costly complicated complex confusing boring tedious painful rare
  scarce late broken dead dying messy risky stressful unreliable overrated important essential vital crucial everywhere`.split(
    /\s+/,
  ),
);

/** What opens a condition. */
export const conditions: ReadonlySet<string> = new Set(['if', 'whether', 'unless', 'whenever']);

/** Behind "a heat pump" these tell what any such thing takes, costs or is. */
export const tellingVerbs: ReadonlySet<string> = new Set(
  'uses needs means costs consumes weighs lasts requires contains consists describes refers'.split(' '),
);
