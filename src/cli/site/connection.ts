import { type LookupAddress, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { isPublicAddress, literalAddress } from './addresses.js';

/** Thrown where a connection would go to, or went to, an address that is not of the public internet. */
export class PrivateAddressError extends Error {
  constructor(readonly host: string) {
    super(`${host} is on a private network`);
  }
}

export interface ConnectionOptions {
  readonly allowPrivateNetwork: boolean;
  /** To set up one connection, in milliseconds. */
  readonly timeout: number;
  readonly connections: number;
}

/**
 * Makes the connections of a crawl. Unless private networks are allowed, a name is refused when any address that it
 * resolves to is private, and a connection when the address at its other end is: a name that resolves differently
 * from one moment to the next gains nothing.
 */
export function createAgent({ allowPrivateNetwork, timeout, connections }: ConnectionOptions): Agent {
  const bounds = { connections, pipelining: 1, maxHeaderSize: 64 * 1024 };
  if (allowPrivateNetwork) return new Agent({ ...bounds, connect: { timeout } });
  const connect = buildConnector({ timeout, lookup: lookupPublic });
  return new Agent({
    ...bounds,
    connect: (options, callback) => {
      connect(options, (error, socket) => {
        if (error !== null) {
          callback(error, null);
        } else if (isPublicAddress(socket.remoteAddress ?? '')) {
          callback(null, socket);
        } else {
          socket.destroy();
          callback(new PrivateAddressError(options.hostname), null);
        }
      });
    },
  });
}

/** @throws PrivateAddressError when the host is written as a private address, for which nothing is looked up. */
export function checkLiteralAddress(url: URL, allowPrivateNetwork: boolean): void {
  const address = literalAddress(url);
  if (!allowPrivateNetwork && address !== null && !isPublicAddress(address)) {
    throw new PrivateAddressError(address);
  }
}

const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    if (error !== null) return callback(error, '');
    if (!addresses.every(({ address }) => isPublicAddress(address))) {
      return callback(new PrivateAddressError(hostname), '');
    }
    const [first] = addresses;
    return options.all ? callback(null, addresses) : callback(null, first!.address, first!.family);
  });
};
