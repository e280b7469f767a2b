import { Command } from 'commander';
import type { PromisesAnswer } from '../../model/answers.js';
import { answerPromises, promisesIn } from '../../questions/promises.js';
import { promisesFormats } from '../../report/answers/promises.js';
import { askDocuments, giveAnswer } from '../questions/ask.js';
import { addQuestionOptions, questionRequest } from '../questions/request.js';
import type { World } from '../world.js';

const HELP = `
Exit status:
  0  everything could be read
  2  something could not be read; standard error says what and why

Examples:
  $ overclaim promises                                what is promised, where, for when, and how it stands
  $ overclaim promises site decks/*.pdf --as-of 2027-01-15
                                                      what will be overdue on that day
  $ overclaim promises -f csv -o promises.csv         for a spreadsheet
`;

/** `overclaim promises`. */
export default function promisesCommand(world: World): Command {
  const command = new Command('promises').description(
    'Lists everything that the copy promises for the future: what, for when, where, which entry it is about, its public target, and whether it is overdue.',
  );
  return addQuestionOptions(command, ['text', 'json', 'csv', 'html'])
    .addHelpText('after', HELP)
    .action(async (paths: string[], options) => {
      const request = questionRequest(paths, options);
      const { head, parts } = await askDocuments(request, world, promisesIn);
      const answer: PromisesAnswer = { ...head, ...answerPromises(parts.flat()) };
      await giveAnswer(answer, promisesFormats, request, world);
    });
}
