import { lexiconPhrases } from '../language/lexicon-phrases.js';
import type { Token } from '../language/tokens.js';
import { tokensOf } from '../language/tokens-of.js';
import { wordClass } from '../language/word-class.js';
import type { SectionKind } from './statement.js';

/** What is done with a thing before it is there, in earnest or as a figure of speech. */
const PREPARING =
  '(assembling|baking|brewing|budding|building|cooking|cooking up|crafting|developing|drafting|dreaming|dreaming up|exploring|fermenting|forging|growing|hammering|hatching|incubating|knitting|planning|plotting|preparing|prototyping|rehearsing|ripening|simmering|sketching|sprouting|stirring|testing|tinkering with|warming up|weaving|working on|working towards|working toward)';
const PREPARED =
  '(assembled|baked|brewed|built|cooked|crafted|developed|drafted|forged|hammered|planned|prepared|prototyped|rehearsed|sketched|tested|worked)';

const HEADINGS: Readonly<Record<Exclude<SectionKind, 'general' | 'competitor'>, readonly string[]>> = {
  roadmap: [
    'roadmap',
    'road map',
    'coming (soon|next|up|shortly|later|this|to (the|our|your|all))',
    'what is (next|coming|ahead|on the way)',
    "what's (next|coming|ahead)",
    `what (is|we are) ${PREPARING} [next]`,
    `what the (_|_ _) (is|are) ${PREPARING} [next]`,
    `what is being ${PREPARED} [at|on|up]`,
    'what is in the (lab|making|oven|pipeline|pot|wings|works|workshop)',
    "(what we are|what we're) up to next",
    '(where|what) we hope to (go|bring|build|add|do|offer|open|reach)',
    'where _ is (going|heading)',
    '(forward-looking|forward looking) _',
    'next chapters',
    'on the (horizon|way|drawing board)',
    'in (the pipeline|development|the works)',
    'looking ahead',
    'upcoming [features|releases]',
    'the road ahead',
    'future (plans|releases|features)',
    'planned [features]',
    'under (development|construction)',
    'next (year|quarter|releases|up)',
    'later this year',
    "where (we are|we're) (going|heading|headed)",
    'where _ [_] is (heading|headed)',
    'where we (hope|plan|want|aim|intend|mean) to (go|be)',
    "what (we|we're|we are|the team|the team is|they are) [still|currently|now] (up to next|planning|plotting|hatching|scheming|dreaming up|cooking up|tinkering with|experimenting with)",
    'what (we|the team) (hope|hopes|plan|plans|want|wants|intend|intends|aim|aims|mean|means) to (bring|do|build|add|make|offer|open|change|give|try|become|launch)',
    "(what's|what is) in the (pipeline|works|wings|offing|making|hopper|incubator|cards|labs|lab)",
    "(what's|what is) on (the (horizon|drawing board|workbench|bench|way|slipway)|our (list|minds|drawing board|workbench|roadmap))",
    '(what|what next year|what the (year|future|coming year|new year)) (holds|brings|will bring) [in store]',
    'in (preparation|the offing|the wings|the making)',
    '(the|our) crystal ball',
    'plans for (next year|the future|the year|the coming year|#)',
    'forward-looking _',
    'the (way|path|journey) ahead',
    'coming attractions',
    'on our (roadmap|to-do list|wish list|drawing board)',
    'things we do not do yet',
    'where (this|it|it all) is (going|heading)',
    '(next|now) on the (bench|workbench|drawing board)',
    'what (comes|will come) next',
    '(still|yet) to come',
  ],
  limitations: [
    'limitations',
    'known (issues|limitations|limits|gaps|problems|bugs)',
    'not [yet] (supported|included|available|covered)',
    '(what|where|who|which) __ (does|do|can) not',
    '(we|it|they|this) (does|do|can) not',
    '(does|do|can) not [yet] (do|support|cover|include|offer|apply|work|have)',
    'what is not',
    '(what|where|who|which) __ (is|are|has|have) not',
    'not (in|part of|included in) _',
    'not in (this|the|your) (release|version|edition|plan|package|price|fee|fare|quote|cover|policy)',
    'not (here|there|ours)',
    '(what|things|features) (we|it|they|you) will not (do|find|get|offer|see|have)',
    '(what|things) we leave (out|to others|to somebody else|to someone else)',
    'no longer',
    'exclusions',
    'out of scope',
    'unsupported',
    'things we (no longer|do not) do',
    'not suitable',
  ],
  'release-notes': [
    'changelog',
    'change log',
    'release notes',
    "what's new",
    'what (shipped|changed|we shipped)',
    'new in',
    'improvements',
    'bug fixes',
    'fixed',
    'fixes',
    'added',
    'changed',
    'removed',
    'deprecated',
    'deprecations',
  ],
  requirements: [
    'requirements',
    'prerequisites',
    'before (you|we) (start|begin|go|arrive|come)',
    'what you (need|will need)',
    "what you'll need",
    'you will need',
    'system requirements',
    'eligibility',
    'who can (apply|join)',
  ],
  recruitment: [
    "(what|how) (you'll|you will) (be doing|bring|own|contribute)",
    'what you bring',
    "what (we're|we are) looking for",
    'who you are',
    'about (you|the role|the job|the position|the team you will join)',
    '(the|your) (role|job|position|responsibilities|duties)',
    '[key|main|core|job|your] (responsibilities|duties)',
    '(desired|required|preferred|minimum|basic|essential|desirable) (skills|experience|qualifications|criteria|requirements)',
    '(desired|required|preferred|minimum|basic|essential) (skills|experience) and (skills|experience|qualifications)',
    '[your] skills and experience',
    '(person|job) (specification|description)',
    'nice-to-(have|haves)',
    '(careers|jobs) [at _]',
    '(current|open) (vacancies|positions|roles|jobs)',
    'vacancies',
    '(join our team|join the team|work for us|come and work with us)',
    "(we're|we are) hiring",
    'what we offer in return',
  ],
  editorial: [
    '(from|on|in) (the|our) (blog|journal|magazine|newsroom)',
    '(latest|recent|related|more) (articles|posts|stories|reads|guides)',
    'our (latest|recent) (articles|posts|stories)',
    '(further|recommended) reading',
    'read (more|on|next)',
    '(blog|journal|magazine)',
  ],
  legal: [
    'terms [and conditions]',
    'terms of (use|service|business|sale)',
    'privacy [policy|notice]',
    'legal [notice|information]',
    'disclaimer',
    'imprint',
    'cookies',
    'cookie policy',
    'license',
    'licence',
    'small print',
  ],
};

