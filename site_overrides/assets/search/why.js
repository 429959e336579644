// Why a listing is among the results, where the words that were typed are not on its card. A reader
// trusts it, so it says only what is so: a need that the listing itself lists, or words of its own.
import { INFERRED_PLACE, LISTED } from "../shared/contract.js";
import { say } from "../shared/words.js";
import { SYNONYM_CONFIDENCE, TELLING_RARITY } from "./ranking-parameters.js";
import { words } from "./tokenizer.js";

/** @import { FindPostings } from "./left-out-words.js" */
/** @import { NeedMatch } from "./need-classifier.js" */
/** @import { NeedLexicon } from "./need-phrases.js" */
/** @import { QueryTerm, TermOption } from "./query-parser.js" */
/** @import { CardRow } from "./ranking.js" */
/** @import { NeedPostings } from "./score.js" */
/** @import { TermDictionary } from "./term-dictionary.js" */

/** @typedef {{searchTerms: QueryTerm[], expandedNeeds: NeedMatch[]}} Meant */
/**
 * What is known of listings and of words.
 * @typedef {object} Known
 * @property {Map<number, NeedPostings>} needPostings
 * @property {FindPostings} postings
 * @property {TermDictionary} dictionary
 * @property {NeedLexicon} lexicon
 */

/** From so many letters on, an ending of one letter may differ: "families", "family". */
const LETTERS_FOR_ENDINGS = 5;
/** More words than these would be a sentence of their own. */
const MOST_MENTIONED = 2;

/**
 * Return why a listing is among the results; empty where its card shows it, or nothing sure is to
 * be said.
 * @param {number} listing
 * @param {CardRow} card
 * @param {Meant} meant
 * @param {Known} known
 * @returns {string}
 */
export function whyFound(listing, card, meant, known) {
  const shown = words(`${card.name} ${card.summary} ${card.where ?? ""}`);
  const isShown = (/** @type {string} */ start) => shown.some((word) => word.startsWith(start));
  if (meant.searchTerms.some((term) => beginnings(term).some(isShown))) return "";
  const need = listedNeed(listing, meant, known);
  if (need !== null) return aboutWords(known.lexicon.needs[need].name);
  const mentioned = meant.searchTerms.flatMap((term) => mentionedBy(listing, term, known) ?? []);
  const told = [...new Set(mentioned)].slice(0, MOST_MENTIONED);
  return told.some((text) => words(text).every(isShown)) ? "" : mentionWords(told);
}

/**
 * Return how words begin that are a term, in any form of it.
 * @param {QueryTerm} term
 */
const beginnings = ({ word, stem }) =>
  [word, stem].map((text) => (text.length >= LETTERS_FOR_ENDINGS ? text.slice(0, -1) : text));

/**
 * Return the number of the strongest need that was meant and that a listing lists, or null. One
 * that its words only speak of may be another's: "someone you care about" lists no carers.
 * @param {number} listing
 * @param {Meant} meant
 * @param {Known} known
 */
function listedNeed(listing, { expandedNeeds }, { needPostings }) {
  const lists = (/** @type {number} */ need) => {
    const postings = needPostings.get(need);
    const at = postings?.numbers.indexOf(listing) ?? -1;
    return postings !== undefined && at >= 0 && postings.places[at] < INFERRED_PLACE;
  };
  return expandedNeeds.find(({ number }) => lists(number))?.number ?? null;
}

/**
 * Return the words of a listing that a term was found by, or null: the term itself, or one of the
 * ways to say it. What says little of anything is no reason.
 * @param {number} listing
 * @param {QueryTerm} term
 * @param {Known} known
 */
function mentionedBy(listing, term, known) {
  if (known.lexicon.weigh(term.stem, term.word) <= TELLING_RARITY) return null;
  const isFound = (/** @type {TermOption} */ { stems, confidence }) =>
    confidence >= SYNONYM_CONFIDENCE && known.postings(stems)?.numbers.includes(listing);
  const option = term.options.find(isFound);
  if (!option) return null;
  const told = option.stems.map((stem) => listedWord(stem, term.word, known.dictionary));
  return told.includes("") ? null : told.join(" ");
}

/**
 * Return a word of a stem as listings have it, the typed one if they do; empty where none is known.
 * @param {string} stem
 * @param {string} typed
 * @param {TermDictionary} dictionary
 */
function listedWord(stem, typed, dictionary) {
  const listed = (dictionary.term(stem)?.words ?? []).filter(
    (word) => dictionary.kinds(word) & LISTED,
  );
  return listed.includes(typed) ? typed : (listed[0] ?? "");
}

/**
 * Return the reason in words, like "Because it is about debt".
 * @param {string} name The need's.
 */
export const aboutWords = (name) => say("Because it is about {need}", { need: inSentence(name) });

/**
 * Return the name of a need as it stands in a sentence.
 * @param {string} name
 */
export const inSentence = (name) =>
  /^[A-Z]{2}/.test(name) ? name : name[0].toLowerCase() + name.slice(1);

/** @param {string[]} told */
const mentionWords = ([first, second]) => {
  if (!first) return "";
  return second
    ? say("It mentions “{word}” and “{other}”", { word: first, other: second })
    : say("It mentions “{word}”", { word: first });
};
