import { createHash } from 'node:crypto';
import { parseQuantity } from '../language/quantities/parse-quantity.js';
import { YEAR } from '../language/quantities/units.js';
import type { ManifestFile, PlanFile } from '../model/generated/manifest-file.js';
import type { Manifest, Plan } from '../model/manifest.js';
import type { Problem } from '../model/problem.js';
import { checkSchema } from '../yaml/check-schema.js';
import { withExcerpts } from '../yaml/excerpt.js';
import { readYaml, type ValuePath, type YamlSource } from '../yaml/yaml-source.js';
import { checkLengths } from './check-lengths.js';
import { checkNames } from './check-names.js';
import { type ManifestBuilder, quoted, report, textAt, textsAt } from './manifest-builder.js';
import { MANIFEST_KIND } from './manifest-kind.js';
import { readDay, readEntries } from './read-entries.js';

export interface ManifestInput {
  /** As people wrote it; used in messages and in the result's `path`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface LoadedManifest {
  /** Null where a problem is an error. */
  readonly manifest: Manifest | null;
  /** In the order of the file. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a capability manifest. What is wrong with it comes back as problems, each with line and column, what was
 * expected and the nearest valid word; nothing is thrown for bad input.
 */
export function loadManifest({ path, bytes }: ManifestInput): LoadedManifest {
  const { manifest, problems } = read(path, bytes);
  const isShown = problems.some(({ position }) => position !== null);
  const shown = isShown ? withExcerpts(problems, new TextDecoder().decode(bytes)) : problems;
  return { manifest, problems: inOrder(shown) };
}

function read(path: string, bytes: Uint8Array): LoadedManifest {
  const yaml = readYaml(path, bytes, MANIFEST_KIND);
  if ('problems' in yaml) return { manifest: null, problems: yaml.problems };
  const checked = checkSchema(yaml.source, MANIFEST_KIND);
  if ('problems' in checked) return { manifest: null, problems: checked.problems };
  const tooLong = checkLengths(yaml.source);
  if (tooLong.length > 0) return { manifest: null, problems: tooLong };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return buildManifest(yaml.source, checked.file, sha256);
}

function buildManifest(source: YamlSource, file: ManifestFile, sha256: string): LoadedManifest {
  const problems: Problem[] = [];
  const plans = readPlanList({ source, problems, plans: [] }, file.plans ?? []);
  const builder: ManifestBuilder = { source, problems, plans };
  const platforms = textsAt(builder, ['platforms'], file.platforms);
  const regions = textsAt(builder, ['regions'], file.regions);
  const entries = readEntries(builder, file, { platforms, regions });
  checkNames(builder, entries);
  if (entries.length === 0) {
    const hint = 'Add an entry under `capabilities:`, with at least `id` and `name`.';
    report(builder, [], { code: 'no-entries', message: 'The manifest declares nothing.', hint });
  }
  const manifest: Manifest = {
    path: source.path,
    sha256,
    product: {
      name: textAt(builder, ['product', 'name'], file.product.name) ?? '',
      aliases: textsAt(builder, ['product', 'aliases'], file.product.aliases),
      vendor: textAt(builder, ['product', 'vendor'], file.product.vendor),
      competitors: textsAt(builder, ['product', 'competitors'], file.product.competitors),
    },
    asOf: readDay(builder, ['as_of'], file.as_of) ?? '',
    reviewEveryDays: readReviewInterval(builder, file.review_every),
    unlisted: file.unlisted ?? 'error',
    plans,
    platforms,
    regions,
    entries,
  };
  if (manifest.product.name === '') {
    report(builder, ['product', 'name'], { code: 'empty-text', message: 'The product has no name.' });
  }
  const isSound = problems.every(({ severity }) => severity !== 'error');
  return { manifest: isSound ? manifest : null, problems };
}

function readPlanList(builder: ManifestBuilder, plans: readonly PlanFile[]): Plan[] {
  const taken = new Map<string, string>();
  return plans.map((file, index) => {
    const path: ValuePath = ['plans', index];
    const plan = readPlan(builder, path, file);
    for (const name of [plan.name, ...plan.aliases]) {
      const owner = taken.get(name.toLowerCase());
      if (owner !== undefined && (owner !== plan.name || name === plan.name)) {
        const message = `The plan name ${quoted(name)} stands for two plans.`;
        report(builder, path, { code: 'duplicate-plan', message, hint: 'Give each plan names of its own.' });
      }
      taken.set(name.toLowerCase(), plan.name);
    }
    return plan;
  });
}

function readPlan(builder: ManifestBuilder, path: ValuePath, file: PlanFile): Plan {
  if (typeof file !== 'object') return { name: textAt(builder, path, file) ?? '', aliases: [], price: null };
  const written = textAt(builder, [...path, 'price'], file.price);
  const price = written === null ? null : parseQuantity(written);
  if (written !== null && price?.dimension !== 'money') {
    const hint = 'Expected an amount of money, such as 12 USD per user per month.';
    report(builder, [...path, 'price'], {
      code: 'bad-price',
      message: `${quoted(written)} is not a price.`,
      hint,
    });
  }
  return {
    name: textAt(builder, [...path, 'name'], file.name) ?? '',
    aliases: textsAt(builder, [...path, 'aliases'], file.aliases),
    price,
  };
}

const DAY = 86_400;

/** A bare number counts days. */
function readReviewInterval(builder: ManifestBuilder, value: unknown): number | null {
  const text = textAt(builder, ['review_every'], value);
  if (text === null) return null;
  const quantity = parseQuantity(text);
  const isDays = quantity?.dimension === 'count' && quantity.noun === '' && quantity.per.length === 0;
  const days = isDays
    ? quantity.amount
    : quantity?.dimension === 'duration'
      ? quantity.amount / DAY
      : Number.NaN;
  if (days >= 1 && days <= (100 * YEAR) / DAY) return Math.round(days);
  const message = `${quoted(text)} is not a time between reviews.`;
  report(builder, ['review_every'], {
    code: 'bad-duration',
    message,
    hint: 'Expected a time such as 90 days or 6 months.',
  });
  return null;
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => (a.position?.offset ?? 0) - (b.position?.offset ?? 0));
}
