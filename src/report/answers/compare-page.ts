import type { CompareAnswer } from '../../model/answers.js';
import { escapeHtml } from '../html/escape.js';
import { counted, figure, placeInWords } from '../wording.js';
import { answerPage, htmlTable } from './answer-page.js';
import {
  type Compared,
  comparedIn,
  headlineOf,
  priceHeadlineOf,
  saidInWords,
  subjectOf,
} from './compare-wording.js';

/** One table: a row an entry or price, a column a document, the manifest first. */
export function comparePage(answer: CompareAnswer): string {
  const all = comparedIn(answer);
  const paths = [...new Set(all.flatMap(({ documents }) => documents.map(({ path }) => path)))].sort();
  const rows = all.map((compared) => [
    titleCell(compared),
    list(compared.declared),
    ...paths.map((path) => documentCell(compared, path)),
  ]);
  const prices = priceHeadlineOf(answer);
  return answerPage(answer, {
    subject: 'Comparison',
    headline: prices === null ? headlineOf(answer) : `${headlineOf(answer)}. Prices ${prices}`,
    main: `<section class="group"><header><h2>What each document says</h2></header>
${htmlTable(['Entry', 'Manifest', ...paths], rows)}</section>`,
  });
}

/** Which document says which, the columns beside it show. */
function titleCell({ title, id, differences }: Compared): string {
  const differing = differences.map((each) => {
    const disputed = each.kind === 'plan' ? '' : `: ${each.says.map(({ text }) => text).join('; ')}`;
    return `<li class="error"><span class="badge">differs</span> ${escapeHtml(subjectOf(each) + disputed)}</li>`;
  });
  const code = id === null ? '' : `<br><code>${escapeHtml(id)}</code>`;
  return `<strong>${escapeHtml(title)}</strong>${code}<ul>${differing.join('')}</ul>`;
}

/** A page shows as many; the JSON has them all. */
const sentencesShown = 20;

function documentCell({ documents }: Compared, path: string): string {
  const document = documents.find((each) => each.path === path);
  if (document === undefined) return '<span class="aside">–</span>';
  const { sentences } = document;
  const items = sentences
    .slice(0, sentencesShown)
    .map(
      ({ place, sentence }) =>
        `<li>${escapeHtml(sentence)} <span class="aside">${escapeHtml(placeInWords(place))}</span></li>`,
    );
  const rest = sentences.length - sentencesShown;
  if (rest > 0) items.push(`<li>and ${figure(rest)} more</li>`);
  const details =
    items.length === 0
      ? ''
      : `<details class="places"><summary>${counted(sentences.length, 'sentence')}</summary><ul>${items.join('')}</ul></details>`;
  return `${list(saidInWords(document))}${details}`;
}

function list(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
}
