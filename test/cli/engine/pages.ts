import type { Tree } from '../scratch.js';

export const MANIFEST = `manifest: 1
product: { name: Relay }
as_of: 2026-11-01
capabilities:
  - { id: boards, name: Kanban boards, aliases: [boards], status: available, limits: [{ of: boards, max: 100 }] }
  - { id: rules, name: Automation rules, status: planned }
`;

const page = (number: number) => `<!doctype html><title>Page ${number}</title>
<header><p>The effortless way to plan your work.</p></header>
<main><h1>Boards ${number}</h1><p>Relay gives you ${number * 60} boards. We will launch automation rules soon.</p></main>
<footer><p>Coming soon: an app for your watch.</p></footer>`;
const guide = (number: number) =>
  `# Guide ${number}\n\nRelay gives you ${number * 70} boards.\n\nSave hours with world-class boards.\n`;

/** A small site with text that its pages repeat, files that can't be read, and one without findings. */
export const SITE: Tree = {
  'capabilities.yaml': MANIFEST,
  ...Object.fromEntries([1, 2, 3, 4, 5].map((number) => [`site/page-${number}.html`, page(number)])),
  ...Object.fromEntries([1, 2, 3].map((number) => [`guides/guide-${number}.md`, guide(number)])),
  'site/plain.html': '<!doctype html><title>Plain</title><main><p>Relay gives you 100 boards.</p></main>',
  'papers/broken.pdf': '%PDF-1.7 and nothing more',
  'papers/not-a-deck.pptx': 'nothing',
};
