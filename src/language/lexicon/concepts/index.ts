import type { Concept } from '../lexicon.js';
import { administration } from './administration.js';
import { ai } from './ai.js';
import { automation } from './automation.js';
import { billing } from './billing.js';
import { booking } from './booking.js';
import { collaboration } from './collaboration.js';
import { commerce } from './commerce.js';
import { communication } from './communication.js';
import { compliance } from './compliance.js';
import { customization } from './customization.js';
import { data } from './data.js';
import { finance } from './finance.js';
import { hosting } from './hosting.js';
import { hr } from './hr.js';
import { identity } from './identity.js';
import { integration } from './integration.js';
import { logistics } from './logistics.js';
import { marketing } from './marketing.js';
import { mobile } from './mobile.js';
import { payments } from './payments.js';
import { reporting } from './reporting.js';
import { sales } from './sales.js';
import { security } from './security.js';
import { serviceLevels } from './service-levels.js';
import { support } from './support.js';

/** Everything that the product recognises copy as speaking of, by domain. */
export const allConcepts: readonly Concept[] = [
  ...administration,
  ...ai,
  ...automation,
  ...billing,
  ...booking,
  ...collaboration,
  ...commerce,
  ...communication,
  ...compliance,
  ...customization,
  ...data,
  ...finance,
  ...hosting,
  ...hr,
  ...identity,
  ...integration,
  ...logistics,
  ...marketing,
  ...mobile,
  ...payments,
  ...reporting,
  ...sales,
  ...security,
  ...serviceLevels,
  ...support,
];
