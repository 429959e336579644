// Learn the weights that danger is heard by: node train.mjs, texts on standard input, each with its
// kind ("" for no danger) and whether the threshold is set by it; on standard output the packed
// weights, and whether each text is heard by weights that were learnt without it. The same texts
// give the same weights.
import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import {
  BUCKETS,
  bucketsOf,
  GAP_GOES_ON,
  KIND_BUCKETS,
  kindBucketsOf,
} from "../../site_overrides/assets/search/danger-classifier.js";

const SEED = 20261127;
const FOLDS = 6;
const ROUNDS = 3;
const PASSES = 15;
/** How much a mistake costs beside large weights. Between 0.5 and 3 it hardly matters. */
const COST = 1;
/** How often every feature is taken to have been seen more than it was, on either side. */
const SMOOTHING = 0.2;
/** A bucket that fewer texts have tells nothing. */
const LEAST_SEEN = 3;
/** A weight is one of so many levels to either side of nothing; one of a kind, of fewer. */
const LEVELS = 7;
const KIND_LEVELS = 2;
/** The share of weights that are beyond the last level, and are cut down to it. */
const BEYOND = 0.008;
const KIND_BEYOND = 0.02;

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
function inLevels(weights, most = LEVELS, beyond = BEYOND) {
  const sizes = [...weights.subarray(0, BUCKETS)].map(Math.abs).filter(Boolean);
  sizes.sort((a, b) => b - a);
  const step = sizes[Math.floor(beyond * sizes.length)] / most;
  const level = (weight) => Math.max(-most, Math.min(most, Math.round(weight / step)));
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

/**
 * Return the sum of each row from weights that were learnt without it: the mean of a few rounds, as
 * one depends on which rows were learnt together.
 */
function sumsWithout(rows) {
  const next = random(SEED);
  const sums = new Float64Array(rows.length);
  for (let round = 0; round < ROUNDS; round++) {
    const folds = rows.map(() => Math.floor(next() * FOLDS));
    for (let fold = 0; fold < FOLDS; fold++) {
      const learnt = inLevels(learn(rows.filter((_, n) => folds[n] !== fold)));
      rows.forEach((row, n) => {
        if (folds[n] === fold) sums[n] += sumOf(row, learnt) / ROUNDS;
      });
    }
  }
  return [...sums];
}

/** Return the least threshold that takes no more than a share of harmless rows for danger. */
function thresholdFor(rows, sums, mostFalse) {
  const harmless = sums.filter((_, n) => rows[n].isJudged && rows[n].y < 0).sort((a, b) => b - a);
  return harmless[Math.floor(mostFalse * harmless.length)];
}

/** Return weights that tell each kind from the others. */
function learnKinds(texts) {
  const named = texts.filter(({ kind }) => kind);
  const names = [...new Set(named.map(({ kind }) => kind))].sort();
  const inputs = named.map(({ text }) => kindBucketsOf(text));
  const learnt = names.map((name) => {
    const rows = named.map(({ kind }, n) => ({ buckets: inputs[n], y: kind === name ? 1 : -1 }));
    return inLevels(learn(rows), KIND_LEVELS, KIND_BEYOND);
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
  return deflateSync(bytes, { level: 9 }).toString("base64");
}

const { texts, mostFalse } = JSON.parse(readFileSync(0, "utf8"));
const rows = texts.map(({ text, kind, isJudged, cost }) => ({
  buckets: bucketsOf(text),
  y: kind ? 1 : -1,
  isJudged,
  cost,
}));
const sums = sumsWithout(rows);
const threshold = thresholdFor(rows, sums, mostFalse);
const { levels, step, bias } = inLevels(learn(rows));
const weights = { step, bias, threshold, levels: packed(levels), kinds: learnKinds(texts) };
console.log(JSON.stringify({ weights, isHeard: sums.map((sum) => sum > threshold) }));
