import type { StatedDocument, Statement } from './statement.js';

/** Regions whose text advertises nothing. */
const SILENT_REGIONS = new Set(['navigation', 'legal', 'cookie-banner', 'running-header', 'running-footer']);

/**
 * Whether a statement tells something of the product as it is today: in the vendor's own voice, no question, no
 * announcement, no list of limits, not about somebody else's product.
 */
export function isPresentClaim(statement: Statement): boolean {
  if (statement.voice !== 'copy' && statement.voice !== 'procedure' && statement.voice !== 'notes')
    return false;
  if (statement.cell === 'row-header' || statement.cell === 'absent') return false;
  if (statement.mood === 'question' || statement.subject === 'competitor') return false;
  if (statement.section === 'limitations' || statement.section === 'roadmap' || statement.section === 'legal')
    return false;
  if (statement.tense === 'past') return false;
  return !SILENT_REGIONS.has(statement.block.region);
}

/** A heading that only names what its section goes on to speak of: the section makes the claim, with its conditions. */
export function introducesSection(statement: Statement, document: StatedDocument): boolean {
  const { block } = statement;
  if (block.kind !== 'heading' && block.kind !== 'caption') return false;
  const next = document.statements[statement.index + 1];
  return next !== undefined && next.block.kind !== 'heading' && next.block.section.at(-1) === block.text;
}
