import { describeLimit, listOf } from '../match/describe.js';
import type { FindingDraft } from '../model/finding.js';
import type { BoundValue, Entry, Limit, Manifest, Quantity, Status } from '../model/manifest.js';
import { hyphenate, numberInWords, onlyAmount, replaceAmount } from './amounts.js';
import { isMember, removeMember } from './enumeration.js';
import type { Rewrite } from './text-edit.js';

/** What a rewrite is made from. */
export interface RewriteContext {
  readonly draft: FindingDraft;
  /** The words at fault. */
  readonly quote: string;
  readonly entry: Entry | null;
  /** The entry's status on the day; null without an entry. */
  readonly status: Status | null;
  readonly manifest: Manifest;
  /** The words at fault in the same block, in other findings too. */
  readonly faults: ReadonlySet<string>;
}

export type Rewriter = (context: RewriteContext) => Rewrite | null;

/** The number, price or time put to the manifest's own. */
export const exceededLimit: Rewriter = (context) => {
  const { quote } = context;
  const declared = declaredPrice(context) ?? declaredBound(context);
  const mention = onlyAmount(quote);
  if (declared === null || mention === null) return null;
  const { bound, direction, isCertain } = declared;
  const edit = replaceAmount(quote, mention, bound, direction);
  if (edit === null) return null;
  const { start, end } = edit.range;
  const isTime = direction === 'min' && bound.dimension === 'duration';
  const fits = edit.isPlain && (!isTime || isInterval(context, start));
  const text = isCompoundModifier(context, start, end) ? (hyphenate(edit.text) ?? edit.text) : edit.text;
  return inQuote(context, start, end, text, isCertain && fits);
};

/** The "next-day" of "next-day payouts". */
function isCompoundModifier({ draft, quote }: RewriteContext, start: number, end: number): boolean {
  const after = draft.block.text.slice(draft.quote.start + end);
  return /^[a-z]+-[a-z]+$/i.test(quote.slice(start, end)) && /^ \p{L}/u.test(after);
}

/** What takes two weeks at the least is not done "in just two weeks" as a rule; what happens every five minutes does. */
function isInterval({ draft }: RewriteContext, start: number): boolean {
  const before = draft.block.text.slice(0, draft.quote.start + start);
  return draft.block.kind === 'cell' || /\bevery $/i.test(before);
}

/** "Unlimited boards" becomes "Up to 100 boards", "any calendar" the calendars of the list. */
export const absolute: Rewriter = (context) => {
  const { quote, entry, draft } = context;
  const opening = /^(?:unlimited|any number of|an unlimited number of|as many as you like)(?![\w-])/i.exec(
    quote,
  );
  const declared = declaredBound(context);
  if (opening !== null && declared !== null) {
    const isWhole = quote.length === draft.block.text.length;
    const { bound, isCertain } = declared;
    const amount =
      bound.dimension === 'count' && bound.per.length === 0
        ? numberInWords(bound.amount)
        : `${bound.text} of`;
    const upTo = isWhole ? amount : `up to ${amount}`;
    const text = startsUpper(quote) ? upTo.charAt(0).toUpperCase() + upTo.slice(1) : upTo;
    const isPlain = bound.dimension === 'count' || !isWhole;
    return isPlain ? inQuote(context, 0, opening[0].length, text, isCertain && !afterArticle(context)) : null;
  }
  const members = entry?.includes ?? [];
  // "However you pay, we take it" has no place for a list.
  if (draft.declared !== listOf(members) || members.length === 0 || !/^(?:any|every|all|each)/i.test(quote))
    return null;
  // What follows the quote may still speak of "any": "any tool you use".
  const next = draft.block.text.slice(draft.quote.end, draft.quote.end + 1);
  if (!/^[.,;:!?)]?$/.test(next)) return null;
  return inQuote(context, 0, quote.length, listOf(members), members.length <= 4);
};

/** The plan that has it in place of the one that has not; a tick becomes a dash; a platform goes out of its list. */
export const wrongScope: Rewriter = (context) => {
  const { quote, entry, draft, manifest } = context;
  const { text } = draft.block;
  const plans = entry?.plans ?? [];
  if (draft.declared !== `on ${listOf(plans)}` || plans.length === 0)
    return withoutMember(context, placesOf(context));
  if (draft.block.kind === 'cell') {
    const denied = DENIED.get(quote.toLowerCase());
    return quote === text && denied !== undefined ? inQuote(context, 0, quote.length, denied, true) : null;
  }
  const noun = plans.length === 1 ? 'plan' : 'plans';
  const every =
    /^(on |in |with |for |to )?(?:every|all|any|each)(?: of (?:our|the))?(?: paid)? plans?$/i.exec(quote);
  if (every !== null) {
    const named = `${every[1] ?? ''}the ${listOf(plans)} ${noun}`;
    const written = startsUpper(quote) ? named.charAt(0).toUpperCase() + named.slice(1) : named;
    // "Every plan comes with" and "All plans come with" do not fit every number.
    const isObject =
      every[1] !== undefined || /\b(?:on|in|with|for|to) $/i.test(text.slice(0, draft.quote.start));
    return inQuote(
      context,
      0,
      quote.length,
      written,
      isObject || (plans.length === 1 && /^(?:every|each|any)/i.test(quote)),
    );
  }
  const names = manifest.plans.flatMap((plan) => [plan.name, ...plan.aliases]);
  // In "Chill Plus" the quote "Chill" is half a name.
  const isHalf = names.some((each) => each.length > quote.length && text.startsWith(each, draft.quote.start));
  return names.includes(quote) && !isHalf
    ? inQuote(context, 0, quote.length, listOf(plans), plans.length === 1)
    : null;
};

