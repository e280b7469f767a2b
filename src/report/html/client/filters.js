/**
 * @typedef {import('../page-data.js').PageData} PageData
 * @typedef {ReturnType<typeof import('./dom.js').createDom>} Dom
 */

/**
 * The controls above the list: what of the findings is to be shown.
 *
 * @param {Dom} dom
 * @param {PageData} data
 * @param {() => void} changed called when another set of findings is to be shown
 */
export function createFilters({ element, byId, thousands }, data, changed) {
  const search = /** @type {HTMLInputElement} */ (byId('search'));
  const family = /** @type {HTMLSelectElement} */ (byId('family'));
  const rule = /** @type {HTMLSelectElement} */ (byId('rule'));
  const file = /** @type {HTMLSelectElement} */ (byId('document'));
  const known = /** @type {HTMLInputElement | null} */ (document.getElementById('known'));
  const severities = /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll('[name=severity]')]);
  const haystacks = data.findings.map((finding) =>
    [
      ...finding.sentence,
      finding.quote,
      finding.message,
      finding.entry,
      finding.claimed,
      finding.declared,
      finding.suggestion,
      finding.section,
      data.documents[finding.document].path,
      data.rules[finding.rule].id,
      data.rules[finding.rule].title,
    ]
      .join(' ')
      .toLowerCase(),
  );
  let pause = 0;

  for (const { id, title } of data.families) family.append(element('option', { value: id }, [title]));
  data.rules.forEach(({ id, title }, index) => {
    rule.append(element('option', { value: index }, [`${title} (${id})`]));
  });
  data.documents.forEach(({ path }, index) => {
    const amount = data.findings.filter((finding) => finding.document === index).length;
    if (amount > 0) file.append(element('option', { value: index }, [`${path} (${amount})`]));
  });

  search.addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(apply, 120);
  });
  for (const control of [family, rule, file, known, ...severities])
    control?.addEventListener('change', apply);
  byId('clear').addEventListener('click', clear);

  function apply() {
    changed();
    const shown = matching().length;
    const all = data.findings.length;
    byId('count').textContent =
      shown === all
        ? `${thousands(all)} ${all === 1 ? 'finding' : 'findings'}`
        : `${thousands(shown)} of ${thousands(all)} findings`;
    byId('clear').hidden = !narrowed();
  }

  function narrowed() {
    const selected = [family, rule, file, search].some((control) => control.value !== '');
    return selected || severities.some((box) => !box.checked) || known?.checked === true;
  }

  function clear() {
    for (const control of [family, rule, file, search]) control.value = '';
    for (const box of severities) box.checked = true;
    if (known) known.checked = false;
    apply();
    search.focus();
  }

  /** Indexes of the findings to show, in order. */
  function matching() {
    const wanted = new Set(severities.filter((box) => box.checked).map((box) => box.value));
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const indexes = [];
    for (const [index, finding] of data.findings.entries()) {
      if (!wanted.has(finding.severity)) continue;
      if (finding.known && known?.checked !== true) continue;
      if (family.value !== '' && finding.family !== family.value) continue;
      if (rule.value !== '' && finding.rule !== Number(rule.value)) continue;
      if (file.value !== '' && finding.document !== Number(file.value)) continue;
      if (words.every((word) => haystacks[index].includes(word))) indexes.push(index);
    }
    return indexes;
  }

  /** The document that is chosen, or -1. */
  function chosenDocument() {
    return file.value === '' ? -1 : Number(file.value);
  }

  /** @param {number} index */
  function chooseDocument(index) {
    file.value = String(index);
    apply();
  }

  return { apply, matching, chosenDocument, chooseDocument };
}
