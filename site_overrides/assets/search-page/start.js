// How the finder's page begins: what it has asked for in its head, and when others may have the
// network.

/**
 * Return the index's first file, as the page has asked for it in its head; null where it has not.
 * @returns {Promise<ArrayBuffer | null>}
 */
export async function fetchStart() {
  const link = document.querySelector('link[rel="preload"][as="fetch"]');
  if (!(link instanceof HTMLLinkElement)) return null;
  const response = await fetch(link.href);
  return response.ok ? response.arrayBuffer() : null;
}

/** Say that the page needs the network no more, so that what can wait may have it. */
export function settle() {
  document.dispatchEvent(new Event("linkbook:settled"));
}

/** @param {HTMLElement} root */
export function reveal(root) {
  root.hidden = false;
  /** @type {NodeListOf<HTMLElement>} */
  const notes = document.querySelectorAll("[data-without-script]");
  for (const note of notes) note.hidden = true;
}
