// Putting the keyboard where it was, or on what is new.

/**
 * Return the link that leads to an address, if it is still there.
 * @param {string} href
 * @param {HTMLElement} within
 * @returns {HTMLAnchorElement | null}
 */
export const linkTo = (href, within) => within.querySelector(`a[href="${CSS.escape(href)}"]`);

/** @param {HTMLAnchorElement | undefined} link */
export function focusLink(link) {
  if (!link) return;
  /** @type {HTMLDetailsElement | null} */
  const fold = link.closest("details.lb-fold");
  if (fold) fold.open = true;
  link.focus();
}
