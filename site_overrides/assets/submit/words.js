/** Words in a row, and their first letters. Pure. */

/**
 * Return words in a row: `a, b and c`.
 *
 * @param {string[]} words
 * @param {string} [conjunction]
 */
export function listText(words, conjunction = "and") {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${conjunction} ${words[words.length - 1]}`;
}

/** @param {string} text */
export const capitalised = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
