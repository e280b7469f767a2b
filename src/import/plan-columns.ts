import { findQuantities } from '../language/quantities/find-quantities.js';
import { parseQuantity } from '../language/quantities/parse-quantity.js';
import type { Quantity } from '../model/manifest.js';
import { boundIn } from './amounts.js';
import type { Grid, GridRow } from './grid.js';
import { withoutEnd } from './names.js';
import { statusOf } from './status-words.js';

/** Whether a table has plans for columns: at least half of its cells are ticks, crosses, amounts or a status. */
export function isPlanTable({ headers, rows }: Grid): boolean {
  const cells = rows.flatMap((row) => row.cells.filter((cell) => cell !== null));
  const short = cells.filter(
    ({ text, mark }) => mark !== 'text' || boundIn(text) !== null || statusOf(text) !== null,
  );
  return headers.length > 1 && short.length > 1 && short.length * 2 >= cells.length;
}

const LONGEST_PLAN = 40;

/** What stands in a plan's header besides its name. */
const BUTTONS =
  /\s(?:contact|talk|get (?:started|a quote)|start|try|buy|sign up|choose|select|book|request|most popular|popular|recommended|best value|free trial|from|custom pricing|per)\b.*$/i;

/** The plan that a column's header names, without its price, its button and its praise. */
export function planOfHeader(header: string): string {
  const price = findQuantities(header).find(({ quantity }) => quantity.dimension === 'money');
  const beforePrice = price === undefined ? header : header.slice(0, price.start);
  const bracket = beforePrice.search(/[([]/);
  const bare = bracket === -1 ? beforePrice : beforePrice.slice(0, bracket);
  const name = withoutEnd(bare.replace(BUTTONS, ''), ',:;*†–—-')
    .replace(/ (?:plan|tier|edition)$/i, '')
    .trim();
  return name === '' || name.length > LONGEST_PLAN ? header.slice(0, LONGEST_PLAN).trim() : name;
}

const PRICE_ROW =
  /^(?:price|prices|pricing|cost|costs|monthly|yearly|annual|annually|billed|billing|per (?:user|seat|member|month|year))\b/i;
const NO_AMOUNT = /^(?:free|custom|ask us|contact us|contact sales|on request|let's talk)$/i;

/** Whether a row gives the plans' prices rather than something that they hold. */
export function isPriceRow({ name, cells }: GridRow): boolean {
  const told = cells.filter((cell) => cell !== null);
  const isMoney = told.some(({ text }) => moneyIn(text) !== null);
  return PRICE_ROW.test(name) && (isMoney || told.every(({ text }) => NO_AMOUNT.test(text)));
}

/** The lowest price of each column that its header and the rows of prices give; null where they give none. */
export function pricesOfColumns({ rows, headers }: Grid): readonly (string | null)[] {
  const priceRows = rows.filter(isPriceRow);
  const prices = headers.map((header, column) =>
    lowestPrice([
      priceIn(header),
      ...priceRows.map(({ name, cells }) => priceIn(cells[column]?.text ?? '', name)),
    ]),
  );
  const currency = prices.flatMap((price) => (price === null ? [] : (parseQuantity(price)?.noun ?? [])))[0];
  return prices.map((price, column) => {
    const isFree = priceRows.some(({ cells }) => /^free$/i.test(cells[column]?.text ?? ''));
    return price ?? (isFree && currency !== undefined ? `0 ${currency}` : null);
  });
}

/** The one amount of money in a text, as a price; what it is per may stand in the name of its row. Null where it has none. */
export function priceIn(text: string, rowName = ''): string | null {
  const money = moneyIn(text);
  if (money === null) return null;
  const per = /\bper\b.*/i.exec(rowName)?.[0].toLowerCase();
  if (per === undefined || money.per.length > 0) return money.text;
  const whole = `${money.text} ${per}`;
  return parseQuantity(whole)?.dimension === 'money' ? whole : money.text;
}

/** The lowest of some prices; those that are null don't count. */
export function lowestPrice(prices: readonly (string | null)[]): string | null {
  const amountOf = (price: string) => parseQuantity(price)?.amount ?? Number.POSITIVE_INFINITY;
  const known = prices.filter((price) => price !== null);
  return known.toSorted((a, b) => amountOf(a) - amountOf(b))[0] ?? null;
}

function moneyIn(text: string): Quantity | null {
  const found = findQuantities(text).filter(({ quantity }) => quantity.dimension === 'money');
  const [only] = found;
  return found.length === 1 && only!.range === null ? only!.quantity : null;
}
