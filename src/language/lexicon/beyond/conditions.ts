import type { PhrasePattern } from '../lexicon.js';

/** Ways to set no condition at all. */
export const unconditionalPhrases: readonly PhrasePattern[] = [
  'no strings attached',
  'without (any strings|strings attached)',
  'no ifs [and|or|,] [no] buts',
  '(without|with no|no) [any] (conditions|preconditions|prerequisites) [attached|whatsoever|at all]',
  'unconditional',
  'unconditionally',
];

/** Ways to ask nothing before giving: they deny that anything has to be shown. */
export const unaskedPhrases: readonly PhrasePattern[] = [
  'no questions asked',
  'for (any|whatever) reason [at all|whatsoever]',
  '(whatever|regardless of) (the|your) reason',
  'without (asking|having to) (why|explain why|explain)',
  'no explanation [needed|required|necessary]',
];

/** Ways to say that one thing is all that is required. */
export const sufficientPhrases: readonly PhrasePattern[] = [
  'all (you|they|it|we) (need|needs|take|takes|ask for|ask|want|require) [from you|of you] (is|are)',
  '(is|are) all [that] (you|they|it|we) (need|needs|takes|take|ask for|ask|want|require)',
  '(is|are) all [that is] (needed|required|necessary)',
  '(is|are) (enough|all it takes|sufficient)',
  '(a|an|your|any) (_|_ _) will do',
];

/** Behind its subject, ways to say that nobody asks for that: "Attendance does not matter". */
export const unneededPredicates: readonly PhrasePattern[] = [
  '(do|does|will) not (matter|count|play a part|play a role)',
  '(is|are) not (needed|required|necessary|asked for|checked|obligatory|compulsory|mandatory|a must|a condition|essential|important)',
  '(is|are) (unnecessary|irrelevant|optional|waived|voluntary|superfluous|immaterial|beside the point|of no importance)',
  '(can|may) (stay|remain) as (_|_ _) as (it is|they are)',
];

/** Ways to say that one of several is enough; whose they are is the last word or stands behind. */
export const reducingPhrases: readonly PhrasePattern[] = [
  '(only|just) (one|1) of (the|your|its|their|them|both) _',
  '(any|either) (one|1) of (the|your|its|their) _ (is enough|will do|can|may|signs|has to|needs to)',
  '(only|just) (one|1) _ (has|needs|must|is needed|is required|signs)',
  '(one|1|a single) _ (is enough|will do|suffices|is all it takes|is all we need|is all you need)',
];

/** What somebody shows to be given something. */
export const shownNouns: ReadonlySet<string> = new Set(
  'note reason proof evidence approval permission referral report assessment check review consent letter prescription'.split(
    ' ',
  ),
);

/** What opens words that are said to make no difference: "whatever your credit score", "even with your old meter". */
export const concessionOpeners: readonly PhrasePattern[] = [
  '(whatever|regardless of|irrespective of|no matter) (the|your|its|their|his|her|a|an)',
  'no matter (what|which|whether) [the|your|its|their]',
  'even (with|without|on) [the|your|an|a|no]',
  'with or without [the|your|an|a]',
];

/** What opens words for something that nobody asks for: "never mind the form", "whether or not your bank agrees". */
export const waivingOpeners: readonly PhrasePattern[] = [
  '(never mind|forget|forget about|skip|ditch|bin|dispense with|do without) (the|your|a|an|any|all the)',
  'could not care less (who|what|whether|if|about|which|how|where)',
  '(do|does|will) not (mind|care|matter|ask|bother) (who|what|which|where|whether|if|how|about|for)',
  'whether or not (your|the|you|a|an|there)',
  '(stands|stand|standing|fills|fill) in for (the|a|an|your)',
  '(instead|in place|in lieu) of (the|a|an|your)',
  '(spare|spares|save|saves) you (the|a|an|your|any)',
];

/** Says in a manifest that something has to be there, be done or be paid. */
export const necessityWords =
  'need needs needed require requires required necessary takes must applies apply pay pays paid charged charge charges costs cost obligatory compulsory mandatory';
