import type { Region } from '../../model/document.js';
import { hasAny, wordsInClassAndId } from './class-names.js';
import type { MarkupElement } from './tree.js';

const landmarks: Readonly<Record<string, Region>> = {
  navigation: 'navigation',
  contentinfo: 'footer',
  complementary: 'aside',
  banner: 'header',
  main: 'main',
  'doc-endnotes': 'footnote',
  'doc-footnote': 'footnote',
};

const legalWords = ['legal', 'disclaimer', 'imprint', 'impressum', 'copyright'];
const bannerWords = [
  'banner',
  'bar',
  'notice',
  'consent',
  'popup',
  'modal',
  'overlay',
  'dialog',
  'message',
  'law',
  'wall',
];
/** Longer than any cookie banner: a page about cookies, not a notice on one. */
const longestBanner = 6_000;

/** The region that an element begins, or null where it stays in the one around it. */
export function regionOf(element: MarkupElement, around: Region, source: string): Region | null {
  const role = element.attributes.role?.value.trim().toLowerCase();
  const words = wordsInClassAndId(element);
  if (isCookieBanner(element, words, role) || asksAboutCookies(element, source)) return 'cookie-banner';
  const landmark = role === undefined ? undefined : landmarks[role];
  if (landmark !== undefined && landmark !== 'header') return landmark;
  switch (element.name) {
    case 'nav':
      return 'navigation';
    case 'main':
      return 'main';
    case 'aside':
      return 'aside';
    case 'footer':
      return isOfPage(element) ? 'footer' : null;
    case 'header':
      return isOfPage(element) && !introduces(element) ? 'header' : null;
  }
  if (landmark === 'header' && !introduces(element)) return landmark;
  if (words.size === 0 || around !== 'main') return null;
  if (hasAny(words, legalWords) && element.firstHeading === 0) return 'legal';
  if (hasAny(words, ['footnote', 'footnotes', 'endnotes'])) return 'footnote';
  return null;
}

function isCookieBanner(
  element: MarkupElement,
  words: ReadonlySet<string>,
  role: string | undefined,
): boolean {
  if (words.size === 0 || element.end - element.start > longestBanner) return false;
  if (element.name === 'html' || element.name === 'body' || element.name === 'a') return false;
  const compound = [...words].some((word) =>
    bannerWords.some((end) => word === `cookie${end}` || word === `cookies${end}`),
  );
  if (compound || hasAny(words, ['cookieconsent', 'cookiebanner', 'onetrust', 'cookiebot'])) return true;
  if (hasAny(words, ['gdpr', 'consent']) && hasAny(words, bannerWords))
    return words.has('gdpr') || words.has('cookie');
  if (!hasAny(words, ['cookie', 'cookies'])) return false;
  return (
    hasAny(words, bannerWords) ||
    element.name === 'aside' ||
    role?.endsWith('dialog') === true ||
    role === 'region' ||
    holdsButton(element)
  );
}

/** A short box directly in the page's body that speaks of cookies and has a button: a banner, whatever its name. */
function asksAboutCookies(element: MarkupElement, source: string): boolean {
  if (element.parent?.name !== 'body' && element.parent?.name !== '#root') return false;
  if (element.end - element.start > 1_500 || element.name === 'footer' || element.name === 'main')
    return false;
  return /\bcookies?\b/i.test(source.slice(element.tagEnd, element.end)) && holdsButton(element);
}

function holdsButton(element: MarkupElement): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (child.name === 'button' || holdsButton(child)),
  );
}

/** A footer or header of the page, not one of an article, a card or a quotation. */
function isOfPage(element: MarkupElement): boolean {
  for (let at = element.parent; at !== null; at = at.parent) {
    if (
      ['article', 'section', 'blockquote', 'figure', 'li', 'td', 'main', 'aside', 'dialog'].includes(at.name)
    )
      return false;
  }
  return true;
}

/** A header that has a page's heading is its hero, read like the rest. */
function introduces(element: MarkupElement): boolean {
  return element.firstHeading > 0;
}
