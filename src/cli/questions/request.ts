import { type Command, Option } from 'commander';
import type { AnswerFormatName } from '../../report/answers/answer-formats.js';
import { type AuditRequest, addAuditOptions, auditRequest } from '../audit/request.js';
import { wordOption } from '../option-values.js';

/** What every question is asked. */
export interface QuestionRequest {
  readonly audit: AuditRequest;
  readonly isStdin: boolean;
  readonly format: AnswerFormatName;
  /** Null for standard output. */
  readonly output: string | null;
  readonly color: boolean;
}

/** Adds the options that say what is read and how the answer is written. */
export function addQuestionOptions(command: Command, formats: readonly AnswerFormatName[]): Command {
  return addAnswerOptions(addAuditOptions(command), formats);
}

export function addAnswerOptions(command: Command, formats: readonly AnswerFormatName[]): Command {
  return command
    .addOption(
      new Option('-f, --format <format>', `how to write the answer: ${formats.join(', ')}`)
        .default('text')
        .argParser(wordOption(formats)),
    )
    .option('-o, --output <file>', 'write it to a file instead of standard output')
    .option('--no-color', 'no colors; NO_COLOR and FORCE_COLOR are obeyed too');
}

/** What commander parsed, as a request. */
export function questionRequest(
  paths: readonly string[],
  options: Readonly<Record<string, unknown>>,
): QuestionRequest {
  return {
    audit: auditRequest(paths, options),
    isStdin: options.stdin === true,
    format: options.format as AnswerFormatName,
    output: (options.output as string | undefined) ?? null,
    color: options.color !== false,
  };
}
