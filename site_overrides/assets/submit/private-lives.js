/** Whether words tell of a named person, as `generator/check/private_lives.py` has it. Pure. */

import { allMatches, isIn, PATTERNS } from "./text-patterns.js";

const MOST_SAID = 60;

/**
 * Return whether some sentence of a text tells of the life of a person whom it names.
 *
 * @param {string} text
 */
export function isPrivateLife(text) {
  const [initial, end] = [PATTERNS.get("initial"), PATTERNS.get("sentence_end")];
  const plain = initial ? text.replace(initial, "$1 ") : text;
  return plain
    .split(end ?? "\n")
    .some(
      (sentence) =>
        (isIn("private_home", sentence) || tellsOfTrouble(sentence)) &&
        !isIn("told_kindly", sentence),
    );
}

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
  return trouble !== undefined && !isIn("at_work", words.slice(0, trouble.index));
}
