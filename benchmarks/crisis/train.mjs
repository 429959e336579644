// Learn the weights that danger is heard by: node train.mjs, texts on standard input, each with its
// kind ("" for no danger), who wrote it, and whether it is an ordinary one; on standard output the
// packed weights, and how surely each text is heard by weights that were learnt without any text by
// its writer: a stranger's words are what the finder meets. The same texts give the same weights.
import { readFileSync } from "node:fs";
import { constants, deflateSync } from "node:zlib";
import {
  BUCKETS,
  bucketsOf,
  GAP_GOES_ON,
  KIND_BUCKETS,
  kindBucketsOf,
} from "../../site_overrides/assets/search/danger-classifier.js";

const SEED = 20261127;
const PASSES = 10;
/** How much a mistake costs beside large weights. Between 0.5 and 3 it hardly matters. */
const COST = 1;
/** How often every feature is taken to have been seen more than it was, on either side. */
const SMOOTHING = 0.2;
/** A bucket that fewer texts have tells nothing. */
const LEAST_SEEN = 3;
/** A weight is one of so many levels to either side of nothing. */
const LEVELS = 4;
/** A weight that is less than so much of a level is left out: it says little, and takes room. */
const LEAST_OF_LEVEL = 0.65;
/** The share of weights that are beyond the last level, and are cut down to it. */
const BEYOND = 0.008;
const KIND_BEYOND = 0.01;
const NEWTON_ROUNDS = 20;
/** No run of steps comes twice, and steps and levels are spread differently: short blocks. */
const PACKING = { level: 9, memLevel: 6, strategy: constants.Z_HUFFMAN_ONLY };

/**
 * @typedef {{buckets: number[], y: number, cost?: number}} Row y is 1 for danger, -1 for none; cost
 * is how much a mistake about it counts.
 */

/** Return numbers from 0 to 1, the same ones each time. */
function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Return for each bucket how much more often danger has it than the rest, as a natural logarithm
 * (the log-count ratio of naive Bayes). Wang and Manning (2012) found that a linear model learns
 * short texts best from features that are scaled by it.
 */
function logCountRatios(rows) {
  const counts = { 1: new Float64Array(BUCKETS), [-1]: new Float64Array(BUCKETS) };
  for (const { buckets, y } of rows) for (const bucket of buckets) counts[y][bucket]++;
  const seen = counts[1].map((count, n) => (count + counts[-1][n] >= LEAST_SEEN ? 1 : 0));
  const total = (y) => counts[y].reduce((sum, count, n) => sum + seen[n] * (count + SMOOTHING), 0);
  const shift = Math.log(total(-1) / total(1));
  const ratio = (n) => Math.log((counts[1][n] + SMOOTHING) / (counts[-1][n] + SMOOTHING)) + shift;
  return seen.map((is, n) => (is ? ratio(n) : 0));
}

/**
 * Return the weights of the buckets, and last the bias: a support vector machine with squared
 * hinge loss, by dual coordinate descent (Hsieh and others, 2008). Each row in turn is given the
 * very influence that is best while the others stay as they are; after a few passes nothing moves.
 */
function learn(rows) {
  const ratios = logCountRatios(rows);
  const weights = new Float64Array(BUCKETS + 1);
  const influence = new Float64Array(rows.length);
  const inputs = rows.map(({ buckets, y, cost = 1 }) => {
    const values = buckets.map((bucket) => ratios[bucket] / Math.sqrt(buckets.length));
    const size = values.reduce((sum, value) => sum + value * value, 1);
    return { buckets, y, values, size, cost };
  });
  const order = [...rows.keys()];
  const next = random(SEED);
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, next);
    for (const n of order) influence[n] = improve(inputs[n], influence[n], weights);
  }
  return weights.map((weight, n) => (n < BUCKETS ? weight * ratios[n] : weight));
}

/** Move the weights to what is best for one row, and return its new influence. */
function improve({ buckets, values, y, size, cost }, before, weights) {
  const ridge = 1 / (2 * COST * cost);
  let sum = weights[BUCKETS];
  for (let n = 0; n < buckets.length; n++) sum += weights[buckets[n]] * values[n];
  const after = Math.max(0, before - (y * sum - 1 + ridge * before) / (size + ridge));
  const step = (after - before) * y;
  for (let n = 0; n < buckets.length; n++) weights[buckets[n]] += step * values[n];
  weights[BUCKETS] += step;
  return after;
}

function shuffle(list, next) {
  for (let n = list.length - 1; n > 0; n--) {
    const other = Math.floor(next() * (n + 1));
    [list[n], list[other]] = [list[other], list[n]];
  }
}

/** Return the weights in whole levels, and what a level is worth. */
function inLevels(weights, beyond = BEYOND) {
  const sizes = [...weights.subarray(0, BUCKETS)].map(Math.abs).filter(Boolean);
  sizes.sort((a, b) => b - a);
  const step = sizes[Math.floor(beyond * sizes.length)] / LEVELS;
  const size = (weight) => Math.floor(Math.abs(weight) / step + 1 - LEAST_OF_LEVEL);
  const level = (weight) => Math.sign(weight) * Math.min(LEVELS, size(weight));
  return {
    levels: Int8Array.from(weights.subarray(0, BUCKETS), level),
    step,
    bias: weights[BUCKETS],
  };
}

