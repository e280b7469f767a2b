import type { SectionKind, Statement } from '../../claims/statement.js';
import { lexiconPhrases } from '../../language/lexicon-phrases.js';
import { tokensOf } from '../../language/tokens-of.js';
import type { RuleContext } from '../define-rule.js';

/** How much a statement promises: by itself, or only where it stands among plans. */
export type Telling = 'promises' | 'may promise' | 'nothing';
type Tell = (context: RuleContext) => Telling;

/** How far from a statement others tell what it is among, in statements. */
const REACH = 8;
/** So many of those have to promise, and at least one in so many. */
const PROMISES = 2;
const ONE_IN = 2.5;
/** With those that may promise, where one does: as many of them, and as large a part. */
const WITH_POSSIBLE = 4;
const ONE_IN_WITH_POSSIBLE = 1.7;

/** Over a list of plans, or over what somebody cooks, grows and has done: what stands below tells which. */
const HEADINGS = lexiconPhrases('promises/headings', () =>
  [
    "what (we're|we are|the _ is|the _ are|our _ is|our _ are) [_] (working on|building|growing|cooking|brewing|baking|making|planting|plotting|designing|preparing|hammering at|up to|hoping for|dreaming of)",
    "(what's|what is) [being] (cooking|brewing|baking|growing|sprouting|budding|hatching|simmering|bubbling|stirring|warming up|hammered at|hammered out|forged|built|happening|in store|afoot|on the (stove|menu|anvil|loom|easel|boil))",
    '(a|one) (look|glimpse|peek) (ahead|into the future)',
    '(our|the) (plans|vision|ambitions|ambition|direction|future|mission|promise|dream)',
    '(news|notes|postcards|dispatches|letters|greetings) from (the|our) _',
    'from (the|our) (workshop|works|lab|labs|kitchen|studio|drawing room|drawing board|garden|greenhouse|shed|engine room|nursery|field|fields|office)',
    '(development|developments|direction|ahead|tomorrow|ambitions|soon)',
  ].map((phrase) => ({ phrase, payload: true })),
);
/** In tokens, besides those that tell. */
const SLACK = 2;

function mayTitlePlans(heading: string | undefined): boolean {
  if (heading === undefined) return false;
  const tokens = tokensOf(heading);
  return HEADINGS.find(tokens).some(({ first, last }) => tokens.length - (last - first) <= SLACK);
}

/**
 * Whether a statement stands among plans: its section's heading says so, or the sentences around it in the same section
 * promise one thing after another. What nobody could tell from the words alone ("Soup in jars? Jen is stirring") is told
 * there by its place.
 */
export function standsAmongPlans(context: RuleContext, tell: Tell): boolean {
  const { statement } = context;
  // Under a heading about a customer's plans nothing is the vendor's.
  if (statement.section === 'roadmap' && statement.subject !== 'world') return true;
  if (!OPEN_SECTIONS.has(statement.section)) return false;
  const around = tellingAround(context, tell);
  const promises = around.filter((each) => each === 'promises').length;
  if (promises === 0) return false;
  if (promises >= PROMISES && promises * ONE_IN >= around.length) return true;
  const possible = around.filter((each) => each !== 'nothing').length;
  if (mayTitlePlans(statement.block.section.at(-1))) return possible * ONE_IN >= around.length;
  return possible >= WITH_POSSIBLE && possible * ONE_IN_WITH_POSSIBLE >= around.length;
}

/** Sections whose headings say nothing that speaks against plans. */
const OPEN_SECTIONS: ReadonlySet<SectionKind> = new Set([
  'general',
  'roadmap',
  'release-notes',
  'limitations',
]);

function tellingAround(context: RuleContext, tell: Tell): readonly Telling[] {
  const { statement, document, matches } = context;
  const from = Math.max(0, statement.index - REACH);
  return document.statements
    .slice(from, statement.index + REACH + 1)
    .filter((other) => other !== statement && areInOneSection(other, statement))
    .map((other) => {
      const match = matches[other.index];
      return match === undefined ? 'nothing' : tell({ ...context, statement: other, match });
    });
}

function areInOneSection(one: Statement, other: Statement): boolean {
  const [a, b] = [one.block, other.block];
  if (a === b) return true;
  if (a.kind === 'heading' || a.section.length !== b.section.length) return false;
  return a.section.every((heading, at) => heading === b.section[at]);
}
