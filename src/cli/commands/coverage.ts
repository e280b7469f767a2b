import { Command } from 'commander';
import type { CoverageAnswer } from '../../model/answers.js';
import { answerCoverage, coverageIn } from '../../questions/coverage.js';
import { coverageFormats } from '../../report/answers/coverage.js';
import { askDocuments, giveAnswer } from '../questions/ask.js';
import { addQuestionOptions, questionRequest } from '../questions/request.js';
import type { World } from '../world.js';

const HELP = `
Exit status:
  0  everything could be read
  2  something could not be read; standard error says what and why

Examples:
  $ overclaim coverage                          what no page, deck or guide mentions
  $ overclaim coverage site decks/*.pdf         the same of these
  $ overclaim coverage -f csv -o coverage.csv   a row for each thing left out
`;

/** `overclaim coverage`. */
export default function coverageCommand(world: World): Command {
  const command = new Command('coverage').description(
    'Lists what the copy leaves out: available entries that no document mentions, limits that none tells, and what is deprecated and still claimed; by document and by channel (the content type of the configuration).',
  );
  return addQuestionOptions(command, ['text', 'json', 'csv'])
    .addHelpText('after', HELP)
    .action(async (paths: string[], options) => {
      const request = questionRequest(paths, options);
      const { head, parts, plan } = await askDocuments(request, world, coverageIn);
      const answer: CoverageAnswer = { ...head, ...answerCoverage(parts, head.documents, plan) };
      await giveAnswer(answer, coverageFormats, request, world);
    });
}
