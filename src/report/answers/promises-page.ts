import type { PromisesAnswer, RegisteredPromise } from '../../model/answers.js';
import { escapeHtml } from '../html/escape.js';
import { counted, figure } from '../wording.js';
import { answerPage, htmlTable } from './answer-page.js';
import { type Folded, foldRepeats, placeAndSection } from './places.js';
import { samePromise, standingInWords, targetInWords, timeInWords } from './promises-wording.js';

/** How grave a standing looks. */
const CLASSES: Readonly<Record<RegisteredPromise['standing'], string>> = {
  kept: 'good',
  announced: 'good',
  early: 'warning',
  unannounced: 'error',
  unsupported: 'error',
};

/** The register as a page: figures, then one table in the order of time, what is overdue first. */
export function promisesPage(answer: PromisesAnswer): string {
  const { promises, overdue, undated, unannounced } = answer.summary;
  const tiles: readonly [name: string, amount: number, look: string][] = [
    ['promises', promises, ''],
    ['overdue', overdue, overdue > 0 ? 'error' : ''],
    ['without a time', undated, ''],
    ['without a public plan', unannounced, unannounced > 0 ? 'error' : ''],
  ];
  const rows = foldRepeats(inOrderOfTime(answer.promises), samePromise).map(row);
  const table = htmlTable(['For', 'Promise', 'Entry', 'Standing'], rows);
  return answerPage(answer, {
    subject: 'Promises',
    headline: promises === 0 ? 'No promises' : `${counted(promises, 'promise')}, ${figure(overdue)} overdue`,
    main: `<dl class="tiles">${tiles.map(([name, amount, look]) => `<div class="${look}"><dt>${name}</dt><dd>${figure(amount)}</dd></div>`).join('')}</dl>
${promises === 0 ? '' : `<section class="group"><header><h2>Everything promised</h2></header>\n${table}</section>`}`,
  });
}

/** What names no time comes last; of one day, in the order of the documents. */
function inOrderOfTime(promises: readonly RegisteredPromise[]): readonly RegisteredPromise[] {
  const late = (promise: RegisteredPromise) => (promise.isOverdue ? 0 : 1);
  const day = ({ due, when }: RegisteredPromise) => due ?? (when === null ? '~~' : '~');
  return promises.toSorted((a, b) => late(a) - late(b) || (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

function row({ item: promise, also }: Folded<RegisteredPromise>): readonly string[] {
  const { entry, place, standing, isOverdue } = promise;
  const repeats = also.length > 0 ? ` · and ${counted(also.length, 'more place')}` : '';
  const where = `${place.path} · ${placeAndSection(place)}${repeats}`;
  const target = targetInWords(promise);
  return [
    `${isOverdue ? '<span class="error"><span class="badge">overdue</span></span><br>' : ''}${escapeHtml(timeInWords(promise))}`,
    `<p>${escapeHtml(promise.sentence)}</p><p class="aside">${escapeHtml(where)}</p>`,
    entry === null
      ? ''
      : `${escapeHtml(entry.name)}<br><code>${escapeHtml(entry.id)}</code><br><span class="aside">${entry.status}${target === null ? '' : `, ${escapeHtml(target)}`}</span>`,
    `<span class="${CLASSES[standing]}"><span class="badge">${standing}</span></span> ${standingInWords[standing]}`,
  ];
}
