import type { AnswerHead } from '../../model/answers.js';
import { escapeHtml } from '../html/escape.js';
import { notices } from '../html/notices.js';
import { colophon, htmlPage } from '../html/page.js';

export interface AnswerPage {
  /** What the page shows: "Claims". */
  readonly subject: string;
  /** What the page says first, as text. */
  readonly headline: string;
  /** As HTML. */
  readonly main: string;
}

/** A page that stands still: it prints as it looks, and folds without a script. */
export function answerPage(answer: AnswerHead, { subject, headline, main }: AnswerPage): string {
  const { manifest, asOf, tool } = answer;
  return htmlPage({
    title: `${manifest.product}: ${subject.toLowerCase()}, ${asOf}`,
    body: `<div class="page">
<header class="top"><div>
<p class="brand">Overclaim · ${escapeHtml(subject.toLowerCase())}</p>
<h1>${escapeHtml(manifest.product)}</h1>
<p class="aside">As of ${escapeHtml(asOf)}, against ${escapeHtml(manifest.path)}, whose facts are as of ${escapeHtml(manifest.asOf)}</p>
</div></header>
<main>
<div class="verdict info"><p class="headline">${escapeHtml(headline)}</p></div>
${notices(answer)}
${main}
</main>
${colophon(tool, manifest)}
</div>`,
  });
}

/** A table with headers for columns; cells are HTML. */
export function htmlTable(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = headers.map((header) => `<th scope="col">${breakable(header)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n');
  return `<div class="table" tabindex="0"><table><thead><tr>${head}</tr></thead>\n<tbody>${body}</tbody></table></div>`;
}

/** A long path breaks between folders before it breaks inside a word. */
function breakable(text: string): string {
  return text.split('/').map(escapeHtml).join('/<wbr>');
}
