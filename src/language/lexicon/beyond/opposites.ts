import type { PhrasePattern } from '../lexicon.js';

/** Ways to say that a thing is of the one kind or of the other. */
export interface Opposite {
  /** What a buyer would rather have: who says the other of something that has this promises less than there is. */
  readonly better: readonly PhrasePattern[];
  readonly worse: readonly PhrasePattern[];
}

/** Who has to do it, where nothing happens by itself, and what they do. */
const SOMEBODY =
  '(person|human|nurse|doctor|adviser|agent|somebody|someone|you|staff|manager|approver|team|editor|colleague|customer)';
const ACTS = '(~approve|~confirm|~decide|~check|~review|~release)';

/** Things of which one is true, each with ways to say it. */
export const opposites: readonly Opposite[] = [
  {
    better: [
      'two-way',
      'bidirectional',
      'bi-directional',
      'both ways',
      'in both directions',
      '2-way',
      '(~flow|~sync|~travel|~come|~go|~write|~written|~push) back (to|into)',
      'back and forth',
    ],
    worse: ['one-way', 'one way', 'one direction', 'read-only', 'in one direction'],
  },
  {
    better: [
      'automatic',
      'automatically',
      'automated',
      'on its own',
      'by itself',
      'on autopilot',
      'hands-free',
      'without lifting a finger',
      'no human in the loop',
      '(no need|never a need|without any need|no reason|without having|nobody has|no one has) to (review|check|approve|confirm|look at|sign off|touch)',
      'without (anyone|anybody|a human|a person|a click|your approval|any approval|human approval|human review|any review)',
      '(no|without) (review|approval|checks|human|manual) (step|steps|needed|required|work|review|approval)',
    ],
    worse: [
      'manual',
      'manually',
      'by hand',
      'typed in',
      `${SOMEBODY} ${ACTS}`,
      `${SOMEBODY} (then|always|still) ${ACTS}`,
      `${SOMEBODY} (has|have|needs) to ${ACTS}`,
      `${SOMEBODY} must ${ACTS}`,
    ],
  },
  {
    better: ['on-premise', 'on-premises', 'self-hosted', 'on your own servers'],
    worse: ['hosted', 'cloud only', 'cloud-only'],
  },
  {
    better: [
      'free',
      'free of charge',
      'at no (cost|charge)',
      'complimentary',
      'at no extra (cost|charge)',
      '(is|are|comes|come) on the house',
      'with our compliments',
    ],
    worse: ['charged', 'paid', 'chargeable', 'for a fee'],
  },
  {
    better: ['dedicated', 'private', '(nobody|no one) else (uses|touches|sees|shares|drives|enters|gets)'],
    worse: ['shared'],
  },
  {
    better: ['editable', 'edit'],
    worse: ['read-only', 'view-only'],
  },
  {
    better: ['anonymous', 'anonymously'],
    worse: [
      'named',
      'by name',
      '(carry|carries|show|shows|bear|bears) (the|their|your|his|her) (name|names)',
    ],
  },
  {
    better: ['in-house', 'our own'],
    worse: ['outsourced', 'third-party', 'by partners'],
  },
  {
    better: [
      'offline',
      'without (a|any) (signal|connection|network|internet connection)',
      'without (signal|internet)',
      '(there is|with|has) no (signal|internet|connection|network|reception)',
      'no signal needed',
    ],
    worse: [
      '(needs|requires|with|over) (a|an) (data|internet|network|mobile) connection',
      '(a|an) (data|internet|network|mobile) connection',
      'online only',
      'only online',
    ],
  },
  {
    better: ['in parallel', 'simultaneously', 'at the same time'],
    worse: ['one after (another|the other)', 'one at a time', 'in sequence', 'in turn', 'sequentially'],
  },
  {
    better: ['(yours|theirs|ours) to keep', 'keep it (for good|forever|when you leave)'],
    worse: [
      'lent',
      'on loan',
      'rented',
      'leased',
      '(goes|go|sent|given|taken) back at the end',
      '(is|are|must be|to be) (returned|given back|handed back|sent back)',
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
];
