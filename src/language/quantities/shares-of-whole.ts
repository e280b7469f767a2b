import { type Amount, amount } from './amount.js';
import { readUnit } from './measures.js';
import { type ReadNumber, readNumber, type TokenText } from './numbers.js';

const RATING_SCALES = new Set([5, 10]);

/** "4.6 out of 5", "4.6/5", "4.6 stars": counted as stars, with or without the scale. */
export function readRating(source: TokenText, index: number): Amount | null {
  const { tokens } = source;
  const token = tokens[index];
  if (token?.kind !== 'number') return null;
  const number = readNumber(source, index);
  if (number === null || number.value > 10) return null;
  const at = { number, first: index, numberAt: index };
  const scaleAt = behindRatio(source, number.next);
  const scale = scaleAt === null ? null : readNumber(source, scaleAt);
  const isDecimal = token.lower.includes('.');
  if (scale !== null && RATING_SCALES.has(scale.value) && number.value <= scale.value) {
    const star = /^stars?$/.test(tokens[scale.next]?.lower ?? '');
    if (isDecimal || star)
      return amount(at, 'count', number.value, 'star', [], scale.next + (star ? 1 : 0), 'noun');
  }
  const isStars = isDecimal && /^(?:stars?|★)$/.test(tokens[number.next]?.lower ?? '');
  return isStars ? amount(at, 'count', number.value, 'star', [], number.next + 1, 'noun') : null;
}

/** The index behind "/", "out of" or "of" at `index`. */
function behindRatio({ tokens }: TokenText, index: number): number | null {
  const word = tokens[index]?.lower;
  if (word === '/' || word === 'of') return index + 1;
  if (word === 'out' && tokens[index + 1]?.lower === 'of') return index + 2;
  return null;
}

const PLACES = new Set('page step slide part chapter section figure table item day week level'.split(' '));

/** "nine in ten", "4 out of 5", "3 of 4 teams": a share of 1. */
export function readShare(source: TokenText, index: number): Amount | null {
  const { tokens } = source;
  const number = readNumber(source, index);
  if (number === null || number.form === 'article' || number.isFraction || !isSmallCount(number.value))
    return null;
  if (tokens[number.next]?.lower === 'nines') return readNines(number, index);
  if (PLACES.has(tokens[index - 1]?.lower ?? '')) return null;
  // "97 times out of 100".
  const joinedAt = tokens[number.next]?.lower === 'times' ? number.next + 1 : number.next;
  const joined = tokens[joinedAt];
  if (joined?.kind !== 'word' || joined.before === 'hyphen') return null;
  const whole =
    joined.lower === 'in'
      ? joinedAt + 1
      : joined.lower === 'of' || joined.lower === 'out'
        ? behindRatio(source, joinedAt)
        : null;
  // "Nine of every ten".
  const scaleAt = whole !== null && tokens[whole]?.lower === 'every' ? whole + 1 : whole;
  const scale = scaleAt === null || tokens[scaleAt]?.before === 'hyphen' ? null : readNumber(source, scaleAt);
  if (scale === null || scale.form === 'article' || scale.isFraction || !Number.isInteger(scale.value))
    return null;
  if (scale.value <= number.value || scale.value > 1000 || readUnit(source, scale) !== null) return null;
  const place = { number, first: index, numberAt: index };
  return amount(place, 'ratio', number.value / scale.value, '', [], scale.next, 'unit');
}

function isSmallCount(value: number): boolean {
  return Number.isInteger(value) && value > 0 && value < 1000;
}

const MOST_NINES = 15;

/** "Four nines" are 99.99 %. */
function readNines(number: ReadNumber, index: number): Amount | null {
  const { value, next } = number;
  if (value < 2 || value > MOST_NINES || !Number.isInteger(value)) return null;
  return amount(
    { number, first: index, numberAt: index },
    'ratio',
    1 - 10 ** -value,
    '',
    [],
    next + 1,
    'unit',
  );
}
