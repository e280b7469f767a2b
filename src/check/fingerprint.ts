import { hash } from 'node:crypto';
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
  return hash('sha256', parts.join('\0'), 'hex').slice(0, 32);
}
