/** The day in an ISO date or date-time, YYYY-MM-DD, or null if there is none. */
export function dayOf(text: string): string | null {
  const day = /^\s*(\d{4})-(\d\d)-(\d\d)(?![\d])/.exec(text);
  if (day === null) return null;
  const [, , month, date] = day;
  return Number(month) >= 1 && Number(month) <= 12 && Number(date) >= 1 && Number(date) <= 31
    ? day[0].trim()
    : null;
}
