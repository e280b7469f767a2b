// Rule descriptions to Markdown: a page for each rule and the README's table. Pure, so that a test can compare.

const GENERATED = '<!-- Generated from the rule by npm run generate. Do not edit. -->';
/** Families whose findings lie in a sentence, so that a comment can stand before it. */
const ABOUT_COPY = new Set(['beyond', 'roadmap', 'vague', 'conflict']);
const BLOCK_MARKUP = /^(?:#{1,6} |[-*+] |\d+\. |>|\||```|---)/m;

export const pagePath = (rule) => `docs/rules/${rule.id}.md`;

/** @returns {Map<string, string>} path from the root of the repository -> content, in the order of the rules */
export function rulePages(rules) {
  return new Map(rules.map((rule) => [pagePath(rule), rulePage(rule)]));
}

export function rulePage(rule) {
  return `${[
    `# ${rule.title}`,
    GENERATED,
    `\`${rule.id}\` · ${rule.severity} unless you [set it otherwise](../../../README.md#settings)`,
    rule.description,
    ...examples('What it catches', rule.examples.caught, caughtExample),
    ...examples('What is fine', rule.examples.fine, fineExample),
    ...citations(rule.cites),
    ...(ABOUT_COPY.has(rule.family) ? suppression(rule) : []),
  ].join('\n\n')}\n`;
}

const suppression = (rule) => [
  '## Letting one stand',
  'In HTML or Markdown, write a comment before the sentence. The reason is required.',
  fence('html', `<!-- overclaim-ignore-next ${rule.id} -- why this may stand -->`),
];

const examples = (title, list, show) => (list.length === 0 ? [] : [`## ${title}`, ...list.flatMap(show)]);

function caughtExample({ copy, quote, why, manifest, beside }) {
  const isBlock = BLOCK_MARKUP.test(copy) || copy.includes('\n');
  const shown = isBlock ? fence('markdown', copy) : `> ${emphasize(copy, quote)}`;
  const words = isBlock ? `The words “${quote}”: ` : '';
  return [shown, ...besideIt(beside), ...manifestOf(manifest), `${words}${why}`];
}

function fineExample({ copy, why, manifest, beside }) {
  return [plainly(copy), ...besideIt(beside), ...manifestOf(manifest), why];
}

const plainly = (copy) =>
  BLOCK_MARKUP.test(copy) || copy.includes('\n') ? fence('markdown', copy) : `> ${escapeMarkup(copy)}`;

const besideIt = (beside) => (beside === undefined ? [] : ['While another document says:', plainly(beside)]);

const manifestOf = (manifest) =>
  manifest === undefined ? [] : ['With this in the manifest:', fence('yaml', manifest.trim())];

function emphasize(copy, quote) {
  const start = copy.indexOf(quote);
  if (start === -1) return escapeMarkup(copy);
  const end = start + quote.length;
  return `${escapeMarkup(copy.slice(0, start))}**${escapeMarkup(copy.slice(start, end))}**${escapeMarkup(copy.slice(end))}`;
}

const escapeMarkup = (text) => text.replace(/[\\*_<>[\]]/g, '\\$&');

/** A fence longer than any in the text. */
function fence(language, text) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}${language}\n${text.replace(/\n$/, '')}\n${marks}`;
}

function citations(cites) {
  if (cites.length === 0) return [];
  const lines = cites.map(({ title, url }) => (url === null ? `- ${title}` : `- [${title}](${url})`));
  return ['## What it rests on', lines.join('\n')];
}

/** The README's table: one row for each rule. */
export function ruleTable(rules) {
  const rows = rules.map(
    (rule) => `| [\`${rule.id}\`](${pagePath(rule)}) | ${rule.title} | ${rule.severity} |`,
  );
  return ['| rule | what it finds | severity |', '|---|---|---|', ...rows].join('\n');
}

/**
 * Replaces what stands between `<!-- NAME:start … -->` and `<!-- NAME:end -->`.
 * @throws when the text has no such pair of markers
 */
export function replaceBetween(text, name, content) {
  const start = text.indexOf('-->', text.indexOf(`<!-- ${name}:start`));
  const end = text.indexOf(`<!-- ${name}:end -->`);
  if (!text.includes(`<!-- ${name}:start`) || start === -1 || end < start)
    throw new Error(`No markers “${name}:start” and “${name}:end”.`);
  return `${text.slice(0, start + 3)}\n\n${content}\n\n${text.slice(end)}`;
}
