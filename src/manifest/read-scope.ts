import { suggestWord } from '../language/nearest-word.js';
import type { Plan } from '../model/manifest.js';
import type { ValuePath } from '../yaml/yaml-source.js';
import { type ManifestBuilder, quoted, report, textsAt } from './manifest-builder.js';

/** The names of the plans that `Team`, an alias of it or `Team+` speaks of; empty where there is no such plan. */
export function resolvePlans(plans: readonly Plan[], written: string): readonly string[] {
  const exact = indexOfPlan(plans, written);
  if (exact !== -1) return [plans[exact]!.name];
  const isUpward = written.endsWith('+');
  const from = isUpward ? indexOfPlan(plans, written.slice(0, -1).trim()) : -1;
  return from === -1 ? [] : plans.slice(from).map(({ name }) => name);
}

function indexOfPlan(plans: readonly Plan[], written: string): number {
  const lower = written.toLowerCase();
  return plans.findIndex(({ name, aliases }) =>
    [name, ...aliases].some((each) => each.toLowerCase() === lower),
  );
}

/** A list of plans, in the manifest's order and without repeats; null where the entry names none. */
export function readPlans(
  builder: ManifestBuilder,
  path: ValuePath,
  value: unknown,
): readonly string[] | null {
  if (value === undefined) return null;
  const { plans } = builder;
  const found = new Set<string>();
  textsAt(builder, path, value).forEach((written, index) => {
    const names = resolvePlans(plans, written);
    if (names.length === 0)
      reportUnknownPlan(builder, Array.isArray(value) ? [...path, index] : path, written);
    for (const name of names) found.add(name);
  });
  return plans.map(({ name }) => name).filter((name) => found.has(name));
}

export function reportUnknownPlan(
  builder: ManifestBuilder,
  path: ValuePath,
  written: string,
  atKey = false,
): void {
  const names = builder.plans.map(({ name }) => name);
  const hint =
    names.length === 0
      ? 'This manifest has no `plans:` list; add one, lowest plan first.'
      : suggestWord(written, names);
  report(builder, path, {
    code: 'unknown-plan',
    message: `There is no plan ${quoted(written)}.`,
    hint,
    atKey,
  });
}

/** Members of the manifest's list of platforms or regions; null where the entry names none. */
export function readMembers(
  builder: ManifestBuilder,
  path: ValuePath,
  value: unknown,
  known: readonly string[],
  kind: 'platform' | 'region',
): readonly string[] | null {
  if (value === undefined) return null;
  return textsAt(builder, path, value).map((written, index) => {
    const member = known.find((each) => each.toLowerCase() === written.toLowerCase());
    if (member === undefined && known.length > 0) {
      const message = `There is no ${kind} ${quoted(written)} in this manifest's list of ${kind}s.`;
      const at = Array.isArray(value) ? [...path, index] : path;
      report(builder, at, { code: `unknown-${kind}`, message, hint: suggestWord(written, known) });
    }
    return member ?? written;
  });
}
