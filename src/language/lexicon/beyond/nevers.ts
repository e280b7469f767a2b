import type { LexiconPhrase } from '../lexicon.js';

/** What, by the copy, happens to nobody, never happens and cannot happen. */
export const neverPhrases: readonly LexiconPhrase[] = [
  {
    phrase:
      '(never|cannot|can never|will never|can not|not ever) [ever] (lose|miss|forget|overlook|drop|fail|break|crash|go down|make a mistake|pay too much|overpay|run out|go wrong|be late|fall behind|lose sight of|be without)',
    except: ['never miss out on the', 'never forget your', 'never forget a password'],
  },
  { phrase: 'you (cannot|can not|can never|will never|never) [ever] (lose|miss|forget|drop)' },
  {
    phrase:
      'never [ever] (go|goes|going) (astray|missing|wrong|offline|unanswered|unnoticed|unheard|unpaid|stale|out of (date|stock|sync|tune)|to (voicemail|waste|spam)|hungry|cold|without)',
  },
  { phrase: 'never [ever] (let|lets) (you|your _|us|anyone|anybody) down' },
  {
    phrase:
      'never [ever] (leave|leaves|leaving|keep|keeps|keeping) (you|your _|anyone|anybody|anything) (stranded|waiting|hanging|behind|guessing|stuck|in the (dark|cold|lurch|rain)|on hold|to chance)',
  },
  {
    phrase:
      '(is|are|be|been) never [ever] (wrong|late|down|lost|offline|unavailable|out of (date|stock|sync|order)|interrupted|delayed|(turned|sent) away|left (waiting|behind|out|stranded)|kept waiting|refused|rejected|double-booked|overbooked|cut off|switched off|compromised|breached|hacked|sold out|a (day|minute|second) late)',
  },
  {
    phrase:
      'never [ever] be (wrong|late|lost|offline|unavailable|stranded|turned away|cut off|left behind|left alone|hacked|breached)',
  },
  {
    phrase: '(nobody|no one|nothing|none of (your|our|the) _|no _|no _ _) (is|are|gets|goes|has) ever _',
    except: [
      '(nobody|no one|nothing|none of (your|our|the) _|no _|no _ _) (is|are|gets|goes|has) ever (been|seen|had|heard|left|complained|asked|noticed|regretted|wanted|known|made|done|too|so|quite|completely|entirely|totally|absolutely|guaranteed|a|an|the|as|perfect|easy|simple|certain|final|finished|done|enough|really|fully|truly|free|alike|wasted)',
      'no two _ (is|are|gets|goes|has) ever _',
      // What waits for something else is no promise.
      '(nobody|no one|nothing|none of (your|our|the) _|no _|no _ _) (is|are|gets|goes) ever __ (before|until|without|unless|after)',
      '(nobody|no one) has ever (bought|sold|said|thanked|loved|paid for|read|finished|liked|won)',
    ],
  },
  {
    phrase:
      '(nobody|no one) [(_|_ _|_ _ _)] has ever (had|needed) to (wait|queue|stand|ask twice|complain|chase|pay|worry)',
  },
  { phrase: '(has|have) never [once|yet] _ (a soul|anyone|anybody|a single _)' },
  {
    phrase: '(cannot|can not|can never|could never) happen (here|to you|with us|at any _)',
    except: ['(cannot|can not|can never|could never) happen here (before|until|without|unless)'],
  },
  { phrase: '(that|this|it) (cannot|can not|can never|could never) happen , (_|_ _|_ _ _|_ _ _ _) , ever' },
  { phrase: 'no (harm|ill|danger|damage|misfortune) (can|could|will|may) [ever] (come|befall|happen|reach)' },
  {
    phrase:
      'there (is|are) no (_|_ _) [on earth|in the world] that (_|_ _) (cannot|can not|does not|do not|will not)',
    except: ['there (is|are) no (_|_ _) that you (cannot|can not|does not|do not|will not)'],
  },
  { phrase: '(not a|not a single|not one) (_|_ _) will ever _', except: ['not one will ever'] },
  {
    phrase:
      '(not a|not a single|not one) _ [ever] (goes|gets|is|out) (astray|adrift|amiss|wrong|missing|lost|wasted|of place|too many|forgotten)',
  },
  { phrase: 'never (off|out|wrong|late) , not (by|even by) (a|an|one) (_|_ _)' },
  {
    phrase: '[and] nothing ever (can|could|will)',
    except: ['[and] nothing ever (can|could|will) (stop|replace|change|explain|prepare|match)'],
  },
  {
    phrase:
      "(nobody|no one) 's _ (is|are|gets|goes) [ever] (cut off|lost|missed|forgotten|refused|left out|turned away|at risk)",
  },
  { phrase: "(nobody|no one) 's _ (is|are|gets|goes) ever _" },
];
