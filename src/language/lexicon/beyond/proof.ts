import type { LexiconPhrase, PhrasePattern } from '../lexicon.js';

/** A rank or a superlative of fact: somebody could count and check. */
export const rankPhrases: readonly LexiconPhrase[] = [
  {
    // "No one" is nobody.
    phrase: '(no . 1|no . one|no 1|number 1|number one|nr . 1|nr 1)',
    except: [
      'number one priority',
      'number one goal',
      'number one thing',
      'number one reason',
      'number one of',
    ],
  },
  { phrase: 'ranked (first|second|third|top|best|highest|number one|among|in the top|#)' },
  { phrase: 'rated (best|highest|top|number one|#|# stars|first|higher)' },
  { phrase: '# stars (from|across|over) # (reviews|ratings|customers|guests|votes)' },
  { phrase: '# stars (from|by) (our|their|happy|#) _' },
  { phrase: '# out of (5|five|10|ten) [stars] (on|across|from)' },
  { phrase: '(top|best|highest)-rated' },
  { phrase: '(best|top)-(selling|ranked)' },
  { phrase: '(first|second|third) place', except: ['in the first place'] },
  { phrase: 'ranked # (in|by|among|of|for)' },
  {
    phrase: 'top # in (the|europe|britain|america|germany|france|our)',
    except: ['top # in the (list|table|menu|left|right|row|queue)'],
  },
  { phrase: 'market leader' },
  { phrase: 'market-leading' },
  { phrase: '(the|a) leader in' },
  { phrase: '(named|voted|crowned|awarded|recognised|recognized) [as] (a|an|the|best|top|# _|leader|most)' },
  { phrase: 'award-winning' },
  {
    phrase: '(finalist|runner-up|shortlisted) [of|at|in|for|,]',
    except: ['(each|every|per|any) (finalist|runner-up)'],
  },
  {
    phrase: '(winner|winners) (of|at|in)',
    except: ['(every|a|each) winner (of|at|in)', 'the winner in'],
  },
  { phrase: '(won|winning) __ (award|awards|prize|prizes|medal)' },
  { phrase: '(award|awards|prize) (winner|winners|winning|finalist)' },
  {
    phrase:
      "(the|our|their|_ 's) (most|least) (_|_ _) (of|in|on|for|among) (the|all|any|our|europe|america|britain|its)",
  },
  {
    phrase:
      "(the|world 's|europe 's|britain 's|america 's|country 's|nation 's|industry 's|city 's|market 's) (fastest|biggest|largest|cheapest|lowest|highest|oldest|leading|best|smartest|safest|greenest|strongest|quickest|favourite|favorite|friendliest|most _) [_] _",
    except: [
      // Those who buy.
      "(the|world 's|europe 's|britain 's|america 's|country 's|nation 's|industry 's|city 's|market 's) _ [_] (companies|brands|names|firms|teams|banks|retailers|hospitals|universities|hotels|airlines|agencies|schools|chefs|businesses|organisations|organizations) [_]",
      'the highest [possible] (standard|standards|level|levels|quality|number|bid|value|score|point|mountain|degree) [_]',
      'the best (way|ways|time|times|of|thing|things|part|possible|place|places|we|you|use|results|interest|interests|fit|match|view|route|person|bit|moment|moments|ideas|answer|possible) [_]',
      'the best _ (for you|to)',
      'the best (_|_ _) (you|we|i|they)',
      'the (lowest|highest|cheapest) (level|tier|plan|price|temperature|setting|rate|of|first|class|fare|band|group) [_]',
      'the (biggest|largest|smallest) (problem|challenge|question|difference|risk|mistake|mistakes|part|file|plan|size|possible|of|number|share) [_]',
      'the (fastest|biggest|largest|cheapest|lowest|highest|oldest|best|smartest|strongest|quickest) (had|has|have|is|are|was|were|holds|takes|costs|sleeps|seats|weighs|measures|carries|fits|lies|stands) [_] [_]',
      'the (fastest|biggest|largest|cheapest|lowest|highest|oldest|best|strongest|quickest) one (is|was|has|had|holds|takes|costs|sleeps|seats|we|you|they|i|it|comes|came) [_]',
      'the (fastest|biggest|largest|cheapest|lowest|highest|oldest|best|strongest|quickest) _ (we|you|they|i|it) [_]',
      'the oldest (entry|entries|version|first|of|part|member|child|trick|joke|excuse|question|argument|profession) [_]',
      'the (fastest|quickest) (way|route|path|of|possible) [_]',
      'the leading (zero|edge|role|space|character|causes|cause|position|candidate|candidates|man|lady|actor|actors|part|runner|horse|question|theory) [_]',
      'the _ (_|_ _) ever (built|made|found|seen|recorded|written)',
      'the most _ (decision|decisions|choice|choices) [_]',
      'the most _ (imaginable|possible)',
      // Praise, and no rank.
      'the best-in-class [_]',
      'the best-of-breed [_]',
      // Where something is hard, and how often it is used: nobody is ranked.
      'the most (extreme|challenging|demanding|complex|difficult|inopportune|inconvenient|severe|serious|significant|stubborn|remote|delicate|pressing|critical|obvious|used) [_] [_]',
      'the most (recently|commonly|frequently|often|widely|usually|heavily|highly|easily|rarely) [_] [_]',
      'the most (innovative|powerful|advanced|beautiful|exciting|amazing|intuitive|flexible|important|common|recent|basic|of|part|likely|useful|sensitive|suitable|urgent|difficult|interesting|vulnerable|out|relevant|appropriate|frequent|money|time|famous|popular) [_] [_]',
    ],
  },
  {
    phrase: '(the|our) only _ (that|which|to|with|in|for|on|who)',
    except: ['the only (thing|difference|exception|way|time|person|one) (that|which|to|with|in|for|on|who)'],
  },
  {
    phrase:
      '(nobody|no one|no other _|no other _ _) [else] [in __] (offers|gives|delivers|provides|covers|supports|beats|is (rated|ranked|faster|cheaper|better|safer|closer)|has (more|done more))',
  },
  { phrase: '(nobody|no one) [else] [in __] comes (close|near|within)' },
  { phrase: '(nobody|no one) else does (it|this)' },
  {
    phrase:
      '(nobody|no one) [else] [in __] does it (better|cheaper|faster|quicker|for less|like (us|we|this)|this|so)',
  },
  { phrase: '(nobody|no one) else in the _' },
  {
    phrase:
      '(nobody|no one) in the (world|country|region|city|town|county|market|trade|industry|business|sector|field)',
  },
  {
    phrase:
      "(is|are|was|as|the|still|now|we're|,) (number|no .|nr .) (two|three|2|3) (in|by|among) [the|its|our] (_|_ _|_ _ _)",
    except: [
      '__ number (two|three|2|3) in (the|this|that|our|your) (list|table|menu|queue|row|order|series|picture|diagram|road|street|lane)',
    ],
  },
  {
    phrase:
      '(people|customers|clients|members|guests|parents|users|patients|drivers|readers|they) (rate|rated|rank|ranked|score|scored) (_|_ _) (highest|first|top|best)',
  },
  { phrase: '(the ones|those) [that|which] _ (rate|rank|score) (highest|first|best)' },
  {
    phrase: '(is|are|remain|remains) [still] the (_|_ _) to beat',
    except: ['the (time|score|record|clock|deadline|traffic|queue|heat) to beat'],
  },
  {
    phrase: `no other (system|software|tool|product|app|platform|provider|vendor|service|solution|supplier|insurer|bank|broker|
      device|machine|sensor|school|clinic|shop|erp|crm|wms|tms)`,
    except: [
      'no other _ [_] (is|are) (needed|required|necessary|involved|affected|supported|possible|allowed|available)',
      '(need|needs|requires|require|with|has|have|use|uses|there is|there are|add|install) no other _',
    ],
  },
  {
    phrase: 'the most widely (used|adopted|chosen|installed|trusted|sold) (_|_ _) (in|among|across|on|of)',
  },
  { phrase: 'no (other|competing) __ is (rated|ranked|faster|cheaper|better|safer) [higher]' },
  { phrase: 'than any (other|competitor|rival|comparable _|similar _|competing _|_ in)' },
  { phrase: 'than anyone (else|in)' },
  { phrase: 'more than any other' },
  { phrase: 'unmatched by any' },
  { phrase: 'the best _ in (the|town|_)', except: ['the best of'] },
  { phrase: 'the best _ on the market' },
  {
    phrase: 'first (in|of its kind|to market)',
    except: ['first in (line|the|first)', 'first in , first out'],
  },
  { phrase: '(independently|clinically|scientifically) (proven|tested|verified|certified)' },
  { phrase: '(industry|sector) (first|standard-setting)' },
  { phrase: '(voted|crowned|named|elected) __ of the year' },
  { phrase: '(voted|ranked|rated) (number one|_ best|_ favourite|_ favorite)' },
  {
    phrase: '(we are|is|are|still|remain|remains) the only __ (with|offering|in)',
    except: ['the only (thing|difference|exception|way|time|person|one|place|person) __ (with|offering|in)'],
  },
  { phrase: '(the|our) only _ _ (with|offering)' },
  { phrase: 'favourite __ years running' },
  { phrase: 'years (running|in a row)' },
];

