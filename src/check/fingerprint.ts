import { createHash } from 'node:crypto';
import type { Finding } from '../model/report.js';
import { normalizeText } from './normalize.js';

/** A name for a finding that stays the same when its lines move: 32 hex digits. */
export function fingerprintOf(
  finding: Pick<Finding, 'rule' | 'path' | 'sentence' | 'quote' | 'entry'>,
): string {
  const parts = [
    finding.rule,
    finding.path,
    normalizeText(finding.sentence),
    normalizeText(finding.quote),
    finding.entry ?? '',
  ];
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);
}
