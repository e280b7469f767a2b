import type { CompareAnswer } from '../../model/answers.js';
import { escapeHtml } from '../html/escape.js';
import { counted, figure, placeInWords } from '../wording.js';
import { answerPage, htmlTable } from './answer-page.js';
import {
  type ComparedEntry,
  declaredInWords,
  differingFirst,
  headlineOf,
  saidInWords,
} from './compare-wording.js';

/** One table: a row an entry, a column a document, the manifest first. */
export function comparePage(answer: CompareAnswer): string {
  const paths = [
    ...new Set(answer.entries.flatMap(({ documents }) => documents.map(({ path }) => path))),
  ].sort();
  const rows = differingFirst(answer.entries).map((compared) => [
    entryCell(compared),
    list(declaredInWords(compared)),
    ...paths.map((path) => documentCell(compared, path)),
  ]);
  return answerPage(answer, {
    subject: 'Comparison',
    headline: headlineOf(answer),
    main: `<section class="group"><header><h2>What each document says</h2></header>
${htmlTable(['Entry', 'Manifest', ...paths], rows)}</section>`,
  });
}

function entryCell({ entry, differences }: ComparedEntry): string {
  const differing = differences.map(
    (each) => `<li class="error"><span class="badge">differs</span> ${escapeHtml(disputed(each))}</li>`,
  );
  return `<strong>${escapeHtml(entry.name)}</strong><br><code>${escapeHtml(entry.id)}</code><ul>${differing.join('')}</ul>`;
}

/** The columns beside it show which document says which. */
function disputed({ kind, about, says }: ComparedEntry['differences'][number]): string {
  return kind === 'plan' ? `${about} plan` : `${about}: ${says.map(({ text }) => text).join('; ')}`;
}

/** A page shows as many; the JSON has them all. */
const sentencesShown = 20;

function documentCell({ documents }: ComparedEntry, path: string): string {
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
