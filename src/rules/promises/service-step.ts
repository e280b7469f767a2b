import type { Statement } from '../../claims/statement.js';
import type { Token } from '../../language/tokens.js';
import { headOf } from './clause.js';
import { namesMonthOrYear } from './promised.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What a customer does or has done once, on the way that all take: "you will meet your key worker". */
const STEPS_OF_READER = words(
  'meet sign hear need pay know feel find notice visit speak talk wait owe remain',
);
/** "You will get your tickets by email", but not "you will get a second app". */
const GETTING = words('get receive');
/** What is done for the one who is served: "we will write to you three weeks before". */
const SERVING = words(
  `write call phone ring email text send contact reply answer ask explain meet greet weigh copy check collect pay refund
  charge bill invoice return carry remind confirm guide show sign advise inform notify tell discuss examine inspect
  interview measure walk`,
);
const SERVED = words('you your them him her us everyone members customers clients guests patients parents');
/** "Your place will be sold", "the deposit will be returned". */
const SETTLED = words(
  `sold returned refunded charged billed invoiced paid repaid taxed checked closed deleted erased emailed called confirmed
  collected cancelled canceled terminated suspended debited credited deducted forfeited notified informed contacted asked
  sent assigned given`,
);
/** "We will open a case and give you its number". */
const FILES = words('case file ticket account record investigation claim enquiry');
/** What is taken from whoever pays, whatever it is for: "a fee will be charged". */
const BILLED = words('charged billed invoiced taxed refunded deducted debited credited');
/** Who acts beside the vendor: "your GP will write to us", "the seller will move out". */
const OTHERS = words(
  `gp doctor dentist employer insurer bank solicitor accountant landlord executor executors heir heirs seller buyer side
  surgeon midwife`,
);
/** What becomes of an agreement by its terms: "your policy will end if you do not pay". */
const RUNNING_OUT = words(
  'end pass go expire lapse renew transfer count apply remain stay revert terminate continue',
);
const AGREEMENTS = words(
  `policy place contract account membership subscription warranty guarantee card deposit booking cover agreement lease tenancy
  loan interest order ticket plan licence license data details`,
);
const NEWS = words(
  'soon also too eventually shortly later someday new another well next finally more additional',
);

/**
 * Whether "will" tells a step of what is done for one customer today, and not what is to come for all: "you will get your
 * tickets by email after booking", "we will write to you three weeks before", "your policy will end on the renewal date".
 * What is called new or tied to a month or a year is news.
 *
 * @param auxiliary index of "will" in the statement's tokens
 * @param verb index of the verb behind it
 */
export function isStepOfService(statement: Statement, auxiliary: number, verb: number): boolean {
  const { tokens } = statement;
  const { lower } = tokens[verb] as Token;
  const next = tokens[verb + 1]?.lower ?? '';
  const done = tokens[verb - 1]?.lower === 'be' ? verb : lower === 'be' ? verb + 1 : -1;
  const participle = tokens[done]?.lower ?? '';
  const subject = subjectBefore(tokens, auxiliary);
  const isReader = subject.at(-1)?.lower === 'you';
  if (isReader && STEPS_OF_READER.has(lower)) return true;
  // "The seller will also have to sign", "you will have 14 days to answer", "you will still be able to park".
  if (lower === 'have' && (next === 'to' || tokens[verb + 1]?.kind === 'number')) return true;
  if (tokens.slice(auxiliary, verb).some((each) => each.lower === 'still')) return true;
  if (isNews(statement)) return false;
  if (hasCondition(tokens)) return true;
  if (isReader) return GETTING.has(lower) && next === 'your';
  if (lower === 'open' && tokens.slice(verb + 1, verb + 4).some((each) => FILES.has(each.lower))) return true;
  if (BILLED.has(participle) || (participle === 'ready' && isTimed(tokens, done + 1))) return true;
  // "Results will follow by post".
  if (lower === 'follow' && /^(?:by|in)$/.test(next)) return true;
  const head = headOf(subject);
  if (OTHERS.has(head)) return true;
  if (AGREEMENTS.has(head) && (RUNNING_OUT.has(lower) || SETTLED.has(participle))) return true;
  return (
    SERVING.has(lower) && tokens.slice(verb + 1, verb + SERVED_REACH).some((each) => SERVED.has(each.lower))
  );
}

/** In tokens: "will write to you", "will show the house to you". */
const SERVED_REACH = 6;

/** "Ready at three", "ready when you arrive". */
function isTimed(tokens: readonly Token[], at: number): boolean {
  return /^(?:at|from|when|within|after|for)$/.test(tokens[at]?.lower ?? '');
}

function isNews({ tokens, dates, block }: Statement): boolean {
  return (
    tokens.some(({ lower }) => NEWS.has(lower)) ||
    dates.some(({ start, end }) => namesMonthOrYear(block.text.slice(start, end)))
  );
}

/** "If all goes well" only hedges. */
function hasCondition(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ lower }) => lower === 'if' || lower === 'unless');
  return at >= 0 && !/^(?:all|everything|things|nothing|our)$/.test(tokens[at + 1]?.lower ?? '');
}

function subjectBefore(tokens: readonly Token[], auxiliary: number): readonly Token[] {
  const cut = tokens.findLastIndex(({ kind }, at) => at < auxiliary && kind === 'punctuation');
  return tokens.slice(cut + 1, auxiliary);
}
