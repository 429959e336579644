/** Whether words tell of a named person, as `generator/check/private_lives.py` has it. Pure. */

import { allMatches, isIn, PATTERNS } from "./text-patterns.js";

const MOST_SAID = 72;

/**
 * Return whether some sentence of a text tells of the life of a person whom it, or the one before,
 * names.
 *
 * @param {string} text
 */
export function isPrivateLife(text) {
  const [initial, end] = [PATTERNS.get("initial"), PATTERNS.get("sentence_end")];
  const plain = initial ? text.replace(initial, "$1 ") : text;
  const sentences = plain.split(end ?? "\n");
  return sentences.some(
    (sentence, at) => tellsOfSomebody(sentence) || goesOnAbout(sentences[at - 1] ?? "", sentence),
  );
}

const OWN = ["private_home", "own_home", "private_thing"];

/** @param {string} sentence */
function tellsOfSomebody(sentence) {
  const isTold = OWN.some((code) => isIn(code, sentence)) || tellsOfAChild(sentence);
  return (isTold || tellsOfTrouble(sentence)) && !isIn("told_kindly", sentence);
}

/**
 * Return whether a child is named with an age, and some trouble in the same sentence: its own, or
 * its family's.
 *
 * @param {string} sentence
 */
const tellsOfAChild = (sentence) => isIn("child_and_age", sentence) && isIn("trouble", sentence);

/**
 * @param {string} before
 * @param {string} sentence
 */
const goesOnAbout = (before, sentence) =>
  isIn("goes_on", sentence) && isIn("full_name", before) && !isIn("told_kindly", before);

/** @param {string} sentence */
function tellsOfTrouble(sentence) {
  const others = isIn("pronoun", sentence)
    ? allMatches("private_life_of_some_other", sentence)
    : [];
  const said = [...allMatches("private_life", sentence), ...others].map((match) => {
    const end = (match.index ?? 0) + match[0].length;
    return sentence.slice(end, end + MOST_SAID);
  });
  const inBrackets = allMatches("private_life_in_brackets", sentence).map((match) => match[1]);
  return [...said, ...inBrackets].some(isTrouble);
}

/** @param {string} words */
function isTrouble(words) {
  const [trouble] = allMatches("trouble", words);
  if (!trouble || isIn("at_work", words.slice(0, trouble.index))) return false;
  const after = words.slice((trouble.index ?? 0) + trouble[0].length);
  const isName = /^[A-Z]/.test(trouble[0]) && allMatches("called", after)[0]?.index === 0;
  return !isName;
}
