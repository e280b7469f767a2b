/**
 * @typedef {import('../page-data.js').PageData} PageData
 * @typedef {ReturnType<typeof import('./dom.js').createDom>} Dom
 * @typedef {ReturnType<typeof import('./cards.js').createCards>} Cards
 * @typedef {{ title: string, note: string, document: number, indexes: number[] }} Group
 */

/**
 * The findings as cards, by document or by rule. Cards are made a piece at a time while the reader scrolls, so that
 * thousands of findings cost no more than those that are looked at.
 *
 * @param {Dom} dom
 * @param {PageData} data
 * @param {Cards} cards
 * @param {HTMLElement} host
 */
export function createList({ element, thousands }, data, cards, host) {
  const piece = 40;
  /** @type {{ group: Group, index: number }[]} */
  let waiting = [];
  /** @type {{ group: Group, section: HTMLElement } | null} */
  let open = null;
  const sentinel = element('div', { class: 'sentinel' }, []);
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) more();
    },
    { rootMargin: '1200px' },
  );

  /**
   * @param {readonly number[]} indexes
   * @param {'document' | 'rule'} by
   */
  function show(indexes, by) {
    host.replaceChildren();
    open = null;
    waiting = groups(indexes, by).flatMap((group) => group.indexes.map((index) => ({ group, index })));
    if (waiting.length === 0) {
      host.append(element('p', { class: 'empty' }, ['No finding fits these filters.']));
    }
    host.classList.toggle('many', waiting.length > 300);
    host.append(sentinel);
    more();
    observer.disconnect();
    observer.observe(sentinel);
  }

  /**
   * @param {readonly number[]} indexes
   * @param {'document' | 'rule'} by
   * @returns {Group[]}
   */
  function groups(indexes, by) {
    /** @type {Map<number, Group>} */
    const found = new Map();
    for (const index of indexes) {
      const key = data.findings[index][by];
      const group = found.get(key) ?? newGroup(key, by);
      found.set(key, group);
      group.indexes.push(index);
    }
    const list = [...found.values()];
    return by === 'rule' ? list.sort((a, b) => b.indexes.length - a.indexes.length) : list;
  }

  /**
   * @param {number} key
   * @param {'document' | 'rule'} by
   * @returns {Group}
   */
  function newGroup(key, by) {
    if (by === 'rule') {
      const { title, description } = data.rules[key];
      return { title, note: description, document: -1, indexes: [] };
    }
    const { path, title, details } = data.documents[key];
    const note = [title && `“${title}”`, details].filter(Boolean).join(' · ');
    return { title: path, note, document: key, indexes: [] };
  }

  function more() {
    for (const { group, index } of waiting.splice(0, piece)) {
      if (open?.group !== group) {
        open = { group, section: sectionOf(group) };
        sentinel.before(open.section);
      }
      const card = cards.card(index, { withSentence: true, canShowText: true });
      if (group.document < 0) card.prepend(element('p', { class: 'path' }, [pathOf(index)]));
      open.section.append(card);
    }
    sentinel.hidden = waiting.length === 0;
  }

  /** @param {number} index */
  function pathOf(index) {
    return data.documents[data.findings[index].document].path;
  }

  /** @param {Group} group */
  function sectionOf(group) {
    const readable = group.document >= 0 && data.documents[group.document].blocks !== null;
    return element('section', { class: 'group' }, [
      element('header', {}, [
        element('h3', {}, [group.title]),
        element('span', { class: 'amount' }, [thousands(group.indexes.length)]),
        ...(readable
          ? [
              element('button', { type: 'button', class: 'quiet', 'data-text-of': group.document }, [
                'Read the text',
              ]),
            ]
          : []),
        ...(group.note ? [element('p', {}, [group.note])] : []),
      ]),
    ]);
  }

  /** Makes the cards that are not there yet, for printing. */
  function showAll() {
    while (waiting.length > 0) more();
  }

  return { show, showAll, more };
}
