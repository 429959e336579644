// How the finder's page begins: what it has asked for in its head, and when others may have the
// network.
import { words } from "../search/tokenizer.js";

/** @import { Manifest } from "../search/index-loader.js" */

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

/** Of more words than so many the worker asks for the rest itself. */
const MOST_WORDS = 8;

/**
 * Ask for the parts of the dictionary that hold the words of a first search, while the worker is
 * still on its way: it finds them in the browser's cache, a round trip sooner. Whatever goes wrong
 * here costs that round trip and nothing else.
 * @param {ArrayBuffer} start The index's first file.
 * @param {string} text What is searched for.
 * @param {string} folder The address of the index's folder.
 */
export async function askForWords(start, text, folder) {
  const inflated = new Blob([start]).stream().pipeThrough(new DecompressionStream("deflate"));
  /** @type {{manifest: Manifest}} */
  const { manifest } = await new Response(inflated).json();
  const typed = words(text).slice(0, MOST_WORDS);
  const joined = typed.slice(1).map((word, n) => typed[n] + word); // "food bank" may be "foodbank"
  const partOf = (/** @type {string} */ word) =>
    manifest.words.findLastIndex(([first]) => first <= word);
  for (const n of new Set([...typed, ...joined].map(partOf).map((part) => Math.max(0, part)))) {
    fetch(`${folder}words-${n}.${manifest.words[n][1]}.bin`).catch(() => {});
  }
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
