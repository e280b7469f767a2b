import type { Match } from '../../match/match.js';

/** What the manifest says today of a thing that is promised; `promise` where it says nothing. */
export type Standing = 'promise' | 'available' | 'planned' | 'unsupported';

const SURE = 0.6;

export function standingOf(match: Match): Standing {
  const [best] = match.links;
  if (best === undefined || best.confidence < SURE) return 'promise';
  switch (best.status) {
    case 'available':
      return 'available';
    case 'planned':
      return 'planned';
    case 'unsupported':
      return 'unsupported';
    default:
      return 'promise';
  }
}