function sumOf({ buckets }, { levels, step, bias }) {
  const sum = buckets.reduce((total, bucket) => total + levels[bucket], 0);
  return (sum * step) / Math.sqrt(buckets.length || 1) + bias;
}

/** Return the sum of each row from weights that were learnt without its writer's. */
function sumsWithout(rows) {
  const writers = [...new Set(rows.map(({ writer }) => writer))];
  const learnt = new Map(
    writers.map((left) => [left, inLevels(learn(rows.filter(({ writer }) => writer !== left)))]),
  );
  return rows.map((row) => sumOf(row, learnt.get(row.writer)));
}

/**
 * Return how a sum becomes a chance (Platt, 1999): the logistic function that fits the dangers and
 * the ordinary texts best, where so large a share of texts are dangers. By Newton's method.
 */
function calibrate(rows, sums, share) {
  const isUsed = ({ y, isOrdinary }) => y > 0 || isOrdinary;
  const used = [...rows.keys()].filter((n) => isUsed(rows[n]));
  const dangers = used.filter((n) => rows[n].y > 0).length;
  const weightOf = (y) => (y > 0 ? share / dangers : (1 - share) / (used.length - dangers));
  const points = used.map((n) => ({ sum: sums[n], y: rows[n].y, weight: weightOf(rows[n].y) }));
  let fit = { slope: 1, offset: 0 };
  for (let round = 0; round < NEWTON_ROUNDS; round++) fit = better(fit, points);
  return fit;
}

/** Return what one step of Newton's method makes of a slope and an offset. */
function better({ slope, offset }, points) {
  const total = { s: 0, o: 0, ss: 0, so: 0, oo: 0 };
  for (const { sum, y, weight } of points) {
    const chance = 1 / (1 + Math.exp(-(slope * sum + offset)));
    const error = weight * ((y > 0 ? 1 : 0) - chance);
    const bend = weight * chance * (1 - chance);
    total.s += error * sum;
    total.o += error;
    total.ss += bend * sum * sum;
    total.so += bend * sum;
    total.oo += bend;
  }
  const { s, o, ss, so, oo } = total;
  const size = ss * oo - so * so;
  return { slope: slope + (s * oo - o * so) / size, offset: offset + (o * ss - s * so) / size };
}

/**
 * Return weights that tell each kind from the others. A mistake about a rare kind costs more, by
 * the root of how rare it is: without it what tells little was taken for harm by others.
 */
function learnKinds(texts) {
  const named = texts.filter(({ kind }) => kind);
  const names = [...new Set(named.map(({ kind }) => kind))].sort();
  const inputs = named.map(({ text }) => kindBucketsOf(text));
  const countOf = (name) => named.filter(({ kind }) => kind === name).length;
  const costs = new Map(
    names.map((name) => [name, Math.sqrt(named.length / names.length / countOf(name))]),
  );
  const learnt = names.map((name) => {
    const rows = named.map(({ kind }, n) => ({
      buckets: inputs[n],
      y: kind === name ? 1 : -1,
      cost: costs.get(kind),
    }));
    return inLevels(learn(rows), KIND_BEYOND);
  });
  const levels = learnt.flatMap((one) => [...one.levels.subarray(0, KIND_BUCKETS)]);
  return {
    names,
    steps: learnt.map(({ step }) => step),
    biases: learnt.map(({ bias }) => bias),
    levels: packed(levels),
  };
}

/** Return levels as `unpack` of the classifier reads them. */
function packed(levels) {
  const steps = [];
  const used = [];
  let before = -1;
  levels.forEach((level, at) => {
    if (!level) return;
    for (; at - before >= GAP_GOES_ON; before += GAP_GOES_ON) steps.push(GAP_GOES_ON);
    steps.push(at - before);
    used.push(level);
    before = at;
  });
  const count = [steps.length & 255, (steps.length >> 8) & 255, steps.length >> 16];
  const bytes = Uint8Array.from([...count, ...steps, ...used]);
  return deflateSync(bytes, PACKING).toString("base64");
}

const { texts, share } = JSON.parse(readFileSync(0, "utf8"));
const rows = texts.map(({ text, kind, writer, isOrdinary, cost }) => ({
  buckets: bucketsOf(text),
  y: kind ? 1 : -1,
  writer,
  isOrdinary,
  cost,
}));
const sums = sumsWithout(rows);
const { slope, offset } = calibrate(rows, sums, share);
const { levels, step, bias } = inLevels(learn(rows));
const weights = { step, bias, slope, offset, levels: packed(levels), kinds: learnKinds(texts) };
const strengths = sums.map((sum) => 1 / (1 + Math.exp(-(slope * sum + offset))));
console.log(JSON.stringify({ weights, strengths }));
