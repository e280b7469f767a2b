import type { Token } from '../tokens.js';
import { endsNounPhrase } from './count-nouns.js';
import { isAttached, spelling, type TokenText } from './numbers.js';

/** Words whose number is part of a name or points at a place: "ISO 27001", "step 3", "version 2.0", "Windows 11". */
const NAMES_WITH_NUMBERS = new Set(
  (
    'iso iec soc pci rfc en din bs nist fips sp aes sha rsa md tls ssl oauth openid saml http ipv usb bluetooth wcag wifi ' +
    'wi-fi level tier type part section article chapter step figure fig table page slide version ver release windows ' +
    'android ios ipados macos office microsoft python node php java port room phase stage web industry fortune inc route ' +
    'gate appendix annex title category class grade track cve no nr num number ext extension postcode zip cn iban unit ' +
    'building suite floor episode volume vol issue question q rule item option clause paragraph lesson module example note ' +
    'footnote magento drupal angular vue typescript ecmascript es html css cyber pandas ubuntu debian centos rhel sql ' +
    'exchange dynamics acrobat photoshop iphone ipad galaxy pixel xbox playstation model series camt mt error code status'
  ).split(' '),
);

/** Figures that are names wherever they stand with these letters behind them: "4K video", "5G", "2FA", "3D". */
const LETTERS_OF_NAMES = new Set(['g', 'd', 'fa', 'ds', 'pl', 'nd', 'st', 'rd', 'th', 'am', 'pm', 'p', 'i']);
const PICTURE_WORDS = new Set(
  'video videos display displays monitor monitors resolution quality tv screen screens streaming uhd hd footage'.split(
    ' ',
  ),
);

const YEAR_CONTEXT = new Set(
  (
    'in since by of until till from for during early mid late before after through © copyright q1 q2 q3 q4 h1 h2 spring ' +
    'summer autumn fall winter january february march april may june july august september october november december jan ' +
    'feb mar apr jun jul aug sep sept oct nov dec end year years'
  ).split(' '),
);

/**
 * Whether the figures at `index` are no amount but part of a name, a year, a time of day, a telephone number or a
 * list's numbering.
 * @param hasMeasure whether a unit, money or a counted noun belongs to them
 */
export function isNumberName(
  source: TokenText,
  index: number,
  hasMeasure: boolean,
  isUnit: boolean,
): boolean {
  const { tokens } = source;
  const token = tokens[index]!;
  const written = token.lower;
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  if (token.kind !== 'number') return false;
  if (/^0\d/.test(written) || written === '802.11') return true;
  if (isPartOfString(source, index)) return true;
  if (isAttached(source, index + 1) && next?.kind === 'word') {
    const letters = next.lower;
    const isUnitLetters =
      isUnit && spelling(source, index + 1) !== 'G' && letters !== 'pm' && letters !== 'am';
    if (LETTERS_OF_NAMES.has(letters) && !isUnitLetters) return true;
    if (letters === 'k' && PICTURE_WORDS.has(tokens[index + 2]?.lower ?? '')) return true;
  }
  if (previous?.kind === 'word' && NAMES_WITH_NUMBERS.has(previous.lower) && !isUnit) return true;
  if (
    previous !== undefined &&
    previous.lower === '.' &&
    /^(?:no|nr|vol|fig|h)$/.test(tokens[index - 2]?.lower ?? '')
  ) {
    return true;
  }
  if (!isUnit && isYear(written) && (!hasMeasure || isYearOf(previous, next))) return true;
  const isAcronym =
    previous?.capitals === 'all' && previous.end - previous.start <= 5 && !endsNounPhrase(previous.lower);
  if (isAcronym && !hasMeasure) return true;
  if (previous?.kind === 'word' && token.before === 'hyphen' && !isUnit) return true;
  const opensList = index === 0 && (next?.lower === '.' || next?.lower === ')') && tokens.length > 2;
  return opensList && !hasMeasure;
}

/** "in 2026", "the 2025 awards", "2025 Agency Tools Awards": a year before what would pass for a counted noun. */
function isYearOf(previous: Token | undefined, next: Token | undefined): boolean {
  if (YEAR_CONTEXT.has(previous?.lower ?? '') || DETERMINERS.has(previous?.lower ?? '')) return true;
  return next?.capitals === 'first' && next.before === 'space';
}

const DETERMINERS = new Set(['the', 'our', 'your', 'its', 'their', 'this']);

function isYear(written: string): boolean {
  return /^(?:19|20)\d\d$/.test(written);
}

/** Figures that touch what no amount touches: "#1", "H.264", "1:1", "24/7", "18:00", "+1 555 0100". */
function isPartOfString(source: TokenText, index: number): boolean {
  const { tokens } = source;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  const behind = tokens[index + 2];
  if (isAttached(source, index)) {
    if (before!.lower === '#' || before!.lower === '_' || before!.lower === '@') return true;
    if (before!.lower === '.' && isAttached(source, index - 1)) return true;
    if ((before!.lower === ':' || before!.lower === '/') && tokens[index - 2]?.kind === 'number') return true;
    if (before!.lower === '+' && behind?.kind === 'number') return true;
  }
  const joins = after?.lower === ':' || after?.lower === '/';
  if (joins && isAttached(source, index + 1) && isAttached(source, index + 2) && behind?.kind === 'number')
    return true;
  if (tokens[index]!.lower.split('.').length > 2) return true;
  return isTelephoneNumber(source, index);
}

const LONGEST_TELEPHONE_NUMBER = 7;

/** Three or more groups of figures in a row, not the thousands of one number. */
function isTelephoneNumber({ tokens }: TokenText, index: number): boolean {
  const isGroup = (at: number) => tokens[at]?.kind === 'number' && tokens[at]!.end - tokens[at]!.start >= 2;
  if (!isGroup(index)) return false;
  let first = index;
  let last = index;
  while (index - first < LONGEST_TELEPHONE_NUMBER && isGroup(first - 1)) first--;
  while (last - index < LONGEST_TELEPHONE_NUMBER && isGroup(last + 1)) last++;
  if (last - first < 2) return false;
  for (let at = first + 1; at <= last; at++) if (tokens[at]!.end - tokens[at]!.start !== 3) return true;
  return tokens[first]!.end - tokens[first]!.start > 3;
}
