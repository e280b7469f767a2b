/** A map of a YAML or JSON file whose shape nobody has checked. */
export type UncheckedMap = Readonly<Record<string, unknown>>;

/** Whether a value is a map: no list, no text, no null. */
export function isMap(value: unknown): value is UncheckedMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The pairs of a map in the file's order; none where the value is no map. */
export function pairsOf(value: unknown): readonly (readonly [key: string, value: unknown])[] {
  return isMap(value) ? Object.entries(value) : [];
}

/** A value of the map itself: keys such as "constructor" bring nothing along. */
export function valueAt(map: unknown, key: string): unknown {
  return isMap(map) && Object.hasOwn(map, key) ? map[key] : undefined;
}

/** No field of a manifest needs more; what comes after is cut off before anything searches it. */
const LONGEST_TEXT = 2000;

/** A text or number as text without white space around; null where it is neither or empty. */
export function textOf(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value).slice(0, LONGEST_TEXT).trim();
  return text === '' ? null : text;
}

/** The texts of a list; a single text counts as a list of one. */
export function textsOf(value: unknown): readonly string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.flatMap((each) => textOf(each) ?? []);
}