const DENIED: ReadonlyMap<string, string> = new Map([
  ['✓', '–'],
  ['✔', '–'],
  ['✅', '–'],
  ['yes', 'No'],
  ['included', 'Not included'],
]);

/** A name that the closed list lacks goes out of the enumeration that it stands in. */
export const unlistedMember: Rewriter = (context) => {
  const { entry, manifest } = context;
  const certificates = manifest.entries.filter((each) => each.kind === 'certification');
  const listed = entry?.includes ?? certificates.flatMap((each) => [each.name, ...each.aliases]);
  return withoutMember(context, listed);
};

const STATUS_WORDS: Readonly<Partial<Record<Status, string>>> = {
  preview: 'beta',
  'private-preview': 'early access',
  limited: 'limited availability',
  deprecated: 'deprecated',
};

/** The status said behind the name. */
export const unavailable: Rewriter = (context) => {
  const words = context.status === null ? undefined : STATUS_WORDS[context.status];
  return words === undefined ? null : behindName(context, words);
};

/** The plan that has to be said beside a claim, said behind the name. Other phrases do not stand in brackets by themselves. */
export const missingDisclosure: Rewriter = (context) => {
  const plans = context.manifest.plans.map((plan) => plan.name.toLowerCase());
  const phrases = context.entry?.disclose?.any ?? [];
  const phrase = phrases.find((each) => plans.some((plan) => each.toLowerCase().includes(plan)));
  return phrase === undefined ? null : behindName(context, phrase);
};

function behindName(context: RewriteContext, words: string): Rewrite | null {
  const { quote, entry, draft } = context;
  if (entry === null) return null;
  const names = [entry.name, ...entry.aliases].map((each) => each.toLowerCase());
  const next = draft.block.text.slice(draft.quote.end, draft.quote.end + 1);
  if (!/^[\s.,;:!?)]?$/.test(next)) return null;
  return inQuote(context, quote.length, quote.length, ` (${words})`, names.includes(quote.toLowerCase()));
}

function withoutMember(context: RewriteContext, listed: readonly string[]): Rewrite | null {
  const { block, quote, sentence } = context.draft;
  const removed = removeMember(block.text, quote, sentence);
  if (removed === null) return null;
  const names = listed.map((each) => each.toLowerCase());
  const isKnown = (each: string) =>
    names.some(
      (name) => each.startsWith(name) || each.endsWith(name) || (isMember(each) && each.includes(name)),
    );
  // A neighbour that has to go too has its own turn.
  const staying = removed.neighbours.filter(
    (each) => ![...context.faults].some((fault) => each.startsWith(fault) || each.endsWith(fault)),
  );
  const known = staying.filter((each) => isKnown(each.toLowerCase()));
  // "Add a quiz and set a date" has an "and" too: a list is one that has a member of the manifest's list.
  if (known.length === 0) return null;
  return { range: removed.range, text: removed.text, isCertain: known.length === staying.length };
}

function placesOf({ entry, manifest }: RewriteContext): readonly string[] {
  return [...(entry?.platforms ?? manifest.platforms), ...(entry?.regions ?? manifest.regions)];
}

interface DeclaredBound {
  readonly bound: Quantity;
  readonly direction: Limit['direction'];
  readonly isCertain: boolean;
}

/** The bound that the finding's `declared` describes. Certain where no other plan has another, and no plan is named that lacks the entry. */
function declaredBound(context: RewriteContext): DeclaredBound | null {
  const { draft, entry } = context;
  for (const limit of entry?.limits ?? []) {
    for (const { plan, value } of valuesOf(limit)) {
      if (value.kind === 'unlimited') continue;
      const isSame = limit.bound.kind === 'same';
      for (const named of isSame ? [null] : [plan, null]) {
        if (describeLimit(limit, value.quantity, named) !== draft.declared) continue;
        return {
          bound: value.quantity,
          direction: limit.direction,
          isCertain: (isSame || named !== null) && !isOfOtherPlan(context),
        };
      }
    }
  }
  return null;
}

/** "Fee | Scale | 0.9 %" beside an entry that is on Standard alone: whatever Scale has, it is not this entry's bound. */
function isOfOtherPlan({ draft, entry, manifest }: RewriteContext): boolean {
  if (entry === null || entry.plans === null) return false;
  const { block, sentenceText } = draft;
  const said = block.kind === 'cell' ? block.columnHeaders.join(' ') : sentenceText;
  const words = ` ${said.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const named = manifest.plans.filter(({ name, aliases }) =>
    [name, ...aliases].some((each) => words.includes(` ${each} `)),
  );
  return named.length > 0 && named.every(({ name }) => !entry.plans!.includes(name));
}

function valuesOf({ bound }: Limit): readonly { readonly plan: string | null; readonly value: BoundValue }[] {
  return bound.kind === 'same' ? [{ plan: null, value: bound.value }] : bound.values;
}

function declaredPrice({ draft, manifest }: RewriteContext): DeclaredBound | null {
  const plan = manifest.plans.find(
    (each) => each.price && draft.declared === `${each.name}: ${each.price.text}`,
  );
  return plan?.price ? { bound: plan.price, direction: 'min', isCertain: true } : null;
}

function inQuote(
  { draft }: RewriteContext,
  start: number,
  end: number,
  text: string,
  isCertain: boolean,
): Rewrite {
  return { range: { start: draft.quote.start + start, end: draft.quote.start + end }, text, isCertain };
}

function startsUpper(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

function afterArticle({ draft }: RewriteContext): boolean {
  return /\b(?:an?|the|our|your|its) $/i.test(draft.block.text.slice(0, draft.quote.start));
}
