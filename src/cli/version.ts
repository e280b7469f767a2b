import { readFileSync } from 'node:fs';

/** The version in package.json, the only place where it is written. */
export function packageVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
