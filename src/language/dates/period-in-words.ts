import { MONTHS } from './month-names.js';

/**
 * The manifest's periods as copy writes them: `2027-Q2` is "Q2 2027", `2027-06` "June 2027", `2027-06-01` "1 June 2027".
 * A year stays as it is.
 */
export function periodInWords(text: string): string {
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])(?:-(\d\d))?$/.exec(text) ?? [];
  if (month === undefined) return text.replace(/^(\d{4})-([QH]\d)$/, '$2 $1');
  const name = `${capitalized(MONTHS[Number(month) - 1] ?? '')} ${year}`;
  return day === undefined ? name : `${Number(day)} ${name}`;
}

function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
