import type { TextRange } from '../model/location.js';
import type { Entry } from '../model/manifest.js';

/** A platform or region at which a statement puts what is not there. */
export interface ForeignPlace {
  readonly kind: 'platform' | 'region';
  readonly name: string;
  readonly range: TextRange;
  /** What the manifest has: of the entry, else of the product. */
  readonly known: readonly string[];
  readonly entry: Entry | null;
}
