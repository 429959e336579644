// Why a listing is among the results, where the words that were typed are not on its card.
import { say } from "../shared/words.js";
import { words } from "./tokenizer.js";

/** @import { NeedMatch } from "./need-classifier.js" */
/** @import { QueryTerm } from "./query-parser.js" */
/** @import { CardRow } from "./ranking.js" */
/** @import { NeedPostings } from "./score.js" */

/** From so many letters on, an ending of one letter may differ: "families", "family". */
const LETTERS_FOR_ENDINGS = 5;

/**
 * Return the number of the strongest need that was meant and that a listing has, where none of the
 * words is on its card; else null.
 * @param {number} listing
 * @param {CardRow} card
 * @param {{searchTerms: QueryTerm[], expandedNeeds: NeedMatch[]}} reading
 * @param {Map<number, NeedPostings>} needPostings
 * @returns {number | null}
 */
export function needThatExplains(listing, card, { searchTerms, expandedNeeds }, needPostings) {
  const shown = words(`${card.name} ${card.summary} ${card.where ?? ""}`);
  const isShown = (/** @type {string} */ start) => shown.some((word) => word.startsWith(start));
  if (searchTerms.some((term) => beginnings(term).some(isShown))) return null;
  const has = (/** @type {number} */ need) => needPostings.get(need)?.numbers.includes(listing);
  return expandedNeeds.find(({ number }) => has(number))?.number ?? null;
}

/**
 * Return how words begin that are a term, in any form of it.
 * @param {QueryTerm} term
 */
const beginnings = ({ word, stem }) =>
  [word, stem].map((text) => (text.length >= LETTERS_FOR_ENDINGS ? text.slice(0, -1) : text));

/**
 * Return the reason in words, like "Because it is about debt".
 * @param {string} name The need's.
 */
export function whyWords(name) {
  const isAbbreviation = /^[A-Z]{2}/.test(name);
  const need = isAbbreviation ? name : name[0].toLowerCase() + name.slice(1);
  return say("Because it is about {need}", { need });
}
