import { addDays, type Day, dayOf, weekdayOf } from './calendar.js';
import { firstDayOf, type LunarCalendar } from './lunar-calendars.js';

/** The days of a feast in one year. */
export type DaysOf = (year: number) => { readonly start: Day; readonly end: Day };

/** On the same day of each year: [month, day]. */
const FIXED: Readonly<Record<string, readonly [number, number]>> = {
  'twelfth night': [1, 5],
  epiphany: [1, 6],
  'burns night': [1, 25],
  'australia day': [1, 26],
  candlemas: [2, 2],
  'waitangi day': [2, 6],
  'groundhog day': [2, 2],
  "valentine 's": [2, 14],
  "valentine 's day": [2, 14],
  'valentines day': [2, 14],
  "st valentine 's day": [2, 14],
  "st david 's day": [3, 1],
  "international women 's day": [3, 8],
  "st patrick 's day": [3, 17],
  'st patricks day': [3, 17],
  "paddy 's day": [3, 17],
  nowruz: [3, 20],
  'lady day': [3, 25],
  "st george 's day": [4, 23],
  'anzac day': [4, 25],
  "king 's day": [4, 27],
  'walpurgis night': [4, 30],
  'may day': [5, 1],
  'cinco de mayo': [5, 5],
  juneteenth: [6, 19],
  'canada day': [7, 1],
  'independence day': [7, 4],
  'bastille day': [7, 14],
  lammas: [8, 1],
  michaelmas: [9, 29],
  halloween: [10, 31],
  "all saints ' day": [11, 1],
  "all saints '": [11, 1],
  'bonfire night': [11, 5],
  'guy fawkes night': [11, 5],
  martinmas: [11, 11],
  "st martin 's day": [11, 11],
  'remembrance day': [11, 11],
  'armistice day': [11, 11],
  'veterans day': [11, 11],
  "st andrew 's day": [11, 30],
  "st nicholas 's day": [12, 6],
  'st nicholas day': [12, 6],
  "st lucy 's day": [12, 13],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  'boxing day': [12, 26],
  "st stephen 's day": [12, 26],
  hogmanay: [12, 31],
  "new year 's eve": [12, 31],
  "new year 's day": [1, 1],
  "new year 's": [1, 1],
};

/** Days from Easter Sunday: [first, last]. */
const FROM_EASTER: Readonly<Record<string, readonly [number, number]>> = {
  carnival: [-52, -47],
  'mardi gras': [-47, -47],
  'shrove tuesday': [-47, -47],
  'pancake day': [-47, -47],
  'ash wednesday': [-46, -46],
  'mothering sunday': [-21, -21],
  'palm sunday': [-7, -7],
  'maundy thursday': [-3, -3],
  'good friday': [-2, -2],
  easter: [-2, 1],
  'easter sunday': [0, 0],
  'easter monday': [1, 1],
  'ascension day': [39, 39],
  ascension: [39, 39],
  whitsun: [49, 50],
  pentecost: [49, 50],
  'whit monday': [50, 50],
  'corpus christi': [60, 60],
};

/** On a weekday (1 for Monday) of the span of a week that begins on that day: [month, day, weekday, days behind it]. */
const ON_WEEKDAY: Readonly<Record<string, readonly [number, number, number, number]>> = {
  "presidents ' day": [2, 15, 1, 0],
  'memorial day': [5, 25, 1, 0],
  "father 's day": [6, 15, 7, 0],
  "fathers ' day": [6, 15, 7, 0],
  'labor day': [9, 1, 1, 0],
  'columbus day': [10, 8, 1, 0],
  thanksgiving: [11, 22, 4, 0],
  'thanksgiving day': [11, 22, 4, 0],
  'black friday': [11, 22, 4, 1],
  'cyber monday': [11, 22, 4, 4],
};

/** As far apart as they lie in one country and another, or from year to year: [month, day] to [month, day]. */
const SPANS: Readonly<Record<string, readonly [number, number, number, number]>> = {
  'lunar new year': [1, 21, 2, 20],
  holi: [3, 1, 3, 29],
  songkran: [4, 13, 4, 15],
  vaisakhi: [4, 13, 4, 14],
  'golden week': [4, 29, 5, 5],
  vesak: [4, 28, 6, 3],
  navratri: [9, 21, 10, 25],
  kwanzaa: [12, 26, 12, 31],
  'chinese new year': [1, 21, 2, 20],
  "mother 's day": [3, 1, 5, 14],
  midsummer: [6, 20, 6, 26],
  'summer holidays': [7, 1, 8, 31],
  'back to school': [8, 15, 9, 15],
  oktoberfest: [9, 16, 10, 7],
  diwali: [10, 14, 11, 15],
  advent: [11, 27, 12, 24],
  christmas: [12, 24, 12, 26],
  xmas: [12, 24, 12, 26],
};

/**
 * By another calendar, the Islamic of which the sighted moon follows within a day or two: the date as Intl writes it, and how
 * many days the feast has. Those of East and South Asia go by the sky and are spans.
 */
const LUNAR: Readonly<Record<string, readonly [LunarCalendar, string, number]>> = {
  muharram: ['islamic-civil', '1 1', 29],
  ramadan: ['islamic-civil', '1 9', 30],
  eid: ['islamic-civil', '1 10', 3],
  'eid al fitr': ['islamic-civil', '1 10', 3],
  'eid al adha': ['islamic-civil', '10 12', 4],
  purim: ['hebrew', '14 Adar', 1],
  passover: ['hebrew', '15 Nisan', 8],
  shavuot: ['hebrew', '6 Sivan', 2],
  'rosh hashanah': ['hebrew', '1 Tishri', 2],
  'yom kippur': ['hebrew', '10 Tishri', 1],
  sukkot: ['hebrew', '15 Tishri', 7],
  hanukkah: ['hebrew', '25 Kislev', 8],
  chanukah: ['hebrew', '25 Kislev', 8],
};

function daysOf<Rule>(
  rules: Readonly<Record<string, Rule>>,
  read: (rule: Rule, year: number) => readonly [Day, Day],
): (readonly [string, DaysOf])[] {
  return Object.entries(rules).map(([name, rule]) => {
    const days: DaysOf = (year) => {
      const [start, end] = read(rule, year);
      return { start, end };
    };
    return [name, days];
  });
}

/** Feasts and set times that copy dates itself by; names are lower-case tokens with spaces between. */
export const FEASTS: ReadonlyMap<string, DaysOf> = new Map([
  ...daysOf(FIXED, ([month, day], year) => [dayOf(year, month, day), dayOf(year, month, day)]),
  ...daysOf(FROM_EASTER, ([first, last], year) => {
    const easter = easterOf(year);
    return [addDays(easter, first), addDays(easter, last)];
  }),
  ...daysOf(LUNAR, ([calendar, date, length], year) => {
    const first = firstDayOf(calendar, date, year);
    return [first, addDays(first, length - 1)];
  }),
  ...daysOf(ON_WEEKDAY, ([month, from, weekday, behind], year) => {
    const first = dayOf(year, month, from);
    const day = addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + behind);
    return [day, day];
  }),
  ...daysOf(SPANS, ([month, day, lastMonth, lastDay], year) => [
    dayOf(year, month, day),
    dayOf(year, lastMonth, lastDay),
  ]),
]);

/** Easter Sunday, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8): Intl knows none. */
function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return dayOf(year, Math.floor(days / 31), (days % 31) + 1);
}
