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
    const rows = (blocks ?? []).flatMap((block) => row(block, wanted, placed));
    const loose = [...wanted].filter((each) => data.findings[each].document === index && !placed.has(each));
    host.classList.remove('many');
    host.replaceChildren(
      element('header', { class: 'text-head' }, [
        element('h3', {}, [path]),
        element('p', {}, [[title && `“${title}”`, details].filter(Boolean).join(' · ')]),
        ...notAudited.map((reason) => element('p', { class: 'unread' }, [`Not audited: ${reason}`])),
      ]),
      ...loose.map((each) =>
        element('div', { class: 'row' }, [
          element('p', { class: 'block aside' }, ['Not found in the text']),
          element('div', { class: 'notes' }, [cards.card(each, { withSentence: true, canShowText: false })]),
        ]),
      ),
      ...rows,
    );
  }

  /**
   * @param {PageBlock} block
   * @param {ReadonlySet<number>} wanted
   * @param {Set<number>} placed findings whose card is there already
   */
  function row(block, wanted, placed) {
    const inside = block.parts.flatMap(([, ...findings]) => findings).filter((each) => wanted.has(each));
    const fresh = [...new Set(inside)].filter((each) => !placed.has(each));
    for (const each of fresh) placed.add(each);
    const notes = fresh.map((each) => cards.card(each, { withSentence: false, canShowText: false }));
    const gap = block.gap ? [element('p', { class: 'gap' }, ['…'])] : [];
    return [
      ...gap,
      element('div', { class: 'row' }, [text(block, wanted), element('div', { class: 'notes' }, notes)]),
    ];
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
