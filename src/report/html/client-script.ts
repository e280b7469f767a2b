import { createCards } from './client/cards.js';
import { createDom } from './client/dom.js';
import { createFilters } from './client/filters.js';
import { createKeyboard } from './client/keyboard.js';
import { createList } from './client/list.js';
import { start } from './client/start.js';
import { createTextView } from './client/text-view.js';
import { createTheme } from './client/theme.js';

/**
 * The page's script: the functions of client/ as they stand, each needing only what it is handed, and a call of the
 * first. No bundler is involved, so what runs in the page is what is read, linted and type-checked there.
 */
export const clientScript: string = [
  "'use strict';",
  `(${start})({`,
  ...Object.entries({
    createDom,
    createCards,
    createFilters,
    createList,
    createTextView,
    createKeyboard,
    createTheme,
  }).map(([name, part]) => `${name}: ${part},`),
  '});',
].join('\n');
