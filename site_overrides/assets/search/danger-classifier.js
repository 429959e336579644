// Whether a text speaks of danger now: a linear classifier. A text has features; each has a weight,
// learnt from thousands of texts by `python -m benchmarks.crisis --train`; the sum, by the root of
// how many features there are, is what is heard. Nothing here knows of listings, needs or ranking,
// and the same features are read to learn and to answer.
import { decompress } from "../shared/codec.js";
import { features } from "./danger-features.js";
import { hashOf } from "./text-hash.js";

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
export const BUCKETS = 2 ** 18;
export const KIND_BUCKETS = 2 ** 12;
/** From this chance on danger is heard surely: of ordinary texts one in a hundred has it. */
export const SURE = 0.6;
/** From this chance on it is heard perhaps: one calm line costs little, a danger missed much. */
export const PERHAPS = 0.1;
/** The sum from which a kind is told. */
const LEAST_KIND = -0.6;
/** How much less another kind may have, to be told beside the likeliest. */
const NEAR_KIND = 0.5;
/** The longest step between buckets that is written in one byte, and more. */
export const GAP_GOES_ON = 255;

/**
 * @param {string} feature
 * @returns {number}
 */
export const bucketOf = (feature) => hashOf(feature) % BUCKETS;

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
 * Return which kinds of danger a text may speak of, the likeliest first.
 * @param {string} text
 * @param {Weights} weights
 * @returns {DangerKind[]} None where no kind is likely enough to show its lines.
 */
export function kindsOfDanger(text, { kinds }) {
  const buckets = kindBucketsOf(text);
  const told = kinds.names.map((name, kind) => {
    const from = kind * KIND_BUCKETS;
    const sum = buckets.reduce((total, bucket) => total + kinds.levels[from + bucket], 0);
    return {
      name,
      sum: (sum * kinds.steps[kind]) / Math.sqrt(buckets.length || 1) + kinds.biases[kind],
    };
  });
  const best = Math.max(...told.map(({ sum }) => sum));
  if (best < LEAST_KIND) return [];
  return told
    .filter(({ sum }) => sum >= best - NEAR_KIND)
    .sort((one, other) => other.sum - one.sum)
    .map(({ name }) => name);
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
