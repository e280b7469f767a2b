/** The first letters and digits of a name as an id: "Single sign-on (SSO)" becomes "single-sign-on-sso". Empty where it has none. */
export function idOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]/g, '');
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  let id = '';
  for (const word of words) {
    const longer = id === '' ? word : `${id}-${word}`;
    if (longer.length > LONGEST_ID) break;
    id = longer;
  }
  return id === '' ? (words[0] ?? '').slice(0, LONGEST_ID) : id;
}

const LONGEST_ID = 60;

/** Short forms that keys have in small letters and people write in capitals. */
const ACRONYMS = new Set(
  (
    'ai api cli crm css csv dns erp eu gdpr gps hipaa html http https ids ip json jwt kpi ldap lms mfa nps odbc ocr pci pdf rbac rest ' +
    'rss saml scim sdk seo sla sms smtp soc sql sso ssl tls ui uk url us usb ux vat vpn xml 2fa'
  ).split(' '),
);

/** A key as people would write it: "auditLogAPI", "audit_log_api" and "AUDIT_LOG_API" become "Audit log API". */
export function nameOfKey(key: string): string {
  const words = wordsOfKey(key);
  const isShouting = words.every((word) => word === word.toUpperCase());
  const name = words.map((word) => wordInName(word, isShouting)).join(' ');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** A plan's key as its name: "BUSINESS_PLUS" becomes "Business Plus", "Team" stays as it is. */
export function planNameOfKey(key: string): string {
  const isShouting = key === key.toUpperCase();
  return wordsOfKey(key)
    .map((word) => (isShouting || word === word.toLowerCase() ? capitalized(word) : word))
    .join(' ');
}

function wordInName(word: string, isShouting: boolean): string {
  const lower = word.toLowerCase();
  if (ACRONYMS.has(lower)) return word.toUpperCase();
  const isAcronym = !isShouting && word.length > 1 && word === word.toUpperCase();
  return isAcronym ? word : lower;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

/** Where words of a key meet: "logAPI", "APIKey", "required2FA", "end2End". */
function wordsOfKey(key: string): readonly string[] {
  return key
    .replace(/([\p{Ll}])([\p{Lu}\p{N}])/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{N})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[\s_-]+/)
    .filter((word) => word !== '');
}

/** A name as it stands inside a sentence: "File size" becomes "file size", "API calls" and "iPhone apps" stay. */
export function insideSentence(name: string): string {
  const first = name.split(' ', 1)[0] ?? '';
  const isOrdinary = /^\p{Lu}[\p{Ll}'’-]*$/u.test(first);
  return isOrdinary ? first.toLowerCase() + name.slice(first.length) : name;
}

/** Of a plan's name, in characters. */
export const LONGEST_PLAN = 40;

/** Names for plans that no two of them share, whatever the source calls them: a second "Pro" is "Pro 2". */
export function distinctPlanNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const wanted = cleanText(name, LONGEST_PLAN) || `Plan ${index + 1}`;
    const own = firstFree(wanted, ' ', (each) => taken.has(each.toLowerCase()));
    taken.add(own.toLowerCase());
    return own;
  });
}

/** The name itself, or with the first number behind it that makes it free. */
export function firstFree(name: string, separator: string, isTaken: (name: string) => boolean): string {
  let free = name;
  for (let number = 2; isTaken(free); number++) free = `${name}${separator}${number}`;
  return free;
}

/** A text without certain characters, and spaces, at its end. */
export function withoutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === ' ' || characters.includes(text[end - 1]!))) end -= 1;
  return text.slice(0, end);
}

/** A text as a manifest can hold it in one line: no control or direction characters, white space folded, not longer than asked. */
export function cleanText(text: string, longest: number): string {
  const line = text
    .slice(0, longest * 4)
    .replace(/[\u202a-\u202e\u2066-\u2069\ufeff]|[\p{Cc}\p{Cs}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}
