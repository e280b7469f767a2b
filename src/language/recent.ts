/** What was worked out for the keys asked about of late. */
export interface Recent<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): void;
}

/**
 * Keeps at least the keys used last that weigh `most` together, and at most twice as much: texts come from documents, so
 * that what is kept of them is bounded. Two generations instead of an order of use, since a look-up then changes
 * nothing.
 *
 * @param weigh what a key counts for; 1 where it is not given
 */
export function createRecent<Key, Value>(most: number, weigh?: (key: Key) => number): Recent<Key, Value> {
  let young = new Map<Key, Value>();
  let old = new Map<Key, Value>();
  let weight = 0;
  const set = (key: Key, value: Value): void => {
    const added = weigh === undefined ? 1 : weigh(key);
    if (weight + added > most) {
      old = young;
      young = new Map();
      weight = 0;
    }
    weight += added;
    young.set(key, value);
  };
  const recent = {
    get(key: Key): Value | undefined {
      const value = young.get(key);
      if (value !== undefined) return value;
      const older = old.get(key);
      if (older !== undefined) set(key, older);
      return older;
    },
    set,
    forget() {
      young = new Map();
      old = new Map();
      weight = 0;
    },
  };
  all.push(new WeakRef(recent));
  return recent;
}

/** Those of a manifest go when the manifest goes. */
let all: WeakRef<{ forget(): void }>[] = [];

/** Lets go of all that was worked out of late, when there is nothing more to be read or audited. */
export function forgetRecent(): void {
  all = all.filter((each) => each.deref() !== undefined);
  for (const each of all) each.deref()?.forget();
}
