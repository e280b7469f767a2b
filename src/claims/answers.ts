import { tokensOf } from '../language/tokens-of.js';
import type { Block, Document } from '../model/document.js';

/** Answers to questions that begin with "No". */
export interface DeniedAnswers {
  /** Whether the block is (part of) an answer that denies what its question asks for. */
  isDenied(block: Block): boolean;
}

/** Questions whose "no" takes something back; "Do I need a card?" is not one: its "no" is a promise. */
const ASKS_FOR =
  /^(?:is there|are there|can|could|do you|does|do they|have you|will|is it possible|are you|is)$/;

/** "Do you sync with Jira?" – "No. Our connectors cover …": what follows is an honest limit and no claim. */
export function deniedAnswers(document: Document): DeniedAnswers {
  const answers = new Map<string, boolean>();
  for (const block of document.blocks) {
    const question = questionOf(block);
    if (question === null || answers.has(question)) continue;
    answers.set(
      question,
      asksForSomething(block.section.at(-1) as string) && tokensOf(block.text)[0]?.lower === 'no',
    );
  }
  return {
    isDenied(block) {
      const question = questionOf(block);
      return question !== null && answers.get(question) === true;
    },
  };
}

function questionOf(block: Block): string | null {
  return block.section.at(-1)?.endsWith('?') ? block.section.join('\n') : null;
}

function asksForSomething(question: string): boolean {
  const words = tokensOf(question).map((each) => each.lower);
  if (words.includes('need') || words.includes('must') || words.includes('require')) return false;
  return (
    ASKS_FOR.test(words[0] ?? '') ||
    ASKS_FOR.test(words.slice(0, 2).join(' ')) ||
    ASKS_FOR.test(words.slice(0, 3).join(' '))
  );
}
