// Finding the word that was meant: every known word within an edit or two (a letter changed, lost,
// added, or two swapped).
import { COMMON_WORDS, HASHES } from "./common-words.js";
import {
  LENGTH_DIFFERENCE,
  SAME_FIRST_LETTER,
  SAME_LETTERS,
  TWO_EDITS_FROM,
} from "./ranking-parameters.js";
import { stem } from "./stemmer.js";

/**
 * What corrects spelling. An ordinary word is spelt right, and that is all that is known of it.
 * @typedef {object} Speller
 * @property {(word: string) => string | null} correct Returns the word that was meant, or null.
 * @property {(word: string) => string | null} nearest The same, of a word that may be a form of one
 *   that is spelt right, such as "bereavment".
 * @property {(word: string) => string[]} nearWords Returns the known words that are at most two
 *   edits away and begin alike, nearest first.
 * @property {(word: string) => boolean} knows Returns whether listings or needs have a word.
 * @property {(word: string) => boolean} isOrdinary
 * @property {(word: string) => boolean} isRight Returns whether a word is surely spelt right.
 */

/**
 * @typedef {{word: string, letters: number}} Candidate A word, with the set of its letters as bits.
 */

const LEAST_LETTERS = 4;
const MOST_ANSWERS = 2_000;

/**
 * Open the file of all known words.
 * @param {{words: string, uses: string}} file
 * @returns {Speller}
 */
export function openSpeller({ words, uses }) {
  const list = words.split(" ");
  if (list.length !== uses.length) throw new RangeError("the words do not fit their uses");
  const counts = new Map(list.map((word, n) => [word, useCount(uses.charCodeAt(n))]));
  const ordinary = new Set(list.filter((word) => !counts.get(word)));
  for (const word of ordinary) counts.delete(word);
  const byLength = groupByLength([...counts.keys()].filter(isPlain));
  const nearest = corrector(counts, ordinary, byLength);
  return {
    correct: (word) => (isCommon(word) ? null : nearest(word)),
    nearest,
    nearWords: (word) => nearWords(word, byLength),
    knows: (word) => counts.has(word),
    isOrdinary: (word) => ordinary.has(word),
    isRight: (word) => counts.has(word) || ordinary.has(word) || isCommon(word),
  };
}

/** @type {Uint8Array | undefined} */
let commonWords;

/**
 * Return whether a word is among the commonest of English, in some form; wrongly so for two in a
 * hundred that are not (a Bloom filter). `benchmarks/spelling` writes it, with the same hashes.
 * @param {string} word
 * @returns {boolean}
 */
export function isCommon(word) {
  commonWords ??= Uint8Array.from(atob(COMMON_WORDS), (char) => char.charCodeAt(0));
  const bits = commonWords;
  const root = stem(word);
  const first = hash(root, 0x811c9dc5);
  const step = hash(root, 0x01000193) | 1;
  return Array.from({ length: HASHES }).every((_, n) => {
    const place = ((first + Math.imul(n, step)) >>> 0) % (bits.length * 8);
    return bits[place >> 3] & (1 << (place & 7));
  });
}

/**
 * @param {string} word
 * @param {number} start
 */
function hash(word, start) {
  let value = start;
  for (let n = 0; n < word.length; n++) value = Math.imul(value ^ word.charCodeAt(n), 0x01000193);
  return value >>> 0;
}

/**
 * Return a function that corrects words, whose answers are kept.
 * @param {Map<string, number>} counts How often each known word is used.
 * @param {Set<string>} ordinary
 * @param {Map<number, Candidate[]>} byLength
 * @returns {(word: string) => string | null}
 */
function corrector(counts, ordinary, byLength) {
  const ordinaryRoots = new Set([...ordinary].map(root));
  /** @type {Map<string, string | null>} */
  const answers = new Map();
  return (word) => {
    if (word.length < LEAST_LETTERS || !isPlain(word)) return null;
    if (ordinary.has(word) || ordinaryRoots.has(root(word))) return null;
    if (answers.size > MOST_ANSWERS) answers.clear();
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = choose(word, byLength, counts);
    answers.set(word, answer);
    return answer;
  };
}

/**
 * @param {string} word
 * @param {Map<number, Candidate[]>} byLength
 * @returns {string[]}
 */
const nearWords = (word, byLength) =>
  wordsWithin(word, 2, byLength)
    .filter((other) => other.word[0] === word[0])
    .sort((a, b) => a.edits - b.edits || (a.word < b.word ? -1 : 1))
    .map((other) => other.word);

/**
 * Return the number for which a letter stands. The letters pass over the backslash, which JSON
 * writes as two.
 * @param {number} letter
 */
const useCount = (letter) => (letter < 0x5c ? letter - 0x30 : letter - 0x31);

