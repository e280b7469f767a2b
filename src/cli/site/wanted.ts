import { supportedMediaTypes } from '../../read/index.js';

/** How an address was come by: what is asked for by name is taken whatever it is, what is linked only where it is a page. */
export type Role = 'start' | 'listed' | 'linked';

const PAGE_TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);
/** Says nothing: the content tells. */
const ANY_TYPE = 'application/octet-stream';
const PAGE_ENDINGS: ReadonlySet<string> = new Set(['', 'html', 'htm', 'xhtml', 'php', 'asp', 'aspx', 'jsp']);
const FILE_ENDINGS: ReadonlySet<string> = new Set(['pdf', 'pptx', 'docx', 'md', 'markdown', 'txt']);
/** Addresses that end so are no documents; requesting them would only cost time. */
const OTHER_ENDINGS: ReadonlySet<string> = new Set(
  (
    'png jpg jpeg gif svg webp avif ico bmp tif tiff mp3 mp4 m4a m4v mov avi webm ogg wav woff woff2 ttf otf eot ' +
    'css js mjs map json xml rss atom ics csv xls xlsx doc ppt key odt ods odp rtf epub ' +
    'zip gz tgz bz2 xz 7z rar tar dmg pkg exe msi deb rpm apk iso jar wasm bin'
  ).split(' '),
);

/** Whether it may be a page, or a file where files are asked for, as far as its address tells. */
export function mayBeWanted(url: URL, includeFiles: boolean): boolean {
  const ending = endingOf(url);
  return includeFiles || !FILE_ENDINGS.has(ending) ? !OTHER_ENDINGS.has(ending) : false;
}

/** Whether what a server calls `mediaType` is wanted; null where the server does not say. */
export function isWanted(url: URL, mediaType: string | null, role: Role, includeFiles: boolean): boolean {
  if (mediaType === null || PAGE_TYPES.has(mediaType)) return true;
  if (role === 'linked' && !includeFiles) return false;
  if (mediaType === ANY_TYPE) return FILE_ENDINGS.has(endingOf(url)) || PAGE_ENDINGS.has(endingOf(url));
  return supportedMediaTypes.includes(mediaType);
}

export function isPage(mediaType: string | null): boolean {
  return mediaType === null || PAGE_TYPES.has(mediaType);
}

function endingOf({ pathname }: URL): string {
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot === -1 ? '' : name.slice(dot + 1).toLowerCase();
}
