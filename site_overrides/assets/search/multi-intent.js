// More than one trouble in a sentence: "lonely and in debt". Each is looked for by itself, so that none hides another.
import {needsOf, withStandIns} from "./need-classifier.js";

const BETWEEN = new Set(["and", "but", "also", "plus"]);
/** How surely each part must mean a need of its own. */
const CLEAR = 0.5;
/** How surely one need must explain the words on both sides, for them to be one trouble. */
const ONE_TROUBLE = 0.6;
/** The place of a need that a listing speaks of and does not list. */
const SPOKEN = 8;

/** Return the parts of a sentence that each mean a need of its own, as readings; none where there are not two. */
export function troublesOf({stream, slots, needs}, lexicon) {
  const parts = cut(stream);
  if (parts.length < 2 || needs.some((need) => spans(need, parts, stream))) return [];
  const troubles = parts.map((part) => readPart(part, slots, lexicon));
  const first = new Set(troubles.map((one) => one.needs[0]?.number));
  return first.size === troubles.length && troubles.every((one) => one.needs[0]?.strength >= CLEAR) ? troubles : [];
}

function readPart(stream, slots, lexicon) {
  const needs = needsOf(stream, lexicon);
  return {stream, slots: stream.filter((slot) => slots.includes(slot)), needs, helping: withStandIns(needs, lexicon)};
}

/** Cut words at "and" and its like; what has no telling word is no part. */
function cut(stream) {
  const parts = [[]];
  for (const slot of stream) {
    if (BETWEEN.has(slot.word)) parts.push([]);
    else parts.at(-1).push(slot);
  }
  return parts.filter((part) => part.some((slot) => !slot.stop));
}

/** Return whether one need explains what is told on both sides of an "and": "mother and toddler". */
function spans({slots}, parts, stream) {
  const explains = (slot) => slot.stop || (slots.get(stream.indexOf(slot)) ?? 0) > ONE_TROUBLE;
  return parts.filter((part) => part.every(explains)).length > 1;
}

/** Return the scores of what helps with any of the troubles: first what lists several of them, then the best of each in turn. */
export function together(troubles, score, {size, suits}) {
  const best = new Float32Array(size);
  const matched = new Float32Array(size);
  const helps = new Uint8Array(size);
  for (const trouble of troubles) {
    const found = score(trouble);
    const most = found.score.reduce((a, b) => Math.max(a, b), 0);
    const listed = listing(trouble.needs[0], suits);
    found.numbers.forEach((number, n) => {
      best[number] = Math.max(best[number], found.score[n] / most);
      matched[number] = Math.max(matched[number], found.matched[n]);
      helps[number] += listed.has(number) ? 1 : 0;
    });
  }
  const numbers = Uint32Array.from(best.keys()).filter((number) => best[number] > 0);
  return {
    numbers, matched: Float32Array.from(numbers, (number) => matched[number]),
    score: Float32Array.from(numbers, (number) => best[number] * (helps[number] > 1 ? helps[number] : 0.6)),
  };
}

/** Return the listings that list a need. */
function listing({number}, suits) {
  const {numbers, places} = suits.get(number);
  return new Set(numbers.filter((_, n) => places[n] < SPOKEN));
}