/**
 * Return a word without its ending: who spells "warn" right spells "warning" right.
 * @param {string} word
 */
const root = (word) => word.replace(/(?:ing|ed|e?s|er)$/, "");

/** @param {string} word */
const isPlain = (word) => /^[a-z]{3,24}$/.test(word);

/**
 * Group words by their length, each with the set of its letters: few need a closer look.
 * @param {string[]} words
 */
function groupByLength(words) {
  /** @type {Map<number, Candidate[]>} */
  const groups = new Map();
  for (const word of words) {
    const candidate = { word, letters: letterSet(word) };
    const group = groups.get(word.length);
    if (group) group.push(candidate);
    else groups.set(word.length, [candidate]);
  }
  return groups;
}

/** @param {string} word */
const letterSet = (word) =>
  [...word].reduce((set, letter) => set | (1 << (letter.charCodeAt(0) - 97)), 0);

/** @param {number} number */
function countBits(number) {
  let count = 0;
  for (let left = number; left; left &= left - 1) count++;
  return count;
}

/**
 * @param {string} word
 * @param {Map<number, Candidate[]>} byLength
 * @param {Map<string, number>} counts
 * @returns {string | null}
 */
function choose(word, byLength, counts) {
  const most = word.length < TWO_EDITS_FROM ? 1 : 2;
  const near = wordsWithin(word, most, byLength).filter(
    (other) => other.word[0] === word[0] || isSwapped(other.word, word),
  );
  for (let edits = 1; edits <= most; edits++) {
    const closest = near.filter((other) => other.edits <= edits).map((other) => other.word);
    if (closest.length) return mostLikely(closest, word, counts);
  }
  return null;
}

/**
 * @param {string[]} candidates
 * @param {string} word
 * @param {Map<string, number>} counts
 */
function mostLikely(candidates, word, counts) {
  const likelihoods = new Map(candidates.map((other) => [other, likelihood(other, word, counts)]));
  const of = (/** @type {string} */ other) => likelihoods.get(other) ?? 0;
  return candidates.sort((a, b) => of(b) - of(a) || (a < b ? -1 : 1))[0];
}

/**
 * Return whether the first two letters changed places. People get a first letter wrong in no other
 * way that we can mend.
 * @param {string} a
 * @param {string} b
 */
const isSwapped = (a, b) => a[0] === b[1] && a[1] === b[0];

/**
 * Return the known words that are at most so many edits from a word, each with how many.
 * @param {string} word
 * @param {number} most
 * @param {Map<number, Candidate[]>} byLength
 */
function wordsWithin(word, most, byLength) {
  const letters = letterSet(word);
  const near = [];
  for (let length = word.length - most; length <= word.length + most; length++) {
    for (const other of byLength.get(length) ?? []) {
      if (countBits(letters ^ other.letters) > 2 * most) continue;
      const edits = editDistance(word, other.word, most);
      if (edits <= most) near.push({ word: other.word, edits });
    }
  }
  return near;
}

/**
 * Return how many edits two words are apart, or more than `most` (Damerau and Levenshtein's
 * distance).
 * @param {string} a
 * @param {string} b
 * @param {number} most
 */
function editDistance(a, b, most) {
  /** @type {number[]} */
  let before = [];
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const next = nextRow(i, [before, row], a, b);
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return row[b.length];
}

/**
 * @param {number} i
 * @param {number[][]} rows The two rows before.
 * @param {string} a
 * @param {string} b
 */
function nextRow(i, [before, row], a, b) {
  const next = [i];
  for (let j = 1; j <= b.length; j++) {
    const change = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
    let best = Math.min(next[j - 1] + 1, row[j] + 1, change);
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
      best = Math.min(best, before[j - 2] + 1);
    }
    next.push(best);
  }
  return next;
}

/**
 * Return how likely a word is the one meant. A word that is used more is more likely, by its
 * logarithm, so that a common word does not drown all others. Most misspellings keep the first
 * letter, the beginning and the length; and the same letters in another order are a slip of the
 * fingers, and weigh as much as being used seven times as often.
 * @param {string} candidate
 * @param {string} word
 * @param {Map<string, number>} counts
 */
function likelihood(candidate, word, counts) {
  let same = 0;
  while (same < word.length && candidate[same] === word[same]) same++;
  const letters = sortLetters(candidate) === sortLetters(word) ? SAME_LETTERS : 0;
  const first = candidate[0] === word[0] ? SAME_FIRST_LETTER : 0;
  const difference = Math.abs(candidate.length - word.length) * LENGTH_DIFFERENCE;
  return (
    Math.log(1 + (counts.get(candidate) ?? 0)) + first + letters + same / word.length - difference
  );
}

/** @param {string} word */
const sortLetters = (word) => [...word].sort().join("");
