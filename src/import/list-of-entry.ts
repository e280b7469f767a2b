import { certificates, laws, standards } from '../language/lexicon/named-things/rules-and-seals.js';
import type { DraftEntry } from './draft.js';

/** Names of what one is certified for or has to meet, in small letters. */
const SEALS = new Set(
  [...certificates, ...laws, ...standards].flatMap(({ name, aliases }) =>
    [name, ...(aliases ?? [])].map((each) => each.toLowerCase()),
  ),
);

const SERVICE =
  /^(?:uptime|availability|sla|service level|first reply|(?:first )?response time|reply time|support response)\b|\b(?:uptime|sla)\b/i;

/**
 * Which of the manifest's lists an entry belongs in: "HIPAA compliance" is a certification, "Uptime SLA" with an amount a
 * commitment. An entry that needs a field which that list does not have stays a capability.
 */
export function listOf({ name, limits, includes, requires }: DraftEntry): DraftEntry['list'] {
  const subject = name
    .replace(/ (?:compliance|compliant|certification|certified|certificate|ready|report)$/i, '')
    .toLowerCase();
  const isBare = [limits, includes, requires].every((each) => each.length === 0);
  if (isBare && SEALS.has(subject)) return 'certifications';
  const isService = SERVICE.test(name) && limits.length > 0;
  return isService ? 'commitments' : 'capabilities';
}
