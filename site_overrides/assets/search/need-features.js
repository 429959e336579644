// What the need model reads of a text: its words without their endings, each two in a row, and
// the beginnings of long ones. `generator/need_model/features.py` reads the same, and
// a test holds the two together.
/** @typedef {[name: string, from: number, to: number]} Feature With the words that it is of. */

/** Words of a text that are read. */
export const MOST_WORDS = 60;
const BUCKET_BITS = 17;
/** Letters of a word's beginning, by which it is known in another form or misspelt. */
const BEGINNING = 5;
const LEAST_ROOT = 3;
const ENDING = /(?:ing|ed|es|s|er|ly)$/;

/**
 * Return a word without its ending. A rough one: it has to be the same in learning and answering,
 * and not right, and it needs no dictionary.
 * @param {string} word
 * @returns {string}
 */
export function rootOf(word) {
  if (word.length <= LEAST_ROOT) return word;
  return word
    .replace(/(?:ies|ied)$/, "y")
    .replace(ENDING, (ending, at) => (at >= LEAST_ROOT ? "" : ending))
    .replace(/(.)\1$/, "$1")
    .replace(/e$/, (e, at) => (at >= LEAST_ROOT ? "" : e));
}

/**
 * Return the features of folded words, each once.
 * @param {string[]} list
 * @returns {Feature[]}
 */
export function featuresOf(list) {
  const read = list.slice(0, MOST_WORDS);
  const roots = ["^", ...read.map(rootOf), "$"];
  /** @type {Map<string, Feature>} */
  const features = new Map();
  const add = (/** @type {Feature} */ feature) => {
    if (!features.has(feature[0])) features.set(feature[0], feature);
  };
  read.forEach((word, n) => {
    add([`word ${roots[n + 1]}`, n, n]);
    add([`then ${roots[n]} ${roots[n + 1]}`, Math.max(0, n - 1), n]);
    if (word.length > BEGINNING) add([`begins ${word.slice(0, BEGINNING)}`, n, n]);
  });
  const last = read.length - 1;
  if (read.length) add([`then ${roots[last + 1]} $`, last, last]);
  return [...features.values()];
}

/**
 * Return the bucket of a feature: the FNV-1a hash, stirred. A few features share one, which costs
 * little.
 * @param {string} name
 * @returns {number}
 */
export function bucketOf(name) {
  let hash = 0x811c9dc5;
  for (let n = 0; n < name.length; n++) {
    hash = Math.imul(hash ^ name.charCodeAt(n), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) % 2 ** BUCKET_BITS;
}
