import type { Report } from '../../model/report.js';
import { counted, figure, placeWithPath } from '../wording.js';
import { escapeHtml } from './escape.js';

/** What could not be audited stands above the findings: a short list may be short because of it. */
export function notices({
  problems,
  documents,
}: {
  readonly problems: Report['problems'];
  readonly documents: readonly Pick<Report['documents'][number], 'path' | 'notAudited'>[];
}): string {
  const items = [
    ...problems.map(({ path, position: start, page = null, message, hint }) => {
      const place = path ? `${placeWithPath({ path, start, page, slide: null })}: ` : '';
      return [
        `<span class="path">${escapeHtml(place)}</span>`,
        escapeHtml(message),
        escapeHtml(hint ?? ''),
      ].join(' ');
    }),
    ...documents.flatMap(({ path, notAudited }) =>
      notAudited.map(({ reason }) => `<span class="path">${escapeHtml(path)}:</span> ${escapeHtml(reason)}`),
    ),
  ];
  if (items.length === 0) return '';
  return `<section class="notice" aria-labelledby="notice"><h2 id="notice">Not audited, or with problems</h2><ul>${items
    .map((item) => `<li>${item}</li>`)
    .join('')}</ul></section>`;
}

const sentencesListed = 200;

/** Sentences that look like claims and could not be judged: a person has to read them. */
export function unsureSentences({ unsure }: Report): string {
  if (unsure.length === 0) return '';
  const items = unsure
    .slice(0, sentencesListed)
    .map(
      (claim) =>
        `<li><q>${escapeHtml(claim.sentence)}</q> <span class="aside">${escapeHtml(placeWithPath(claim))}: ${escapeHtml(claim.reason)}</span></li>`,
    );
  const rest = unsure.length - sentencesListed;
  if (rest > 0) items.push(`<li>and ${figure(rest)} more, which the JSON report lists</li>`);
  return `<details class="unsure"><summary>${counted(unsure.length, 'sentence')} that could not be judged either way</summary><ul>${items.join('')}</ul></details>`;
}
