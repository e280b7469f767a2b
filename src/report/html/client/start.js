/**
 * @typedef {import('../page-data.js').PageData} PageData
 */

/**
 * Brings the page to life: reads its data, connects the controls and shows the first view.
 *
 * @param {{
 *   createDom: typeof import('./dom.js').createDom,
 *   createCards: typeof import('./cards.js').createCards,
 *   createFilters: typeof import('./filters.js').createFilters,
 *   createList: typeof import('./list.js').createList,
 *   createTextView: typeof import('./text-view.js').createTextView,
 *   createKeyboard: typeof import('./keyboard.js').createKeyboard,
 *   createTheme: typeof import('./theme.js').createTheme,
 * }} parts
 */
export function start(parts) {
  const dom = parts.createDom();
  const host = dom.byId('findings');
  const data = /** @type {PageData} */ (JSON.parse(dom.byId('data').textContent ?? ''));
  const cards = parts.createCards(dom, data);
  const list = parts.createList(dom, data, cards, host);
  const textView = parts.createTextView(dom, data, cards, host);
  const filters = parts.createFilters(dom, data, render);
  /** @type {'document' | 'rule' | 'text'} */
  let view = 'document';

  function render() {
    const indexes = filters.matching();
    for (const button of document.querySelectorAll('[data-view]')) {
      button.setAttribute('aria-pressed', String(button.getAttribute('data-view') === view));
    }
    if (view === 'text') textView.show(documentToRead(indexes), new Set(indexes));
    else list.show(indexes, view);
  }

  /**
   * The chosen document, else the first one with a finding and a text.
   *
   * @param {readonly number[]} indexes
   */
  function documentToRead(indexes) {
    const chosen = filters.chosenDocument();
    if (chosen >= 0) return chosen;
    const readable = indexes.find((index) => data.documents[data.findings[index].document].blocks);
    return readable === undefined ? 0 : data.findings[readable].document;
  }

  /**
   * @param {number} file
   * @param {number} finding to go to, or -1
   */
  function read(file, finding) {
    view = 'text';
    filters.chooseDocument(file);
    const card = host.querySelector(`[data-finding="${finding}"]`);
    if (card instanceof HTMLElement) focusOn(card);
    else host.scrollIntoView();
  }

  /** @param {HTMLElement} card */
  function focusOn(card) {
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: 'center' });
  }

  /** @param {HTMLElement} button */
  async function copy(button) {
    await navigator.clipboard.writeText(button.getAttribute('data-copy') ?? '').then(
      () => say(button, 'Copied'),
      () => say(button, 'Not allowed here'),
    );
  }

  /**
   * @param {HTMLElement} button
   * @param {string} words
   */
  function say(button, words) {
    button.textContent = words;
    dom.byId('said').textContent = words;
    setTimeout(() => {
      button.textContent = 'Copy';
      dom.byId('said').textContent = '';
    }, 2000);
  }

  document.addEventListener('click', (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    const button = target.closest('button');
    const mark = target.closest('[data-mark]');
    if (button?.hasAttribute('data-copy')) copy(button);
    else if (button?.hasAttribute('data-view')) {
      view = /** @type {typeof view} */ (button.getAttribute('data-view'));
      render();
    } else if (button?.hasAttribute('data-text-of')) read(Number(button.getAttribute('data-text-of')), -1);
    else if (button?.hasAttribute('data-read')) {
      const index = Number(button.closest('.card')?.getAttribute('data-finding'));
      read(data.findings[index].document, index);
    } else if (button?.id === 'print') window.print();
    else if (mark) {
      const card = host.querySelector(`[data-finding="${mark.getAttribute('data-mark')}"]`);
      if (card instanceof HTMLElement) focusOn(card);
    }
  });
  window.addEventListener('beforeprint', () => {
    if (view !== 'text') list.showAll();
  });

  parts.createTheme(dom.byId('theme'));
  parts.createKeyboard(host, () => {
    if (view !== 'text') list.more();
  });
  filters.apply();
}
