// How well each listing fits the words: by its own text, and by the needs that the words mean.

const TOP = 15;
const NEED_PLACES = [1, 0.85, 0.7, 0.6, 0.55, 0.5, 0.5, 0.5];
/** What a need counts that a listing's words speak of but that it does not list. */
const SPOKEN = 0.6;
const TEXT = 0.55;
const NEED = 0.5;
const FLAVOUR = 0.15;
const ALL_WORDS = 0.25;
/** What a need explains counts for less where some listing has the word itself, or an equal one. */
const MEANT_NOT_SAID = 0.6;

/**
 * Return how well listings fit: a Map of listing number to `{score, matched}`. `postings(stem)` gives the unpacked
 * postings of a stem, or null for none; `needs` are those that the words mean, strongest first.
 */
export function scoreListings({slots, needs, stream}, {postings, listingsOf, signatureOf, rarity, weigh}) {
  const heard = slots.map((slot) => hear(slot, postings));
  const weights = slots.map((slot) => slotWeight(slot, postings, rarity, weigh));
  const total = weights.reduce((a, b) => a + b, 0) || 1;
  const scores = new Map();
  const at = (number) => scores.get(number) ?? scores.set(number, newScore(slots.length)).get(number);
  heard.forEach((found, n) => found.forEach((strength, number) => (at(number).text[n] = strength)));
  const said = heard.map((found) => found.size > 0);
  for (const need of needs) addNeed(need, listingsOf(need.number), {stream, slots}, said, at);
  if (needs.length) addFlavour(needs.slice(0, 2), signatureOf, postings, scores);
  const plain = slots.map((slot) => slot.stop);
  for (const score of scores.values()) finish(score, weights, total, plain);
  return scores;
}

const newScore = (size) => ({text: new Float32Array(size), meant: new Float32Array(size), need: 0, flavour: 0});

/** Return for each listing how strongly it has a word, in any of the ways that the word may be read. */
function hear(slot, postings) {
  const heard = new Map();
  for (const {stems, sure} of slot.options) {
    const found = stems.length === 1 ? single(postings(stems[0])) : together(stems.map(postings));
    for (const [number, weight] of found) {
      const strength = (sure * weight) / TOP;
      if (strength > (heard.get(number) ?? 0)) heard.set(number, strength);
    }
  }
  return heard;
}

function* single(list) {
  if (list) for (let n = 0; n < list.numbers.length; n++) yield [list.numbers[n], list.weights[n]];
}

/** Yield the listings that have every one of some words, with the mean of the weights. */
function together(lists) {
  if (!lists.length || lists.some((list) => !list)) return [];
  const sums = new Map(single(lists[0]));
  for (const list of lists.slice(1)) {
    const mine = new Map(single(list));
    for (const number of sums.keys()) {
      if (mine.has(number)) sums.set(number, sums.get(number) + mine.get(number));
      else sums.delete(number);
    }
  }
  return [...sums].map(([number, sum]) => [number, sum / lists.length]);
}

/** Return how much a word of the query matters: its rarity among listings and among the words of the needs. */
function slotWeight(slot, postings, rarity, weigh) {
  const exact = postings(slot.stem);
  const ways = exact ? [rarity(slot.stem)] : slot.options.map(({stems}) => Math.max(...stems.map(rarity)));
  const inListings = Math.min(...ways);
  return Math.max(0.15, Math.min(inListings, weigh(slot.stem, slot.word)));
}

function addNeed(need, listings, {stream, slots}, said, at) {
  const explained = slots.map((slot, n) => (need.slots.get(stream.indexOf(slot)) ?? 0) * (said[n] ? MEANT_NOT_SAID : 1));
  for (const [number, place] of listings) {
    const score = at(number);
    const mine = need.strength * (NEED_PLACES[place] ?? SPOKEN);
    score.need = Math.max(score.need, mine) + 0.3 * Math.min(score.need, mine);
    explained.forEach((sure, n) => {
      const here = sure * (NEED_PLACES[place] ?? SPOKEN) ** 0.5;
      if (here > score.meant[n]) score.meant[n] = here;
    });
  }
}

/** Raise the listings whose own words are those that most mark the need: the best examples of it come first. */
function addFlavour(needs, signatureOf, postings, scores) {
  for (const need of needs) {
    const marks = signatureOf(need.number);
    const whole = marks.slice(0, 5).reduce((sum, [, mark]) => sum + mark, 0) || 1;
    for (const [one, mark] of marks) {
      for (const [number, weight] of single(postings(one))) {
        const score = scores.get(number);
        if (score) score.flavour += (need.strength * mark * weight) / TOP / whole;
      }
    }
  }
}

function finish(score, weights, total, plain) {
  let text = 0;
  let matched = 0;
  weights.forEach((weight, n) => {
    text += weight * Math.sqrt(score.text[n]);
    matched += weight * Math.min(1, Math.max(score.text[n] > 0 ? 0.5 + 0.5 * Math.min(1, score.text[n] * 2.5) : 0, score.meant[n]));
  });
  score.matched = Math.min(1, matched / total);
  score.textual = text / total;
  const whole = weights.every((_, n) => plain[n] || score.text[n] > 0.05 || score.meant[n] > 0.6);
  const sum = TEXT * score.textual + NEED * Math.min(1.2, score.need) + FLAVOUR * Math.min(1, score.flavour);
  score.score = sum * (0.3 + 0.7 * score.matched) + (whole && weights.length > 0 ? ALL_WORDS * score.matched : 0);
}

const LEAST_MATCH = 0.42;
const LEAST_NEED = 0.33;
const LEAST_WITH_NEED = 0.22;
const LEAST_OF_BEST = 0.3;

/** Leave out the listings that fit too little: in themselves, or beside the best. */
export function aboveFloor(scores) {
  let best = 0;
  for (const one of scores.values()) if (fits(one)) best = Math.max(best, one.score);
  return new Map([...scores].filter(([, one]) => fits(one) && one.score >= LEAST_OF_BEST * best));
}

const fits = (one) => one.matched >= LEAST_MATCH || (one.need >= LEAST_NEED && one.matched >= LEAST_WITH_NEED);

