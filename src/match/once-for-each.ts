/** A question about a part of the manifest or of a document, which many statements ask, answered once for each part. */
export function onceForEach<Part extends object, Answer>(
  answer: (part: Part) => Answer,
): (part: Part) => Answer {
  const known = new WeakMap<Part, Answer>();
  return (part) => {
    const before = known.get(part);
    if (before !== undefined) return before;
    const worked = answer(part);
    known.set(part, worked);
    return worked;
  };
}
