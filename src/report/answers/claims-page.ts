import type { ClaimsAnswer, LedgerClaim } from '../../model/answers.js';
import type { Verdict } from '../../model/report.js';
import { escapeHtml } from '../html/escape.js';
import { counted, figure, percentage } from '../wording.js';
import { answerPage, htmlTable } from './answer-page.js';
import { byOwner, owedInWords, sameClaim } from './claims-wording.js';
import { byDocument, type Folded, foldRepeats, placeAndSection } from './places.js';

/** How grave a verdict looks. */
const CLASSES: Readonly<Partial<Record<Verdict, string>>> = {
  supported: 'good',
  overstated: 'error',
  contradicted: 'error',
  unlisted: 'error',
  'forward-looking': 'warning',
  vague: 'warning',
};

/** The ledger as a page: figures, then a table for each document or, of what is owed, for each owner. */
export function claimsPage(answer: ClaimsAnswer): string {
  const { claims, owed, byVerdict } = answer.summary;
  const share = percentage(byVerdict.supported, claims);
  const headline =
    answer.only === 'owed'
      ? `Evidence is owed for ${figure(owed)} of ${counted(claims, 'claim')}`
      : `${counted(claims, 'claim')}, ${share ?? 0}% supported`;
  const tiles = Object.entries(byVerdict).map(
    ([verdict, amount]) =>
      `<div class="${(amount > 0 && CLASSES[verdict as Verdict]) || ''}"><dt>${verdict}</dt><dd>${figure(amount)}</dd></div>`,
  );
  const groups = answer.only === 'owed' ? byOwner(answer.claims) : byDocument(answer.claims);
  return answerPage(answer, {
    subject: answer.only === 'owed' ? 'Evidence owed' : 'Claims',
    headline,
    main: `<dl class="tiles">${tiles.join('')}</dl>
${[...groups].map(([title, each]) => group(title, each, answer.only)).join('\n')}`,
  });
}

function group(title: string, claims: readonly LedgerClaim[], only: ClaimsAnswer['only']): string {
  const rows = foldRepeats(claims, sameClaim).map((claim) => row(claim, only));
  return `<section class="group"><header><h2>${escapeHtml(title)}</h2><span class="amount">${counted(claims.length, 'claim')}</span></header>
${htmlTable(['Claim', 'Verdict', 'Rests on', 'Evidence', 'Owner', 'Verified'], rows)}</section>`;
}

function row({ item: claim, also }: Folded<LedgerClaim>, only: ClaimsAnswer['only']): readonly string[] {
  const { entry, evidence, owner, verified, owed, verdict, place } = claim;
  const path = only === 'owed' ? `${place.path} · ` : '';
  const repeats = also.length > 0 ? ` · and ${counted(also.length, 'more place')}` : '';
  return [
    `<p>${escapeHtml(claim.sentence)}</p><p class="aside">${escapeHtml(`${path}${placeAndSection(place)}${repeats}`)}</p>`,
    `<span class="${CLASSES[verdict] ?? ''}"><span class="badge">${verdict}</span></span>`,
    entry === null ? '' : `${escapeHtml(entry.name)}<br><code>${escapeHtml(entry.id)}</code>`,
    owed === null ? evidence.map(escapeHtml).join('<br>') : `<em>${escapeHtml(owedInWords[owed])}</em>`,
    escapeHtml(owner ?? ''),
    escapeHtml(verified ?? ''),
  ];
}
