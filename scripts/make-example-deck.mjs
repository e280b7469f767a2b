// Prints the example decks: every fixtures/**/slides/*.html becomes the PDF that its <meta name="print-to"> names.
// The PDFs are committed, so only somebody who changes a deck needs a browser: Chromium on the PATH, or CHROMIUM=/path/to/it.
//   node scripts/make-example-deck.mjs [FILE.html…]
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

function browserPath() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'chrome']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8' }).trim();
    } catch {
      // Not on the PATH under this name.
    }
  }
  throw new Error('No Chromium found. Install one, or set CHROMIUM to its path.');
}

/** The PDF's own dates are the only bytes that differ between two runs; a date of the same length keeps every offset valid. */
function withFixedDates(pdf) {
  const text = Buffer.from(pdf).toString('latin1');
  return Buffer.from(text.replace(/\(D:\d{14}/g, '(D:20261121090000'), 'latin1');
}

function findDecks(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => /(?:^|[\\/])slides[\\/][^\\/]+\.html$/.test(file))
    .sort()
    .map((file) => path.join(folder, file));
}

function targetOf(file) {
  const target = /<meta name="print-to" content="([^"]+)">/.exec(readFileSync(file, 'utf8'))?.[1];
  if (target === undefined)
    throw new Error(`${file} does not say where it is printed to (<meta name="print-to">).`);
  return path.resolve(path.dirname(file), target);
}

const named = process.argv.slice(2).map((file) => path.resolve(file));
const decks = named.length > 0 ? named : findDecks(path.join(root, 'fixtures'));
const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const deck of decks) {
    const target = targetOf(deck);
    await page.goto(pathToFileURL(deck).href);
    const overfull = await page.$$eval('section', (slides) =>
      slides.flatMap((slide, index) => (slide.scrollHeight > slide.clientHeight + 1 ? [index + 1] : [])),
    );
    if (overfull.length > 0) throw new Error(`${deck}: text runs off slide ${overfull.join(', ')}.`);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
    writeFileSync(target, withFixedDates(pdf));
    console.log(path.relative(root, target));
  }
} finally {
  await browser.close();
}
