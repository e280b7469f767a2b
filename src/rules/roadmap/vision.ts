import { sectionKindOf } from '../../claims/sections.js';
import { defineRule } from '../define-rule.js';
import { dreamAmongPlans, dreamIn } from '../promises/dream.js';
import { isAmongPlans, speaksForVendor } from '../promises/find-promise.js';

const OPENS_DREAM = new Set(['what', 'ready', 'imagine', 'why']);

export default defineRule({
  id: 'roadmap/vision',
  title: 'Sells a dream',
  description:
    'Imagine, one day, the future of: a picture of what the product or the world is to become. A reader who came for the product cannot tell where today ends.',
  severity: 'warning',
  messages: {
    dream: {
      message: '"{quote}" sells a dream of what is to be.',
      suggestion:
        'Say what the product does today, and keep the dream for a page that is plainly about plans.',
    },
  },
  cites: [
    {
      title: 'Safe harbor for forward-looking statements (15 U.S.C. 78u-5)',
      url: 'https://www.law.cornell.edu/uscode/text/15/78u-5',
    },
    {
      title: 'CAP Code, section 3: Misleading advertising',
      url: 'https://www.asa.org.uk/type/non_broadcast/code_section/03.html',
    },
  ],
  examples: {
    caught: [
      {
        copy: 'Imagine never queuing at a bank again.',
        quote: 'Imagine',
        why: 'The product does not do that.',
      },
      {
        copy: 'Welcome to the future of dentistry.',
        quote: 'Welcome to the future',
        why: 'Whose future, and when?',
      },
      {
        copy: 'One day every meal will be grown next door.',
        quote: 'One day every meal will',
        why: 'A dream.',
      },
      {
        copy: 'We believe in a world where nobody waits.',
        quote: 'We believe in a world where',
        why: 'A world to come.',
      },
    ],
    fine: [
      { copy: 'Return the key within one day.', why: 'A length of time.' },
      { copy: 'You cannot imagine how wet it gets: bring boots.', why: 'An idiom.' },
      { copy: 'Our vision tests take twenty minutes.', why: 'Eyesight.' },
      { copy: 'The future of your pension is for you to decide.', why: "The reader's own future." },
    ],
  },
  mayApply: (context) => dreamIn(context.statement) !== null || dreamAmongPlans(context.statement) !== null,
  *check(context) {
    const { statement } = context;
    // "What if …?" and "Ready for the future?" sell as much as a statement does.
    const asks = statement.mood === 'question' && OPENS_DREAM.has(statement.tokens[0]?.lower ?? '');
    if (!speaksForVendor(asks ? { ...statement, mood: 'statement' } : statement)) return;
    if (
      statement.block.kind === 'heading' &&
      sectionKindOf([statement.block.text], () => false) === 'roadmap'
    )
      return;
    const dream = dreamIn(statement);
    const quote = dream ?? dreamAmongPlans(statement);
    if (quote !== null && (dream !== null || isAmongPlans(context)))
      yield { message: 'dream', quote, confidence: 0.8 };
  },
});
