import type { Concept } from '../lexicon.js';
import { administration } from './administration.js';
import { agencies } from './agencies.js';
import { ai } from './ai.js';
import { assistants } from './assistants.js';
import { automation } from './automation.js';
import { beauty } from './beauty.js';
import { billing } from './billing.js';
import { booking } from './booking.js';
import { buildingServices } from './building-services.js';
import { campusServices } from './campus-services.js';
import { collaboration } from './collaboration.js';
import { commerce } from './commerce.js';
import { communication } from './communication.js';
import { compliance } from './compliance.js';
import { content } from './content.js';
import { customization } from './customization.js';
import { data } from './data.js';
import { developerTools } from './developer-tools.js';
import { education } from './education.js';
import { energy } from './energy.js';
import { eventServices } from './event-services.js';
import { fieldWork } from './field-work.js';
import { finance } from './finance.js';
import { fitness } from './fitness.js';
import { food } from './food.js';
import { guestServices } from './guest-services.js';
import { health } from './health.js';
import { homeServices } from './home-services.js';
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
import { moneyServices } from './money-services.js';
import { offersApps } from './offers-apps.js';
import { offersCare } from './offers-care.js';
import { offersEveryday } from './offers-everyday.js';
import { offersHomes } from './offers-homes.js';
import { offersJourneys } from './offers-journeys.js';
import { offersMedicine } from './offers-medicine.js';
import { offersMoneyAndLaw } from './offers-money-and-law.js';
import { offersShows } from './offers-shows.js';
import { offersSoftware } from './offers-software.js';
import { offersStays } from './offers-stays.js';
import { offersTablesAndShops } from './offers-tables-and-shops.js';
import { offersUtilities } from './offers-utilities.js';
import { offersVehiclesAndFreight } from './offers-vehicles-and-freight.js';
import { offersWeb } from './offers-web.js';
import { offersWorkAndLearning } from './offers-work-and-learning.js';
import { patientServices } from './patient-services.js';
import { payments } from './payments.js';
import { peopleOnTheMove } from './people-on-the-move.js';
import { property } from './property.js';
import { reporting } from './reporting.js';
import { sales } from './sales.js';
import { security } from './security.js';
import { serviceLevels } from './service-levels.js';
import { shopServices } from './shop-services.js';
import { support } from './support.js';
import { telecom } from './telecom.js';
import { travel } from './travel.js';
import { utilityServices } from './utility-services.js';
import { workplace } from './workplace.js';

/** Everything that the product recognises copy as speaking of, by domain. */
export const allConcepts: readonly Concept[] = [
  ...administration,
  ...agencies,
  ...ai,
  ...assistants,
  ...automation,
  ...beauty,
  ...billing,
  ...booking,
  ...buildingServices,
  ...campusServices,
  ...collaboration,
  ...commerce,
  ...communication,
  ...compliance,
  ...content,
  ...customization,
  ...data,
  ...developerTools,
  ...education,
  ...energy,
  ...eventServices,
  ...fieldWork,
  ...finance,
  ...fitness,
  ...food,
  ...guestServices,
  ...health,
  ...homeServices,
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
  ...moneyServices,
  ...patientServices,
  ...payments,
  ...peopleOnTheMove,
  ...property,
  ...reporting,
  ...sales,
  ...security,
  ...serviceLevels,
  ...shopServices,
  ...support,
  ...telecom,
  ...travel,
  ...utilityServices,
  ...workplace,
  ...offersApps,
  ...offersCare,
  ...offersEveryday,
  ...offersHomes,
  ...offersJourneys,
  ...offersMedicine,
  ...offersMoneyAndLaw,
  ...offersShows,
  ...offersSoftware,
  ...offersStays,
  ...offersTablesAndShops,
  ...offersUtilities,
  ...offersVehiclesAndFreight,
  ...offersWeb,
  ...offersWorkAndLearning,
];
