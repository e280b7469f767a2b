import type { Statement } from './statement.js';

/** Regions whose text advertises nothing. */
const SILENT_REGIONS = new Set(['navigation', 'legal', 'cookie-banner', 'running-header', 'running-footer']);

/**
 * Whether a statement tells something of the product as it is today: in the vendor's own voice, no question, no
 * announcement, no list of limits, not about somebody else's product.
 */
export function isPresentClaim(statement: Statement): boolean {
  if (statement.voice !== 'copy' && statement.voice !== 'procedure' && statement.voice !== 'notes')
    return false;
  if (statement.mood === 'question' || statement.subject === 'competitor') return false;
  if (statement.section === 'limitations' || statement.section === 'roadmap' || statement.section === 'legal')
    return false;
  if (statement.tense === 'past') return false;
  return !SILENT_REGIONS.has(statement.block.region);
}

/** As a present claim, but a sentence in the future counts too: a limit that will be is promised as well. */
export function isPromotional(statement: Statement): boolean {
  return isPresentClaim(statement) || statement.section === 'roadmap';
}
