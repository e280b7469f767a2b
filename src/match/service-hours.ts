import { covers, findSchedules, parseSchedules } from '../language/dates/schedules.js';
import type { TextRange } from '../model/location.js';
import type { Entry } from '../model/manifest.js';
import { isNegatedRange } from './claimed.js';
import type { Match } from './match.js';

export interface HoursClaim {
  readonly entry: Entry;
  readonly range: TextRange;
  /** As the manifest has it. */
  readonly declared: string;
}

const MINIMUM_LINK = 0.35;

/** Service hours in the copy that go past those of a commitment: "24/7" against Monday to Friday. */
export function compareServiceHours(match: Match): HoursClaim[] {
  const { statement, links } = match;
  const claims: HoursClaim[] = [];
  for (const mention of findSchedules(statement.block.text, statement.tokens)) {
    if (
      mention.start < statement.range.start ||
      mention.end > statement.range.end ||
      isNegatedRange(statement, mention)
    )
      continue;
    const having = links.filter((each) => each.confidence >= MINIMUM_LINK && each.entry.value !== null);
    for (const { entry } of having) {
      const declared = parseSchedules(entry.value ?? '');
      if (declared.length === 0) continue;
      if (!covers(declared, mention.schedule)) {
        claims.push({
          entry,
          range: { start: mention.start, end: mention.end },
          declared: entry.value ?? '',
        });
      }
      break;
    }
  }
  return claims;
}
