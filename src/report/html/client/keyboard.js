/**
 * j and k (or the arrow keys on a card) walk through the findings, / goes to the search, c copies what to write
 * instead, t shows the finding in its text, Escape leaves the search.
 *
 * @param {HTMLElement} host of the cards
 * @param {() => void} more makes further cards when the last one is reached
 */
export function createKeyboard(host, more) {
  /** @param {number} step */
  function walk(step) {
    let all = cards();
    const current = all.findIndex((card) => card.contains(document.activeElement));
    if (current + step >= all.length) {
      more();
      all = cards();
    }
    const next = all[current < 0 ? 0 : Math.min(Math.max(current + step, 0), all.length - 1)];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest' });
  }

  function cards() {
    return /** @type {HTMLElement[]} */ ([...host.querySelectorAll('.card')]);
  }

  /**
   * @param {string} selector
   */
  function press(selector) {
    const card = document.activeElement?.closest('.card');
    const button = /** @type {HTMLElement | null | undefined} */ (card?.querySelector(selector));
    button?.click();
  }

  const search = document.getElementById('search');

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = /** @type {HTMLElement} */ (event.target);
    if (target === search && event.key === 'Escape') return target.blur();
    if (target.matches('input, select, textarea')) return;
    const onCard = target.classList.contains('card');
    if (event.key === 'j' || (onCard && event.key === 'ArrowDown')) walk(1);
    else if (event.key === 'k' || (onCard && event.key === 'ArrowUp')) walk(-1);
    else if (event.key === '/') search?.focus();
    else if (event.key === 'c') press('[data-copy]');
    else if (event.key === 't') press('[data-read]');
    else return;
    event.preventDefault();
  });
}
