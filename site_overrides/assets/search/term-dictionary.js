// The term dictionary: every known word by the alphabet, in parts. What is asked of a part that is
// not there is noted, so that the engine can fetch it and ask again: the last answer is then the
// same as with every part there.
import { LISTED, PHRASE_WEIGHT_SCALE } from "../shared/contract.js";
import { decodeStems, decodeVarints, lastAtOrBefore, parseJson } from "../shared/codec.js";
import { learnStems } from "./stemmer.js";
import { isStopWord } from "./tokenizer.js";

/** @import { NeedLexicon, NeedPhrase, WordAndStem } from "./need-phrases.js" */

/**
 * What there is to say of a stem.
 * @typedef {object} Term
 * @property {string[]} words The words that have it.
 * @property {{deltas: Uint8Array, weights: Uint8Array} | null} encoded Its postings.
 * @property {NeedPhrase[]} phrases The phrases of needs that it is a content word of.
 * @property {number[] | null} needCounts Of a generic stem: needs, and in how many phrases of each
 *   it is, in turn.
 * @property {Synonym[]} synonyms
 * @property {[need: number, share: number][]} [distribution] How its use is shared among needs,
 *   once it is asked for.
 */

/**
 * What some words in a row may be replaced by.
 * @typedef {object} Synonym
 * @property {string[]} stems The stems of the words.
 * @property {string[][]} alternatives Each the stems of one.
 */

/**
 * A part of the dictionary.
 * @typedef {object} Part
 * @property {string[]} words In order.
 * @property {string[]} stems The stem of each, and then those of other words in its synonyms.
 * @property {Map<string, number>} kinds The bits LISTED and MEANT, by word.
 * @property {Map<string, Term>} terms By stem.
 */

/**
 * The JSON table at the head of a part.
 * @typedef {object} PartTable
 * @property {string} words
 * @property {string} others
 * @property {string} stem_rules
 * @property {string} kinds
 * @property {Record<string, number[]>} need_counts
 * @property {number[][][]} synonyms
 * @property {number} phrases
 * @property {number[]} sizes
 */

const LENGTH_BYTES = 4;

export class TermDictionary {
  /**
   * @param {string[]} bounds The first word of each part.
   * @param {string[]} rules How words become stems.
   * @param {NeedLexicon} lexicon Keeps the phrases.
   */
  constructor(bounds, rules, lexicon) {
    this.bounds = bounds;
    this.rules = rules;
    this.lexicon = lexicon;
    /** @type {(Part | null)[]} */
    this.parts = new Array(bounds.length).fill(null);
    /** The numbers of the parts that were asked and are not there. @type {Set<number>} */
    this.wanted = new Set();
  }

  /**
   * Take in a part.
   * @param {number} n
   * @param {Uint8Array} bytes
   */
  add(n, bytes) {
    this.parts[n] ??= openPart(bytes, this.rules, this.lexicon);
    this.wanted.delete(n);
  }

  /**
   * Return the part that a word or stem would be in, or null, noted as wanted.
   * @param {string} text
   */
  #part(text) {
    const n = lastAtOrBefore(this.bounds, text);
    if (!this.parts[n]) this.wanted.add(n);
    return this.parts[n];
  }

  /**
   * Return the kinds of a word, 0 for one that nobody knows.
   * @param {string} word
   * @returns {number}
   */
  kinds(word) {
    return this.#part(word)?.kinds.get(word) ?? 0;
  }

  /**
   * @param {string} stem
   * @returns {Term | undefined}
   */
  term(stem) {
    return this.#part(stem)?.terms.get(stem);
  }

  /**
   * Return in how many phrases a stem is, or null where its part is not there.
   * @param {string} stem
   * @returns {number | null}
   */
  phraseCount(stem) {
    const part = this.#part(stem);
    if (!part) return null;
    const term = part.terms.get(stem);
    if (!term?.needCounts) return term?.phrases.length ?? 0;
    return term.needCounts.reduce((sum, count, n) => sum + (n % 2 ? count : 0), 0);
  }

  /**
   * Return the words of a kind that begin with `prefix`, at most `limit`.
   * @param {string} prefix
   * @param {number} kind
   * @param {number} limit
   * @returns {string[]}
   */
  withPrefix(prefix, kind, limit) {
    /** @type {string[]} */
    const words = [];
    for (let n = lastAtOrBefore(this.bounds, prefix); n < this.bounds.length; n++) {
      const bound = this.bounds[n];
      if (n > 0 && bound > prefix && !bound.startsWith(prefix)) break;
      const part = this.parts[n];
      if (part) addWithPrefix(words, part, prefix, kind, limit);
      else this.wanted.add(n);
    }
    return words;
  }
}

/**
 * @param {string[]} words Is added to.
 * @param {Part} part
 * @param {string} prefix
 * @param {number} kind
 * @param {number} limit
 */
function addWithPrefix(words, part, prefix, kind, limit) {
  for (let n = firstFrom(part.words, prefix); part.words[n]?.startsWith(prefix); n++) {
    if (words.length >= limit) return;
    if ((part.kinds.get(part.words[n]) ?? 0) & kind) words.push(part.words[n]);
  }
}

/**
 * Return the place of the first of sorted words that is not before `start`.
 * @param {string[]} words
 * @param {string} start
 */
function firstFrom(words, start) {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle] < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @param {string} text */
const splitWords = (text) => (text ? text.split(" ") : []);

/**
 * Open a part: four bytes that tell the length of its table, the table, its phrases and the
 * postings.
 * @param {Uint8Array} bytes
 * @param {string[]} rules
 * @param {NeedLexicon} lexicon
 * @returns {Part}
 */
