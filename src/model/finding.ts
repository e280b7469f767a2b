import type { Block } from './document.js';
import type { TextRange } from './location.js';

/** What a rule found, before places, severity, precedence and suppression: those are decided in check. */
export interface FindingDraft {
  readonly rule: string;
  readonly block: Block;
  /** The words at fault, in `block.text`. */
  readonly quote: TextRange;
  /** The sentence around them, in `block.text`. */
  readonly sentence: TextRange;
  /** The sentence as a reader sees it where that is more than the block's text: a cell with its headers. */
  readonly sentenceText: string;
  readonly entry: string | null;
  readonly claimed: string | null;
  readonly declared: string | null;
  readonly message: string;
  readonly suggestion: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** True where the manifest says how severe it is (`unlisted`). */
  readonly isUnlisted: boolean;
}
