import type { CommandEntry } from './command-entry.js';

/** In the order of `overclaim --help`. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'audit',
    summary: 'audit copy against the manifest',
    load: async () => (await import('./commands/audit.js')).default,
  },
  {
    name: 'claims',
    summary: 'list every claim with what it rests on',
    load: async () => (await import('./commands/claims.js')).default,
  },
  {
    name: 'promises',
    summary: 'list what is promised for the future',
    load: async () => (await import('./commands/promises.js')).default,
  },
  {
    name: 'coverage',
    summary: 'list what the copy leaves out',
    load: async () => (await import('./commands/coverage.js')).default,
  },
  {
    name: 'compare',
    summary: 'show documents side by side',
    load: async () => (await import('./commands/compare.js')).default,
  },
  {
    name: 'impact',
    summary: 'show what a new manifest does to copy',
    load: async () => (await import('./commands/impact.js')).default,
  },
  {
    name: 'merge',
    summary: 'make one report of what several machines audited',
    load: async () => (await import('./commands/merge.js')).default,
  },
  {
    name: 'init',
    summary: 'write a commented manifest to start from',
    load: async () => (await import('./commands/init.js')).default,
  },
  {
    name: 'manifest',
    summary: 'check the manifest itself',
    load: async () => (await import('./commands/manifest.js')).default,
  },
  {
    name: 'baseline',
    summary: 'start from what an old site has today, and let it only shrink',
    load: async () => (await import('./commands/baseline.js')).default,
  },
  {
    name: 'suggest',
    summary: 'rewrite sentences from the manifest',
    load: async () => (await import('./commands/suggest.js')).default,
  },
  {
    name: 'score',
    summary: 'say as figures how far copy can be trusted',
    load: async () => (await import('./commands/score.js')).default,
  },
  {
    name: 'history',
    summary: 'keep the score over time and show the trend',
    load: async () => (await import('./commands/history.js')).default,
  },
  {
    name: 'explain',
    summary: 'explain a rule: what it finds, why, and what is fine',
    load: async () => (await import('./commands/explain.js')).default,
  },
  {
    name: 'rules',
    summary: 'list the rules',
    load: async () => (await import('./commands/rules.js')).default,
  },
  {
    name: 'config',
    summary: 'show which settings are in force for a document, and why',
    load: async () => (await import('./commands/config.js')).default,
  },
  {
    name: 'completion',
    summary: 'print a script that completes commands and options in your shell',
    load: async () => (await import('./commands/completion.js')).default,
  },
];
