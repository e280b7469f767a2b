import { compareQuantities } from '../language/quantities/compare-quantities.js';
import { parseQuantity } from '../language/quantities/parse-quantity.js';
import type { Bound, BoundValue, Limit } from '../model/manifest.js';
import type { ValuePath } from '../yaml/yaml-source.js';
import { type ManifestBuilder, quoted, report, textAt, textsAt } from './manifest-builder.js';
import { reportUnknownPlan, resolvePlans } from './read-scope.js';

/** What a limit, a commitment and a proof have in common. */
interface BoundsFile {
  readonly max?: unknown;
  readonly min?: unknown;
}

/** The limits of a `limits:` list. */
export function readLimits(
  builder: ManifestBuilder,
  path: ValuePath,
  limits: readonly (BoundsFile & { readonly of: unknown; readonly aliases?: unknown })[] | undefined,
  entryPlans: readonly string[] | null,
): Limit[] {
  return (limits ?? []).flatMap((limit, index) => {
    const at = [...path, index];
    const of = textAt(builder, [...at, 'of'], limit.of) ?? '';
    const aliases = textsAt(builder, [...at, 'aliases'], limit.aliases);
    if (limit.max === undefined && limit.min === undefined) {
      const hint = 'Add `max:` (the most it can do) or `min:` (the least it can take).';
      report(builder, at, {
        code: 'bound-missing',
        message: `The limit of ${quoted(of)} has no bound.`,
        hint,
      });
    }
    return readBounds(builder, at, limit, { of, aliases }, entryPlans);
  });
}

/** The limits that `max` and `min` beside each other stand for. */
export function readBounds(
  builder: ManifestBuilder,
  path: ValuePath,
  file: BoundsFile,
  named: Pick<Limit, 'of' | 'aliases'>,
  entryPlans: readonly string[] | null,
): Limit[] {
  const limits: Limit[] = [];
  for (const direction of ['max', 'min'] as const) {
    if (file[direction] === undefined) continue;
    const bound = readBound(builder, [...path, direction], file[direction], entryPlans);
    if (bound !== null) limits.push({ ...named, direction, bound });
  }
  const [max, min] = limits;
  if (
    max?.bound.kind === 'same' &&
    min?.bound.kind === 'same' &&
    isGreater(min.bound.value, max.bound.value)
  ) {
    const message = `The min of ${quoted(named.of)} is greater than its max.`;
    report(builder, [...path, 'min'], { code: 'bound-order', message, hint: 'Swap the two, or remove one.' });
  }
  return limits;
}

function isGreater(a: BoundValue, b: BoundValue): boolean {
  if (a.kind === 'unlimited' || b.kind === 'unlimited')
    return a.kind === 'unlimited' && b.kind !== 'unlimited';
  return (compareQuantities(a.quantity, b.quantity) ?? 0) > 0;
}

function readBound(
  builder: ManifestBuilder,
  path: ValuePath,
  value: unknown,
  entryPlans: readonly string[] | null,
): Bound | null {
  if (typeof value !== 'object' || value === null) {
    const single = readBoundValue(builder, path, value);
    return single && { kind: 'same', value: single };
  }
  const byPlan = new Map<string, BoundValue>();
  let isWhole = true;
  for (const [written, each] of Object.entries(value)) {
    const at = [...path, written];
    const names = resolvePlans(builder.plans, written);
    if (names.length === 0) reportUnknownPlan(builder, at, written, true);
    const read = readBoundValue(builder, at, each);
    if (read === null) isWhole = false;
    else for (const name of names) byPlan.set(name, read);
    const outside = names.filter((name) => entryPlans !== null && !entryPlans.includes(name));
    if (outside.length === names.length && names.length > 0) {
      const message = `A bound is given for ${quoted(written)}, but this entry is not on that plan.`;
      const hint = 'Remove the bound, or add the plan to `plans:`.';
      report(builder, at, { code: 'bound-off-plan', severity: 'warning', message, hint, atKey: true });
    }
  }
  const expected = entryPlans ?? builder.plans.map(({ name }) => name);
  const missing = expected.filter((name) => !byPlan.has(name));
  if (isWhole && missing.length > 0 && byPlan.size > 0) {
    const message = `No bound is given for ${missing.map(quoted).join(', ')}.`;
    const hint = 'Give one for each plan that has this entry, `unlimited` where there is none.';
    report(builder, path, { code: 'bound-plan-missing', severity: 'warning', message, hint });
  }
  const values = builder.plans.flatMap(({ name }) => {
    const read = byPlan.get(name);
    return read === undefined ? [] : [{ plan: name, value: read }];
  });
  return values.length === 0 ? null : { kind: 'by-plan', values };
}

function readBoundValue(builder: ManifestBuilder, path: ValuePath, value: unknown): BoundValue | null {
  const text = textAt(builder, path, value) ?? '';
  if (text.toLowerCase() === 'unlimited') return { kind: 'unlimited' };
  const quantity = parseQuantity(text);
  if (quantity !== null) return { kind: 'quantity', quantity };
  const hint =
    'Expected a number, a number with a unit (250 MB, 99.9 %, 15 minutes, 600 requests per minute) or unlimited.';
  const message = /\d/.test(text)
    ? `${quoted(text)} cannot be read as a bound.`
    : `${quoted(text)} is a bound without a number.`;
  report(builder, path, { code: 'bad-bound', message, hint });
  return null;
}
