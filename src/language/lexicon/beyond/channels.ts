import type { PhrasePattern } from '../lexicon.js';

/** A way by which people reach a vendor. */
export interface Channel {
  readonly channel: string;
  /** What it is called behind "by", in copy and in a manifest. */
  readonly nouns: readonly PhrasePattern[];
  /** How copy asks people to use it. */
  readonly calls: readonly PhrasePattern[];
  /** What copy calls a service that is given by it. */
  readonly services: readonly PhrasePattern[];
}

export const channels: readonly Channel[] = [
  {
    channel: 'phone',
    nouns: ['phone', 'telephone', '(phone|telephone) (support|calls|line)', 'calls', 'hotline'],
    calls: ['(phone|call|ring) us', 'give us a (call|ring)'],
    services: ['(phone|telephone) support'],
  },
  {
    channel: 'email',
    nouns: ['email', 'emails', 'e-mail', 'mail'],
    calls: ['(email|e-mail) us', 'drop us an (email|e-mail)'],
    services: ['(email|e-mail) support'],
  },
  {
    channel: 'chat',
    nouns: ['chat', 'live chat'],
    calls: ['chat (with|to) us'],
    services: ['[live] chat support'],
  },
  {
    channel: 'text message',
    nouns: ['SMS', 'text', 'text message', 'texts', 'text messages'],
    calls: ['text us', 'send us a text'],
    services: [],
  },
  { channel: 'fax', nouns: ['fax', 'faxes'], calls: ['fax us'], services: [] },
  { channel: 'post', nouns: ['post', 'letter', 'letters'], calls: ['write us a letter'], services: [] },
  {
    channel: 'visit',
    nouns: ['in person', 'walk-ins', 'walk-in', 'visitors', 'visits'],
    calls: ['drop in', 'walk in', 'come by', 'visit us'],
    services: [],
  },
];

/** In front of "us" or a desk by its name: to turn to it. "On the phone" stands behind these, and not behind "pay". */
export const turningVerbs: readonly PhrasePattern[] = [
  '(reach|contact|ask|message) _',
  '(talk|speak|write) (to|with) _',
  'get hold of _',
  'get in touch with _',
];

/** Behind "we" or a desk by its name: to be there to be turned to. */
export const respondingVerbs =
  'reached contacted reachable available there answers answer replies reply respond responds open';
