/** What a thing does that is not part of an offer: "pianos need a specialist", "carpets cost extra". */
export const demandingVerbs: ReadonlySet<string> = new Set(
  'need needs require requires cost costs'.split(' '),
);

/** Behind these verbs nothing is asked for after all: "pianos need no special van". */
export const nothingWords: ReadonlySet<string> = new Set('no nothing little neither not never'.split(' '));

/** What is said of things that somebody else looks after: "windows are another matter", "jewellery stays with you". */
export const apartPredicates: readonly string[] = [
  '(is|are) (extra|excluded|separate|apart|elsewhere|yours|theirs|outside|beyond|optional)',
  '(is|are) (another|a different|a separate) (matter|thing|story|question|service|policy|job|contract|trade)',
  '(is|are) (somebody|someone) else',
  '(is|are) (up|left) to (you|others|them|the _)',
  '(is|are) (charged|billed|priced|sold|quoted|paid|booked|insured|handled|done|moved|carried) (separately|apart|extra|elsewhere)',
  '(stay|stays|remain|remains|travel|travels|go|goes|belong|belongs|live|lives) (with you|behind|at home|outside|elsewhere|in your _|on your _|with the _)',
  '(fall|falls|lie|lies|come|comes) (outside|beyond|elsewhere|separately|extra)',
  '(have|has) (to|a policy|rules|prices|terms) (stay|go|travel|wait|be|of their own)',
  '(must|should) (stay|go|travel|wait|be left|be packed|remain)',
];

/** "Pianos can now be sent along", "rabbits may travel, too": named as something more that is offered or allowed. */
export const addingWords: ReadonlySet<string> = new Set(
  'now too also even well included welcome may allowed accepted'.split(' '),
);

/** Those who do what the vendor does not: "pianos are moved by a partner of ours". */
export const othersAtWork: ReadonlySet<string> = new Set(
  'partner partners specialist specialists colleague colleagues contractor contractors subcontractor subcontractors others you yourself yourselves'.split(
    ' ',
  ),
);

/** Before the things that a whole is without: "everything but carpets". */
export const exceptingWords: ReadonlySet<string> = new Set(
  'but except excluding bar barring save minus'.split(' '),
);

/** What the reader of a request does with such things: "ask us about pianos", "pianos: call first". */
export const referringWords: ReadonlySet<string> = new Set(
  'ask call ring talk speak write contact please sorry never not no only see'.split(' '),
);
