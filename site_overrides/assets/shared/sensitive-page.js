/**
 * Whether what is on the page now is sensitive: being seen to read it could put somebody in danger.
 * Its address keeps no words, and whatever is opened from it takes its place in the history.
 */

import { selectOptional } from "./select.js";

const root = document.documentElement;

/** @returns {boolean} */
export function isSensitivePage() {
  const mark = selectOptional(document, 'meta[name="linkbook"]', HTMLMetaElement)?.content;
  return mark === "sensitive" || root.dataset.sensitive === "yes";
}

/**
 * Say so of a page whose content comes and goes, such as the finder's.
 *
 * @param {boolean} isSensitive
 */
export function setSensitive(isSensitive) {
  if (isSensitive) root.dataset.sensitive = "yes";
  else delete root.dataset.sensitive;
}
