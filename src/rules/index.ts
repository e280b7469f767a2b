import absolute from './beyond/absolute.js';
import contradicted from './beyond/contradicted.js';
import exceededLimit from './beyond/exceeded-limit.js';
import missingDisclosure from './beyond/missing-disclosure.js';
import unavailableCapability from './beyond/unavailable-capability.js';
import undeclaredCapability from './beyond/undeclared-capability.js';
import unlistedMember from './beyond/unlisted-member.js';
import unprovenClaim from './beyond/unproven-claim.js';
import wrongScope from './beyond/wrong-scope.js';
import scopeConflict from './conflict/scope.js';
import valuesConflict from './conflict/values.js';
import type { ConflictRule } from './conflict-rule.js';
import type { Rule } from './define-rule.js';
import comingSoon from './roadmap/coming-soon.js';
import datedPromise from './roadmap/dated-promise.js';
import futurePromise from './roadmap/future-promise.js';
import overduePromise from './roadmap/overdue-promise.js';
import vision from './roadmap/vision.js';
import effort from './vague/effort.js';
import hedge from './vague/hedge.js';
import puffery from './vague/puffery.js';
import quantity from './vague/quantity.js';
import scope from './vague/scope.js';
import timing from './vague/timing.js';
import weasel from './vague/weasel.js';

/** Every rule about a statement of copy, family by family. */
export const rules: readonly Rule[] = [
  exceededLimit,
  unavailableCapability,
  wrongScope,
  unlistedMember,
  absolute,
  contradicted,
  unprovenClaim,
  missingDisclosure,
  undeclaredCapability,
  futurePromise,
  comingSoon,
  datedPromise,
  overduePromise,
  vision,
  puffery,
  hedge,
  weasel,
  quantity,
  timing,
  effort,
  scope,
];

/** Every rule about what is said at several places. */
export const conflictRules: readonly ConflictRule[] = [valuesConflict, scopeConflict];
