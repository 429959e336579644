// Words that are not what they look like: one that was split in two, and a small word in capitals
// that stands for something else. Both before any word is corrected.
import { LISTED, MEANT } from "../shared/contract.js";
import { stem } from "./stemmer.js";
import { isStopWord } from "./tokenizer.js";

/** @import { ParsedQuery, Token, Vocabulary } from "./query-parser.js" */

/**
 * Mend a word that was split, "samari tans", before either part is taken for another word.
 * @param {Token[]} tokens
 * @param {Vocabulary} vocabulary
 * @returns {Token[]}
 */
export function joinParts(tokens, { dictionary, gazetteer }) {
  const isKnown = (/** @type {string} */ word) =>
    isStopWord(word) || (dictionary.kinds(word) & (LISTED | MEANT)) > 0;
  const isSplit = (/** @type {Token} */ a, /** @type {Token} */ b) =>
    isKnown(a.word + b.word) && !(isKnown(a.word) && isKnown(b.word));
  /** @type {Token[]} */
  const joined = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    const isPlace = gazetteer.byName.has(token.word);
    if (before && !isPlace && !before.from && isSplit(before, token)) {
      const from = `${before.word} ${token.word}`;
      joined[joined.length - 1] = { ...before, word: before.word + token.word, from };
    } else joined.push(token);
  }
  return joined;
}

/**
 * Read a small word in capitals as what it stands for: ME as chronic fatigue.
 * @param {Token[]} tokens
 * @param {ParsedQuery} parsed Is told.
 * @param {Vocabulary} vocabulary
 * @returns {Token[]}
 */
export function expandAbbreviations(tokens, parsed, { dictionary }) {
  return tokens.flatMap((token) => {
    const isSign = token.case === "all" && isStopWord(token.word);
    const synonyms = isSign ? (dictionary.term(stem(token.word))?.synonyms ?? []) : [];
    const [first] = synonyms.filter(({ stems }) => stems.length === 1);
    if (!first) return [token];
    const meant = first.alternatives[0].map((one) => dictionary.term(one)?.words[0] ?? one);
    const from = token.word.toUpperCase();
    parsed.understood.push({ kind: "abbreviation", from, to: meant.join(" ") });
    return meant.map((word) => ({ ...token, word, case: /** @type {const} */ ("") }));
  });
}
