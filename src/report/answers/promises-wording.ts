import type { RegisteredPromise } from '../../model/answers.js';

export const standingInWords: Readonly<Record<RegisteredPromise['standing'], string>> = {
  kept: 'kept: it is there already',
  unsupported: 'the manifest says that it will not come',
  unannounced: 'no public plan covers it',
  early: 'earlier than the public target',
  announced: 'covered by a public plan',
};

/** "second quarter of 2027, by 2027-06-30 at the latest". */
export function timeInWords({ when, due }: RegisteredPromise): string {
  if (when === null) return 'no time named';
  return due === null ? when : `${when}, by ${due} at the latest`;
}

/** "public target 2027-Q2"; null where the entry has none. */
export function targetInWords({ target, isPublic }: RegisteredPromise): string | null {
  if (target === null) return null;
  return isPublic ? `public target ${target}` : `target ${target} (not public)`;
}

/** The same promise wherever it stands. */
export function samePromise({ sentence, quote }: RegisteredPromise): string {
  return `${sentence}\n${quote}`;
}
