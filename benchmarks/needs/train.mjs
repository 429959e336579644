// Learn what words mean: node train.mjs, on standard input the needs, and texts as folded words,
// each with its needs, what phrases say of them and what it counts; on standard output the packed
// weights, and what weights that were learnt without it say of each judged text. The same texts
// give the same weights.
import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import { bucketOf, featuresOf } from "../../site_overrides/assets/search/need-features.js";
import { needsMeant, unpackNeeds } from "../../site_overrides/assets/search/need-model.js";

const SEED = 20261127;
const FOLDS = 5;
const PASSES = 12;
/** What the first, second and third need of a text count. */
const SHARES = [1, 0.6, 0.4];
/** How large steps are. Between 0.5 and 2 it hardly matters. */
const RATE = 1;
const BIAS_RATE = 0.1;
const PHRASE_RATE = 0.3;
/** How much the sum of gradients has to be for a weight to be more than nothing. */
const L1 = 0.3;
const L2 = 0.01;
/** In how many texts a feature has to be that is no whole word, and in how many of one need. */
const LEAST_SEEN = 3;
const LEAST_OF_NEED = 2;
/** A gradient so small is none, which is quicker. */
const LEAST_GRADIENT = 1e-4;
/** A weight is one of so many levels to either side of nothing. */
const LEVELS = 3;
/** The share of weights that are beyond the last level, and are cut down to it. */
const BEYOND = 0.03;
const GAP_GOES_ON = 255;
const DECIMALS = 1000;

/** Return numbers from 0 to 1, the same ones each time. */
function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(list, next) {
  for (let n = list.length - 1; n > 0; n--) {
    const other = Math.floor(next() * (n + 1));
    [list[n], list[other]] = [list[other], list[n]];
  }
}

/** Return rows to learn from, the buckets of their features, and which are of whole words. */
function readTexts(texts, needs) {
  const features = texts.map(({ words }) =>
    featuresOf(words).map(([name]) => ({ bucket: bucketOf(name), isWord: name[0] === "w" })),
  );
  const all = features.flat();
  const buckets = [...new Set(all.map(({ bucket }) => bucket))].sort((a, b) => a - b);
  const wholeWords = new Set(all.filter(({ isWord }) => isWord).map(({ bucket }) => bucket));
  const placeOf = new Map(buckets.map((bucket, n) => [bucket, n]));
  const needOf = new Map(needs.map((id, n) => [id, n]));
  const rows = texts.map((text, n) => toRow(text, features[n], placeOf, needOf));
  return { rows, buckets, isWord: buckets.map((bucket) => wholeWords.has(bucket)) };
}

function toRow({ needs, weight, phrases }, features, placeOf, needOf) {
  const total = needs.reduce((sum, _, n) => sum + SHARES[n], 0);
  return {
    features: [...new Set(features.map(({ bucket }) => placeOf.get(bucket)))],
    scale: 1 / Math.sqrt(features.length || 1),
    targets: needs.map((id, n) => [needOf.get(id), SHARES[n] / total]),
    phrases: phrases.map(([id, strength]) => [needOf.get(id), strength]),
    weight,
  };
}

/**
 * Return for each feature the needs that it may speak for: those in whose texts it is. Without the
 * others a few texts in a hundred are understood less well, and the weights are a third in size.
 */
function allowedNeeds(rows, isWord, needCount) {
  const counts = isWord.map(() => new Uint16Array(needCount));
  const seen = new Uint16Array(isWord.length);
  for (const { features, targets } of rows) {
    for (const feature of features) {
      seen[feature]++;
      for (const [need] of targets) counts[feature][need]++;
    }
  }
  return counts.map((count, feature) => {
    if (!isWord[feature] && seen[feature] < LEAST_SEEN) return [];
    const least = isWord[feature] ? 1 : LEAST_OF_NEED;
    return [...count.keys()].filter((need) => count[need] >= least);
  });
}

/**
 * Learn a softmax regression by FTRL-Proximal (McMahan and others, 2013): each weight has a step of
 * its own, and one whose gradients do not outweigh L1 stays nothing, so that few are left.
 */
function learn(rows, isWord, needCount) {
  const model = newModel(allowedNeeds(rows, isWord, needCount), needCount);
  const order = [...rows.keys()];
  const next = random(SEED);
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, next);
    for (const n of order) improve(model, rows[n]);
  }
  return model;
}

function newModel(allowed, needCount) {
  const column = () => new Float64Array(allowed.length * needCount);
  return {
    allowed,
    weights: column(),
    sums: column(),
    squares: column(),
    biases: new Float64Array(needCount),
    biasSquares: new Float64Array(needCount).fill(1),
    phrases: 4,
    phraseSquares: 1,
  };
}

