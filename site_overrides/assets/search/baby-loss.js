// A baby who died. Nobody who says so may be shown groups for babies: the words of babies are then
// part of the grief, and are not searched for.
import { wordSet } from "../shared/word-set.js";

/** @import { NeedMatch } from "./need-classifier.js" */
/** @import { NeedLexicon } from "./need-phrases.js" */
/** @import { QueryTerm } from "./query-parser.js" */

const GRIEF = "bereavement";
const BIRTH = "new-parents";
/** How surely grief must be meant; beside it, any word of a baby is of the one who died. */
const LEAST_GRIEF = 0.5;
const BABY_WORDS = wordSet(
  "baby babys babies bairn bairns newborn infant toddler twin twins pregnant pregnancy pregnancies" +
    " birth labour scan wks weeks bump nursery cot",
);

/**
 * Return what is searched for: where grief is meant and a baby is told of, no word of babies and
 * no need of new parents.
 * @template {{searchTerms: QueryTerm[], needs: NeedMatch[]}} Meant
 * @param {Meant} meant
 * @param {QueryTerm[]} typed Every word.
 * @param {NeedLexicon} lexicon
 * @returns {Meant}
 */
export function withoutBabies(meant, typed, { numberOf }) {
  const { needs, searchTerms } = meant;
  const strengthOf = (/** @type {string} */ id) =>
    needs.find(({ number }) => number === numberOf.get(id))?.strength ?? 0;
  const isOfBaby = (/** @type {QueryTerm} */ { word }) => BABY_WORDS.has(word);
  const isGrief = strengthOf(GRIEF) >= LEAST_GRIEF && strengthOf(GRIEF) > strengthOf(BIRTH);
  if (!isGrief || !typed.some(isOfBaby)) return meant;
  return {
    ...meant,
    searchTerms: searchTerms.filter((term) => !isOfBaby(term)),
    needs: needs.filter(({ number }) => number !== numberOf.get(BIRTH)),
  };
}
