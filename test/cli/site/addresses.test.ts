import { lookup } from 'node:dns';
import { request } from 'undici';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isPublicAddress } from '../../../src/cli/site/addresses.js';
import { createAgent, PrivateAddressError } from '../../../src/cli/site/connection.js';
import { crawl } from '../../../src/cli/site/crawl.js';
import type { CrawlPlan } from '../../../src/cli/site/crawl-plan.js';
import { page, serve } from './server.js';

vi.mock('node:dns', async (original) => {
  const dns = await original<typeof import('node:dns')>();
  return { ...dns, lookup: vi.fn(dns.lookup) };
});
afterEach(() => vi.mocked(lookup).mockReset());

describe('isPublicAddress', () => {
  it.each([
    '93.184.216.34',
    '8.8.8.8',
    '2606:4700::1111',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
  ])('%s is', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ['loopback', '127.0.0.1'],
    ['loopback', '127.9.9.9'],
    ['loopback', '::1'],
    ['private', '10.1.2.3'],
    ['private', '172.16.0.1'],
    ['private', '192.168.1.1'],
    ['shared by a provider', '100.64.0.1'],
    ['metadata of a cloud', '169.254.169.254'],
    ['metadata of a cloud', 'fd00:ec2::254'],
    ['metadata of a cloud', '100.100.100.200'],
    ['services of a cloud', '168.63.129.16'],
    ['unspecified', '0.0.0.0'],
    ['unspecified', '::'],
    ['broadcast', '255.255.255.255'],
    ['multicast', '224.0.0.1'],
    ['reserved', '240.0.0.1'],
    ['benchmarks', '198.18.0.1'],
    ['documentation', '192.0.2.1'],
    ['link-local', 'fe80::1'],
    ['link-local with a zone', 'fe80::1%eth0'],
    ['unique local', 'fc00::1'],
    ['site-local', 'fec0::1'],
    ['mapped loopback', '::ffff:127.0.0.1'],
    ['mapped private', '::ffff:10.0.0.1'],
    ['compatible loopback', '::127.0.0.1'],
    ['translated loopback', '64:ff9b::7f00:1'],
    ['translated locally', '64:ff9b:1::808:808'],
    ['6to4 of loopback', '2002:7f00:1::'],
    ['Teredo', '2001::1'],
    ['no address', 'localhost'],
    ['nothing', ''],
  ])('%s is not: %s', (_, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('connections', () => {
  it('to a private address are cut before anything is sent, however the address was come by', async () => {
    const site = await serve({ '/': page('secret') });
    // An address in digits is never looked up, so nothing but the connection itself can tell.
    const dispatcher = createAgent({ allowPrivateNetwork: false, timeout: 1000, connections: 1 });
    await expect(request(site.origin, { dispatcher })).rejects.toThrow(PrivateAddressError);
    await dispatcher.destroy();
    expect(site.requests).toEqual([]);
  });
});

describe('names', () => {
  type Callback = (error: Error | null, addresses: { address: string; family: number }[]) => void;

  function resolveTo(...addresses: readonly string[]): void {
    vi.mocked(lookup).mockImplementation(((_name: string, _options: unknown, callback: Callback) => {
      callback(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    }) as never);
  }

  async function problemsAt(address: string): Promise<readonly unknown[]> {
    const plan: CrawlPlan = {
      starts: [{ url: new URL(address), authorization: null }],
      sitemaps: [],
      includeLinkedFiles: false,
      allowPrivateNetwork: false,
      limits: {
        pages: 1,
        depth: 0,
        size: 1000,
        timeout: 1000,
        time: 2000,
        concurrency: 1,
        retries: 0,
        backOff: 1,
      },
    };
    const { documents } = await crawl(plan, { version: '1' });
    return documents.map(({ bytes }) => ('code' in bytes ? bytes.code : 'fetched'));
  }

  it.each([
    ['a private address', ['127.0.0.1']],
    ['a public and a private one', ['93.184.216.34', '10.0.0.1']],
    ['a mapped one', ['::ffff:127.0.0.1']],
  ])('that resolve to %s are refused before anything connects', async (_, addresses) => {
    const site = await serve({ '/': page('secret') });
    resolveTo(...addresses);
    const { port } = new URL(site.origin);
    expect(await problemsAt(`http://www.example.com:${port}/`)).toEqual(['site/private-network']);
    expect(site.requests).toEqual([]);
  });
});
