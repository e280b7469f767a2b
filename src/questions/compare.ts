import { roadmapTarget } from '../manifest/status.js';
import { describeBound } from '../match/describe.js';
import type { Body, CompareAnswer } from '../model/answers.js';
import type { Entry, Limit, Manifest } from '../model/manifest.js';
import { differencesBetween } from './differences.js';
import { entryInAnswer } from './entry-in-answer.js';
import type { ExaminedDocument } from './examined-document.js';
import { comparePlans, pricesIn, type SaidPrice } from './prices.js';
import { type SaidOfEntry, saidIn } from './said.js';

/** What comparing needs to know of one document. */
export interface SaidInDocument {
  readonly entries: ReadonlyMap<string, SaidOfEntry>;
  readonly prices: readonly SaidPrice[];
}

export function saidInDocument(examined: ExaminedDocument): SaidInDocument {
  return { entries: saidIn(examined), prices: pricesIn(examined) };
}

/** What all documents say of each entry and of prices, side by side. */
export function answerCompare(
  parts: readonly SaidInDocument[],
  { manifest, asOf }: { readonly manifest: Manifest; readonly asOf: string },
): Body<CompareAnswer> {
  const inOrder = (plans: ReadonlySet<string>) =>
    manifest.plans.map((plan) => plan.name).filter((name) => plans.has(name));
  const entries = manifest.entries.flatMap((entry) => {
    const said = parts.flatMap((part) => part.entries.get(entry.id) ?? []);
    if (said.length === 0) return [];
    return {
      entry: entryInAnswer(entry, asOf),
      declared: {
        plans: entry.plans,
        values: declaredValues(entry),
        target: roadmapTarget(entry, asOf)?.text ?? null,
      },
      differences: differencesBetween(said),
      documents: said.map((each) => ({
        path: each.path,
        sentences: each.sentences,
        plans: inOrder(each.plans),
        notOnPlans: inOrder(each.notOnPlans),
        values: each.values.map(({ of, plan, text }) => ({ of, plan, text })),
        dates: each.dates.map(({ text }) => text),
      })),
    };
  });
  const plans = comparePlans(
    parts.flatMap(({ prices }) => prices),
    manifest,
  );
  return {
    plans,
    entries,
    summary: {
      entries: entries.length,
      shared: entries.filter(({ documents }) => documents.length > 1).length,
      differing: entries.filter(({ differences }) => differences.length > 0).length,
      prices: plans.length,
      differingPrices: plans.filter(({ differences }) => differences.length > 0).length,
    },
  };
}

function declaredValues(entry: Entry): CompareAnswer['entries'][number]['declared']['values'] {
  if (entry.limits.length === 0) {
    return entry.value === null ? [] : [{ of: entry.name, plan: null, text: entry.value }];
  }
  return entry.limits.flatMap(valuesOf);
}

function valuesOf({ of, bound, direction }: Limit) {
  const values = bound.kind === 'same' ? [{ plan: null, value: bound.value }] : bound.values;
  return values.map(({ plan, value }) => ({
    of,
    plan,
    text: value.kind === 'unlimited' ? 'unlimited' : `${direction} ${describeBound(value)}`,
  }));
}
