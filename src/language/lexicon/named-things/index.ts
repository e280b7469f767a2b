import type { NamedThing } from '../lexicon.js';
import { fileFormats, protocols } from './formats.js';
import { languages, programmingLanguages } from './languages.js';
import { currencies, paymentMethods } from './money.js';
import { airports, cities, countries, regions } from './places.js';
import { browsers, carriers, clouds, devices, operatingSystems } from './platforms.js';
import { awards, certificates, laws, standards } from './rules-and-seals.js';
import { businessSoftware, software } from './software.js';
import { tradeSoftware } from './trade-software.js';

/** Everything with a proper name that the product recognises in copy. */
export const allNamedThings: readonly NamedThing[] = [
  ...software,
  ...businessSoftware,
  ...tradeSoftware,
  ...fileFormats,
  ...protocols,
  ...languages,
  ...programmingLanguages,
  ...countries,
  ...regions,
  ...cities,
  ...airports,
  ...currencies,
  ...paymentMethods,
  ...certificates,
  ...laws,
  ...standards,
  ...awards,
  ...operatingSystems,
  ...devices,
  ...browsers,
  ...clouds,
  ...carriers,
];
