import type { CompareAnswer } from '../model/answers.js';
import { isSameAmount, type SaidDate, type SaidOfEntry, type SaidValue } from './said.js';

type Difference = CompareAnswer['entries'][number]['differences'][number];

/** Where documents say different things of one entry: an amount, a plan, a date. */
export function differencesBetween(said: readonly SaidOfEntry[]): Difference[] {
  return [...valueDifferences(said), ...planDifferences(said), ...dateDifferences(said)];
}

function valueDifferences(said: readonly SaidOfEntry[]): Difference[] {
  const all = said.flatMap(({ path, values }) => values.map((value) => ({ ...value, path })));
  const limits = [...new Set(all.map(({ of }) => of))];
  return limits.flatMap((of) => {
    const given = all.filter((value) => value.of === of);
    const plans = [...new Set(given.flatMap(({ plan }) => plan ?? []))];
    const unplaced = given.filter(({ plan }) => plan === null);
    const byPlan = plans.flatMap((plan) => {
      const ofPlan = given.filter((value) => value.plan === plan);
      return isDisputed(ofPlan)
        ? [{ kind: 'value' as const, about: `${of} on ${plan}`, says: bySaying(inOneSpelling(ofPlan)) }]
        : [];
    });
    if (byPlan.length > 0 || !unplaced.some((value) => isContradicted(value, given))) return byPlan;
    return [{ kind: 'value' as const, about: of, says: bySaying(inOneSpelling(given).map(withPlan)) }];
  });
}

interface PlacedValue extends SaidValue {
  readonly path: string;
}

/** Two documents each give an amount for the same that the other does not give. */
function isDisputed(values: readonly PlacedValue[]): boolean {
  const paths = [...new Set(values.map(({ path }) => path))];
  const of = (path: string) => values.filter((value) => value.path === path);
  return paths.some((a, index) =>
    paths.slice(index + 1).some((b) => !isWithin(of(a), of(b)) && !isWithin(of(b), of(a))),
  );
}

function isWithin(part: readonly SaidValue[], whole: readonly SaidValue[]): boolean {
  return part.every((value) => whole.some((each) => isSameAmount(each, value)));
}

/** An amount for no plan in particular that another document has for none at all. */
function isContradicted(value: PlacedValue, given: readonly PlacedValue[]): boolean {
  const others = [...new Set(given.map(({ path }) => path))].filter((path) => path !== value.path);
  return others.some(
    (path) =>
      !isWithin(
        [value],
        given.filter((each) => each.path === path),
      ),
  );
}

function withPlan({ path, text, plan }: PlacedValue): { readonly path: string; readonly text: string } {
  return { path, text: plan === null ? text : `${text} on ${plan}` };
}

function planDifferences(said: readonly SaidOfEntry[]): Difference[] {
  const plans = [...new Set(said.flatMap(({ notOnPlans }) => [...notOnPlans]))];
  return plans.flatMap((plan) => {
    const on = said.filter((each) => each.plans.has(plan));
    if (on.length === 0) return [];
    const off = said.filter((each) => each.notOnPlans.has(plan));
    const stated = [
      ...on.map(({ path }) => ({ path, text: 'on it' })),
      ...off.map(({ path }) => ({ path, text: 'not on it' })),
    ];
    return [{ kind: 'plan' as const, about: plan, says: bySaying(stated) }];
  });
}

/** "May 2027" and "1 May 2027" can both be so; a document that names several times is not taken at one of them. */
function dateDifferences(said: readonly SaidOfEntry[]): Difference[] {
  const dated = said.filter(({ dates }) => dates.length > 0);
  const areCompatible = (a: SaidOfEntry, b: SaidOfEntry) =>
    a.dates.some((date) => b.dates.some((other) => canBeSame(date, other)));
  const areAll = dated.every((a, index) => dated.slice(index + 1).every((b) => areCompatible(a, b)));
  if (areAll) return [];
  const all = dated.flatMap(({ path, dates }) => dates.map((date) => ({ path, date })));
  const stated = all.map(({ path, date }) => ({
    path,
    text: (all.find((each) => isSameTime(each.date, date))?.date ?? date).text,
  }));
  return [{ kind: 'date', about: 'date', says: bySaying(stated) }];
}

function canBeSame(a: SaidDate, b: SaidDate): boolean {
  if (a.from === null || a.due === null || b.from === null || b.due === null) return a.text === b.text;
  return a.from <= b.due && b.from <= a.due;
}

/** "Q2 2027" and "second quarter of 2027" are one time. */
function isSameTime(a: SaidDate, b: SaidDate): boolean {
  return a.text === b.text || (a.from !== null && a.from === b.from && a.due === b.due);
}

/** Each amount as it is written where it stands first: "100" and "100 boards" are one saying. */
function inOneSpelling(values: readonly PlacedValue[]): readonly PlacedValue[] {
  return values.map((value) => ({
    ...value,
    text: (values.find((each) => isSameAmount(each, value)) ?? value).text,
  }));
}

function bySaying(stated: readonly { readonly path: string; readonly text: string }[]): Difference['says'] {
  const texts = [...new Set(stated.map(({ text }) => text))];
  return texts.map((text) => ({
    text,
    paths: stated.filter((each) => each.text === text).map(({ path }) => path),
  }));
}
