/**
 * @typedef {import('../page-data.js').PageData} PageData
 * @typedef {import('../page-data.js').PageFinding} PageFinding
 * @typedef {ReturnType<typeof import('./dom.js').createDom>} Dom
 */

/**
 * Shows one finding: the sentence with its words marked, why, and beside each other what the manifest declares and
 * what to write instead.
 *
 * @param {Dom} dom
 * @param {PageData} data
 */
export function createCards({ element }, data) {
  const severityNames = { error: 'Error', warning: 'Warning', info: 'Note' };

  /**
   * @param {number} index
   * @param {{ withSentence: boolean, canShowText: boolean }} options
   */
  function card(index, { withSentence, canShowText }) {
    const finding = data.findings[index];
    const rule = data.rules[finding.rule];
    const words = finding.quote || finding.sentence.join('');
    return element(
      'article',
      {
        class: `card ${finding.severity}`,
        tabindex: '-1',
        'data-finding': index,
        'aria-label': `${severityNames[finding.severity]}: ${rule.title}: ${words}`,
      },
      [
        head(finding, rule.title),
        ...(withSentence ? sentence(finding) : []),
        element('p', { class: 'message' }, [finding.message]),
        ...answer(finding),
        ...places('Also at', finding.repeats),
        ...places('Disagrees with', finding.conflicts),
        foot(finding, rule.id, canShowText),
      ],
    );
  }

  /**
   * @param {PageFinding} finding
   * @param {string} title
   */
  function head(finding, title) {
    const where = [finding.place, finding.section].filter(Boolean).join(' · ');
    return element('header', {}, [
      element('span', { class: 'badge' }, [severityNames[finding.severity]]),
      element('strong', {}, [title]),
      ...(finding.known ? [element('span', { class: 'known' }, ['known'])] : []),
      element('span', { class: 'where' }, [where]),
    ]);
  }

  /** @param {PageFinding} finding */
  function sentence({ sentence: [before, quote, after], quote: words }) {
    if (quote) return [element('p', { class: 'sentence' }, [before, element('mark', {}, [quote]), after])];
    const apart = words ? [element('mark', {}, [words]), ' '] : [];
    return [element('p', { class: 'sentence' }, [...apart, before])];
  }

  /** @param {PageFinding} finding */
  function answer({ claimed, declared, entry, suggestion }) {
    const boxes = [];
    if (declared || claimed) {
      boxes.push(
        element('div', { class: 'box declared' }, [
          element('h4', {}, ['The manifest declares']),
          element('p', {}, [declared || 'Nothing about this.']),
          ...(claimed ? [element('p', { class: 'aside' }, [`The copy says: ${claimed}`])] : []),
          ...(entry ? [element('p', { class: 'aside' }, ['Entry: ', element('code', {}, [entry])])] : []),
        ]),
      );
    }
    if (suggestion) {
      boxes.push(
        element('div', { class: 'box instead' }, [
          element('h4', {}, ['Instead']),
          element('p', {}, [suggestion]),
          element('button', { type: 'button', class: 'copy', 'data-copy': suggestion }, ['Copy']),
        ]),
      );
    }
    return boxes.length > 0 ? [element('div', { class: 'answer' }, boxes)] : [];
  }

  /**
   * @param {string} title
   * @param {readonly string[]} list
   */
  function places(title, list) {
    if (list.length === 0) return [];
    const items = list.map((each) => element('li', {}, [each]));
    const summary = list.length === 1 ? `${title} 1 other place` : `${title} ${list.length} other places`;
    return [
      element('details', { class: 'places' }, [element('summary', {}, [summary]), element('ul', {}, items)]),
    ];
  }

  /**
   * @param {PageFinding} finding
   * @param {string} rule
   * @param {boolean} canShowText
   */
  function foot(finding, rule, canShowText) {
    const readable = canShowText && data.documents[finding.document].blocks !== null;
    return element('footer', {}, [
      element('code', {}, [rule]),
      ...(readable
        ? [element('button', { type: 'button', class: 'quiet', 'data-read': '' }, ['Show in the text'])]
        : []),
    ]);
  }

  return { card };
}
