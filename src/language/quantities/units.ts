import type { Dimension } from '../../model/manifest.js';

/** A unit: `amount × factor + offset` is the amount in its dimension's canonical unit. */
export interface Unit {
  readonly dimension: Dimension;
  readonly factor: number;
  /** Temperatures only. */
  readonly offset?: number;
  /** Money: ISO 4217 code. Working days: `business`. */
  readonly noun?: string;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** A year has 365.25 days here and a month is its twelfth, so that 12 months are a year and 24 are two. */
export const MONTH = 30.4375 * DAY;
export const YEAR = 12 * MONTH;

const INCH = 0.0254;
/** In grams. */
export const POUND = 453.592_37;

/** Canonical names of times in "per minute", and how long they are. */
export const TIME_UNITS: ReadonlyMap<string, number> = new Map([
  ['second', 1],
  ['minute', MINUTE],
  ['hour', HOUR],
  ['day', DAY],
  ['week', 7 * DAY],
  ['month', MONTH],
  ['quarter', 3 * MONTH],
  ['year', YEAR],
]);

type Row = readonly [dimension: Dimension, factor: number, names: string];

/** Spelled as written: "Mb" is a megabit and "MB" a megabyte. Only right after a figure. */
const SYMBOLS: readonly Row[] = [
  ['duration', 1e-9, 'ns'],
  ['duration', 1e-6, 'µs μs us'],
  ['duration', 0.001, 'ms'],
  ['duration', 1, 's'],
  ['duration', HOUR, 'h'],
  ['duration', DAY, 'd'],
  ['data', 1, 'B'],
  ['data', 1e3, 'KB kB kb Kb'],
  ['data', 1e6, 'MB mb'],
  ['data', 1e9, 'GB gb Gb'],
  ['data', 1e12, 'TB tb Tb'],
  ['data', 1e15, 'PB pb'],
  ['data', 2 ** 10, 'KiB kib'],
  ['data', 2 ** 20, 'MiB mib'],
  ['data', 2 ** 30, 'GiB gib'],
  ['data', 2 ** 40, 'TiB tib'],
  ['data', 125_000, 'Mb'],
  ['data-rate', 1e3, 'kbps Kbps kbit Kbit'],
  ['data-rate', 1e6, 'Mbps mbps MBit Mbit mbit'],
  ['data-rate', 1e9, 'Gbps gbps Gbit gbit'],
  ['data-rate', 1e12, 'Tbps'],
  ['data-rate', 8e6, 'MBps'],
  ['data-rate', 8e9, 'GBps'],
  ['length', 0.001, 'mm'],
  ['length', 0.01, 'cm'],
  ['length', 1, 'm'],
  ['length', 1000, 'km'],
  ['length', 12 * INCH, 'ft'],
  ['area', 1, 'm² m2 sqm'],
  ['area', 1e6, 'km² km2'],
  ['area', (12 * INCH) ** 2, 'sqft ft²'],
  ['volume', 0.001, 'l L'],
  ['volume', 1e-5, 'cl cL'],
  ['volume', 1e-6, 'ml mL'],
  ['volume', 1, 'm³ m3'],
  ['mass', 1e-3, 'mg'],
  ['mass', 1, 'g'],
  ['mass', 1000, 'kg Kg KG'],
  ['power', 1, 'W'],
  ['power', 1e3, 'kW KW kw'],
  ['power', 1e6, 'MW'],
  ['power', 1e9, 'GW'],
  ['power', 1e6, 'MWp'],
  ['power', 1e3, 'kWp'],
  ['energy', 3600, 'Wh'],
  ['energy', 3.6e6, 'kWh KWh kwh KWH'],
  ['energy', 3.6e9, 'MWh'],
  ['energy', 1, 'J'],
  ['energy', 1e3, 'kJ'],
  ['energy', 4184, 'kcal'],
  ['temperature', 1, 'K'],
];

/** Compared without case. */
const WORDS: readonly Row[] = [
  ['duration', 0.001, 'millisecond milliseconds msec'],
  ['duration', 1e-6, 'microsecond microseconds'],
  ['duration', 1e-9, 'nanosecond nanoseconds'],
  ['duration', 1, 'second seconds sec secs'],
  ['duration', MINUTE, 'minute minutes min mins'],
  ['duration', HOUR, 'hour hours hr hrs'],
  ['duration', DAY, 'day days'],
  ['duration', 7 * DAY, 'week weeks wk wks'],
  ['duration', 14 * DAY, 'fortnight fortnights'],
  ['duration', MONTH, 'month months mth mths'],
  ['duration', YEAR, 'year years yr yrs'],
  ['duration', 10 * YEAR, 'decade decades'],
  ['data', 1, 'byte bytes'],
  ['data', 1e3, 'kilobyte kilobytes'],
  ['data', 1e6, 'megabyte megabytes meg megs'],
  ['data', 1e9, 'gigabyte gigabytes gig gigs'],
  ['data', 1e12, 'terabyte terabytes'],
  ['data', 1e15, 'petabyte petabytes'],
  ['data-rate', 1e6, 'megabit megabits'],
  ['data-rate', 1e9, 'gigabit gigabits'],
  ['length', 0.001, 'millimetre millimetres millimeter millimeters'],
  ['length', 0.01, 'centimetre centimetres centimeter centimeters'],
  ['length', 1, 'metre metres meter meters'],
  ['length', 1000, 'kilometre kilometres kilometer kilometers'],
  ['length', 1609.344, 'mile miles'],
  ['length', 0.9144, 'yard yards'],
  ['length', 12 * INCH, 'foot feet'],
  ['length', INCH, 'inch inches'],
  ['area', 1e4, 'hectare hectares'],
  ['area', 4046.856, 'acre acres'],
  ['volume', 0.001, 'litre litres liter liters'],
  ['volume', 1e-6, 'millilitre millilitres milliliter milliliters'],
  ['volume', 0.003_785_412, 'gallon gallons'],
  ['mass', 1, 'gram grams gramme grammes'],
  ['mass', 1000, 'kilo kilos kilogram kilograms kilogramme kilogrammes'],
  ['mass', 1e6, 'tonne tonnes ton tons'],
  ['mass', POUND, 'lb lbs pound pounds'],
  ['mass', POUND / 16, 'oz ounce ounces'],
  ['mass', 14 * POUND, 'stone'],
  ['power', 1, 'watt watts'],
  ['power', 1e3, 'kilowatt kilowatts'],
  ['power', 1e6, 'megawatt megawatts'],
  ['ratio', 0.01, 'percent pct pp'],
];

function table(rows: readonly Row[]): Map<string, Unit> {
  return new Map(
    rows.flatMap(([dimension, factor, names]) =>
      names.split(' ').map((name) => [name, { dimension, factor }] as const),
    ),
  );
}

const symbols = table(SYMBOLS);
const words = table(WORDS);

/** The unit that a symbol stands for, spelled exactly so: "kWh", "MB". */
export function unitOfSymbol(symbol: string): Unit | null {
  return symbols.get(symbol) ?? null;
}

/** The unit that a lower-case word names: "minutes", "gigabyte". */
export function unitOfWord(word: string): Unit | null {
  return words.get(word) ?? null;
}

export const PERCENT: Unit = { dimension: 'ratio', factor: 0.01 };
export const MULTIPLE: Unit = { dimension: 'multiple', factor: 1 };
export const CELSIUS: Unit = { dimension: 'temperature', factor: 1, offset: 273.15 };
export const FAHRENHEIT: Unit = { dimension: 'temperature', factor: 5 / 9, offset: 459.67 * (5 / 9) };

const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₽', 'RUB'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['฿', 'THB'],
]);

