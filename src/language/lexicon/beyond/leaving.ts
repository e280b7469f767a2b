import type { PhrasePattern } from '../lexicon.js';

/** What somebody does who has had enough of a contract, as the first words of it. */
export const leavingWords =
  'cancel cancels cancelled canceled cancelling leave leaves leaving quit quits quitting stop stops stopping end ends ending terminate resign back away cancellable';

/** Ways to say that it is the reader who names the day. */
export const atWillPhrases: readonly PhrasePattern[] = [
  '[at] any (time|moment) [you (like|want|please|wish|choose)]',
  'anytime [you (like|want|please|wish|choose)]',
  '(whenever|when) you (like|want|please|wish|choose|feel like it|fancy)',
  'whenever (it suits you|the mood takes you)',
  '(on|from) any day',
];

/** Ways to say that no time passes in between either. */
export const atOncePhrases: readonly PhrasePattern[] = [
  'from one day to the next',
  '(that|the) very [same] day',
  'on the (same day|spot)',
  'overnight',
  'with immediate effect',
];

/** Ways to say that nobody is kept for a time. */
export const untiedPhrases: readonly PhrasePattern[] = [
  'no (tie-in|tie-ins|lock-in|lock-ins) [period]',
  '(no|without a|without any) (minimum|fixed|least) (term|contract|period|commitment|duration)',
  '(no|without a|without any) (contract|long contract|commitment)',
  '(not|never|nobody is|no one is) (tied|locked) (in|down)',
  '(never|not) (tie|lock) you (in|down)',
];

/** Ways to say that nothing has to be told beforehand. */
export const unannouncedPhrases: readonly PhrasePattern[] = ['(no|without|without any) notice [period]'];

/** Nouns of a time for which a contract runs at least, and of telling beforehand that it is to end. */
export const termNouns = 'term terms contract agreement commitment tie-in lock-in duration';
export const noticeNouns =
  'notice cancellation cancelling cancel leaving leave quitting quit stopping ending termination';

/** Where a time has to run first, and there is freedom afterwards. */
export const reservingWords = 'after afterwards once then thereafter trial until except unless';
