import type { PhrasePattern } from '../lexicon.js';

/** A way by which people reach a vendor. */
export interface Channel {
  readonly channel: string;
  /** What a manifest calls it. */
  readonly nouns: readonly PhrasePattern[];
  /** How copy says that it is there to be used. */
  readonly ways: readonly PhrasePattern[];
}

const BY = '(by|via|over|per|on the|or|and|through)';

export const channels: readonly Channel[] = [
  {
    channel: 'phone',
    nouns: ['phone', 'telephone', '(phone|telephone) (support|calls|line)', 'calls', 'hotline'],
    ways: [
      `${BY} [the] (phone|telephone)`,
      '(phone|call|ring) (us|our|the)',
      'give us a (call|ring)',
      'pick up the phone',
      '(phone|telephone) (support|line|hotline)',
      'hotline',
    ],
  },
  {
    channel: 'email',
    nouns: ['email', 'emails', 'e-mail', 'mail'],
    ways: [
      `${BY} [an] (email|e-mail)`,
      '(email|e-mail) us',
      'drop us an (email|e-mail)',
      '(email|e-mail) support',
    ],
  },
  {
    channel: 'chat',
    nouns: ['chat', 'live chat'],
    ways: [`${BY} [live] chat`, 'chat (with|to) us', 'live chat', 'chat support'],
  },
  {
    channel: 'text message',
    nouns: ['SMS', 'text', 'text message', 'texts', 'text messages'],
    ways: ['(by|via|per) (SMS|text|text message)', 'text us', 'send us a text'],
  },
  {
    channel: 'fax',
    nouns: ['fax', 'faxes'],
    ways: ['(by|via|per) fax', 'fax us'],
  },
  {
    channel: 'post',
    nouns: ['post', 'letter', 'letters'],
    ways: ['by (post|letter)', 'write us a letter'],
  },
  {
    channel: 'visit',
    nouns: ['in person', 'walk-ins', 'walk-in', 'visitors', 'visits'],
    ways: ['in person', '(drop|walk) in', 'come (by|in)', 'visit us'],
  },
];
