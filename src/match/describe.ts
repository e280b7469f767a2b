import { formatQuantity } from '../language/quantities/format-quantity.js';
import type { BoundValue, Limit, Quantity, Status } from '../model/manifest.js';

const STATUS_WORDS: Readonly<Record<Status, string>> = {
  available: 'available',
  limited: 'of limited availability',
  preview: 'in preview',
  'private-preview': 'in private preview',
  planned: 'planned',
  deprecated: 'deprecated',
  retired: 'retired',
  unsupported: 'not supported',
};

/** The status as it reads in a sentence: "is in preview". */
export function describeStatus(status: Status): string {
  return STATUS_WORDS[status];
}

/** "max 99.9 %, on Enterprise". */
export function describeLimit(limit: Limit, bound: Quantity | null, plan: string | null): string {
  const value = bound === null ? 'unlimited' : bound.text || formatQuantity(bound);
  return `${limit.direction} ${value}${plan === null ? '' : ` on ${plan}`}`;
}

export function describeBound(value: BoundValue): string {
  return value.kind === 'unlimited' ? 'unlimited' : value.quantity.text || formatQuantity(value.quantity);
}

/** "Google Calendar, Outlook and Figma". */
export function listOf(items: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`;
}
