const escapeCode = String.fromCharCode(0x1b);
const bellCode = String.fromCharCode(0x07);

/** CSI sequences (colours, cursor moves) and OSC sequences (titles, links); each alternative stops at the next escape. */
const ansiSequences = new RegExp(
  `${escapeCode}\\[[0-?]*[ -/]*[@-~]|${escapeCode}\\][^${bellCode}${escapeCode}]*(?:${bellCode}|${escapeCode}\\\\)?`,
  'g',
);

/** Line, paragraph and page separators, tabs and the rest of white space become one space. */
const whiteSpace = /\s+/g;

/**
 * Control characters, halves of surrogate pairs, marks that reorder text so that it reads as something else, and what
 * nobody sees: spaces and joiners without width, language tags. Joiners that emoji and scripts need stay.
 */
const unprintable =
  /[\p{Cc}\p{Cs}\u200B\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** Commands that build servers read from any line of a log: `##[group]`, `##vso[task.setvariable …]`, `##teamcity[…]`. */
const buildCommands = /##(?=[a-z]*\[)/gi;

/** What most text is, and nothing that would have to be cleaned: plain signs but "#", with single spaces. */
const SIMPLE = /^(?:[!"$-~]| (?! ))*$/;

/**
 * Text of a document, manifest or file name as one line that is safe to show: without terminal sequences, control
 * characters, bidirectional overrides, invisible characters and build server commands. White space at both ends is kept (as one space), since pieces of a sentence
 * are cleaned one by one.
 */
export function printable(text: string): string {
  if (SIMPLE.test(text)) return text;
  return text
    .replace(ansiSequences, '')
    .replace(whiteSpace, ' ')
    .replace(unprintable, '')
    .replace(buildCommands, '## ');
}

/**
 * The same for text or an attribute of XML 1.0, which has no way to write control characters, halves of surrogate pairs,
 * U+FFFE and U+FFFF, not even escaped.
 */
export function printableXml(text: string): string {
  return printable(text)
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
