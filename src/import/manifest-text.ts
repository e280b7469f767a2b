import { Document, isCollection, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { DraftLimit, DraftPlan } from './draft.js';
import { cleanText } from './names.js';
import type { SettledEntry, SettledManifest } from './settle-draft.js';

export interface ManifestTextOptions {
  /** What the draft was made from, as the user named it. */
  readonly path: string;
  /** The product's name where the draft has none, or in place of it. */
  readonly product: string | null;
  /** YYYY-MM-DD: the day of the manifest where the draft knows none. */
  readonly asOf: string;
  /** Where editors find the JSON Schema: a path relative to the manifest, or an address. */
  readonly schema: string;
}

/** What marks a place that a person has to look at. */
export const REVIEW = 'REVIEW';

const WIDTH = 110;
const LISTS = ['capabilities', 'commitments', 'certifications'] as const;

/** A draft as the text of a manifest: sound as it stands, every entry `confirmed: false`, with comments on what to look at. */
export function manifestText(draft: SettledManifest, options: ManifestTextOptions): string {
  const product = options.product ?? draft.product;
  const document = new Document({});
  document.commentBefore = headerOf(draft, options);
  const add = (key: string, value: unknown, comments: readonly string[] = [], isApart = false) => {
    const pair = document.createPair(key, value) as Pair<Node, Node>;
    pair.key.spaceBefore = isApart;
    if (comments.length > 0) pair.key.commentBefore = comments.map((each) => ` ${each}`).join('\n');
    (document.contents as YAMLMap).items.push(pair);
    return pair.value;
  };
  add('manifest', 1);
  const named = { name: product ?? 'Your Product' };
  add(
    'product',
    named,
    product === null ? [`${REVIEW}: put the product's name in; the file does not say it.`] : [],
    true,
  );
  add('as_of', draft.asOf ?? options.asOf);
  if (draft.plans.length > 0) {
    const plans = add(
      'plans',
      [],
      [`${REVIEW}: lowest first? "Team+" elsewhere is Team and every plan after it.`],
      true,
    ) as YAMLSeq<Node>;
    for (const plan of draft.plans) plans.add(planNode(document, plan));
  }
  const platforms = [...new Set(draft.entries.flatMap((entry) => entry.platforms))];
  if (platforms.length > 0) flow(add('platforms', platforms, [`${REVIEW}: are these all there are?`], true));
  for (const list of LISTS) {
    const entries = draft.entries.filter((entry) => entry.list === list);
    if (entries.length === 0) continue;
    const nodes = add(list, [], [], true) as YAMLSeq<Node>;
    const isGrouped = new Set(entries.map((entry) => entry.group)).size > 1;
    let group: string | null = null;
    for (const [index, entry] of entries.entries()) {
      const heading =
        !isGrouped || entry.group === null || entry.group === group ? [] : [`--- ${entry.group} ---`];
      group = entry.group ?? group;
      const comments = [...heading, ...entry.notes.map((note) => `${REVIEW}: ${note}`)];
      const node = entryNode(document, entry, comments);
      node.spaceBefore = index > 0;
      nodes.add(node);
    }
  }
  return document.toString({ lineWidth: WIDTH, flowCollectionPadding: true });
}

function headerOf(draft: SettledManifest, { path, schema }: ManifestTextOptions): string {
  const lines = [
    `yaml-language-server: $schema=${cleanText(schema, 500)}`,
    '',
    `Made by \`overclaim init --from\` of ${cleanText(path, 300)}, ${draft.source}.`,
    'Nobody has confirmed any of it yet.',
    'For each entry: put it right, add aliases (what copy calls it), evidence and owner, then remove "confirmed: false".',
    `${REVIEW} marks what the file leaves open. Check the result with:  overclaim manifest check`,
    ...(draft.notes.length > 0 ? ['', ...draft.notes] : []),
  ];
  return lines.map((line) => ` ${line}`.trimEnd()).join('\n');
}

function planNode(document: Document, { name, price, notes }: DraftPlan): Node {
  const node = flow(document.createNode(price === null ? name : { name, price }) as Node);
  if (notes.length > 0) node.comment = ` ${REVIEW}: ${notes.map((note) => cleanText(note, 200)).join(' ')}`;
  return node;
}

function entryNode(document: Document, entry: SettledEntry, comments: readonly string[]): Node {
  const fields: [string, unknown][] = [
    ['id', entry.id],
    ['name', entry.name],
    ['aliases', entry.aliases],
    ['summary', entry.summary],
    ['status', entry.status === 'available' && entry.list !== 'capabilities' ? null : entry.status],
    ['since', entry.since],
    ['until', entry.until],
    ['roadmap', entry.target === null ? null : { public: false, target: entry.target }],
    ['plans', entry.plans],
    ['platforms', entry.platforms],
    ['requires', entry.requires],
    ['includes', entry.includes],
    ...boundsOf(entry),
    ['evidence', entry.evidence],
    ['owner', entry.owner],
    ['confirmed', false],
  ];
  const present = fields.filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  const node = document.createNode(Object.fromEntries(present)) as YAMLMap<Node, Node>;
  for (const { key, value } of node.items) {
    if (String(key) === 'limits') for (const limit of (value as YAMLSeq<Node>).items) flow(limit);
    else if (value !== null) flow(value);
  }
  if (comments.length > 0) node.commentBefore = comments.map((each) => ` ${each}`).join('\n');
  return node;
}

/** A commitment's one bound is its own; all others are limits of something. */
function boundsOf({ list, limits }: SettledEntry): [string, unknown][] {
  const [own, second] = limits;
  if (list !== 'commitments' || own === undefined || second !== undefined)
    return [['limits', limits.map(limitFile)]];
  return Object.entries(limitFile(own)).filter(([key]) => key !== 'of');
}

function limitFile({ of, direction, bound }: DraftLimit): Record<string, unknown> {
  const value =
    typeof bound === 'string'
      ? amountValue(bound)
      : new Map([...bound].map(([plan, text]) => [plan, amountValue(text)] as const));
  return { of, [direction]: value };
}

/** A plain number stands without quotation marks. */
function amountValue(text: string): string | number {
  return String(Number(text)) === text ? Number(text) : text;
}

function flow<T extends Node | null>(node: T): T {
  if (isCollection(node)) node.flow = true;
  return node;
}
