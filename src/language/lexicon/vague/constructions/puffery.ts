import type { PhraseGroup } from '../../phrase-group.js';
import { ADMIRERS } from './people.js';

/** How sentences praise, with a slot for what they speak of: any trade's words fit in. */
export const pufferyConstructions: readonly PhraseGroup[] = [
  {
    about: 'What people are said to feel about it',
    needs: 'claim',
    instead: 'Say what it does; leave the feeling to the customer.',
    phrases: [
      `(${ADMIRERS}) [will|really|actually|genuinely|truly|simply|just|absolutely] [really|actually|
        genuinely|truly|simply|just|absolutely] (love|adore|rave about|brag about|look forward to|
        enjoy using)`,
      `(you|they) will [really|actually|genuinely|truly|simply|just|absolutely|never] (adore|treasure|
        cherish|brag about|look forward to|be proud of|tell your (friends|family|neighbours|colleagues)|
        want to (leave|come back|stay|keep|show off)|come back for|thank yourself)`,
      '(you|they|we) will [really|actually|genuinely|truly|simply|just|absolutely] (love|adore|enjoy) _',
      '(the|a) _ [_] (you|your _|your _ _|they) (deserve|deserves)',
      'tell your (friends|mates|neighbours|colleagues) about',
      'you can [really|always|truly] (trust|count on|depend on|believe in|bank on|be proud of)',
    ],
  },
  {
    about: 'A craft or care that is only asserted',
    needs: 'claim',
    instead: 'Say what is done, by whom and how often.',
    phrases: [
      `(thoughtfully|lovingly|painstakingly|meticulously|expertly|masterfully|artfully|ingeniously|
        tastefully|lavishly|immaculately|obsessively|skilfully|skillfully|elegantly|deceptively|
        delightfully|refreshingly|disarmingly|extraordinarily|supremely|eminently|unashamedly|unmistakably|
        effortlessly|blissfully) _`,
      'attention to [every|the smallest] (detail|details)',
      '(passionate|obsessive|fanatical|evangelical|mad) about _',
      'with you in mind',
      '(built|made) to last',
      `(built|made|designed|engineered) for (the (modern|way|future|real world|demands|rigours|people)|
        today|tomorrow|modern|growth|speed|success|scale|life|people like|how you)`,
      '(leading|lead|leads|paving|paves|pave|showing|light|lights) the way',
      'at the (forefront|vanguard|cutting edge|bleeding edge|leading edge|heart of everything|very heart|top of (our|their|its) game)',
      'that (redefine|redefines|reinvent|reinvents) _',
      'obsessed with _',
      'more than (just|simply|merely) (a|an|the|your|another)',
      'a (masterclass|lesson|triumph|feast|marvel|revelation) (in|of|for)',
      'a study in',
      '[a] (bit|thing) of (a marvel|a treat|a joy|beauty|magic|all right)',
      '(of|to) (the|a) (highest|finest|very highest|very best|exacting|rare|exceptional) (calibre|caliber|quality|order|standard|standards|pedigree)',
      '(your|a|the) (trusted|trusty|reliable|dependable|ideal|natural) (partner|companion|ally|adviser|advisor|choice)',
      '(the way|how) (it|they|_) (should|ought to) be',
      '(trusted|reliable|dependable|proven) and (proven|trusted|reliable|dependable|secure|safe)',
      'that [really|actually|truly|genuinely] (delight|delights|inspire|inspires|shine|shines|gets results|get results|stands out)',
    ],
  },
];
