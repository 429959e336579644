/**
 * Finding elements of our own pages. A template put them there, so one that is missing is a fault
 * in the page.
 */

/**
 * Return the first element that a selector finds. Throws a TypeError when there is none, or one of
 * another type.
 *
 * @template {Element} [E=HTMLElement]
 * @param {ParentNode} within
 * @param {string} selector
 * @param {new () => E} [type]
 * @returns {E}
 */
export function select(within, selector, type) {
  const element = selectOptional(within, selector, type);
  if (!element) throw new TypeError(`Nothing here is ${selector}.`);
  return element;
}

/**
 * Return the first element that a selector finds, or null when there is none or one of another
 * type.
 *
 * @template {Element} [E=HTMLElement]
 * @param {ParentNode} within
 * @param {string} selector
 * @param {new () => E} [type]
 * @returns {E | null}
 */
export function selectOptional(within, selector, type) {
  const element = within.querySelector(selector);
  return element instanceof (type ?? HTMLElement) ? /** @type {E} */ (element) : null;
}

/**
 * Return every element that a selector finds.
 *
 * @template {Element} [E=HTMLElement]
 * @param {ParentNode} within
 * @param {string} selector
 * @param {new () => E} [_type] is for the reader of the code: what the template has there.
 * @returns {E[]}
 */
export function selectAll(within, selector, _type) {
  return /** @type {E[]} */ ([...within.querySelectorAll(selector)]);
}

/**
 * Return the nearest element around a node that fits a selector, or null.
 *
 * @param {EventTarget | null} node
 * @param {string} selector
 */
export function closest(node, selector) {
  return node instanceof Element
    ? /** @type {HTMLElement | null} */ (node.closest(selector))
    : null;
}
