import { Chalk, type ChalkInstance } from 'chalk';
import type { ClaimsAnswer, LedgerClaim } from '../../model/answers.js';
import { printable } from '../../model/printable.js';
import type { Verdict } from '../../model/report.js';
import { type Column, csvTable } from '../csv-table.js';
import { createWriter, type Writer } from '../text-writer.js';
import { counted, figure, placeInWords } from '../wording.js';
import type { AnswerFormats } from './answer-formats.js';
import { claimsPage } from './claims-page.js';
import { byOwner, owedInWords, sameClaim } from './claims-wording.js';
import {
  byDocument,
  type Folded,
  foldRepeats,
  placeAndSection,
  placeColumns,
  writeUnread,
} from './places.js';

/** The ledger of claims. */
export const claimsFormats: AnswerFormats<ClaimsAnswer> = {
  text: (answer, { color, width }) => {
    const paint = new Chalk({ level: color ? 1 : 0 });
    const writer = createWriter(width);
    const groups = answer.only === 'owed' ? byOwner(answer.claims) : byDocument(answer.claims);
    for (const [title, claims] of groups) {
      writer.line(printable(title), paint.bold.underline);
      writer.line(counted(claims.length, 'claim'), paint.dim);
      writer.blank();
      for (const claim of foldRepeats(claims, sameClaim)) writeClaim(writer, claim, answer.only, paint);
    }
    writeSummary(writer, answer, paint);
    return writer.text();
  },
  csv: ({ claims }) => csvTable(columns, claims),
  html: claimsPage,
};

const columns: readonly Column<LedgerClaim>[] = [
  ...placeColumns<LedgerClaim>(),
  ['sentence', (claim) => claim.sentence],
  ['verdict', (claim) => claim.verdict],
  ['entry', (claim) => claim.entry?.id ?? null],
  ['name', (claim) => claim.entry?.name ?? null],
  ['status', (claim) => claim.entry?.status ?? null],
  ['evidence', (claim) => claim.evidence.join('; ')],
  ['owner', (claim) => claim.owner],
  ['verified', (claim) => claim.verified],
  ['owed', (claim) => claim.owed],
  ['confidence', (claim) => claim.confidence],
  ['id', (claim) => claim.id],
];

const colors: Readonly<Partial<Record<Verdict, 'green' | 'red' | 'yellow'>>> = {
  supported: 'green',
  overstated: 'red',
  contradicted: 'red',
  unlisted: 'red',
  'forward-looking': 'yellow',
  vague: 'yellow',
};

function writeClaim(
  writer: Writer,
  { item: claim, also }: Folded<LedgerClaim>,
  only: ClaimsAnswer['only'],
  paint: ChalkInstance,
): void {
  const label = { label: paint.dim };
  const place =
    only === 'owed'
      ? [printable(claim.place.path), placeAndSection(claim.place)]
      : [placeAndSection(claim.place)];
  writer.row('Claim', printable(claim.sentence), { label: paint.bold });
  writer.row('', place.filter(Boolean).join(' · '), { text: paint.dim });
  if (also.length > 0) writer.row('', `also at ${also.map(placeInWords).join('; ')}`, { text: paint.dim });
  const color = colors[claim.verdict];
  const entry = claim.entry === null ? '' : `, ${printable(claim.entry.name)} (${printable(claim.entry.id)})`;
  writer.row('Verdict', `${claim.verdict}${entry}`, { ...label, ...(color && { text: paint[color] }) });
  const facts = [
    claim.owed === null ? claim.evidence.map(printable).join(', ') : owedInWords[claim.owed],
    claim.owner === null || only === 'owed' ? '' : printable(claim.owner),
    claim.verified === null ? '' : `verified ${claim.verified}`,
  ].filter(Boolean);
  if (facts.length > 0) writer.row('Evidence', facts.join(' · '), label);
  writer.blank();
}

function writeSummary(writer: Writer, answer: ClaimsAnswer, paint: ChalkInstance): void {
  const { claims, owed, byVerdict } = answer.summary;
  const verdicts = Object.entries(byVerdict)
    .filter(([, amount]) => amount > 0)
    .map(([verdict, amount]) => `${figure(amount)} ${verdict}`);
  writer.line('Summary', paint.bold.underline);
  writer.blank();
  const { product, path } = answer.manifest;
  writer.row('Manifest', `${printable(product)}, ${printable(path)}, as of ${answer.asOf}`, {
    label: paint.dim,
  });
  writer.row('Claims', [counted(claims, 'claim'), ...verdicts].join(', '), { label: paint.dim });
  writer.row('Evidence', owed === 0 ? 'nothing owed' : `owed for ${counted(owed, 'claim')}`, {
    label: paint.dim,
  });
  writeUnread(writer, answer);
}
