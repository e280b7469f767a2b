import type { Token } from '../tokens.js';
import type { ReadSchedule } from './partial-schedules.js';
import { EVERY_DAY, readDays, WORKING_DAYS } from './read-days.js';

const WHOLE_DAY = { from: 0, to: 1440 };

const ALWAYS = [
  'around the clock',
  'round the clock',
  'day and night',
  'night and day',
  'day or night',
  'at all hours',
  'any hour of the day',
  'at any hour',
  'any time of day',
  'any time of the day',
  'any time of day or night',
  'all through the night',
  'all night',
  'through the night',
  'never close',
  'never closes',
  'never closed',
  'never shut',
  'never shuts',
  'always open',
  'always staffed',
  'always manned',
  'always somebody',
  'always someone',
  'always a human',
]
  .map((phrase) => phrase.split(' '))
  .sort((a, b) => b.length - a.length);
const OPENS_ALWAYS = new Set(ALWAYS.map(([first]) => first));

/** Every one begins with one of these or with a number. */
export const ALWAYS_WORDS: readonly string[] = [...ALWAYS.flatMap(([first]) => first ?? []), 'twenty'];

/** "24/7", "24x7", "24/5", "24/7/365", "24 hours a day", "around the clock". */
export function readAlways(tokens: readonly Token[], index: number): ReadSchedule | null {
  const word = tokens[index]?.lower;
  if (OPENS_ALWAYS.has(word)) {
    for (const words of ALWAYS) {
      if (words.every((each, offset) => tokens[index + offset]?.lower === each)) {
        return { days: EVERY_DAY, hours: WHOLE_DAY, next: index + words.length };
      }
    }
  }
  if (word !== '24' && word !== 'twenty') return null;
  const next = tokens[index + 1];
  if (word === '24' && next !== undefined) {
    const isSign = next.lower === '/' || next.lower === 'x' || next.lower === '×';
    const days = tokens[isSign ? index + 2 : index + 1];
    if ((isSign || days?.before === 'hyphen') && (days?.lower === '7' || days?.lower === '5')) {
      let after = (isSign ? index + 2 : index + 1) + 1;
      if (tokens[after]?.lower === '/' && tokens[after + 1]?.lower === '365') after += 2;
      return { days: days.lower === '7' ? EVERY_DAY : WORKING_DAYS, hours: WHOLE_DAY, next: after };
    }
  }
  if (word === '24' && (next?.lower === 'x7' || next?.lower === 'x5')) {
    return { days: next.lower === 'x7' ? EVERY_DAY : WORKING_DAYS, hours: WHOLE_DAY, next: index + 2 };
  }
  const hoursAt = word === '24' ? index + 1 : index + 2;
  if (word === 'twenty' && tokens[index + 1]?.lower !== 'four') return null;
  if (tokens[hoursAt]?.lower !== 'hours' || !isPerDay(tokens, hoursAt + 1)) return null;
  const comma = tokens[hoursAt + 3]?.lower === ',' ? hoursAt + 4 : hoursAt + 3;
  const days = readDays(tokens, comma);
  return { days: days?.days ?? EVERY_DAY, hours: WHOLE_DAY, next: days?.next ?? hoursAt + 3 };
}

function isPerDay(tokens: readonly Token[], index: number): boolean {
  return /^(?:a|per|each|every)$/.test(tokens[index]?.lower ?? '') && tokens[index + 1]?.lower === 'day';
}
