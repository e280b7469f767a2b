import { Command } from 'commander';
import type { CompareAnswer } from '../../model/answers.js';
import { answerCompare, saidInDocument } from '../../questions/compare.js';
import { compareFormats } from '../../report/answers/compare.js';
import { askDocuments, giveAnswer } from '../questions/ask.js';
import { addQuestionOptions, questionRequest } from '../questions/request.js';
import type { World } from '../world.js';

const HELP = `
Exit status:
  0  everything could be read
  2  something could not be read; standard error says what and why

Examples:
  $ overclaim compare site deck.pdf guide.docx        channels side by side
  $ overclaim compare site decks -f html -o compare.html
                                                      a table to look at
  $ overclaim compare site decks -f csv -o compare.csv
`;

/** `overclaim compare`. */
export default function compareCommand(world: World): Command {
  const command = new Command('compare').description(
    "Shows for every entry what each document says of it: amounts, plans and dates, and of the plans' prices, beside what the manifest says, and where documents disagree.",
  );
  return addQuestionOptions(command, ['text', 'json', 'csv', 'html'])
    .addHelpText('after', HELP)
    .action(async (paths: string[], options) => {
      const request = questionRequest(paths, options);
      const { head, parts, plan } = await askDocuments(request, world, saidInDocument);
      const answer: CompareAnswer = { ...head, ...answerCompare(parts, plan) };
      await giveAnswer(answer, compareFormats, request, world);
    });
}
