// The packed index: which listings have a word, and how much it says about each. `postings.py` packs it.

/** A file of the index could not be fetched or makes no sense. `code`: "unreachable", "damaged" or "version". */
export class FinderError extends Error {
  constructor(code, file, cause) {
    super(`The finder's file ${file} is ${code === "version" ? "of another version" : code}.`, {cause});
    Object.assign(this, {name: "FinderError", code, file});
  }
}

/** Read one variable-length whole number at `at.now` and move on past it. */
function readNumber(bytes, at) {
  let value = 0;
  for (let scale = 1; ; scale *= 128) {
    const byte = bytes[at.now++];
    if (byte === undefined) throw new RangeError("the postings end too early");
    value += (byte & 127) * scale;
    if (byte < 128) return value;
  }
}

/** Return a postings file as `{count, get(n)}`, where `get(n)` is the packed postings of its nth term. */
export function openShard(buffer) {
  const bytes = new Uint8Array(buffer);
  const at = {now: 0};
  const count = readNumber(bytes, at);
  if (count > bytes.length) throw new RangeError("the postings are too short");
  const ends = new Float64Array(count + 1);
  for (let n = 0; n < count; n++) ends[n + 1] = ends[n] + readNumber(bytes, at);
  if (at.now + ends[count] !== bytes.length) throw new RangeError("the postings have the wrong length");
  return {count, get: (n) => bytes.subarray(at.now + ends[n], at.now + ends[n + 1])};
}

/** Return packed postings as `{numbers, weights}`; a weight is from 1 to 15. */
export function unpack(bytes) {
  const numbers = [];
  const weights = [];
  const at = {now: 0};
  let number = -1;
  while (at.now < bytes.length) {
    const value = readNumber(bytes, at);
    number += Math.floor(value / 16) + 1;
    numbers.push(number);
    weights.push(value % 16);
  }
  return {numbers, weights};
}

/** Return the vocabulary: its words in order, and the number of each stem's postings. */
export function openWords(file) {
  const list = file.words === "" ? [] : file.words.split(" ");
  const stemOf = openStems(list, file);
  const terms = new Map();
  for (const stem of stemOf.values()) if (!terms.has(stem)) terms.set(stem, terms.size);
  return {list, terms, stemOf};
}

/** Return the stem of each word of a list, by the rules that the file gives. */
export function openStems(list, {rules, obeyed}) {
  if (list.length !== obeyed.length) throw new RangeError("the words do not fit their stems");
  return new Map(list.map((word, n) => [word, applyRule(word, rules[ruleNumber(obeyed.charCodeAt(n))])]));
}

const ruleNumber = (letter) => (letter < 0x5c ? letter - 0x30 : letter - 0x34);

/** Apply a stem rule: `3` cuts three letters, `1i` puts an i for one. */
function applyRule(word, rule) {
  const cut = parseInt(rule, 10);
  return word.slice(0, word.length - cut) + rule.slice(String(cut).length);
}

/** Return the words of a sorted list that begin with `start`, at most `limit`. */
export function withPrefix(list, start, limit) {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle] < start) low = middle + 1;
    else high = middle;
  }
  const found = [];
  for (let n = low; n < list.length && found.length < limit && list[n].startsWith(start); n++) found.push(list[n]);
  return found;
}
