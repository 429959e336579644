// Whether a text speaks of danger now: a linear classifier. A text has features (its words, two of
// them, parts of them, what they are about); each has a weight, learnt from thousands of texts by
// `python -m benchmarks.crisis --train`; the sum, by the root of how many features there are, is
// what is heard. Nothing here knows of listings, needs or ranking, and the same features are read
// here to learn and to answer.
import { decompress } from "../shared/codec.js";
import { PERSON, SYNONYMS, TOPICS } from "./danger-words.js";
import { SELF } from "./person-words.js";
import { words } from "./tokenizer.js";

/**
 * A medical emergency; suicide and self-harm; sexual violence; harm by others; nowhere to sleep.
 * @typedef {"emergency" | "suicide" | "sexual" | "harm" | "nowhere"} DangerKind
 */

/**
 * How kinds are told apart: for each a run of levels, what one is worth, and what it starts from.
 * @template Levels
 * @typedef {{names: DangerKind[], steps: number[], biases: number[], levels: Levels}} KindWeights
 */

/**
 * What was learnt. Packed, levels are compressed, in base 64; unpacked, a signed byte a bucket.
 * @template Levels
 * @typedef {object} LearntWeights
 * @property {number} step What one level of a weight is worth.
 * @property {number} bias What every text starts from.
 * @property {number} slope How a sum becomes a chance: the logistic function of it times this, and
 * @property {number} offset this added.
 * @property {Levels} levels
 * @property {KindWeights<Levels>} kinds
 */

/** @typedef {LearntWeights<string>} PackedWeights */
/** @typedef {LearntWeights<Int8Array>} Weights */

/** Features fall into so many buckets by their hash; a few share one, which costs little. */
export const BUCKETS = 2 ** 17;
export const KIND_BUCKETS = 2 ** 12;
/** Letters of a text that are read. */
export const MOST_LETTERS = 400;
/** From this chance on danger is heard surely: of ordinary texts one in a hundred has it. */
export const SURE = 0.6;
/** From this chance on it is heard perhaps: one calm line costs little, a danger missed much. */
export const PERHAPS = 0.12;
/** The sum from which a kind is told. */
const LEAST_KIND = -0.6;
/** The longest step between buckets that is written in one byte, and more. */
export const GAP_GOES_ON = 255;
const PART_LETTERS = 4;
const LEAST_FOR_PARTS = 5;
const SPEAKER = new Set(["i", "im", "ive", "id", "ill"]);
const ENDING = /(?:ing|ed|es|s|er|ly)$/;
const LEAST_STEM = 3;

/**
 * Return the features of a text. One may be there more than once.
 * @param {string} text
 * @returns {string[]}
 */
export function features(text) {
  const list = words(contract(text.slice(0, MOST_LETTERS)));
  const roots = list.map((word) => SYNONYMS.get(word)?.[0] ?? rootOf(word));
  const roles = list.map((word, n) => roleOf(word) ?? roots[n]);
  return [
    ...roots.map((root) => `word ${root}`),
    ...neighbours(["^", ...roles, "$"]),
    ...list.flatMap(parts),
    ...together(topicsOf(list)),
  ];
}

/** @param {string} text */
const contract = (text) =>
  text.replace(/\b(do|can|will|could) ?not\b/gi, (_, verb) => CONTRACTED[verb.toLowerCase()]);

/** @type {Record<string, string>} */
const CONTRACTED = { do: "dont", can: "cant", will: "wont", could: "couldnt" };

/** @param {string} word */
function roleOf(word) {
  if (PERSON.has(word)) return "PERSON";
  return SELF.has(word) ? "SELF" : null;
}

/**
 * Return a word without its ending. A rough one: it has to be the same in learning and answering,
 * and not right, and it needs no dictionary.
 * @param {string} word
 */
function rootOf(word) {
  if (word.length <= LEAST_STEM) return word;
  return word
    .replace(/(?:ies|ied)$/, "y")
    .replace(ENDING, (ending, at) => (at >= LEAST_STEM ? "" : ending))
    .replace(/(.)\1$/, "$1")
    .replace(/e$/, (e, at) => (at >= LEAST_STEM ? "" : e));
}

/**
 * Return each two words in a row.
 * @param {string[]} list
 */
const neighbours = (list) => list.slice(1).map((word, n) => `then ${list[n]} ${word}`);

/**
 * Return the parts of a word, by which it is known when it is misspelt.
 * @param {string} word
 */
function parts(word) {
  const count = word.length < LEAST_FOR_PARTS ? 0 : word.length - PART_LETTERS + 1;
  return Array.from({ length: count }, (_, n) => `part ${word.slice(n, n + PART_LETTERS)}`);
}

/**
 * Return what words are about, in alphabetical order, and whether somebody speaks of themselves.
 * @param {string[]} list
 */
function topicsOf(list) {
  const found = list.flatMap((word) => TOPICS.get(word) ?? ROOT_TOPICS.get(rootOf(word)) ?? []);
  const isSpeaker = list.some((word) => SELF.has(word) || SPEAKER.has(word));
  return [...new Set([...found, ...(isSpeaker ? ["speaker"] : [])])].sort();
}

/** The topics by the roots of their words. @type {Map<string, string[]>} */
const ROOT_TOPICS = new Map();
for (const [word, names] of TOPICS) {
  const root = rootOf(word);
  ROOT_TOPICS.set(root, [...new Set([...(ROOT_TOPICS.get(root) ?? []), ...names])]);
}

