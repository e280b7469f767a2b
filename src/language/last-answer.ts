/**
 * A function of an object that remembers its last answer: one rule after another asks the same of a statement before the
 * next statement's turn.
 */
export function lastAnswer<Subject extends object, Answer>(
  answer: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  let lastSubject: Subject | null = null;
  let last: Answer;
  return (subject) => {
    if (lastSubject === subject) return last;
    lastSubject = null;
    last = answer(subject);
    lastSubject = subject;
    return last;
  };
}
