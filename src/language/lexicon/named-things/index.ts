import type { NamedThing } from '../lexicon.js';
export const allNamedThings: readonly NamedThing[] = [
  { name: 'Salesforce', category: 'software' },
  { name: 'Slack', category: 'software', ordinaryWord: true },
  { name: 'ISO 27001', category: 'certificate' },
  { name: 'HIPAA', category: 'law' },
];
