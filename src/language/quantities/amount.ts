import type { Dimension, Quantity } from '../../model/manifest.js';
import { exact, type ReadNumber } from './numbers.js';

/** An amount without its text, over the tokens [first, next). */
export interface Amount {
  readonly quantity: Omit<Quantity, 'text'>;
  readonly number: ReadNumber;
  readonly first: number;
  /** Where the number itself stands: behind the sign in "$24". */
  readonly numberAt: number;
  readonly next: number;
  /** `unit`: measured. `noun`: counted. `none`: a number alone. */
  readonly measuredBy: 'unit' | 'noun' | 'none';
}

/** Where an amount's number stands. */
export type Place = Pick<Amount, 'number' | 'first' | 'numberAt'>;

/** Puts an amount together; the same whatever order its `per` was written in. */
export function amount(
  at: Place,
  dimension: Dimension,
  value: number,
  noun: string,
  per: readonly string[],
  next: number,
  measuredBy: Amount['measuredBy'],
): Amount {
  const { number, first, numberAt } = at;
  const quantity = { amount: exact(value), dimension, noun, per: [...per].sort() };
  return { quantity, number, first, numberAt, next, measuredBy };
}