const headingIndex = lexiconPhrases('sections/headings', () =>
  Object.entries(HEADINGS).flatMap(([kind, phrases]) =>
    phrases.map((phrase) => ({ phrase, payload: kind as SectionKind })),
  ),
);

const known = new Map<string, SectionKind>();

/** What a section is for, by its own heading first and then by those above it. */
export function sectionKindOf(
  headings: readonly string[],
  isCompetitor: (heading: string) => boolean,
): SectionKind {
  for (let index = headings.length - 1; index >= 0; index--) {
    const heading = headings[index] as string;
    if (isCompetitor(heading)) return 'competitor';
    const kind = kindOfHeading(heading);
    if (kind !== 'general') return kind;
  }
  return 'general';
}

function kindOfHeading(heading: string): SectionKind {
  const cached = known.get(heading);
  if (cached !== undefined) return cached;
  const tokens = tokensOf(heading);
  // A long heading is a sentence that happens to hold the words.
  const hits = tokens.length > 9 ? [] : headingIndex.find(tokens);
  const kind =
    hits.find(
      (hit) =>
        tokens.length - (hit.last - hit.first) <= slackOf(hit.payload, hit.last - hit.first) &&
        !(hit.payload === 'limitations' && (isMidSentence(hit, tokens) || isBoast(hit, tokens))) &&
        !(hit.payload === 'roadmap' && ADVICE.occursIn(tokens)),
    )?.payload ?? 'general';
  if (known.size < 10_000) known.set(heading, kind);
  return kind;
}

/** "Product roadmap best practices", "how to write a roadmap": an article about plans. */
const ADVICE = wordClass(
  'practice practices how guide template templates tips why examples mistakes marketing glossary',
);

/** "Asked at the counter we do not have" lists nothing that is missing: in a longer heading the denial comes first. */
function isMidSentence({ first }: { readonly first: number }, tokens: readonly Token[]): boolean {
  return first > 2 && tokens.length > SHORT;
}

const SHORT = 6;

/**
 * "Downtime? Not here" denies what nobody wants, "Not in the mood to wait" no thing at all, and "What others have not" is
 * what the product has.
 */
function isBoast(
  { first, last }: { readonly first: number; readonly last: number },
  tokens: readonly Token[],
): boolean {
  const denied = tokens.slice(first, last - 1);
  if (last - first === 3 && tokens[first + 1]?.lower === 'in' && ARTICLES.test(tokens[last - 1]?.lower ?? ''))
    return true;
  return tokens.slice(0, first).some(({ lower }) => lower === '?') || OTHERS.occursIn(denied);
}

const ARTICLES = /^(?:a|an|the|our)$/;

const OTHERS = wordClass('other others most rival rivals competitor competitors nobody');

/** "What isn't covered?": below it stands what is missing. "Not in the mood to wait?" and "Who doesn't love cake?" ask nothing. */
export function asksForLimitations(question: readonly Token[]): boolean {
  return /^(?:what|where|which)$/.test(question[0]?.lower ?? '');
}

/**
 * How many words a heading may have besides those that tell: "Everything you need" lists no requirements, "The small
 * print" is legal, "One price, fixed for two years" lists no fixes.
 */
function slackOf(kind: SectionKind, length: number): number {
  if (kind === 'editorial' || kind === 'recruitment') return 0;
  if (kind === 'legal' || kind === 'requirements') return 1;
  return kind === 'release-notes' && length === 1 ? 3 : Number.POSITIVE_INFINITY;
}
