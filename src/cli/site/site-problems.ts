import type { Problem } from '../../model/problem.js';
import { PrivateAddressError } from './connection.js';

/** Something wrong with one address, which stands in the problem's path. */
export function siteProblem(url: URL, code: string, message: string, hint: string | null = null): Problem {
  return {
    code: `site/${code}`,
    severity: 'warning',
    message,
    path: shownAddress(url),
    position: null,
    hint,
  };
}

/** An address as reports show it: without user, password and fragment. */
export function shownAddress(url: URL): string {
  const shown = new URL(url.href);
  shown.username = '';
  shown.password = '';
  shown.hash = '';
  return shown.href;
}

interface Reason {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

const REASONS: Readonly<Record<string, Reason>> = {
  ENOTFOUND: { code: 'no-host', message: 'There is no such host.', hint: 'Check the spelling.' },
  EAI_AGAIN: {
    code: 'no-host',
    message: 'The name of the host could not be looked up.',
    hint: 'Check the network connection.',
  },
  ECONNREFUSED: {
    code: 'no-answer',
    message: 'Nothing answers at this host and port.',
    hint: 'Check that the server runs, and the port.',
  },
};

const TIMEOUT_CODES: ReadonlySet<string | undefined> = new Set([
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
]);

/** What a failed request means for the user. Errors that come from no network are thrown on. */
export function networkProblem(error: unknown, url: URL): Problem {
  if (error instanceof PrivateAddressError) return privateNetworkProblem(url);
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (TIMEOUT_CODES.has(code) || (error instanceof Error && error.name === 'TimeoutError')) {
    return siteProblem(
      url,
      'time-out',
      'The server took too long to answer.',
      'Run again, or give it more time with --timeout.',
    );
  }
  if (typeof code !== 'string') throw error;
  const reason = REASONS[code];
  if (reason) return siteProblem(url, reason.code, reason.message, reason.hint);
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) {
    return siteProblem(
      url,
      'certificate',
      `The server's certificate is not valid (${code}).`,
      'Correct it, or set NODE_EXTRA_CA_CERTS where your company signs certificates itself.',
    );
  }
  if (code.startsWith('HPE_') || code === 'UND_ERR_HEADERS_OVERFLOW') {
    return siteProblem(url, 'not-http', `The server's answer is not valid HTTP (${code}).`);
  }
  return siteProblem(url, 'connection-lost', `The connection broke (${code}).`, 'Run again.');
}

function privateNetworkProblem(url: URL): Problem {
  return siteProblem(
    url,
    'private-network',
    `${url.hostname} is on a private network, so nothing was fetched from it.`,
    'Add --allow-private-network if you mean it.',
  );
}

/** What an HTTP status other than success means for the user. */
export function statusProblem(url: URL, status: number): Problem {
  if (status === 404 || status === 410) {
    return siteProblem(
      url,
      'not-found',
      `There is no such page (HTTP ${status}).`,
      'Correct the link or address.',
    );
  }
  if (status === 401 || status === 403) {
    return siteProblem(
      url,
      'forbidden',
      `The server refuses this page to strangers (HTTP ${status}).`,
      'Audit its source instead, or give the address with a user and password.',
    );
  }
  if (status === 429) {
    return siteProblem(
      url,
      'too-many-requests',
      'The server asks for fewer requests (HTTP 429).',
      'Run again later with a smaller --concurrency.',
    );
  }
  const message =
    status >= 500
      ? `The server failed (HTTP ${status}).`
      : `The server did not send a page (HTTP ${status}).`;
  return siteProblem(url, 'server-error', message, 'Run again, or ask who runs the server.');
}
