// The name of a place among other words, and whether it is meant: "Stanhope Close" is a street,
// "a barking dog" is no town, and "Barking" in the middle of a sentence is one.
import { LISTED, MEANT } from "../shared/contract.js";
import { wordSet } from "../shared/word-set.js";
import { namedPlace } from "./geocoder.js";

/** @import { Gazetteer, Place } from "./geocoder.js" */
/** @import { LetterCase } from "./letter-case.js" */
/** @import { TermDictionary } from "./term-dictionary.js" */

/** @typedef {{list: string[], cases: LetterCase[], dictionary: TermDictionary}} Sentence */
/** @typedef {{place: Place, from: number, to: number}} PlaceFound The words from and before. */
/** @typedef {{place: Place, start: number, size: number, isLed: boolean}} Candidate */

/** What comes before the name of a place. */
const PREPOSITIONS = wordSet("in near at around by round from outside");
/** What makes a street, a house or a family of the name before it. */
const STREET_WORDS = wordSet(
  "road rd street st close lane ln avenue ave drive crescent terrace court gardens grove way " +
    "place square mews walk row house lodge hall park hill view rise gate mount",
);
/** Names of places that are people's names too. */
const PERSONAL_NAMES = wordSet(
  "brandon winston stanhope hilton morley norton leigh bromley chilton eldon langton redford " +
    "stanley wycliffe thornley copley kelton bowes bolam stainton ashley shirley kelly",
);
/** Names of places that are everyday words too. */
const EVERYDAY_NAMES = wordSet("barking crook lye reading bath sale deal rugby sandwich rye ware");
/** Everyday words of which only a capital makes a place, wherever they stand. */
const COMMON_NOUNS = wordSet("woodland coronation priory newlands forest hope close church");
/** In this company the name is no place. */
const OTHER_COMPANY = wordSet(
  "dog dogs puppy puppies mad noise noisy neighbour neighbours keeps stop stops stopped " +
    "constantly is are was a an the my his her their be been of mr mrs ms miss dr",
);
/** Words after a name that only say more of where it is. */
const TAILS = [
  ["town", "centre"],
  ["city", "centre"],
  ["west", "midlands"],
  ["county", "durham"],
  ["co", "durham"],
  ["east", "london"],
  ["essex"],
  ["london"],
  ["england"],
  ["uk"],
  ["area"],
];
const COUNTY = wordSet("county co");

/**
 * Return whether a word comes before the name of a place: "near Dudley".
 * @param {string | undefined} word
 * @returns {boolean}
 */
export const isPreposition = (word) => word !== undefined && PREPOSITIONS.has(word);

/**
 * Return every name of a place among words, the longest first, and of two the one that has a word
 * like "near" before it, or else the first.
 * @param {string[]} list
 * @param {Gazetteer} gazetteer
 * @returns {Candidate[]}
 */
function candidates(list, gazetteer) {
  /** @type {Candidate[]} */
  const found = [];
  for (let size = Math.min(gazetteer.longest, list.length); size > 0; size--) {
    for (let start = 0; start + size <= list.length; start++) {
      const place = namedPlace(list.slice(start, start + size), gazetteer);
      if (!place || COUNTY.has(list[start - 1]) || STREET_WORDS.has(list[start + size])) continue;
      found.push({ place, start, size, isLed: isPreposition(list[start - 1]) });
    }
  }
  return found.sort(
    (a, b) => b.size - a.size || Number(b.isLed) - Number(a.isLed) || a.start - b.start,
  );
}

/**
 * Return the place that a text of nothing but a place names, with more than its name: "dudley town
 * centre", "Dudley, West Midlands", "12 High Street, Dudley". What comes before the name has to be
 * an address, so that "Newcastle, Durham" is never another town.
 * @param {string[]} list
 * @param {Gazetteer} gazetteer
 * @returns {Place | null}
 */
export function placeInAddress(list, gazetteer) {
  const isAddress = (/** @type {string[]} */ before) =>
    before.every((word) => isPreposition(word) || TAILS.some(([tail]) => tail === word)) ||
    before.some((word) => /\d/.test(word) || STREET_WORDS.has(word));
  const found = candidates(list, gazetteer).find(({ start }) => isAddress(list.slice(0, start)));
  return found?.place ?? null;
}

/**
 * Return the place that a sentence names, with the words that name it; null where none is meant.
 * @param {Sentence} sentence
 * @param {Gazetteer} gazetteer
 * @returns {PlaceFound | null}
 */
export function placeInWords(sentence, gazetteer) {
  const { list } = sentence;
  const meant = candidates(list, gazetteer).find((found) => isMeant(found, sentence));
  if (!meant) return null;
  const { place, start, size, isLed } = meant;
  const end = start + size;
  return { place, from: isLed ? start - 1 : start, to: end + tailAt(list, end) };
}

/**
 * Return how many words only say more of where a place is: "town centre", "County Durham".
 * @param {string[]} list
 * @param {number} at
 */
function tailAt(list, at) {
  const isNext = (/** @type {string[]} */ tail) => tail.every((word, n) => list[at + n] === word);
  return TAILS.find(isNext)?.length ?? 0;
}

/**
 * Return whether a name means the place. One that is also an everyday word or somebody's name needs
 * a word like "near" before it, a capital that nothing else explains, or a place at an end of the
 * sentence beside a word that the book knows.
 * @param {Candidate} found
 * @param {Sentence} sentence
 */
function isMeant({ start, size, isLed }, sentence) {
  const { list, cases, dictionary } = sentence;
  const name = list.slice(start, start + size);
  const isPlain = name.some((word) => !(dictionary.kinds(word) & MEANT));
  const [only] = size === 1 ? name : [""];
  if (COMMON_NOUNS.has(only)) return cases[start] === "first" && start > 0;
  if (isLed || tailAt(list, start + size)) return true;
  if (isPlain && !PERSONAL_NAMES.has(only) && !EVERYDAY_NAMES.has(only)) return true;
  if (list.length === size) return isPlain;
  const hasOtherCompany = list.some((word) => EVERYDAY_NAMES.has(only) && isOther(word));
  if (hasOtherCompany || isOther(list[start - 1])) return false;
  const mayEnd = isPlain || EVERYDAY_NAMES.has(only);
  return hasTellingCapital(start, size, sentence) || (mayEnd && isAtAnEnd(start, size, sentence));
}

/** @param {string | undefined} word */
const isOther = (word) => word !== undefined && OTHER_COMPANY.has(word);

/**
 * Return whether a name has a capital that neither the beginning of the sentence nor a name beside
 * it explains.
 * @param {number} start
 * @param {number} size
 * @param {Sentence} sentence
 */
const hasTellingCapital = (start, size, { cases }) =>
  start > 0 && cases[start] === "first" && !cases[start - 1] && !cases[start + size];

/**
 * Return whether a name is at an end of the sentence, beside a word that the book knows.
 * @param {number} start
 * @param {number} size
 * @param {Sentence} sentence
 */
function isAtAnEnd(start, size, { list, dictionary }) {
  const isKnown = (/** @type {string} */ word) => (dictionary.kinds(word) & (LISTED | MEANT)) > 0;
  if (start + size === list.length) return isKnown(list[start - 1]);
  return start === 0 && isKnown(list[size]);
}