function openPart(bytes, rules, lexicon) {
  const tableLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const tableEnd = LENGTH_BYTES + tableLength;
  /** @type {PartTable} */
  const table = parseJson(bytes.subarray(LENGTH_BYTES, tableEnd));
  const phrasesEnd = tableEnd + table.phrases;
  const words = splitWords(table.words);
  const all = [...words, ...splitWords(table.others)];
  const stems = decodeStems(all, rules, table.stem_rules);
  learnStems(all.map((word, n) => [word, stems[n]]));
  const kinds = new Map(words.map((word, n) => [word, Number(table.kinds[n])]));
  const part = { words, stems, kinds, terms: termsOf(words, stems) };
  addPhrases(part, table.need_counts, bytes.subarray(tableEnd, phrasesEnd), lexicon);
  addPostings(part, table.sizes, bytes.subarray(phrasesEnd));
  addSynonyms(part, table.synonyms, all);
  return part;
}

/**
 * @param {string[]} words
 * @param {string[]} stems
 */
function termsOf(words, stems) {
  /** @type {Map<string, Term>} */
  const terms = new Map();
  for (const [n, word] of words.entries()) {
    const known = terms.get(stems[n]);
    if (known) known.words.push(word);
    else terms.set(stems[n], newTerm(word));
  }
  return terms;
}

/**
 * @param {string} word
 * @returns {Term}
 */
const newTerm = (word) => ({
  words: [word],
  encoded: null,
  phrases: [],
  needCounts: null,
  synonyms: [],
});

/**
 * Give each stem that listings have its postings: all the deltas come first, and then all the
 * weights.
 * @param {Part} part
 * @param {number[]} sizes How many bytes each stem's deltas take.
 * @param {Uint8Array} bytes
 */
function addPostings({ words, stems, kinds, terms }, sizes, bytes) {
  let deltaAt = 0;
  let weightAt = sizes.reduce((a, b) => a + b, 0);
  let next = 0;
  for (const [n, word] of words.entries()) {
    const term = terms.get(stems[n]);
    if (!term || !((kinds.get(word) ?? 0) & LISTED) || term.encoded) continue;
    const deltas = bytes.subarray(deltaAt, (deltaAt += sizes[next++]));
    const weights = bytes.subarray(weightAt, (weightAt += countVarints(deltas)));
    term.encoded = { deltas, weights };
  }
  if (weightAt !== bytes.length || next !== sizes.length) {
    throw new RangeError("the postings have the wrong length");
  }
}

/**
 * Return how many variable-length whole numbers some bytes hold.
 * @param {Uint8Array} bytes
 */
function countVarints(bytes) {
  let count = 0;
  for (let n = 0; n < bytes.length; n++) if (bytes[n] < 128) count++;
  return count;
}

/**
 * Give each stem the phrases that it is in; a generic stem only the number of those of each need.
 * @param {Part} part
 * @param {Record<string, number[]>} needCounts
 * @param {Uint8Array} bytes
 * @param {NeedLexicon} lexicon
 */
function addPhrases({ words, stems, terms }, needCounts, bytes, lexicon) {
  for (const { number, weight, codes } of decodePhrases(bytes)) {
    const own = codes.filter((code) => code % 2 === 0).map((code) => code / 2);
    const small = codes.filter((code) => code % 2).map((code) => code >> 1);
    /** @type {WordAndStem[]} */
    const ownWords = own.map((place) => [words[place], stems[place]]);
    const phrase = lexicon.addPhrase(number, weight, small, ownWords);
    for (const stem of own.length ? own.map((place) => stems[place]) : phrase.genericStems) {
      const term = terms.get(stem);
      if (term && term.phrases.at(-1) !== phrase) term.phrases.push(phrase);
    }
  }
  for (const [stem, counts] of Object.entries(needCounts)) {
    const term = terms.get(stem);
    if (!term) throw new RangeError("a generic word is in another part");
    term.needCounts = counts;
  }
}

/**
 * Return what a part says of its phrases, from columns: the steps, the weights, the lengths, and
 * last all codes of words. An even code is a word of the part's own by its place, twice; an odd one
 * a small word of the lexicon's.
 * @param {Uint8Array} bytes
 */
function decodePhrases(bytes) {
  const [count, ...values] = decodeVarints(bytes);
  let number = -1;
  let at = 3 * count;
  const phrases = Array.from({ length: count }, (_, n) => ({
    number: (number += values[n]),
    weight: values[count + n] / PHRASE_WEIGHT_SCALE,
    codes: values.slice(at, (at += values[2 * count + n])),
  }));
  if (at !== values.length) throw new RangeError("the phrases have the wrong length");
  return phrases;
}

/**
 * Give the first stem of each member of a group of synonyms the other members.
 * @param {Part} part
 * @param {number[][][]} groups Members by the places of their words.
 * @param {string[]} words All words that have a place.
 */
function addSynonyms({ stems, terms }, groups, words) {
  for (const group of groups) {
    group.forEach((member, n) => {
      const term = terms.get(stems[member[0]]);
      if (!term) return;
      const others = group.filter((_, other) => other !== n);
      const alternatives = others.map((places) => searchedStems(places, words, stems));
      term.synonyms.push({ stems: member.map((place) => stems[place]), alternatives });
    });
  }
}

/**
 * Return the stems that a member is looked for by: those of its stop words only where it has no
 * other.
 * @param {number[]} places
 * @param {string[]} words
 * @param {string[]} stems
 */
function searchedStems(places, words, stems) {
  const content = places.filter((place) => !isStopWord(words[place]));
  return (content.length ? content : places).map((place) => stems[place]);
}
