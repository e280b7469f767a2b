import type { CompareAnswer } from '../../model/answers.js';
import { counted } from '../wording.js';

type ComparedEntry = CompareAnswer['entries'][number];
type ComparedPlan = CompareAnswer['plans'][number];
type Difference = ComparedEntry['differences'][number];
type SaidValue = ComparedEntry['declared']['values'][number];

/** An entry, or the price of a plan, with what manifest and documents say of it: the same for every format. */
export interface Compared {
  readonly title: string;
  /** The entry's id; null for the price of a plan. */
  readonly id: string | null;
  readonly status: string | null;
  /** What the manifest says: "on Lab, Institute", "boards: max 100". */
  readonly declared: readonly string[];
  readonly differences: readonly Difference[];
  readonly documents: readonly ComparedDocument[];
}

export interface ComparedDocument {
  readonly path: string;
  readonly sentences: ComparedEntry['documents'][number]['sentences'];
  readonly plans: readonly string[];
  readonly notOnPlans: readonly string[];
  /** "boards: 100 on Team". */
  readonly values: readonly string[];
  readonly dates: readonly string[];
}

/** Everything that was compared: what documents say different things of first, prices before entries, else in the manifest's order. */
export function comparedIn({ plans, entries }: CompareAnswer): readonly Compared[] {
  const all = [...plans.map(comparedPrice), ...entries.map(comparedEntry)];
  const differing = all.filter(({ differences }) => differences.length > 0);
  return [...differing, ...all.filter(({ differences }) => differences.length === 0)];
}

function comparedPrice({ plan, price, differences, documents }: ComparedPlan): Compared {
  return {
    title: `Price of ${plan}`,
    id: null,
    status: null,
    declared: price === null ? [] : [price],
    differences,
    documents: documents.map(({ path, sentences, prices }) => ({
      path,
      sentences,
      plans: [],
      notOnPlans: [],
      values: prices,
      dates: [],
    })),
  };
}

function comparedEntry({ entry, declared, differences, documents }: ComparedEntry): Compared {
  const { plans, values, target } = declared;
  return {
    title: entry.name,
    id: entry.id,
    status: entry.status,
    declared: [
      entry.status,
      plans === null ? '' : `on ${plans.join(', ')}`,
      ...valuesInWords(values),
      target === null ? '' : `target ${target}`,
    ].filter(Boolean),
    differences,
    documents: documents.map((document) => ({ ...document, values: valuesInWords(document.values) })),
  };
}

/** "boards: max 3 on Free, max 100 on Team, Enterprise". */
function valuesInWords(values: readonly SaidValue[]): readonly string[] {
  return distinct(values.map(({ of }) => of)).map((of) => {
    const own = values.filter((value) => value.of === of);
    const texts = distinct(own.map(({ text }) => text)).map((text) => {
      const plans = own.filter((value) => value.text === text).flatMap(({ plan }) => plan ?? []);
      return plans.length === 0 ? text : `${text} on ${plans.join(', ')}`;
    });
    return `${of}: ${texts.join(', ')}`;
  });
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

/** What one document says, in short and without its sentences: "on Lab, Institute", "boards: 100 on Team". */
export function saidInWords({ plans, notOnPlans, values, dates }: ComparedDocument): readonly string[] {
  return [
    plans.length > 0 ? `on ${plans.join(', ')}` : '',
    notOnPlans.length > 0 ? `not on ${notOnPlans.join(', ')}` : '',
    ...values,
    dates.length > 0 ? `promised for ${dates.join(', ')}` : '',
  ].filter(Boolean);
}

/** What documents differ on: "boards on Team", "Team plan". */
export function subjectOf({ kind, about }: Difference): string {
  return kind === 'plan' ? `${about} plan` : about;
}

/** "boards: 500 in site/a.html; 100 in deck.pdf". */
export function differenceInWords(difference: Difference): string {
  const says = difference.says.map(({ text, paths }) => `${text} in ${[...new Set(paths)].join(', ')}`);
  return `${subjectOf(difference)}: ${says.join('; ')}`;
}

export function headlineOf({ summary }: CompareAnswer): string {
  const { entries, shared, differing } = summary;
  return `${counted(entries, 'entry', 'entries')} spoken of, ${shared} in several documents; ${agreement(differing)}`;
}

/** Null where no document prices a plan. */
export function priceHeadlineOf({ summary }: CompareAnswer): string | null {
  const { prices, differingPrices } = summary;
  return prices === 0 ? null : `of ${counted(prices, 'plan')}; ${agreement(differingPrices)}`;
}

function agreement(differing: number): string {
  return differing === 0 ? 'no two documents disagree' : `documents disagree on ${differing}`;
}
