import { Command } from 'commander';
import { ledgerOf } from '../../check/ledger.js';
import type { ClaimsAnswer } from '../../model/answers.js';
import { answerClaims } from '../../questions/claims.js';
import { claimsFormats } from '../../report/answers/claims.js';
import { askDocuments, giveAnswer } from '../questions/ask.js';
import { addQuestionOptions, questionRequest } from '../questions/request.js';
import type { World } from '../world.js';

const HELP = `
Exit status:
  0  everything could be read
  2  something could not be read; standard error says what and why

Examples:
  $ overclaim claims                                  every claim, what it rests on, and the verdict
  $ overclaim claims site --owed                      claims without evidence, by who owes it
  $ overclaim claims site -f html -o claims.html      a page to look at
  $ overclaim claims site decks/*.pdf -f csv -o claims.csv
`;

/** `overclaim claims`. */
export default function claimsCommand(world: World): Command {
  const command = new Command('claims').description(
    'Lists every claim of the copy with the entry it rests on, the verdict, the evidence, its owner and when it was verified.',
  );
  return addQuestionOptions(command, ['text', 'json', 'csv', 'html'])
    .option('--owed', 'only claims that owe evidence, by owner')
    .addHelpText('after', HELP)
    .action(async (paths: string[], options) => {
      const request = questionRequest(paths, options);
      const { head, parts, plan } = await askDocuments(
        request,
        world,
        ({ document, matches, drafts, manifest }) => ledgerOf(document, matches, drafts, manifest).claims,
      );
      const only = options.owed === true ? 'owed' : 'all';
      const answer: ClaimsAnswer = { ...head, ...answerClaims(parts.flat(), only, plan) };
      await giveAnswer(answer, claimsFormats, request, world);
    });
}
