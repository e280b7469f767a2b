/**
 * @typedef {import('../page-data.js').PageData} PageData
 * @typedef {ReturnType<typeof import('./dom.js').createDom>} Dom
 * @typedef {ReturnType<typeof import('./cards.js').createCards>} Cards
 * @typedef {NonNullable<PageData['documents'][number]['blocks']>[number]} PageBlock
 */

/**
 * A document's text with the words marked and, beside each block, the cards of its findings.
 *
 * @param {Dom} dom
 * @param {PageData} data
 * @param {Cards} cards
 * @param {HTMLElement} host
 */
export function createTextView({ element }, data, cards, host) {
  /**
   * @param {number} index of the document
   * @param {ReadonlySet<number>} wanted findings to mark
   */
  function show(index, wanted) {
    const { path, title, details, notAudited, blocks } = data.documents[index];
    const placed = new Set();
    const rows = rowsOf(blocks ?? [], wanted, placed);
    const loose = [...wanted].filter((each) => data.findings[each].document === index && !placed.has(each));
    host.classList.remove('many');
    host.replaceChildren(
      element('header', { class: 'text-head' }, [
        element('h3', {}, [path]),
        element('p', {}, [[title && `“${title}”`, details].filter(Boolean).join(' · ')]),
        ...notAudited.map((reason) => element('p', { class: 'unread' }, [`Not audited: ${reason}`])),
      ]),
      ...loose.map((each) =>
        row(
          [element('p', { class: 'block aside' }, ['Not found in the text'])],
          [cards.card(each, { withSentence: true, canShowText: false })],
        ),
      ),
      ...rows,
    );
  }

  /**
   * A row holds a block with findings, their cards, and the blocks up to the next one with findings, so that the text
   * runs on beside the cards.
   *
   * @param {readonly PageBlock[]} blocks
   * @param {ReadonlySet<number>} wanted
   * @param {Set<number>} placed takes the findings whose card is there
   */
  function rowsOf(blocks, wanted, placed) {
    const rows = [];
    /** @type {HTMLElement[]} */
    let texts = [];
    /** @type {HTMLElement[]} */
    let notes = [];
    for (const block of blocks) {
      const inside = block.parts.flatMap(([, ...findings]) => findings);
      const fresh = [...new Set(inside)].filter((each) => wanted.has(each) && !placed.has(each));
      if (fresh.length > 0 && texts.length > 0) {
        rows.push(row(texts, notes));
        [texts, notes] = [[], []];
      }
      for (const each of fresh) {
        placed.add(each);
        notes.push(cards.card(each, { withSentence: false, canShowText: false }));
      }
      if (block.gap) texts.push(element('p', { class: 'gap' }, ['…']));
      texts.push(text(block, wanted));
    }
    if (texts.length > 0) rows.push(row(texts, notes));
    return rows;
  }

  /**
   * @param {readonly HTMLElement[]} texts
   * @param {readonly HTMLElement[]} notes
   */
  function row(texts, notes) {
    return element('div', { class: 'row' }, [
      element('div', {}, texts),
      element('div', { class: 'notes' }, notes),
    ]);
  }

  /**
   * @param {PageBlock} block
   * @param {ReadonlySet<number>} wanted
   */
  function text(block, wanted) {
    const pieces = block.parts.map(([words, ...findings]) => {
      const marks = findings.filter((each) => wanted.has(each));
      if (marks.length === 0) return words;
      const worst = ['error', 'warning', 'info'].find((severity) =>
        marks.some((each) => data.findings[each].severity === severity),
      );
      return element('mark', { class: worst ?? '', 'data-mark': marks[0] }, [words]);
    });
    return element('div', { class: `block ${block.kind} level-${block.level}` }, [
      ...(block.label ? [element('span', { class: 'label' }, [block.label])] : []),
      element('p', {}, pieces),
    ]);
  }

  return { show };
}
