import type { RuleDescription } from '../model/rule.js';

const NO_EXAMPLES = { caught: [], fine: [] };

/** What the check itself reports: no rule about copy, but shown, explained and given a severity like one. */
export const OWN_RULES: readonly RuleDescription[] = [
  {
    id: 'document/not-audited',
    family: 'document',
    title: 'Part without text',
    description:
      'A page or slide that is an image has no text to read, so nothing on it was checked. A document with such a part is never called clean: look at the part yourself, or give it its text (export the deck with text, add alternative text, run character recognition).',
    severity: 'warning',
    cites: [],
    examples: NO_EXAMPLES,
  },
  {
    id: 'suppression/no-reason',
    family: 'suppression',
    title: 'Ignored without a reason',
    description:
      'A comment or waiver switches a rule off and does not say why. Whoever reads it next year has to be able to tell whether it still holds; so every one gives its reason, and without one it counts as an error in place of what it hides.',
    severity: 'error',
    cites: [],
    examples: NO_EXAMPLES,
  },
  {
    id: 'suppression/expired',
    family: 'suppression',
    title: 'Waiver that has run out',
    description:
      'The last day of a waiver has passed, so it allows nothing any more and what it allowed is reported again. Correct the copy and remove the waiver, or have its owner set a later date.',
    severity: 'warning',
    cites: [],
    examples: NO_EXAMPLES,
  },
  {
    id: 'suppression/unused',
    family: 'suppression',
    title: 'Ignored, but nothing is there',
    description:
      'A comment or waiver switches a rule off where that rule finds nothing: the copy was corrected, or the name of the rule is misspelt. Left behind, it would hide the next overclaim in the same place.',
    severity: 'warning',
    cites: [],
    examples: NO_EXAMPLES,
  },
  {
    id: 'manifest/stale',
    family: 'manifest',
    title: 'Not verified for long',
    description:
      'The manifest says how often its entries are verified (`review_every`), and this entry was verified longer ago. Claims that rest on it may no longer hold. Off unless the configuration gives it a severity; `overclaim manifest check` tells it too.',
    severity: 'off',
    cites: [],
    examples: NO_EXAMPLES,
  },
  {
    id: 'manifest/no-evidence',
    family: 'manifest',
    title: 'Entry without evidence',
    description:
      'The entry names no file or address that shows that it is true. An audit is worth as much as the manifest: an entry that nobody can check supports claims that nobody can check. Off unless the configuration gives it a severity; `overclaim manifest check` tells it too.',
    severity: 'off',
    cites: [],
    examples: NO_EXAMPLES,
  },
  {
    id: 'manifest/never-claimed',
    family: 'manifest',
    title: 'Available, and nobody says so',
    description:
      'The manifest has a capability as available, and no document of the audit claims it: something to sell that the copy forgets, or an entry that has lost its product. It means something only where all copy is audited together, so it is off unless the configuration gives it a severity; `overclaim coverage` has the whole list.',
    severity: 'off',
    cites: [],
    examples: NO_EXAMPLES,
  },
];
