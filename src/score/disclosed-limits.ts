import type { Match } from '../match/match.js';
import type { Entry, Limit } from '../model/manifest.js';

/** A limit, or a restriction to some plans, that a document gives as the manifest has it. */
export interface DisclosedLimit {
  readonly path: string;
  /** As in `limitKeys`. */
  readonly key: string;
}

/** What an entry's copy could disclose: each limit with an end, and the plans where not all have it. */
export function limitKeys(entry: Entry): string[] {
  const limits = entry.limits.filter(hasEnd).map((limit) => limitKey(entry, limit));
  return entry.plans === null ? limits : [...limits, plansKey(entry)];
}

/**
 * The limits that a document gives: the bound's amount beside what it bounds, or the name of a plan that has it
 * beside what is not on all.
 */
export function disclosedLimits(path: string, matches: readonly Match[]): DisclosedLimit[] {
  const keys = new Set<string>();
  for (const { comparisons, links, scope } of matches) {
    for (const { entry, limit, mention, bound } of comparisons) {
      // "10 freezers" is true under a limit of 50, and does not give it.
      if (mention.quantity.amount === bound.amount && hasEnd(limit)) keys.add(limitKey(entry, limit));
    }
    const entry = links[0]?.entry;
    const named = scope.plans.map(({ plan }) => plan.name);
    if (entry?.plans && named.length > 0 && named.every((each) => entry.plans!.includes(each))) {
      keys.add(plansKey(entry));
    }
  }
  return [...keys].sort().map((key) => ({ path, key }));
}

function hasEnd({ bound }: Limit): boolean {
  return bound.kind === 'same'
    ? bound.value.kind !== 'unlimited'
    : bound.values.some((each) => each.value.kind !== 'unlimited');
}

function limitKey(entry: Entry, limit: Limit): string {
  return `${entry.id}\0${limit.direction}\0${limit.of}`;
}

function plansKey(entry: Entry): string {
  return `${entry.id}\0plans`;
}
