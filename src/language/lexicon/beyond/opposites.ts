import type { Opposite } from './opposite.js';
import { oppositesOfChange } from './opposites-of-change.js';
import { oppositesOfDoing } from './opposites-of-doing.js';
import { oppositesOfPresence } from './opposites-of-presence.js';
import { oppositesOfService } from './opposites-of-service.js';
import { oppositesOfTerms } from './opposites-of-terms.js';
import { oppositesOfThings } from './opposites-of-things.js';
import { oppositesOfTimeAndPlace } from './opposites-of-time-and-place.js';

/** Things of which one is true, each with ways to say it. */
export const opposites: readonly Opposite[] = [
  ...oppositesOfDoing,
  ...oppositesOfTimeAndPlace,
  ...oppositesOfTerms,
  ...oppositesOfPresence,
  ...oppositesOfChange,
  ...oppositesOfThings,
  ...oppositesOfService,
];
