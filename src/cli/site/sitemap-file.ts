import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Parser } from 'htmlparser2';

export type SitemapFile =
  | { readonly kind: 'pages'; readonly addresses: readonly string[] }
  /** Addresses of further sitemaps. */
  | { readonly kind: 'index'; readonly addresses: readonly string[] }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Bounds of the sitemap protocol (sitemaps.org): of one file, decompressed. */
export const SITEMAP_BYTES = 50 * 1024 * 1024;
const SITEMAP_ADDRESSES = 50_000;

/** Reads a sitemap: XML, or plain text with one address a line, either of them also as a gzip file. */
export async function readSitemapFile(bytes: Uint8Array): Promise<SitemapFile> {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  let content = bytes;
  if (isGzip) {
    try {
      content = await promisify(gunzip)(bytes, { maxOutputLength: SITEMAP_BYTES });
    } catch (error) {
      const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
      const reason = isTooLarge ? 'it decompresses to more than 50 MB' : 'its gzip data is broken';
      return { kind: 'unreadable', reason };
    }
  }
  const text = new TextDecoder().decode(content).trim();
  return text.startsWith('<') ? readXml(text) : readLines(text);
}

const ROOTS: Readonly<Record<string, { readonly kind: 'pages' | 'index'; readonly item: string }>> = {
  urlset: { kind: 'pages', item: 'url' },
  sitemapindex: { kind: 'index', item: 'sitemap' },
};

function readXml(text: string): SitemapFile {
  const addresses: string[] = [];
  /** Names of the open elements, outermost first. */
  const open: string[] = [];
  let root: (typeof ROOTS)[string] | undefined;
  let prefix = '';
  let address: string | null = null;
  const parser = new Parser(
    {
      onopentag(name) {
        if (open.length === 0 && root === undefined) {
          prefix = name.slice(0, name.indexOf(':') + 1);
          root = ROOTS[name.slice(prefix.length)];
        }
        // Images and videos have addresses of their own, under other prefixes.
        const isAddress = name === `${prefix}loc` && open.length === 2 && open[1] === prefix + root?.item;
        if (isAddress && addresses.length < SITEMAP_ADDRESSES) address = '';
        open.push(name);
      },
      ontext(data) {
        if (address !== null) address += data;
      },
      onclosetag() {
        open.pop();
        if (address === null) return;
        addresses.push(address.trim());
        address = null;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  if (root === undefined) return { kind: 'unreadable', reason: 'it is no sitemap' };
  return { kind: root.kind, addresses: addresses.filter((each) => each !== '') };
}

function readLines(text: string): SitemapFile {
  const lines = text.split('\n', SITEMAP_ADDRESSES).map((line) => line.trim());
  const addresses = lines.filter((line) => line !== '');
  if (addresses.length === 0) return { kind: 'unreadable', reason: 'it is empty' };
  if (!addresses.every((each) => /^https?:\/\//i.test(each))) {
    return { kind: 'unreadable', reason: 'it is no sitemap' };
  }
  return { kind: 'pages', addresses };
}
