import { execFile } from 'node:child_process';
import { UserError } from '../../model/problem.js';

const LARGEST_OUTPUT = 512 * 1024 * 1024;

export interface GitResult {
  readonly status: number;
  readonly stdout: string;
}

/**
 * Runs git without a shell, its pager, external diff programs or file monitors. Arguments that come from the user go
 * behind `--end-of-options` or `--`.
 *
 * @throws UserError when git is not installed.
 */
export function runGit(args: readonly string[], cwd: string): Promise<GitResult> {
  const settings = ['-c', 'core.quotePath=false', '-c', 'core.fsmonitor=false', '--no-pager'];
  return new Promise((resolve, reject) => {
    execFile('git', [...settings, ...args], { cwd, maxBuffer: LARGEST_OUTPUT }, (error, stdout) => {
      if (error === null) resolve({ status: 0, stdout });
      else if (typeof error.code === 'number') resolve({ status: error.code, stdout });
      else if (error.code === 'ENOENT') reject(new UserError(gitIsMissing()));
      else reject(error);
    });
  });
}

function gitIsMissing() {
  return {
    code: 'git/missing',
    severity: 'error',
    message: 'git is needed for this and is not installed.',
    path: null,
    position: null,
    hint: 'Install git, or leave the option out.',
  } as const;
}
