import { UserError } from '../../model/problem.js';
import { runGit, runGitForBytes } from './run-git.js';

/**
 * The bytes of a file at a revision, named as git names them: `REV:path` from the repository's root, `REV:./path` from
 * here, `:path` for what is staged. A path that is not found from the root is looked for from here too.
 *
 * @throws UserError when git knows no such file, or it has more than `largest` bytes.
 */
export async function readVersion(name: string, cwd: string, largest: number): Promise<Uint8Array> {
  const colon = name.indexOf(':');
  const fromHere = `${name.slice(0, colon)}:./${name.slice(colon + 1)}`;
  const blob = (await blobNamed(name, cwd)) ?? (await blobNamed(fromHere, cwd));
  if (blob === null) {
    throw refusal(
      'git/no-version',
      `git knows no file "${name}".`,
      'Write REVISION:path, for example main:capabilities.yaml. In CI, fetch the revision first: a shallow clone lacks other branches.',
    );
  }
  const size = Number((await runGit(['cat-file', '-s', blob], cwd)).stdout);
  if (!(size <= largest)) {
    const megabytes = largest / (1024 * 1024);
    throw refusal('file/too-large', `"${name}" has more than ${megabytes} MB.`, 'Is it the manifest?');
  }
  return (await runGitForBytes(['cat-file', 'blob', blob], cwd)).stdout;
}

/** The object's name, or null where there is no such file. A name that begins with a dash is no option here. */
async function blobNamed(name: string, cwd: string): Promise<string | null> {
  const parsed = await runGit(['rev-parse', '--verify', '--quiet', '--end-of-options', name], cwd);
  const sha = parsed.stdout.trim();
  if (parsed.status !== 0 || !/^[0-9a-f]{40,64}$/.test(sha)) return null;
  const type = await runGit(['cat-file', '-t', sha], cwd);
  return type.stdout.trim() === 'blob' ? sha : null;
}

function refusal(code: string, message: string, hint: string): UserError {
  return new UserError({ code, severity: 'error', message, path: null, position: null, hint });
}
