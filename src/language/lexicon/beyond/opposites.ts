import type { Opposite } from './opposite.js';
import { oppositesOfDoing } from './opposites-of-doing.js';
import { oppositesOfTerms } from './opposites-of-terms.js';
import { oppositesOfTimeAndPlace } from './opposites-of-time-and-place.js';

/** Things of which one is true, each with ways to say it. */
export const opposites: readonly Opposite[] = [
  ...oppositesOfDoing,
  ...oppositesOfTimeAndPlace,
  ...oppositesOfTerms,
];
