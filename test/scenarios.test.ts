import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadManifest } from '../src/manifest/load-manifest.js';
import { foldText, visibleText } from './support/visible-text.js';

interface Label {
  readonly quote: string;
  readonly rule: string;
  readonly or?: readonly string[];
  readonly entry?: string;
  readonly why: string;
}

interface Labels {
  readonly scenario: string;
  readonly asOf: string;
  readonly documents: readonly {
    readonly path: string;
    readonly labels: readonly Label[];
    readonly fine: readonly { readonly quote: string; readonly tempting: string; readonly why: string }[];
  }[];
}

const root = path.resolve(import.meta.dirname, '..');
const scenarios = readdirSync(path.join(root, 'fixtures/scenarios'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => path.join(root, 'fixtures/scenarios', entry.name));
const labelled = [...scenarios, path.join(root, 'fixtures/product')].filter(existsSync);

const RULES = [
  ...'undeclared-capability unavailable-capability exceeded-limit wrong-scope unlisted-member absolute contradicted unproven-claim missing-disclosure'
    .split(' ')
    .map((name) => `beyond/${name}`),
  ...'future-promise coming-soon dated-promise overdue-promise vision'
    .split(' ')
    .map((name) => `roadmap/${name}`),
  ...'puffery hedge weasel quantity timing effort scope'.split(' ').map((name) => `vague/${name}`),
];

function labelsOf(folder: string): Labels {
  const file = existsSync(path.join(folder, 'labels.json')) ? 'labels.json' : 'expected.json';
  return JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
}

/** A printed deck is checked against the HTML it was printed from. */
function sourceOf(folder: string, document: string): string {
  if (!document.endsWith('.pdf')) return path.join(folder, document);
  const slides = [path.join(folder, 'slides'), path.join(root, 'fixtures/slides')].find((each) =>
    existsSync(each),
  );
  return path.join(slides ?? folder, path.basename(document).replace(/\.pdf$/, '.html'));
}

function entryIds(folder: string): Set<string> {
  const manifest = parse(readFileSync(path.join(folder, 'capabilities.yaml'), 'utf8'));
  return new Set(
    ['capabilities', 'commitments', 'certifications', 'proof'].flatMap((list) =>
      (manifest[list] ?? []).map((entry: { id: string }) => entry.id),
    ),
  );
}

describe.each(labelled.map((folder) => [path.basename(folder), folder]))('%s', (_, folder) => {
  const labels = labelsOf(folder);

  it('has a manifest without errors', () => {
    const bytes = readFileSync(path.join(folder, 'capabilities.yaml'));
    const { problems } = loadManifest({ path: 'capabilities.yaml', bytes });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('quotes words that occur once', () => {
    const wrong = labels.documents.flatMap((document) => {
      const file = sourceOf(folder, document.path);
      const text = foldText(
        visibleText(readFileSync(file, 'utf8'), file.endsWith('.html') ? 'html' : 'markdown'),
      );
      return [...document.labels, ...document.fine]
        .map(({ quote }) => ({ path: document.path, quote, times: text.split(foldText(quote)).length - 1 }))
        .filter(({ times }) => times !== 1);
    });
    expect(wrong).toEqual([]);
  });

  it('names rules and entries that exist', () => {
    const ids = entryIds(folder);
    const wrong = labels.documents.flatMap((document) =>
      document.labels.filter(
        ({ rule, or = [], entry }) =>
          ![rule, ...or].every((each) => RULES.includes(each)) || (entry !== undefined && !ids.has(entry)),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('labels every document that is published', () => {
    const published = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => file.split(path.sep).join('/'))
      .filter((file) => /\.(?:html|md|pdf)$/.test(file) && !file.startsWith('slides/'));
    expect(labels.documents.map((document) => document.path).sort()).toEqual(published.sort());
  });
});

it('labels every rule somewhere', () => {
  const used = new Set(
    labelled.flatMap((folder) =>
      labelsOf(folder).documents.flatMap((document) => document.labels.map((label) => label.rule)),
    ),
  );
  expect(RULES.filter((rule) => !used.has(rule))).toEqual([]);
});
