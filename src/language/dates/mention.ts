import type { Period } from '../../model/manifest.js';

/** A time that a text names: characters [start, end). */
export interface DateMention {
  /** Null for a version ("in release 9.2") and for times without edges ("soon after"). */
  readonly period: Period | null;
  readonly kind: 'day' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'version' | 'relative';
  readonly start: number;
  readonly end: number;
}