/** Superlatives that place or trade can bound: "Lisbon's favourite", "the oldest in the country". */
export const superlativeWords: ReadonlySet<string> = new Set(
  'fastest biggest largest cheapest lowest highest oldest leading best smartest safest greenest strongest quickest favourite favorite friendliest happiest healthiest finest fairest tallest longest deepest richest lightest warmest freshest cleanest quietest busiest fastest-growing only first top number-one'.split(
    ' ',
  ),
);

/** After "most" these praise or sort, and rank nothing. */
export const vagueSuperlatives: ReadonlySet<string> = new Set(
  'innovative powerful advanced beautiful exciting amazing intuitive flexible important common recent basic of part likely useful sensitive suitable urgent difficult interesting vulnerable out relevant appropriate frequent famous'.split(
    ' ',
  ),
);

/** Comparatives of fact: with "than", a percentage or a multiple they compare with something that can be measured. */
export const comparativeWords: ReadonlySet<string> = new Set(
  'faster quicker cheaper lower higher better easier safer greener bigger larger smaller shorter longer more less fewer sooner earlier slower stronger cleaner quieter lighter warmer fresher smarter simpler wider deeper richer later worse farther further healthier happier friendlier closer rarer'.split(
    ' ',
  ),
);

/** Verbs and nouns of a result: beside a percentage, a multiple or a saved time they make a statistic about the product. */
export const outcomeWords: readonly PhrasePattern[] = [
  '~save',
  '~go (down|up)',
  '~come down',
  '(is|are) (down|up) by',
  '~reduce',
  '~reduction',
  '~cut',
  '~increase',
  '~boost',
  '~grow',
  '~growth',
  '~improve',
  '~improvement',
  '~raise',
  '~rise',
  '~drop',
  '~fall',
  '~decrease',
  '~double',
  '~triple',
  '~halve',
  '~gain',
  '~lift',
  '~convert',
  '~outperform',
  '~win',
  '~shrink',
  '~slash',
  '~lower',
  '~speed up',
  '~accelerate',
  '~climb',
  '~jump',
  'uplift',
  'roi',
  'return on investment',
  'return',
  'productivity',
  'savings',
  'saved',
  'payback',
  'retention',
  'satisfaction',
  'conversion',
  'conversions',
  'turnaround',
  '~outpace',
  '~recover',
  '~claw back',
  '~recommend',
  '~come back',
  '~rate (us|our|it|this|the|them|their|as|good|excellent|outstanding)',
  '(success|hit|win|pass|response|completion|approval|delivery|acceptance|occupancy|survival|renewal|placement) (rate|rates)',
  '~return',
  'on (time|schedule)',
  '~disappear',
  '~vanish',
  '~stay',
  '~renew',
  '~pass',
  '~beat',
  '~shave',
  'off the',
  'down by',
  'up by',
  '(costs|bills|complaints|call-backs|callbacks|returns|waste|churn|sick days|no-shows|absences|accidents|emissions|sales|bookings|revenue|margins|turnover|enquiries|inquiries|orders|yields) (down|up)',
  'cost',
];

/** Verbs of a burden: what somebody spends and loses is the reader's trouble, unless the vendor or its customers do. */
export const burdenWords: readonly PhrasePattern[] = ['~spend', '~lose', '~waste'];

/** Beside a count of an audience they claim that these people are customers. */
export const relianceWords: readonly PhrasePattern[] = [
  '~trust',
  '~rely',
  '~use',
  '~choose',
  '~love',
  '~join',
  '~switch',
  '~power',
  '~serve',
  '~run on',
  '~build with',
  '~work with',
  '~help',
  '~protect',
  '~bill',
  '~ship',
  '~bank',
  '~train',
  '~stay',
  '~book',
  '~send',
  '~manage',
  '~connect',
  '~bin',
  '~ditch',
  '~move',
  'strong',
  'happy',
  'and counting',
  'already',
  'worldwide',
  'around the world',
  'in # countries',
  'behind us',
  'with us',
  'on board',
  'so far',
  'can not be wrong',
  "can 't be wrong",
  'can not all be wrong',
];
