// The phrases of the needs, how much each word of them says, and which needs use it.
import {
  FAMILY_SHARE,
  GENERIC_SHARE,
  ONE_PHRASE_DOUBT,
  RARE_STOP,
  RARE_STOP_SHARE,
  RARITY_CEILING,
  SMOOTHING,
  STOP_WEIGHT,
} from "../shared/contract.js";
import { learnStems } from "./stemmer.js";
import { isStopWord } from "./tokenizer.js";

/** @import { Term, TermDictionary } from "./term-dictionary.js" */

/** @typedef {[word: string, stem: string]} WordAndStem */

/**
 * A phrase of a need, as far as the parts of the dictionary that are there know its words.
 * @typedef {object} NeedPhrase
 * @property {number} need
 * @property {number} weight How much all its words say.
 * @property {WordAndStem[]} words
 * @property {string[]} genericStems The stems of its generic words, where it has no other.
 */

/**
 * A need of the directory.
 * @typedef {object} Need
 * @property {string} id
 * @property {string} name
 * @property {string} heading
 * @property {number} number
 * @property {string[]} related The ids of the needs most like it.
 * @property {number} [sensitive]
 * @property {number} [only_when_meant] 1 where it would hurt to be shown it by a word in passing.
 * @property {number} [alone] Whether no listing has it.
 */

/**
 * What the index's header says of needs.
 * @typedef {object} LexiconHeader
 * @property {(Omit<Need, "number" | "related"> & {related?: string[]})[]} needs
 * @property {number[]} phrases How many phrases each need has.
 * @property {string} small
 * @property {string} small_stems
 * @property {number[]} counts
 * @property {string} generic
 * @property {string} family
 * @property {[need: number, text: string][]} plain
 */

const MOST_WEIGHTS = 20_000;

/**
 * The phrases of the needs. Parts of the dictionary bring them, each with the words that are in it.
 */
export class NeedLexicon {
  /** @param {LexiconHeader} header */
  constructor({ needs, phrases, small, small_stems, counts, generic, family, plain }) {
    const stems = small_stems.split(" ");
    /** Stop words and generic words, which every part has. @type {WordAndStem[]} */
    this.smallWords = small.split(" ").map((word, n) => [word, stems[n]]);
    learnStems(this.smallWords);
    /** @type {Need[]} */
    this.needs = needs.map((need, number) => ({ ...need, number, related: need.related ?? [] }));
    this.numberOf = new Map(needs.map(({ id }, number) => [id, number]));
    /** The numbers of the needs that are answered only where they are meant. */
    this.onlyWhenMeant = needs.flatMap((need, number) => (need.only_when_meant ? [number] : []));
    /** The need of each phrase. @type {number[]} */
    this.needOf = phrases.flatMap((count, need) => new Array(count).fill(need));
    this.smallCounts = new Map(this.smallWords.map(([, stem], n) => [stem, counts[n]]));
    this.generic = new Set(generic.split(" "));
    this.family = new Set(family.split(" "));
    this.stopWordPhrases = plain.map(([need, text]) => ({ need, words: text.split(" ") }));
    /** @type {Map<number, NeedPhrase>} */
    this.phrases = new Map();
    this.largestRarity = Math.log(this.needOf.length + 1);
    /** @type {Map<string, number>} */
    this.weights = new Map();
    /** @type {TermDictionary | null} */
    this.dictionary = null;
  }

  /**
   * Return in how many phrases a stem is, or null where its part of the dictionary is not there.
   * @param {string} stem
   * @returns {number | null}
   */
  phraseCount(stem) {
    return this.smallCounts.get(stem) ?? this.dictionary?.phraseCount(stem) ?? null;
  }

  /**
   * @param {string} stem
   * @returns {Term | undefined}
   */
  term(stem) {
    return this.dictionary?.term(stem);
  }

  /**
   * Return how much a word says, as a natural logarithm.
   * @param {string} stem
   * @param {string} word
   * @returns {number}
   */
  weigh(stem, word) {
    const known = this.weights.get(word);
    if (known !== undefined) return known;
    const count = this.phraseCount(stem);
    const weight = this.#weight(stem, word, this.largestRarity - Math.log((count ?? 0) + 1));
    if (count !== null && this.weights.size < MOST_WEIGHTS) this.weights.set(word, weight);
    return weight;
  }

  /**
   * A word says as much as it is rare among the phrases: log(phrases + 1) - log(phrases with it +
   * 1). A stop word says next to nothing unless it is so rare that it must mean something ("will",
   * for making one). The rarest words are held down, for a word of one phrase is often there by
   * chance. A generic word ("group") fits every need, and one for a relative ("mum") says who and
   * not what, so both say a part of it. Python weighs the phrases by the same rule.
   * @param {string} stem
   * @param {string} word
   * @param {number} rarity
   */
  #weight(stem, word, rarity) {
    if (isStopWord(word)) return rarity > RARE_STOP ? rarity * RARE_STOP_SHARE : STOP_WEIGHT;
    const capped = Math.min(rarity, this.largestRarity * RARITY_CEILING);
    if (this.generic.has(stem)) return capped * GENERIC_SHARE;
    return this.family.has(stem) ? capped * FAMILY_SHARE : capped;
  }

  /**
   * Return which needs use a stem, and how much of its use is theirs.
   * @param {string} stem
   * @returns {readonly [need: number, share: number][]}
   */
  needDistribution(stem) {
    const term = this.term(stem);
    if (!term) return [];
    return (term.distribution ??= needDistribution(term));
  }

  /**
   * Return a phrase, having added the words that a part of the dictionary has of it. Every part has
   * its small words.
   * @param {number} number
   * @param {number} weight
   * @param {number[]} small The places of its small words.
   * @param {WordAndStem[]} own Its words that the part has.
   * @returns {NeedPhrase}
   */
  addPhrase(number, weight, small, own) {
    const known = this.phrases.get(number);
    if (known) {
      known.words.push(...own);
      return known;
    }
    const smallWords = small.map((place) => this.smallWords[place]);
    const generic = own.length ? [] : smallWords.filter(([word]) => !isStopWord(word));
    const genericStems = generic.map(([, stem]) => stem);
    const phrase = {
      need: this.needOf[number],
      weight,
      words: [...smallWords, ...own],
      genericStems,
    };
    this.phrases.set(number, phrase);
    return phrase;
  }
}

/**
 * Return which needs use a stem. A need's share is the part of the phrases with the stem that are
 * its own. It is made a little less by SMOOTHING, so that one phrase of one is not certain; and by
 * a doubt that shrinks with each phrase, so that three of four phrases say more than one of one.
 * @param {Term} term
 * @returns {[need: number, share: number][]}
 */
function needDistribution({ needCounts, phrases }) {
  const counts = needCounts ? pairsOf(needCounts) : countNeeds(phrases);
  const all = [...counts.values()].reduce((a, b) => a + b, 0);
  return [...counts].map(([need, count]) => [
    need,
    (count / (all + SMOOTHING)) * (1 - ONE_PHRASE_DOUBT ** count),
  ]);
}

/**
 * @param {number[]} flat
 * @returns {Map<number, number>}
 */
function pairsOf(flat) {
  const pairs = new Map();
  for (let n = 0; n < flat.length; n += 2) pairs.set(flat[n], flat[n + 1]);
  return pairs;
}

/**
 * @param {readonly NeedPhrase[]} phrases
 * @returns {Map<number, number>}
 */
function countNeeds(phrases) {
  const counts = new Map();
  for (const { need } of phrases) counts.set(need, (counts.get(need) ?? 0) + 1);
  return counts;
}
