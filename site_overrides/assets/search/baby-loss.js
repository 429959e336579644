// A baby who died, or who was taken away. Nobody who says so may be shown groups for babies: the
// words of babies are then part of the grief, and are not searched for. Nor may whoever has not
// decided whether to have one; what speaks of pregnancy is still found for them by its own words.
import { wordSet } from "../shared/word-set.js";

/** @import { NeedMatch } from "./need-classifier.js" */
/** @import { NeedLexicon } from "./need-phrases.js" */
/** @import { QueryTerm } from "./query-parser.js" */

/** The need of the bereaved. */
const GRIEF = "bereavement";
const BIRTH = "new-parents";
/** What helps who has to decide, and how surely. */
const TALK = "someone-to-talk-to";
const TALK_STRENGTH = 0.7;
/** How surely grief must be meant; beside it, any word of a baby is of the one who died. */
const LEAST_GRIEF = 0.5;
const BABY_WORDS = wordSet(
  "baby babys babies bairn bairns newborn infant toddler twin twins pregnant pregnancy pregnancies" +
    " birth labour scan wks weeks bump nursery cot little",
);
const BABY =
  "(?:bab(?:y|ies|ys)|little (?:one|boy|girl)s?|newborn|infant|toddler|twins?|bairns?|bump|pregnancy)";
/** At most three words more between the two: not "mum died and I have a new baby". */
const NEAR = "(?: \\w+){0,3}? ";
const DIED =
  "(?:die[sd]|dead|dying|death|drowned|stillborn|didnt make it|did not make it|never came home|" +
  "didnt survive|passed away|passed on|gone to heaven|in heaven|born asleep|born sleeping)";
const TAKEN = "(?:adopted|into care|in care|removed|taken (?:away|off|from))";
const LOST = [
  `${BABY}${NEAR}${DIED}`,
  "died in the womb|no heart ?beat|empty (?:nursery|cot|pram|arms)",
  `(?:lost|losing) (?:my|our|the|her|his|a|their|are) ${BABY}(?! (?:weight|fat|bump|sleep|shoe|teeth))`,
];
const IS_LOST = new RegExp(`\\b(?:${LOST.join("|")})\\b`);
const IS_TAKEN = new RegExp(`\\b(?:${BABY}${NEAR}${TAKEN}|took (?:my|our|her|the) ${BABY})\\b`);
/** Not "pregnant and don't know anybody". */
const UNDECIDED = [
  "(?:not sure|unsure|dont know|dunno) (?:if|whether|about (?:it|having|keeping))",
  "keep(?:ing)? (?:it|the baby|this baby|the pregnancy)",
  "(?:not|dont|didnt|never) want(?:ed)? (?:it|this|to be|(?:the|this|a|another) (?:baby|child|kid))",
  "(?:go|going) through with|unwanted pregnancy|abort(?:ion)?|terminat(?:e|ion)",
  "(?:dont|dunno|not sure|no idea|unsure)(?: (?:know|no|kno))? (?:what|wot|wat) (?:to|2|i should) do",
  "(?:cant|cannot|couldnt|scared to|afraid to|not|never|havent) (?:tell|tel|told)",
  "(?:nobody|no one|noone|none of them) (?:knows|can know)|keep(?:ing)? it (?:a )?secret|hiding it",
  "unplanned|not planned|wasnt planned|by accident|(?:my|what are my) options|too young",
];
const IS_PREGNANT = /\b(?:pregnan(?:t|cy)|expecting)\b/;
const IS_UNDECIDED = new RegExp(`\\b(?:${UNDECIDED.join("|")})\\b`);

/**
 * Return what is searched for: where a baby is told of and grief is meant, or the words say that
 * it died or was taken, no word of babies and no need of new parents. Grief is meant first where it
 * died. Whoever is pregnant and has not decided is not shown new parents either. `unwanted` are the
 * needs that nothing like one that is meant may lead to.
 * @template {{searchTerms: QueryTerm[], needs: NeedMatch[], unwanted: number[]}} Meant
 * @param {Meant} meant
 * @param {QueryTerm[]} typed Every word.
 * @param {NeedLexicon} lexicon
 * @returns {Meant}
 */
export function withoutBabies(meant, typed, lexicon) {
  const { needs, searchTerms } = meant;
  const text = typed.map(({ word }) => word).join(" ");
  const isLost = IS_LOST.test(text);
  if (!isLost && IS_PREGNANT.test(text) && IS_UNDECIDED.test(text)) {
    const others = withoutBirth(needs, lexicon);
    return { ...meant, ...others, needs: withTalk(others.needs, typed, lexicon) };
  }
  if (!isLost && !IS_TAKEN.test(text) && !isGrieving(needs, typed, lexicon)) return meant;
  const others = withoutBirth(needs, lexicon);
  return {
    ...meant,
    ...others,
    searchTerms: searchTerms.filter((term) => !isOfBaby(term)),
    needs: isLost ? withGrief(others.needs, typed, lexicon) : others.needs,
  };
}

/**
 * Return the needs without that of new parents, which is unwanted.
 * @param {NeedMatch[]} needs
 * @param {NeedLexicon} lexicon
 */
function withoutBirth(needs, { numberOf }) {
  const birth = numberOf.get(BIRTH);
  return {
    needs: needs.filter(({ number }) => number !== birth),
    unwanted: birth === undefined ? [] : [birth],
  };
}

/** @param {QueryTerm} term */
const isOfBaby = ({ word }) => BABY_WORDS.has(word);

/**
 * @param {NeedMatch[]} needs
 * @param {QueryTerm[]} typed
 * @param {NeedLexicon} lexicon
 */
function isGrieving(needs, typed, { numberOf }) {
  const strengthOf = (/** @type {string} */ id) =>
    needs.find(({ number }) => number === numberOf.get(id))?.strength ?? 0;
  const isGrief = strengthOf(GRIEF) >= LEAST_GRIEF && strengthOf(GRIEF) > strengthOf(BIRTH);
  return isGrief && typed.some(isOfBaby);
}

/**
 * Return the needs with somebody to talk to, about what is told of a pregnancy.
 * @param {NeedMatch[]} needs
 * @param {QueryTerm[]} typed
 * @param {NeedLexicon} lexicon
 * @returns {NeedMatch[]}
 */
function withTalk(needs, typed, { numberOf }) {
  const number = numberOf.get(TALK);
  if (number === undefined || needs.some((need) => need.number === number)) return needs;
  const explains = new Map(
    typed.flatMap(({ word }, n) => (IS_PREGNANT.test(word) ? [[n, 1]] : [])),
  );
  return [...needs, { number, strength: TALK_STRENGTH, explains }];
}

/**
 * Return the needs with grief first, which explains every word.
 * @param {NeedMatch[]} needs
 * @param {QueryTerm[]} typed
 * @param {NeedLexicon} lexicon
 * @returns {NeedMatch[]}
 */
function withGrief(needs, typed, { numberOf }) {
  const number = numberOf.get(GRIEF);
  if (number === undefined) return needs;
  const explains = new Map(typed.map((_, n) => [n, 1]));
  const others = needs.filter((need) => need.number !== number);
  return [{ number, strength: 1, explains }, ...others];
}