/** Move the weights a step towards what is right for one row. */
function improve(model, row) {
  const { biases, biasSquares } = model;
  const errors = shares(model, row);
  for (const [need, share] of row.targets) errors[need] -= share;
  const gradients = errors.map((error) => error * row.weight);
  const forPhrases = row.phrases.reduce((sum, [need, by]) => sum + gradients[need] * by, 0);
  model.phraseSquares += forPhrases ** 2;
  model.phrases -= (PHRASE_RATE * forPhrases) / Math.sqrt(model.phraseSquares);
  gradients.forEach((gradient, need) => {
    biasSquares[need] += gradient ** 2;
    biases[need] -= (BIAS_RATE * gradient) / Math.sqrt(biasSquares[need]);
  });
  for (const feature of row.features) {
    for (const need of model.allowed[feature]) {
      const gradient = gradients[need] * row.scale;
      if (Math.abs(gradient) > LEAST_GRADIENT) {
        improveWeight(model, feature * biases.length + need, gradient);
      }
    }
  }
}

function improveWeight({ weights, sums, squares }, at, gradient) {
  const before = Math.sqrt(squares[at]);
  squares[at] += gradient ** 2;
  const after = Math.sqrt(squares[at]);
  sums[at] += gradient - ((after - before) / RATE) * weights[at];
  const beyond = Math.abs(sums[at]) - L1;
  weights[at] = beyond > 0 ? (-Math.sign(sums[at]) * beyond) / (after / RATE + L2) : 0;
}

function shares({ allowed, weights, biases, phrases }, row) {
  const sums = Float64Array.from(biases);
  for (const [need, strength] of row.phrases) sums[need] += phrases * strength;
  for (const feature of row.features) {
    for (const need of allowed[feature]) {
      sums[need] += weights[feature * biases.length + need] * row.scale;
    }
  }
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

/** Return weights as `unpackNeeds` of the model reads them. */
function pack({ weights, biases, phrases }, buckets, needs) {
  const sizes = weights.filter(Boolean).map(Math.abs).sort();
  const step = rounded((sizes[Math.floor((1 - BEYOND) * sizes.length)] ?? 1) / LEVELS);
  const level = (weight) => Math.max(-LEVELS, Math.min(LEVELS, Math.round(weight / step)));
  const used = buckets.flatMap((bucket, feature) => {
    const own = weights.subarray(feature * needs.length, (feature + 1) * needs.length);
    const levels = [...own].map((weight, need) => [need, level(weight)]).filter(([, by]) => by);
    return levels.length ? [{ bucket, levels }] : [];
  });
  const all = used.flatMap(({ levels }) => levels);
  const steps = stepsBetween(used.map(({ bucket }) => bucket));
  const bytes = [
    ...threeBytes(steps.length),
    ...threeBytes(used.length),
    ...steps,
    ...used.map(({ levels }) => levels.length),
    ...all.map(([need]) => need),
    ...all.map(([, by]) => by),
  ];
  return {
    needs,
    biases: [...biases].map(rounded),
    step,
    phrases: rounded(phrases),
    weights: deflateSync(Uint8Array.from(bytes), { level: 9 }).toString("base64"),
  };
}

const rounded = (number) => Math.round(number * DECIMALS) / DECIMALS;
const threeBytes = (number) => [number & 255, (number >> 8) & 255, number >> 16];

function stepsBetween(buckets) {
  const steps = [];
  let before = -1;
  for (const bucket of buckets) {
    for (; bucket - before >= GAP_GOES_ON; before += GAP_GOES_ON) steps.push(GAP_GOES_ON);
    steps.push(bucket - before);
    before = bucket;
  }
  return steps;
}

/** Return what weights that were learnt without it say of each judged text. */
async function askWithout(texts, { rows, isWord, buckets }, needs) {
  const next = random(SEED);
  const folds = texts.map(({ judged }) => (judged ? Math.floor(next() * FOLDS) : -1));
  const answers = texts.map(() => []);
  for (let fold = 0; fold < FOLDS; fold++) {
    const learnt = learn(
      rows.filter((_, n) => folds[n] !== fold),
      isWord,
      needs.length,
    );
    const model = await unpackNeeds(pack(learnt, buckets, needs));
    texts.forEach(({ words, phrases }, n) => {
      if (folds[n] === fold) answers[n] = strongest(needsMeant(words, new Map(phrases), model));
    });
  }
  return answers.filter((_, n) => texts[n].judged);
}

const strongest = (meant) =>
  meant
    .sort((a, b) => b.probability - a.probability)
    .slice(0, 5)
    .map(({ id, probability }) => [id, probability]);

const { texts, needs, isAsked } = JSON.parse(readFileSync(0, "utf8"));
const read = readTexts(texts, needs);
const weights = pack(learn(read.rows, read.isWord, needs.length), read.buckets, needs);
const answers = isAsked ? await askWithout(texts, read, needs) : [];
console.log(JSON.stringify({ weights, answers }));
