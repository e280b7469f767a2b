/**
 * A function of an object that remembers its last answer: one rule after another asks the same of a statement before the
 * next statement's turn.
 */
export function lastAnswer<Subject extends object, Answer>(
  answer: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  let last: { readonly subject: Subject; readonly answer: Answer } | null = null;
  return (subject) => {
    if (last?.subject !== subject) last = { subject, answer: answer(subject) };
    return last.answer;
  };
}