const CURRENCY_CODES = new Set(
  (
    'AED ARS AUD BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JPY KES KRW MXN MYR ' +
    'NGN NOK NZD PEN PHP PLN RON RSD SAR SEK SGD THB TRY TWD UAH USD VND ZAR'
  ).split(' '),
);

const CURRENCY_WORDS: ReadonlyMap<string, Unit> = new Map(
  (
    [
      ['dollar dollars buck bucks', 1, 'USD'],
      ['cent cents', 0.01, 'USD'],
      ['euro euros', 1, 'EUR'],
      ['eurocent eurocents', 0.01, 'EUR'],
      ['quid', 1, 'GBP'],
      ['fiver fivers', 5, 'GBP'],
      ['tenner tenners', 10, 'GBP'],
      ['pence', 0.01, 'GBP'],
      ['yen', 1, 'JPY'],
      ['rupee rupees', 1, 'INR'],
      ['franc francs', 1, 'CHF'],
      ['krona kronor', 1, 'SEK'],
      ['kroner', 1, 'DKK'],
      ['zloty zlotys', 1, 'PLN'],
    ] as const
  ).flatMap(([names, factor, noun]) =>
    names.split(' ').map((name) => [name, { dimension: 'money', factor, noun }] as const),
  ),
);

/** ISO 4217 code of a sign such as "€"; null for anything else. "$" is taken for the US dollar. */
export function currencyOfSign(sign: string): string | null {
  return CURRENCY_SIGNS.get(sign) ?? null;
}

/** Whether an upper-case word is the ISO 4217 code of a currency. */
export function isCurrencyCode(code: string): boolean {
  return CURRENCY_CODES.has(code);
}

/** The unit of money that a lower-case word names: "euros", "cents". */
export function unitOfCurrencyWord(word: string): Unit | null {
  return CURRENCY_WORDS.get(word) ?? null;
}

export function moneyUnit(code: string): Unit {
  return { dimension: 'money', factor: 1, noun: code };
}
