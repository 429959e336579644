// Whether whoever wants something is a man or a woman, among other words: "man 45", "single mum",
// "football for girls". A son, a wife or "my mum" tells nothing of it.
import { wordSet } from "../shared/word-set.js";
import { peopleWords } from "./people.js";

/** @import { Sex } from "./people.js" */

const ADULTS = peopleWords({ who: ["adult"] });
const YOUTHS = peopleWords({ who: ["youth"] });
const ONE_PARENT = peopleWords({ who: ["parent"], isOne: true });
const PARENTS = peopleWords({ who: ["parent"], isOne: false });
const ANY_PARENT = new Set([...ONE_PARENT, ...PARENTS]);
const FAMILY = peopleWords({ who: ["partner", "parent", "child", "kin"], isOne: true });
const OF_SEX = {
  man: peopleWords({ sex: "man" }),
  woman: peopleWords({ sex: "woman" }),
};

/** Who is whose, or is cared for, is not whoever types: "my lad", "caring for a lady". */
const WHOSE = wordSet("my our her his their your");
const CARES = wordSet("care cares cared caring carer look looks looked looking");
const CARED_WITH = wordSet("for after");
const FAR = 4;
/** A boy or a girl after one of these is somebody's: "have two boys". */
const HAS_CHILD = wordSet("with have has got having raising raise little of");
/** A parent as people say it of themselves: "single mum", "dad of two", "mum needs a break". */
const BEFORE_PARENT = wordSet(
  "single new young lone first teen teenage expectant working time home as im a foster adoptive " +
    "bereaved pregnant struggling",
);
const AFTER_PARENT = wordSet("of needs needing need wants wanting want seeking struggling caring");
const CHILDREN = new Set([
  ...peopleWords({ who: ["child", "youth"] }),
  ...wordSet("child children kid kids baby babies toddler toddlers twins bump newborn"),
]);
const BEFORE_PARENTS = wordSet("for new young single lone teenage bereaved other meet time");
const AFTER_PARENTS = wordSet("group groups club clubs meet meetup and to only class classes");
const WORKING_AGE = /^(?:1[6-9]|[2-5]\d)$/;
/** In these words a person's sex is not a matter of two. */
const MORE_THAN_TWO = wordSet("trans transgender transsexual nonbinary binary enby intersex");
/** What makes a name of the word before it: girl guides, man flu. */
const NAMES = wordSet("guides guiding brigade scouts flu utd city made power cave");
/** What makes another thing of the word after it: the Isle of Man, my old man. */
const NOT_AFTER = wordSet("old isle of post fire handy");

/**
 * Return whether a sentence is about a man or a boy, or about a woman or a girl, and which word
 * says so; null where it is about both or neither.
 * @param {string[]} list Folded words.
 * @param {string} text What they are of, in which 45F is a note of a woman of 45.
 * @returns {{sex: Sex, at: number} | null}
 */
export function sexInWords(list, text) {
  if (list.some((word) => MORE_THAN_TWO.has(word))) return null;
  const noted = /\b\d{2}([MF])\b/.exec(text);
  if (noted) {
    return { sex: noted[1] === "M" ? "man" : "woman", at: list.indexOf(noted[0].toLowerCase()) };
  }
  const at = (/** @type {Sex} */ sex) =>
    list.findIndex((word, n) => OF_SEX[sex].has(word) && isWhoever(list, n));
  const [man, woman] = [at("man"), at("woman")];
  if (man >= 0 === woman >= 0) return null;
  return man >= 0 ? { sex: "man", at: man } : { sex: "woman", at: woman };
}

/**
 * Return whether a word is of the one who wants something. A son, a wife or "my mum" is not: who
 * asks may be of either sex, and so may what helps them.
 * @param {string[]} list
 * @param {number} n
 */
function isWhoever(list, n) {
  const [before, word, after] = [list[n - 1], list[n], list[n + 1]];
  if (NAMES.has(after) || NOT_AFTER.has(before) || isSomebodys(list, n)) return false;
  if (ADULTS.has(word)) return true;
  if (YOUTHS.has(word)) return !isChildOfWhoever(list, n);
  if (isActing(list, n)) return true;
  if (PARENTS.has(word)) return BEFORE_PARENTS.has(before) || AFTER_PARENTS.has(after);
  return ONE_PARENT.has(word) && isParentThemself(list, n);
}

/**
 * "my lad", "his poorly mum", "caring for an elderly lady".
 * @param {string[]} list
 * @param {number} n
 */
const isSomebodys = (list, n) =>
  WHOSE.has(list[n - 1]) ||
  WHOSE.has(list[n - 2]) ||
  list.some(
    (word, at) => at < n && n - at <= FAR + 1 && CARES.has(word) && CARED_WITH.has(list[at + 1]),
  );

/**
 * "mum with two boys", "have a little girl".
 * @param {string[]} list
 * @param {number} n
 */
const isChildOfWhoever = (list, n) =>
  list.some((word) => ANY_PARENT.has(word)) ||
  list.slice(Math.max(0, n - FAR), n).some((word) => HAS_CHILD.has(word));

/**
 * "daughter caring for mum", "husband looking after wife".
 * @param {string[]} list
 * @param {number} n
 */
const isActing = (list, n) =>
  FAMILY.has(list[n]) &&
  (list[n + 1] === "caring" || (list[n + 1] === "looking" && list[n + 2] === "after"));

/**
 * @param {string[]} list
 * @param {number} n
 */
function isParentThemself(list, n) {
  const after = list[n + 1];
  if (BEFORE_PARENT.has(list[n - 1]) || WORKING_AGE.test(after)) return true;
  if (after === "with") return list.slice(n + 2).some((word) => CHILDREN.has(word));
  return after === "to" ? list[n + 2] === "be" : AFTER_PARENT.has(after);
}
