import type { Problem } from '../../model/problem.js';

const REASONS: Readonly<
  Record<string, { readonly code: string; readonly message: string; readonly hint: string }>
> = {
  ENOENT: {
    code: 'file/missing',
    message: 'There is no such KIND.',
    hint: 'Check the spelling of the path.',
  },
  ENOTDIR: {
    code: 'file/missing',
    message: 'A part of this path is a file, not a folder.',
    hint: 'Check the spelling of the path.',
  },
  EACCES: {
    code: 'file/unreadable',
    message: 'This KIND may not be read.',
    hint: 'Give yourself permission to read it, or leave it out.',
  },
  EPERM: {
    code: 'file/unreadable',
    message: 'This KIND may not be read.',
    hint: 'Give yourself permission to read it, or leave it out.',
  },
  ELOOP: {
    code: 'file/link-loop',
    message: 'This symbolic link leads back to itself.',
    hint: 'Remove the link, or leave it out.',
  },
  EISDIR: { code: 'file/is-folder', message: 'This is a folder, not a file.', hint: 'Name a file.' },
  EMFILE: {
    code: 'file/too-many-open',
    message: 'Too many files are open.',
    hint: 'Raise the limit (`ulimit -n`) and run again.',
  },
  ENAMETOOLONG: { code: 'file/missing', message: 'This path is too long.', hint: 'Check the path.' },
};

/** What a failed call of the file system means for the user. `path` is as shown. Errors that are no system errors are thrown on. */
export function fileProblem(error: unknown, path: string, kind: 'file' | 'folder'): Problem {
  const code = errorCode(error);
  if (code === null) throw error;
  const reason = REASONS[code] ?? {
    code: 'file/unreadable',
    message: `This KIND can't be read (${code}).`,
    hint: 'Check the disk and the permissions.',
  };
  return {
    code: reason.code,
    severity: 'error',
    message: reason.message.replace('KIND', kind),
    path,
    position: null,
    hint: reason.hint,
  };
}

/** The code of a system error ("ENOENT"); null for any other error. */
export function errorCode(error: unknown): string | null {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : null;
}
