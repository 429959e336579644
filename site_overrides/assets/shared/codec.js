// The codec of the index's files: zlib, JSON in columns, variable-length integers, deltas and
// rule-coded stems. `generator/export/search_index/` encodes.

/**
 * Which listings have a term: numbers in rising order, and for each how much the term says about
 * it.
 * @typedef {object} Postings
 * @property {Uint32Array | number[]} numbers
 * @property {Uint8Array | number[]} weights From 1 to MAX_WEIGHT.
 * @property {Uint8Array | number[]} nameShares How much of a name the term is, from 0 to
 *   MAX_NAME_SHARE.
 */

/** @typedef {"unreachable" | "damaged" | "version"} FinderErrorCode */

/** A file of the index could not be fetched or makes no sense. */
export class FinderError extends Error {
  /**
   * @param {FinderErrorCode} code
   * @param {string} file
   * @param {unknown} [cause]
   */
  constructor(code, file, cause) {
    const fault = code === "version" ? "of another version" : code;
    super(`The finder's file ${file} is ${fault}.`, { cause });
    this.name = "FinderError";
    this.code = code;
    this.file = file;
  }
}

/**
 * Return the bytes of a compressed file. Browsers from before 2023 have no decompressor and are
 * lent one.
 * @param {ArrayBuffer | Uint8Array<ArrayBuffer>} compressed In zlib's format.
 * @returns {Promise<Uint8Array>}
 */
export async function decompress(compressed) {
  if (typeof DecompressionStream === "undefined") {
    return (await import("./inflate.js")).inflate(new Uint8Array(compressed));
  }
  const stream = new Blob([compressed]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * Return the JSON value in some bytes.
 * @param {Uint8Array | ArrayBuffer} bytes
 * @returns {any}
 */
export const parseJson = (bytes) => JSON.parse(new TextDecoder().decode(bytes));

/**
 * Return a JSON file of columns as rows.
 * @param {Uint8Array} bytes
 * @returns {Record<string, any>[]}
 */
export function parseRows(bytes) {
  /** @type {[string, any[]][]} */
  const columns = Object.entries(parseJson(bytes));
  return columns[0][1].map((_, row) =>
    Object.fromEntries(columns.map(([name, values]) => [name, values[row]])),
  );
}

/**
 * Return postings from their encoded form.
 * @param {{deltas: Uint8Array, weights: Uint8Array}} encoded Each delta is one less than the step,
 *   as a varint; each weight's byte has the share of a name in its upper half.
 * @returns {Postings}
 */
export function decodePostings({ deltas, weights }) {
  const numbers = new Uint32Array(weights.length);
  let number = -1;
  for (let at = 0, n = 0; at < deltas.length; at++, n++) {
    let delta = deltas[at] & 127;
    for (let shift = 7; deltas[at] > 127; shift += 7) delta |= (deltas[++at] & 127) << shift;
    numbers[n] = number += delta + 1;
  }
  return {
    numbers,
    weights: weights.map((byte) => byte & 15),
    nameShares: weights.map((byte) => byte >> 4),
  };
}

/**
 * Return the postings of the listings that are in every one of some lists, with the mean of the
 * weights and the sum of the shares.
 * @param {Postings[]} lists At least one.
 * @returns {Postings}
 */
export function intersect(lists) {
  const [shortest, ...others] = [...lists].sort((a, b) => a.numbers.length - b.numbers.length);
  /** @type {number[]} */
  const numbers = [];
  /** @type {number[]} */
  const weights = [];
  /** @type {number[]} */
  const nameShares = [];
  const cursors = others.map(() => 0);
  shortest.numbers.forEach((number, n) => {
    let sum = shortest.weights[n];
    let share = shortest.nameShares[n];
    const inAll = others.every((list, m) => {
      while (list.numbers[cursors[m]] < number) cursors[m]++;
      sum += list.weights[cursors[m]];
      share += list.nameShares[cursors[m]];
      return list.numbers[cursors[m]] === number;
    });
    if (!inAll) return;
    numbers.push(number);
    weights.push(sum / lists.length);
    nameShares.push(share);
  });
  return { numbers, weights, nameShares };
}

/**
 * Return the whole numbers in some bytes: seven bits to a byte, the smallest first; the top bit
 * says that more follow.
 * @param {Uint8Array} bytes
 * @returns {number[]}
 */
export function decodeVarints(bytes) {
  const values = [];
  for (let at = 0; at < bytes.length; at++) {
    let value = bytes[at] & 127;
    for (let shift = 7; bytes[at] > 127; shift += 7) value |= (bytes[++at] & 127) << shift;
    values.push(value);
  }
  return values;
}

/**
 * Return rising numbers, given as the step to each from the one before.
 * @param {number[]} deltas
 * @returns {Uint32Array}
 */
export function decodeDeltas(deltas) {
  let number = -1;
  return Uint32Array.from(deltas, (delta) => (number += delta));
}

/**
 * Return the stem of each word.
 * @param {string[]} words
 * @param {string[]} rules How words become stems: `3` cuts three letters, `1i` puts an i for one.
 * @param {string} ruleCodes A letter a word, which stands for its rule.
 * @returns {string[]}
 * @throws {RangeError} When there is not one code for each word.
 */
export function decodeStems(words, rules, ruleCodes) {
  if (words.length !== ruleCodes.length) throw new RangeError("the words do not fit their stems");
  return words.map((word, n) => applyRule(word, rules[ruleNumber(ruleCodes.charCodeAt(n))]));
}

/**
 * Return the number for which a letter stands. The letters pass over the backslash, which JSON
 * writes as two.
 * @param {number} letter
 */
const ruleNumber = (letter) => (letter < 0x5c ? letter - 0x30 : letter - 0x34);

/**
 * @param {string} word
 * @param {string} rule
 */
function applyRule(word, rule) {
  const cut = parseInt(rule, 10);
  return word.slice(0, word.length - cut) + rule.slice(String(cut).length);
}

/**
 * Return the place of the last of some sorted entries at or before a value; 0 when all come after
 * it.
 * @template {string | number} T
 * @param {T[]} entries
 * @param {T} value
 * @returns {number}
 */
export function lastAtOrBefore(entries, value) {
  let low = 0;
  let high = entries.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (entries[middle] <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