/**
 * Return whether danger is heard by a word, or none beside it: it is spelt right, and no correction
 * may take it away ("freezing" for "fleeing").
 * @param {string} word
 */
export const knowsWord = (word) =>
  TOPICS.has(word) || SYNONYMS.has(word) || ROOT_TOPICS.has(rootOf(word));

/**
 * Return each topic, and each two that are in one text, wherever they stand.
 * @param {string[]} topics
 */
const together = (topics) =>
  topics.flatMap((topic, n) => [
    `about ${topic}`,
    ...topics.slice(n + 1).map((other) => `about ${topic} and ${other}`),
  ]);

/**
 * Return the bucket of a feature: the FNV-1a hash, stirred.
 * @param {string} feature
 * @returns {number}
 */
export function bucketOf(feature) {
  let hash = 0x811c9dc5;
  for (let n = 0; n < feature.length; n++) {
    hash = Math.imul(hash ^ feature.charCodeAt(n), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) % BUCKETS;
}

/**
 * Return the buckets of a text's features.
 * @param {string} text
 * @returns {number[]} Each once.
 */
export const bucketsOf = (text) => [...new Set(features(text).map(bucketOf))];

/**
 * Return the buckets by which kinds of danger are told apart: words and what they are about, in
 * fewer buckets, for that is the easier question.
 * @param {string} text
 * @returns {number[]} Each once.
 */
export const kindBucketsOf = (text) => [
  ...new Set(
    features(text)
      .filter((feature) => feature.startsWith("word ") || feature.startsWith("about "))
      .map((feature) => bucketOf(feature) % KIND_BUCKETS),
  ),
];

/**
 * @param {PackedWeights} packed
 * @returns {Promise<Weights>}
 */
export async function unpackWeights({ levels, kinds, ...numbers }) {
  const [danger, ofKinds] = await Promise.all([
    unpack(levels, BUCKETS),
    unpack(kinds.levels, KIND_BUCKETS * kinds.names.length),
  ]);
  return { ...numbers, levels: danger, kinds: { ...kinds, levels: ofKinds } };
}

/**
 * Most buckets are 0, so the others are written: first the steps from each to the next, then their
 * levels. A step of GAP_GOES_ON leads nowhere: the next one is added to it.
 * @param {string} packed
 * @param {number} size
 * @returns {Promise<Int8Array>}
 */
async function unpack(packed, size) {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const [steps, levels] = splitInTwo(await decompress(bytes.buffer));
  const unpacked = new Int8Array(size);
  let at = -1;
  let count = 0;
  for (const step of steps) {
    at += step;
    if (step < GAP_GOES_ON) unpacked[at] = levels[count++];
  }
  if (count !== levels.length || at >= size) throw new RangeError("the weights are damaged");
  return unpacked;
}

/**
 * Return the steps and the levels. How many steps there are comes first, in three bytes.
 * @param {Uint8Array} bytes
 */
function splitInTwo(bytes) {
  const count = bytes[0] + 256 * bytes[1] + 65536 * bytes[2];
  return [bytes.subarray(3, 3 + count), new Int8Array(bytes.slice(3 + count).buffer)];
}

/**
 * Return how surely a text speaks of danger: the chance of it, among texts such as people type of
 * which a few in a hundred do (`DANGER_SHARE` of `benchmarks/crisis`).
 * @param {string} text
 * @param {Weights} weights
 * @returns {number} From 0 to 1.
 */
export function dangerStrength(text, { levels, step, bias, slope, offset }) {
  const buckets = bucketsOf(text);
  if (!buckets.length) return 0;
  const sum = buckets.reduce((total, bucket) => total + levels[bucket], 0);
  const score = (sum * step) / Math.sqrt(buckets.length) + bias;
  return 1 / (1 + Math.exp(-(slope * score + offset)));
}

/**
 * Return which kind of danger a text most likely speaks of.
 * @param {string} text
 * @param {Weights} weights
 * @returns {DangerKind | null} Null where no kind is likely enough to show its lines.
 */
export function kindOfDanger(text, { kinds }) {
  const buckets = kindBucketsOf(text);
  const sums = kinds.names.map((_, kind) => {
    const from = kind * KIND_BUCKETS;
    const sum = buckets.reduce((total, bucket) => total + kinds.levels[from + bucket], 0);
    return (sum * kinds.steps[kind]) / Math.sqrt(buckets.length || 1) + kinds.biases[kind];
  });
  const best = Math.max(...sums);
  return best < LEAST_KIND ? null : kinds.names[sums.indexOf(best)];
}

/**
 * Return what a text's features are worth, the most telling first, for a person to read.
 * @param {string} text
 * @param {Weights} weights
 * @returns {[feature: string, worth: number][]}
 */
export function explainDanger(text, { levels, step }) {
  const share = step / Math.sqrt(bucketsOf(text).length || 1);
  /** @type {[string, number][]} */
  const worth = [...new Set(features(text))].map((feature) => [
    feature,
    levels[bucketOf(feature)] * share,
  ]);
  return worth.filter(([, by]) => by).sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
}

/** @type {Promise<Weights> | null} */
let opening = null;

/**
 * Fetch the weights, once; after a failure the next call tries again.
 * @returns {Promise<Weights>}
 */
export function loadWeights() {
  opening ??= import("./danger-weights.js")
    .then((module) => unpackWeights(/** @type {PackedWeights} */ (module.DANGER_WEIGHTS)))
    .catch((error) => {
      opening = null;
      throw error;
    });
  return opening;
}
