/** What a character is to a text of words. */
export enum CharacterClass {
  Other,
  Letter,
  Digit,
  Space,
  Apostrophe,
  Hyphen,
  Punctuation,
}

const ASCII_CLASSES = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[a-z_]/i.test(character)) ASCII_CLASSES[code] = CharacterClass.Letter;
  else if (/\d/.test(character)) ASCII_CLASSES[code] = CharacterClass.Digit;
  else if (/\s/.test(character)) ASCII_CLASSES[code] = CharacterClass.Space;
  else if (character === "'") ASCII_CLASSES[code] = CharacterClass.Apostrophe;
  else if (character === '-') ASCII_CLASSES[code] = CharacterClass.Hyphen;
  else if (/[.,;:!?()[\]{}"]/.test(character)) ASCII_CLASSES[code] = CharacterClass.Punctuation;
}

const OTHER_PUNCTUATION = new Set('“”„«»‹›…–—―·•‚¡¿');
const HYPHENS = new Set(['\u2010', '\u2011', '\u00ad']);
const LETTER_OR_MARK = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /\s/u;

/** The class of the character at `index`, which must exist. */
export function classOf(text: string, index: number): CharacterClass {
  const code = text.charCodeAt(index);
  if (code < 128) return ASCII_CLASSES[code] as CharacterClass;
  const character = text[index] as string;
  if (character === '’' || character === '‘' || character === 'ʼ') return CharacterClass.Apostrophe;
  if (HYPHENS.has(character)) return CharacterClass.Hyphen;
  if (OTHER_PUNCTUATION.has(character)) return CharacterClass.Punctuation;
  if (SPACE.test(character)) return CharacterClass.Space;
  if (LETTER_OR_MARK.test(character)) return CharacterClass.Letter;
  if (DIGIT.test(character)) return CharacterClass.Digit;
  return CharacterClass.Other;
}

function isWordCharacter(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return false;
  const kind = classOf(text, index);
  return kind === CharacterClass.Letter || kind === CharacterClass.Digit;
}

/** Whether letters or digits stand on both sides of `index`. */
export function isInsideWord(text: string, index: number): boolean {
  return isWordCharacter(text, index - 1) && isWordCharacter(text, index + 1);
}

export function isHyphenBeforeLetter(text: string, index: number): boolean {
  return (
    index + 1 < text.length &&
    classOf(text, index) === CharacterClass.Hyphen &&
    classOf(text, index + 1) === CharacterClass.Letter
  );
}
