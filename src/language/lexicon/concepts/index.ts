import type { Concept } from '../lexicon.js';
import { administration } from './administration.js';
import { ai } from './ai.js';
import { automation } from './automation.js';
import { beauty } from './beauty.js';
import { billing } from './billing.js';
import { booking } from './booking.js';
import { collaboration } from './collaboration.js';
import { commerce } from './commerce.js';
import { communication } from './communication.js';
import { compliance } from './compliance.js';
import { content } from './content.js';
import { customization } from './customization.js';
import { data } from './data.js';
import { education } from './education.js';
import { energy } from './energy.js';
import { finance } from './finance.js';
import { fitness } from './fitness.js';
import { food } from './food.js';
import { health } from './health.js';
import { hospitality } from './hospitality.js';
import { hosting } from './hosting.js';
import { hr } from './hr.js';
import { identity } from './identity.js';
import { integration } from './integration.js';
import { legal } from './legal.js';
import { logistics } from './logistics.js';
import { manufacturing } from './manufacturing.js';
import { marketing } from './marketing.js';
import { mobile } from './mobile.js';
import { mobility } from './mobility.js';
import { payments } from './payments.js';
import { property } from './property.js';
import { reporting } from './reporting.js';
import { sales } from './sales.js';
import { security } from './security.js';
import { serviceLevels } from './service-levels.js';
import { support } from './support.js';
import { telecom } from './telecom.js';
import { travel } from './travel.js';

/** Everything that the product recognises copy as speaking of, by domain. */
export const allConcepts: readonly Concept[] = [
  ...administration,
  ...ai,
  ...automation,
  ...beauty,
  ...billing,
  ...booking,
  ...collaboration,
  ...commerce,
  ...communication,
  ...compliance,
  ...content,
  ...customization,
  ...data,
  ...education,
  ...energy,
  ...finance,
  ...fitness,
  ...food,
  ...health,
  ...hospitality,
  ...hosting,
  ...hr,
  ...identity,
  ...integration,
  ...legal,
  ...logistics,
  ...manufacturing,
  ...marketing,
  ...mobile,
  ...mobility,
  ...payments,
  ...property,
  ...reporting,
  ...sales,
  ...security,
  ...serviceLevels,
  ...support,
  ...telecom,
  ...travel,
];
