import { printable } from '../../model/printable.js';
import type { ScoreCard, ScoreGroup } from '../../model/score.js';
import { type TextColumn, textTable } from '../text-table.js';
import { counted, figure } from '../wording.js';
import { rateInWords, scoreInWords, supportedAsRatio, supportedInWords } from './figures.js';

/** The score as a person reads it in a terminal of so many columns. */
export function scoreText(card: ScoreCard, width: number): string {
  const { total, manifest, asOf, waived } = card;
  const facts: [string, string][] = [
    ['Score', `${scoreInWords(total.score)} of 100`],
    ['Claims', `${supportedInWords(total)} of those that can be checked are supported`],
    [
      'Overclaims',
      `${figure(total.overclaims)}, ${rateInWords(total.overclaimsPerThousandWords)} in 1,000 words of ${figure(total.words ?? 0)}`,
    ],
    ['Promises', `${figure(total.openPromises)} open, ${figure(total.overduePromises)} overdue`],
    ['Vague', counted(total.vagueWords, 'wording')],
    [
      'Limits',
      `${figure(total.disclosedLimits)} of ${figure(total.claimedLimits)} of what is claimed are given`,
    ],
  ];
  if (total.disagreements > 0) facts.push(['Conflicts', counted(total.disagreements, 'disagreement')]);
  if (total.unreadParts > 0)
    facts.push(['Unread', `${counted(total.unreadParts, 'part')} of which nothing is known`]);
  if (waived > 0) facts.push(['Waived', counted(waived, 'finding')]);
  const lines = [
    `${printable(manifest.product)}, as of ${asOf}, against ${printable(manifest.path)}`,
    '',
    ...facts.map(([label, text]) => `  ${label.padEnd(12)}${text}`),
    '',
    ...section('Document', card.documents, 'none', width),
    ...section('Channel', card.channels, 'no content type', width),
    ...section('Owner', card.owners, 'no owner or entry', width),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function section(title: string, groups: readonly ScoreGroup[], nameless: string, width: number): string[] {
  const first: TextColumn<ScoreGroup> = {
    heading: title,
    align: 'left',
    cell: ({ name }) => (name === null ? `(${nameless})` : printable(name)),
  };
  return [...textTable([first, ...columns], groups, width), ''];
}

const right = (heading: string, cell: (group: ScoreGroup) => string): TextColumn<ScoreGroup> => ({
  heading,
  align: 'right',
  cell,
});

const columns: readonly TextColumn<ScoreGroup>[] = [
  right('score', ({ figures }) => scoreInWords(figures.score)),
  right('supported', ({ figures }) => supportedAsRatio(figures)),
  right('overclaims', ({ figures }) => figure(figures.overclaims)),
  right('per 1k', ({ figures }) => rateInWords(figures.overclaimsPerThousandWords)),
  right('open', ({ figures }) => figure(figures.openPromises)),
  right('overdue', ({ figures }) => figure(figures.overduePromises)),
  right('limits', ({ figures }) => `${figures.disclosedLimits}/${figures.claimedLimits}`),
];
