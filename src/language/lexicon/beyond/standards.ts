import type { PhrasePattern } from '../lexicon.js';

/** Directly before a standard these say that somebody certifies or meets it. */
export const certifyingWords: readonly PhrasePattern[] = [
  '(certified|accredited|approved|audited|assessed|tested|rated|attested|verified|built|made|manufactured) (to|under|against|in accordance with|according to)',
  '(certified|accredited|audited|assessed) (for|as)',
  '(certification|accreditation|certificate|attestation|audit|approval) (to|under|against|for|of)',
  '(certified|accredited|compliant) (with|by)',
  '(comply|complies|compliant|conform|conforms) (with|to)',
  '~pass [_|the|our|their] (audit|audits|inspection|assessment) (for|of|against)',
  '(tick|ticks|ticked|ticking) [all|every one of|every] [of] [the] boxes (of|for|in)',
  '(tick|ticks|ticked|ticking) every box (of|for|in)',
  '(signed|sign|signs) off (to|against|under) [the]',
  '(meet|meets|satisfy|satisfies) [the] [requirements|standard|standards|rules] [of]',
];

/** Of these words the name behind them need have no number to be a standard's: "compliant with UNECE". */
export const wordsBeforeUnknownStandards: readonly PhrasePattern[] = [
  '(certified|accredited) (to|under|against|by|with)',
  '(compliant|certification) with',
];

/** Series of documents that things are made by; nobody certifies that. */
export const technicalSeries: ReadonlySet<string> = new Set(
  'rfc rfcs ecma pep psr jsr iana posix'.split(' '),
);

/** Standards that people call by their number. */
export const numbersOfStandards: ReadonlyMap<string, string> = new Map(
  '9001 13485 14001 14971 15189 17025 20000 20121 22000 22301 26000 27001 27017 27018 27701 31000 41001 42001 45001 50001 55001'
    .split(' ')
    .map((number) => [number, `ISO ${number}`]),
);
