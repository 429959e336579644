// Which needs words mean, as was learnt from thousands of texts: a linear model. A text has
// features (`need-features.js`), and a feature has a weight for each need that it speaks for; a
// word may speak for several, and for none in some company. What the curators' phrases say
// (`need-classifier.js`) is one more thing that is weighed, so phrases count at once, without
// learning, and a need that was never learnt is known by its phrases alone.
//
// The weights are learnt by `python -m benchmarks.needs --train`, by the features that are read
// here. `generator/need_model/` reads the same weights in the same way, and a test holds the two
// together.
import { decompress } from "../shared/codec.js";
import { bucketOf, featuresOf } from "./need-features.js";

/**
 * What was learnt.
 * @template Levels
 * @typedef {object} LearntNeeds
 * @property {string[]} needs The ids of the needs; the last is for words that mean none.
 * @property {number[]} biases What each starts from, a natural logarithm like every sum here.
 * @property {number} step What one level of a weight is worth.
 * @property {number} phrases What a phrase is worth that says a need wholly.
 * @property {Levels} weights
 */

/** @typedef {LearntNeeds<string>} PackedNeeds */
/** @typedef {LearntNeeds<Map<number, [need: number, level: number][]>>} NeedModel */

/**
 * What words say of a need.
 * @typedef {object} Meant
 * @property {string} id
 * @property {number} probability That it is the one that is meant.
 * @property {number[]} worth What each word says for it.
 */

/** A step between buckets that leads nowhere: the next one is added to it. */
const GAP_GOES_ON = 255;
const COUNT_BYTES = 3;

/**
 * Return what words say of each need that was learnt, and of each other that has phrases; not of
 * none.
 * @param {string[]} list Folded words, in order.
 * @param {Map<string, number>} phrases How strongly phrases say each need, by its id.
 * @param {NeedModel} model
 * @returns {Meant[]}
 */
export function needsMeant(list, phrases, model) {
  const { needs, biases } = model;
  const worth = worthOf(list, model);
  const others = [...phrases.keys()].filter((id) => !needs.includes(id));
  const least = Math.min(...biases);
  const ids = [...needs, ...others];
  const sums = ids.map(
    (id, n) => (biases[n] ?? least) + sumOf(worth, n) + model.phrases * (phrases.get(id) ?? 0),
  );
  const none = needs.length - 1;
  return softmax(sums)
    .map((probability, n) => ({ id: ids[n], probability, worth: worth.map((by) => by[n] ?? 0) }))
    .filter((_, n) => n !== none);
}

/**
 * @param {Float64Array[]} worth
 * @param {number} need
 */
const sumOf = (worth, need) => worth.reduce((sum, by) => sum + (by[need] ?? 0), 0);

/**
 * Return what each word says for each need: the weights of its features, those of two words shared
 * between them. Of a long text a feature says less, by the root of how many there are.
 * @param {string[]} list
 * @param {NeedModel} model
 * @returns {Float64Array[]}
 */
function worthOf(list, { needs, step, weights }) {
  const features = featuresOf(list);
  const scale = step / Math.sqrt(features.length || 1);
  const worth = list.map(() => new Float64Array(needs.length));
  for (const [name, from, to] of features) {
    for (const [need, level] of weights.get(bucketOf(name)) ?? []) {
      worth[from][need] += (level * scale) / 2;
      worth[to][need] += (level * scale) / 2;
    }
  }
  return worth;
}

/**
 * Return shares of 1 that are as the exponentials of sums.
 * @param {number[]} sums
 */
function softmax(sums) {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

/**
 * Return whether a word taught the model anything: then it is a word, and not misspelt.
 * @param {string} word
 * @param {NeedModel} model
 * @returns {boolean}
 */
export const isLearnt = (word, { weights }) => weights.has(bucketOf(featuresOf([word])[0][0]));

/**
 * @param {PackedNeeds} packed
 * @returns {Promise<NeedModel>}
 */
export async function unpackNeeds({ weights, ...others }) {
  const bytes = Uint8Array.from(atob(weights), (letter) => letter.charCodeAt(0));
  return { ...others, weights: unpack(await decompress(bytes.buffer)) };
}

/**
 * Return the weights by bucket. How many steps and how many buckets there are comes first; then the
 * steps from each bucket to the next, how many needs each has, the needs, and their levels.
 * @param {Uint8Array} bytes
 */
function unpack(bytes) {
  const stepsEnd = 2 * COUNT_BYTES + numberAt(bytes, 0);
  const countsEnd = stepsEnd + numberAt(bytes, COUNT_BYTES);
  const counts = bytes.subarray(stepsEnd, countsEnd);
  const total = counts.reduce((a, b) => a + b, 0);
  if (countsEnd + 2 * total !== bytes.length) throw new RangeError("the weights are damaged");
  const needs = bytes.subarray(countsEnd, countsEnd + total);
  const levels = new Int8Array(bytes.slice(countsEnd + total).buffer);
  /** @type {NeedModel["weights"]} */
  const weights = new Map();
  let bucket = -1;
  let at = 0;
  for (const step of bytes.subarray(2 * COUNT_BYTES, stepsEnd)) {
    bucket += step;
    if (step === GAP_GOES_ON) continue;
    const end = at + counts[weights.size];
    const own = Array.from(needs.subarray(at, end), (need, n) => [need, levels[at + n]]);
    weights.set(bucket, /** @type {[number, number][]} */ (own));
    at = end;
  }
  return weights;
}

/**
 * @param {Uint8Array} bytes
 * @param {number} at
 */
const numberAt = (bytes, at) => bytes[at] + 256 * bytes[at + 1] + 65536 * bytes[at + 2];

/** @type {Promise<NeedModel> | null} */
let opening = null;

/**
 * Fetch the weights, once; after a failure the next call tries again.
 * @returns {Promise<NeedModel>}
 */
export function loadNeedModel() {
  opening ??= import("./need-weights.js")
    .then((module) => unpackNeeds(/** @type {PackedNeeds} */ (module.NEED_WEIGHTS)))
    .catch((error) => {
      opening = null;
      throw error;
    });
  return opening;
}
