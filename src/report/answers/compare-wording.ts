import type { CompareAnswer } from '../../model/answers.js';
import { counted } from '../wording.js';

export type ComparedEntry = CompareAnswer['entries'][number];
type Difference = ComparedEntry['differences'][number];

/** What one document says of an entry, in short: "on Lab, Institute", "boards: 100 on Team". Without sentences. */
export function saidInWords({
  plans,
  notOnPlans,
  values,
  dates,
}: Omit<ComparedEntry['documents'][number], 'sentences' | 'path'>): readonly string[] {
  return [
    plans.length > 0 ? `on ${plans.join(', ')}` : '',
    notOnPlans.length > 0 ? `not on ${notOnPlans.join(', ')}` : '',
    ...values.map(({ of, text, plan }) => `${of}: ${text}${plan === null ? '' : ` on ${plan}`}`),
    dates.length > 0 ? `promised for ${dates.join(', ')}` : '',
  ].filter(Boolean);
}

/** What the manifest says of an entry, in the same way. */
export function declaredInWords({ entry, declared }: ComparedEntry): readonly string[] {
  const { plans, values, target } = declared;
  return [
    entry.status,
    plans === null ? '' : `on ${plans.join(', ')}`,
    ...values.map(({ of, text, plan }) => `${of}: ${text}${plan === null ? '' : ` on ${plan}`}`),
    target === null ? '' : `target ${target}`,
  ].filter(Boolean);
}

/** "boards: 500 in site/a.html; 100 in deck.pdf". */
export function differenceInWords({ kind, about, says }: Difference): string {
  const subject = kind === 'plan' ? `${about} plan` : about;
  return `${subject}: ${says.map(({ text, paths }) => `${text} in ${[...new Set(paths)].join(', ')}`).join('; ')}`;
}

/** Entries of which documents say different things first; else in the manifest's order. */
export function differingFirst(entries: readonly ComparedEntry[]): readonly ComparedEntry[] {
  const differing = entries.filter(({ differences }) => differences.length > 0);
  return [...differing, ...entries.filter(({ differences }) => differences.length === 0)];
}

export function headlineOf({ summary }: CompareAnswer): string {
  const { entries, shared, differing } = summary;
  const agree = differing === 0 ? 'no two documents disagree' : `documents disagree on ${differing}`;
  return `${counted(entries, 'entry', 'entries')} spoken of, ${shared} in several documents; ${agree}`;
}
