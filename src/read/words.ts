/** Number of words as a reader counts them: stretches without white space that hold a letter or digit. */
export function countWords(text: string): number {
  let words = 0;
  let counted = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit <= 0x20) counted = false;
    else if (!counted && isWordUnit(unit)) {
      counted = true;
      words++;
    }
  }
  return words;
}

function isWordUnit(unit: number): boolean {
  if (unit < 0x80) {
    return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
  }
  if (unit < 0x2000) return unit >= 0xc0 || unit === 0xaa || unit === 0xb5 || unit === 0xba;
  return (
    unit >= 0x2c00 &&
    unit !== 0xfeff &&
    unit !== 0xfffd &&
    !(unit >= 0x3000 && unit <= 0x303f) &&
    !isEmojiUnit(unit)
  );
}

/** Surrogates of the planes that hold emoji: pictures, not words. */
function isEmojiUnit(unit: number): boolean {
  return (unit >= 0xd83c && unit <= 0xd83e) || (unit >= 0xdc00 && unit <= 0xdfff);
}
