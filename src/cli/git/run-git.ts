import { execFile } from 'node:child_process';
import { UserError } from '../../model/problem.js';

const LARGEST_OUTPUT = 512 * 1024 * 1024;

export interface GitResult<Output = string> {
  readonly status: number;
  readonly stdout: Output;
}

/**
 * Runs git without a shell, its pager, external diff programs or file monitors. Arguments that come from the user go
 * behind `--end-of-options` or `--`.
 *
 * @throws UserError when git is not installed.
 */
export async function runGit(args: readonly string[], cwd: string): Promise<GitResult> {
  const { status, stdout } = await runGitForBytes(args, cwd);
  return { status, stdout: stdout.toString('utf8') };
}

/** As `runGit`, for output that need not be text. */
export function runGitForBytes(args: readonly string[], cwd: string): Promise<GitResult<Buffer>> {
  const settings = ['-c', 'core.quotePath=false', '-c', 'core.fsmonitor=false', '--no-pager'];
  const options = { cwd, maxBuffer: LARGEST_OUTPUT, encoding: 'buffer' } as const;
  return new Promise((resolve, reject) => {
    execFile('git', [...settings, ...args], options, (error, stdout) => {
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
