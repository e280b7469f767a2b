import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers by path: HTML, or a function that answers itself. */
export type Pages = Readonly<Record<string, string | Handler>>;

export interface TestServer {
  /** "http://127.0.0.1:PORT", without a slash. */
  readonly origin: string;
  /** Paths as requested, in order, without robots.txt. */
  readonly requests: string[];
}

/** A server on this machine that is closed, with its connections, when the test ends. What it does not have is 404. */
export async function serve(pages: Pages | ((origin: string) => Pages)): Promise<TestServer> {
  let answers: Pages = {};
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url!;
    if (path !== '/robots.txt') requests.push(path);
    const answer = Object.hasOwn(answers, path) ? answers[path] : undefined;
    if (typeof answer === 'function') answer(request, response);
    else if (answer === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  answers = typeof pages === 'function' ? pages(origin) : pages;
  return { origin, requests };
}

export function page(body: string): string {
  return `<!doctype html><title>Relay</title><main>${body}</main>`;
}

export function linkTo(...addresses: readonly string[]): string {
  return addresses.map((address) => `<a href="${address}">more</a>`).join(' ');
}

/** An answer with this type and body. */
export function send(
  type: string | null,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): Handler {
  return (_, response) => {
    response.writeHead(200, { ...(type !== null && { 'content-type': type }), ...headers }).end(body);
  };
}

export function redirect(location: string, status = 302): Handler {
  return (_, response) => {
    response.writeHead(status, { location }).end();
  };
}

export function fail(status: number, headers: Record<string, string> = {}): Handler {
  return (_, response) => {
    response.writeHead(status, headers).end('no');
  };
}

/** One answer after the other; the last one again and again. */
export function inTurn(...handlers: readonly Handler[]): Handler {
  let turn = 0;
  return (request, response) => handlers[Math.min(turn++, handlers.length - 1)]!(request, response);
}
