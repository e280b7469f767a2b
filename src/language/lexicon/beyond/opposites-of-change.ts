import type { Opposite } from './opposite.js';

const CHANGED =
  '(changed|edited|altered|removed|modified|amended|corrected|customised|customized|rearranged|undone|deleted)';

/** Of whether a thing can be changed, and whether it is the same one each time. */
export const oppositesOfChange: readonly Opposite[] = [
  {
    better: [
      'editable',
      '~correct (it|them|typos|mistakes|errors|your _) [at] (later|afterwards|any time|at any time|whenever)',
      '(you|they|anyone|anybody|everyone|everybody|owners|admins|administrators|managers|editors|users|members|teams|staff|to|can|may) edit',
      '(~rearrange|~reorder|~edit|~customize|~customise|~amend|~rewrite|~redesign) (it|the|your|each|every|any)',
      '(~rearrange|~reorder|~customize|~customise|~amend|~rewrite|~redesign) them',
      '(yours|free) to (change|edit|alter|correct|amend|rearrange|rewrite|customize|customise|delete)',
      '(can|may) [always|still|easily] be (changed|edited|altered|corrected|amended|rearranged) (later|afterwards|any time|at any time)',
      '(~change|~edit|~alter|~amend|~rewrite) (_|_ _|_ _ _) to (your|their|his|her) (own taste|own liking|liking)',
    ],
    worse: [
      'read-only',
      '(is|are) [then] (locked|frozen|final)',
      'view-only',
      `(can|may|must) not be ${CHANGED}`,
      `never (be|is|are) ${CHANGED}`,
      '(tamper-proof|tamperproof|immutable|unalterable)',
      '(fixed|preset) (layout|layouts|format|formats|template|templates|report|reports|menu|menus|set|order)',
    ],
  },
  {
    better: ['in place', '(~overwrite|~replace) (the|your|its) (live|current|existing|old|running)'],
    worse: [
      '(~create|~make) a (new|separate|second) _',
      '(into|to|as|in) a (new|separate|second) _',
      'as a copy',
    ],
  },
  {
    better: [
      'exactly once',
      '(no|never|without|zero) (a duplicate|duplicates|doubles|double entries)',
      '(no|not|never|nothing|nobody) [(_|_ _|_ _ _)] (~deliver|~send|~arrive|~come|~appear|~charge|~bill|~book|~post|~meet|~see|~get|~receive|~process|~fire|~trigger) (_|_ _|_ _ _) twice',
      '(no|not|never|nothing|nobody) [(_|_ _|_ _ _)] (~deliver|~send|~arrive|~come|~appear|~charge|~bill|~book|~post|~process|~fire|~trigger) twice',
      'once and only once',
    ],
    worse: [
      'at least once',
      'duplicates (occur|are possible|may|can|happen)',
      '(may|can|might) (arrive|come|be sent|be delivered|appear|occur|be counted) (twice|more than once)',
    ],
  },
  {
    better: [
      '(stands|holds|lasts|stays|remains|runs) [valid|good] (until|till|for as long as|as long as) (you|the day you)',
      'once and for all',
      '(ask|asked|sign|signed|agree|consent|renew|approve|approved|confirm|confirmed) once and never again',
      '(~ask|~sign|~agree|~consent|~renew|~approve|~confirm) (only|just) once and (for all|that is it|never)',
      '(only|just) (ask|asked|sign|signed|agree|consent|renew|approve|confirm) once',
      '(never|no need to|not have to) (ask|asked|renew|renewed|repeat|sign|confirm) [it|you|your consent] again',
      'never (expires|expire|needs renewing|need renewing)',
    ],
    worse: [
      '(renewed|repeated|given again|reconfirmed|signed again|granted again|refreshed|retaken) (every|each|once|yearly|annually|monthly|after)',
      '(consent|permission|approval|authorisation|authorization) (every|each) (# (days|weeks|months|years)|year|month|quarter)',
    ],
  },
];
