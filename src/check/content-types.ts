import type { SeverityChoice } from './severity.js';

/** What kind of text a document is; set by path in the configuration. */
export type ContentType = 'web' | 'deck' | 'docs' | 'blog' | 'release-notes' | 'press' | 'legal';

/** How each kind of text departs from the rules' own severities. What it may not do is say what is not so: `beyond` stays. */
export const CONTENT_TYPE_SEVERITIES: Readonly<
  Record<ContentType, Readonly<Record<string, SeverityChoice>>>
> = {
  web: {},
  deck: {},
  // Instructions are read by people who have bought; a loose word there misleads nobody.
  docs: { vague: 'info' },
  blog: { vague: 'info', 'roadmap/vision': 'info' },
  // "Now" and "new" are what release notes are for.
  'release-notes': { vague: 'info', 'vague/timing': 'off' },
  press: { 'vague/puffery': 'info', 'roadmap/vision': 'info' },
  // "May", "will" and "promptly" are terms of law there, not copy.
  legal: { vague: 'off', roadmap: 'off' },
};
