import type { Quantity } from '../../model/manifest.js';
import { pluralOf } from './count-nouns.js';
import { exact } from './numbers.js';
import { MONTH, TIME_UNITS, YEAR } from './units.js';

type Step = readonly [factor: number, name: string];

const DURATIONS: readonly Step[] = [
  [YEAR, 'year'],
  [MONTH, 'month'],
  [604_800, 'week'],
  [86_400, 'day'],
  [3600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
  [0.001, 'millisecond'],
];
const DATA: readonly Step[] = [
  [1e15, 'PB'],
  [1e12, 'TB'],
  [1e9, 'GB'],
  [1e6, 'MB'],
  [1e3, 'KB'],
  [1, 'bytes'],
];
const SYMBOL_STEPS: Readonly<Partial<Record<Quantity['dimension'], readonly Step[]>>> = {
  data: DATA,
  'data-rate': [
    [1e9, 'Gbps'],
    [1e6, 'Mbps'],
    [1e3, 'kbps'],
  ],
  length: [
    [1000, 'km'],
    [1, 'm'],
    [0.01, 'cm'],
    [0.001, 'mm'],
  ],
  area: [
    [1e6, 'km²'],
    [1, 'm²'],
  ],
  volume: [[0.001, 'l']],
  mass: [
    [1e6, 'tonnes'],
    [1000, 'kg'],
    [1, 'g'],
  ],
  power: [
    [1e6, 'MW'],
    [1e3, 'kW'],
    [1, 'W'],
  ],
  energy: [
    [3.6e6, 'kWh'],
    [3600, 'Wh'],
    [1, 'J'],
  ],
};

/** An amount in plain words and the unit that fits it: "250 MB", "2 weeks", "99.9 %", "12 USD per user per month". */
export function formatQuantity(quantity: Quantity): string {
  return [formatAmount(quantity), ...inOrder(quantity.per).map((each) => `per ${each}`)].join(' ');
}

function formatAmount({ amount, dimension, noun }: Quantity): string {
  const steps = SYMBOL_STEPS[dimension];
  if (steps !== undefined) {
    const [factor, unit] = fitting(steps, amount, false);
    return `${figures(amount / factor)} ${unit}`;
  }
  switch (dimension) {
    case 'duration': {
      const [factor, unit] = fitting(DURATIONS, amount, true);
      const value = exact(amount / factor);
      const working = noun === 'business' ? 'business ' : '';
      return `${figures(value)} ${working}${value === 1 ? unit : pluralOf(unit)}`;
    }
    case 'ratio':
      return `${figures(withoutTail(amount * 100))} %`;
    case 'multiple':
      return `${figures(amount)}x`;
    case 'money':
      return `${figures(amount)} ${noun}`;
    case 'temperature':
      return `${figures(amount - 273.15)} °C`;
    default:
      return noun === '' ? figures(amount) : `${figures(amount)} ${amount === 1 ? noun : pluralOf(noun)}`;
  }
}

/** The greatest unit of which there is at least one, and, where asked, a whole number. */
function fitting(steps: readonly Step[], amount: number, whole: boolean): Step {
  const fits = steps.find(([factor]) => {
    const value = exact(Math.abs(amount) / factor);
    return value >= 1 && (!whole || Number.isInteger(value));
  });
  return fits ?? steps.find(([factor]) => exact(Math.abs(amount) / factor) >= 1) ?? steps.at(-1)!;
}

function figures(value: number): string {
  const [whole = '', decimals] = plain(exact(value)).split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  const digits = whole.slice(sign.length);
  let grouped = '';
  for (let end = digits.length; end > 0; end -= 3) {
    const group = digits.slice(Math.max(0, end - 3), end);
    grouped = grouped === '' ? group : `${group},${grouped}`;
  }
  return `${sign}${grouped}${decimals === undefined ? '' : `.${decimals}`}`;
}

/** A third is 33.3 %; what has an end keeps its decimals. */
function withoutTail(percent: number): number {
  const hasEnd = exact(percent) === Number(percent.toFixed(6));
  return hasEnd ? percent : Number(percent.toFixed(1));
}

/** Without an exponent. */
function plain(value: number): string {
  const written = String(value);
  if (!written.includes('e')) return written;
  let fixed = value.toFixed(Math.abs(value) < 1 ? 15 : 0);
  while (fixed.includes('.') && (fixed.endsWith('0') || fixed.endsWith('.'))) fixed = fixed.slice(0, -1);
  return fixed;
}

/** Things first and times last, as people say it: "per user per month". */
function inOrder(per: readonly string[]): string[] {
  return [...per.filter((each) => !TIME_UNITS.has(each)), ...per.filter((each) => TIME_UNITS.has(each))];
}
