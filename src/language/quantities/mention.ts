import type { Quantity } from '../../model/manifest.js';

/** How a text limits an amount that it names. */
export type QuantityModifier = 'exact' | 'up-to' | 'at-least' | 'over' | 'under' | 'about';

/** An amount in a text: characters [start, end), its modifier's words included. */
export interface QuantityMention {
  readonly quantity: Quantity;
  readonly modifier: QuantityModifier;
  /** Both ends of "3-5 days"; then `quantity` is the end that promises more only if the caller decides so: it is the upper one here. */
  readonly range: { readonly low: Quantity; readonly high: Quantity } | null;
  readonly start: number;
  readonly end: number;
}
