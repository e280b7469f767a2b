/**
 * Makes elements. Text goes in as text nodes only, so nothing that a document says can become markup.
 *
 * Like every function of this folder this one is written into the page as it stands, so it uses nothing but its
 * arguments and the browser.
 */
export function createDom() {
  /**
   * @param {string} tag
   * @param {Record<string, string | number | boolean>} attributes `true` is written without value, `false` not at all
   * @param {readonly (Node | string)[]} children
   */
  function element(tag, attributes, children) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== false) node.setAttribute(name, value === true ? '' : String(value));
    }
    node.append(...children);
    return node;
  }

  /** @param {string} id */
  function byId(id) {
    const node = document.getElementById(id);
    if (!node) throw new Error(`The page has no #${id}`);
    return node;
  }

  /**
   * 12345 as "12,345".
   *
   * @param {number} amount
   */
  function thousands(amount) {
    return amount.toLocaleString('en-US');
  }

  return { element, byId, thousands };
}
