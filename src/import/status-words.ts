import type { DraftStatus } from './draft.js';
import { withoutEnd } from './names.js';

const WORDS: Readonly<Record<DraftStatus, string>> = {
  available:
    'available, ga, generally available, general availability, live, released, shipped, launched, done, stable, complete, completed, production, in production, active, yes, now',
  limited: 'limited, limited availability, limited release, controlled availability',
  preview: 'beta, in beta, preview, public beta, open beta, public preview, experimental',
  'private-preview':
    'alpha, private beta, closed beta, early access, private preview, pilot, in pilot, limited beta, invite only',
  planned:
    'planned, roadmap, on the roadmap, in development, in progress, wip, backlog, coming soon, soon, upcoming, next, later, future, to do, todo, not started, proposed, under consideration, in design, building, in the works',
  deprecated: 'deprecated, legacy, sunset, sunsetting, being retired, maintenance, maintenance mode',
  retired: 'retired, removed, discontinued, eol, end of life, shut down',
  unsupported:
    "no, unsupported, not supported, won't do, wont do, not planned, rejected, cancelled, canceled, out of scope",
};

const STATUS_OF = new Map(
  Object.entries(WORDS).flatMap(([status, words]) =>
    words.split(', ').map((word) => [word, status as DraftStatus] as const),
  ),
);

/** The status that a text names as a whole ("GA", "Coming soon!"); null for every other text. */
export function statusOf(text: string): DraftStatus | null {
  const word = withoutEnd(text.toLowerCase().replaceAll('’', "'").replace(/[-_]/g, ' '), '.!*').trim();
  return STATUS_OF.get(word) ?? null;
}

/** A name without the status in brackets behind it: "Gantt charts (beta)". */
export function nameWithStatus(text: string): { readonly name: string; readonly status: DraftStatus | null } {
  const opening = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
  const isBracketed = opening > 0 && /[)\]]$/.test(text);
  const status = isBracketed ? statusOf(text.slice(opening + 1, -1)) : null;
  return status === null ? { name: text, status } : { name: text.slice(0, opening).trim(), status };
}
