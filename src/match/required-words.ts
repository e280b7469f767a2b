import type { StatedDocument, Statement } from '../claims/statement.js';
import type { Disclosure } from '../model/manifest.js';
import { containsPhrase } from './contains-phrase.js';
import { onceForEach } from './once-for-each.js';

/** Whether the words that the manifest wants beside a claim stand within its reach. */
export function isDisclosed(disclosure: Disclosure, statement: Statement, document: StatedDocument): boolean {
  const { within, any } = disclosure;
  const own = [statement.text, ...statement.block.footnotes];
  if (holdsOneOf(own, any)) return true;
  if (within === 'sentence') return false;
  return (
    isSaidIn(within === 'document' ? WHOLE : keyOfSection(statement), disclosure, document) ||
    (within === 'section' && holdsOneOf(statement.block.section.slice(-1), any))
  );
}

function holdsOneOf(texts: readonly string[], phrases: readonly string[]): boolean {
  return phrases.some((phrase) => texts.some((text) => containsPhrase(text, phrase)));
}

const WHOLE = 'document';

/** In a deck the slide is the section. */
function keyOfSection({ block: { origin, section } }: Statement): string {
  if (origin.kind === 'slide') return `slide ${origin.slide}`;
  if (origin.kind === 'page') return `page ${origin.page}`;
  return `section ${section.join('\n')}`;
}

interface ReadSections {
  /** What each section says, and the document as a whole. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** What was asked of them before: a page that claims a thing a hundred times is searched once. */
  readonly answers: Map<string, Map<Disclosure, boolean>>;
}

const sectionsOf = onceForEach((document: StatedDocument): ReadSections => {
  const texts = new Map<string, string[]>([[WHOLE, document.statements.map(({ text }) => text)]]);
  for (const statement of document.statements) {
    const key = keyOfSection(statement);
    const section = texts.get(key);
    if (section) section.push(statement.text);
    else texts.set(key, [statement.text]);
  }
  return { texts, answers: new Map() };
});

function isSaidIn(key: string, disclosure: Disclosure, document: StatedDocument): boolean {
  const { texts, answers } = sectionsOf(document);
  const ofSection = answers.get(key) ?? new Map<Disclosure, boolean>();
  const known = ofSection.get(disclosure);
  if (known !== undefined) return known;
  const isSaid = holdsOneOf(texts.get(key) ?? [], disclosure.any);
  answers.set(key, ofSection.set(disclosure, isSaid));
  return isSaid;
}
