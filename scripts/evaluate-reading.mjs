// Compares the words that the readers find with the words that a browser or pdftotext shows.
// Usage: npm run evaluate:reading [-- folder …]   (default: fixtures; needs chromium and pdftotext)
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { readDocument } from '../dist/read/index.js';

const target = 0.995;
const browserPath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const flags = [
  ...[
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
  ],
  ...['--disable-sync', '--no-first-run'],
];

const folders = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['fixtures'];
const files = folders.flatMap(filesIn);
const pages = files.filter((file) => /\.html?$/.test(file));
const decks = files.filter((file) => file.endsWith('.pdf'));
const rows = [];

if (pages.length > 0) {
  if (existsSync(browserPath)) rows.push(...(await comparePages(pages)));
  else
    console.log(
      `HTML was not compared: there is no ${browserPath} (apt-get install chromium, or set CHROMIUM).`,
    );
}
if (decks.length > 0) {
  if (hasCommand('pdftotext')) for (const file of decks) rows.push(await compare(file, pdfText(file)));
  else console.log('PDF was not compared: there is no pdftotext (apt-get install poppler-utils).');
}
report(rows);

async function comparePages(paths) {
  const profile = mkdtempSync(join(tmpdir(), 'evaluate-reading-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath,
    args: flags,
  });
  const compared = [];
  try {
    for (const path of paths) {
      const page = await context.newPage();
      await page.route('**/*', (route) =>
        route.request().url().startsWith('file:') ? route.continue() : route.abort(),
      );
      await page.goto(pathToFileURL(path).href, { waitUntil: 'domcontentloaded' });
      const shown = await page.evaluate(() => {
        for (const each of document.querySelectorAll('details')) each.open = true;
        // Blocks of code are left out on purpose.
        for (const each of document.querySelectorAll('pre')) each.remove();
        // innerText joins neighbouring links and buttons into one word; nobody sees them so.
        for (const each of document.querySelectorAll('a, button')) each.after(' ');
        // innerText and not textContent: what is shown is the question here.
        return document.body?.innerText ?? '';
      });
      await page.close();
      compared.push(await compare(path, shown));
    }
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
  return compared;
}

async function compare(path, shown) {
  const result = await readDocument({ path, bytes: readFileSync(path) });
  if (result.kind !== 'document')
    return { path, shown: wordsOf(shown).length, missing: wordsOf(shown), extra: [] };
  const { seen, besides } = textsOf(result.document);
  const missing = new Map();
  const expected = wordsOf(shown);
  for (const word of expected) add(missing, word, 1);
  const extra = new Map();
  for (const word of seen.flatMap(wordsOf)) if (!take(missing, word)) add(extra, word, 1);
  for (const word of besides.flatMap(wordsOf)) take(missing, word);
  // Words that one side joins and the other separates: "log" + "in", a hyphen at the end of a line.
  settle(missing, extra);
  settle(extra, missing);
  return { path, shown: expected.length, missing: listOf(missing), extra: listOf(extra) };
}

/** Text that a browser shows, and text that stands in other fields of blocks, where it is not repeated. */
function textsOf(document) {
  const seen = [];
  const besides = [];
  const once = new Set();
  for (const block of document.blocks) {
    if (block.kind === 'quotation' && block.author !== null) besides.push(block.author);
    if (block.kind === 'cell') {
      for (const header of [...block.rowHeaders, ...block.columnHeaders, block.caption ?? '']) {
        const key = `${block.table} ${block.columnHeaders.includes(header) ? block.column : ''} ${header}`;
        if (!once.has(key)) besides.push(header);
        once.add(key);
      }
      const place = JSON.stringify(block.origin);
      if (once.has(place)) continue;
      once.add(place);
    }
    const isUnseen =
      block.hidden ||
      ['metadata', 'alt-text'].includes(block.kind) ||
      (block.kind === 'label' && ['input', 'aria-label', 'button'].includes(block.control));
    (isUnseen ? besides : seen).push(block.text);
    besides.push(...block.footnotes.filter((note) => !once.has(note) && once.add(note)));
  }
  // Footnote marks are resolved, not read: a browser shows them as digits.
  besides.push(...Array.from({ length: 9 }, (_, index) => `${index + 1} `.repeat(4)));
  return { seen, besides };
}

function settle(whole, parts) {
  for (const [word, count] of [...whole]) {
    for (let left = count; left > 0; left--) {
      const pieces = split(word, parts);
      if (pieces === null) break;
      for (const piece of pieces) take(parts, piece);
      take(whole, word);
    }
  }
}

function split(word, parts, depth = 0) {
  if (word === '') return [];
  if (depth > 12) return null;
  for (const [piece, count] of parts) {
    if (count <= 0 || !word.startsWith(piece)) continue;
    const rest = split(word.slice(piece.length), parts, depth + 1);
    if (rest !== null) return [piece, ...rest];
  }
  return null;
}

function report(results) {
  let shown = 0;
  let missing = 0;
  let extra = 0;
  for (const row of results) {
    shown += row.shown;
    missing += row.missing.length;
    extra += row.extra.length;
    console.log(
      `${percent(1 - row.missing.length / Math.max(1, row.shown))}  ${row.path}: ${row.shown} words, ${row.missing.length} not read, ${row.extra.length} not shown`,
    );
    if (row.missing.length > 0) console.log(`          not read: ${row.missing.slice(0, 30).join(' ')}`);
    if (row.extra.length > 0) console.log(`          not shown: ${row.extra.slice(0, 30).join(' ')}`);
  }
  const share = 1 - missing / Math.max(1, shown);
  console.log(
    `${percent(share)} of ${shown} words read in ${results.length} documents (target ${percent(target)}); ${extra} words read that are not shown`,
  );
  if (share < target) process.exitCode = 1;
}

function filesIn(path) {
  if (statSync(path).isFile()) return [path];
  const paths = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
  return paths.map((each) => join(path, each)).filter((each) => statSync(each).isFile());
}

function pdfText(path) {
  return execFileSync('pdftotext', [path, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
}

function hasCommand(name) {
  try {
    execFileSync(name, ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function wordsOf(text) {
  return (
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function add(counts, word, by) {
  counts.set(word, (counts.get(word) ?? 0) + by);
}

function take(counts, word) {
  const count = counts.get(word) ?? 0;
  if (count <= 0) return false;
  if (count === 1) counts.delete(word);
  else counts.set(word, count - 1);
  return true;
}

function listOf(counts) {
  return [...counts].flatMap(([word, count]) => Array.from({ length: count }, () => word));
}

function percent(share) {
  return `${(100 * share).toFixed(2)} %`;
}
