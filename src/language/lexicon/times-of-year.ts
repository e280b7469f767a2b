import { MONTHS as MONTH_NAMES, SEASONS } from '../dates/month-names.js';

/** Alternatives in a phrase pattern: "january|february|…". */
export const MONTHS = MONTH_NAMES.join('|');

/** Months, seasons and quarters, as alternatives in a phrase pattern. */
export const TIMES_OF_YEAR = [...MONTH_NAMES, ...SEASONS.keys(), 'q1', 'q2', 'q3', 'q4'].join('|');
