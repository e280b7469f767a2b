import { UserError } from '../../model/problem.js';
import type { World } from '../world.js';

/**
 * Refuses --stdin without a name for what comes, a name without --stdin, and a terminal in place of a pipe.
 *
 * @throws UserError
 */
export function checkStandardInput(stdin: boolean, path: string | null, world: World): void {
  const refuse = (message: string, hint: string) => {
    throw new UserError({
      code: 'stdin/unclear',
      severity: 'error',
      message,
      path: null,
      position: null,
      hint,
    });
  };
  if (stdin && path === null) {
    refuse(
      '--stdin does not tell what comes.',
      'Name it with --stdin-path, for example --stdin-path page.md.',
    );
  }
  if (!stdin && path !== null) refuse('--stdin-path is of no use alone.', 'Add --stdin.');
  if (stdin && world.stdin.isTTY)
    refuse('--stdin waits for a pipe and there is none.', 'Pipe a document in.');
}
