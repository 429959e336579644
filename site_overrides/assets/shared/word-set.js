/**
 * Return the words of a list as a set. Lists of words are written as text, so that they can be read
 * and added to.
 * @param {string} list Words with one space between them.
 */
export const wordSet = (list) => new Set(list.split(" "));
