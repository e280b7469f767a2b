// Counts how many words of somebody else's list the rules for promises and vague words find in a claim.
//   node scripts/compare-word-list.mjs [--list] FILE…
// FILE holds a JSON array of words, or one word or phrase a line. Each word is put into eight claims of a made-up
// vendor, as an adjective, an adverb, a noun and a verb; it counts where a finding marks it in one of them. `--list`
// prints the words that are not found. Build first: the program that is asked is bin/overclaim.js.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const CLAIMS = [
  (word) => `A ${word} service for your home.`,
  (word) => `Our boiler ${word} cuts your bills.`,
  (word) => `Our service is ${word}.`,
  (word) => `${word}, our guests sleep better.`,
  (word) => `We ${word} that you will sleep better.`,
  (word) => `Alder brings ${word} to your team.`,
  (word) => `Alder ${word}.`,
  (word) => `It ${word} saves you money.`,
];

function wordsIn(file) {
  const text = readFileSync(file, 'utf8');
  const words = text.trimStart().startsWith('[') ? JSON.parse(text) : text.split('\n');
  return [...new Set(words.map((word) => String(word).trim()).filter((word) => word !== ''))];
}

/** The words that a promise or a vague word marks in one of the claims. */
function foundAmong(words) {
  const sentences = words.flatMap((word) => CLAIMS.map((claim) => ({ word, text: claim(word) })));
  const copy = sentences.map(({ text }) => `${text[0].toUpperCase()}${text.slice(1)}\n`).join('\n');
  const manifest = path.join(root, 'fixtures/tone/capabilities.yaml');
  const run = spawnSync(
    process.execPath,
    [
      path.join(root, 'bin/overclaim.js'),
      ...['audit', '--stdin', '--stdin-path', 'words.md', '--manifest', manifest],
      ...['--as-of', '2026-11-21', '--format', 'json', '--no-cache'],
    ],
    { input: copy, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (run.stdout === '') throw new Error(run.stderr);
  const found = new Set();
  for (const { family, quote, start } of JSON.parse(run.stdout).findings) {
    if (family !== 'roadmap' && family !== 'vague') continue;
    // A blank line stands behind each sentence.
    const { word } = sentences[(start.line - 1) / 2];
    const [marked, asked] = [quote.toLowerCase(), word.toLowerCase()];
    if (marked.includes(asked) || asked.includes(marked)) found.add(word);
  }
  return found;
}

const { values, positionals } = parseArgs({
  options: { list: { type: 'boolean', default: false } },
  allowPositionals: true,
});
for (const file of positionals) {
  const words = wordsIn(file);
  const found = foundAmong(words);
  console.log(`${file}: ${found.size} of ${words.length}`);
  if (values.list) console.log(words.filter((word) => !found.has(word)).join(', '));
}
