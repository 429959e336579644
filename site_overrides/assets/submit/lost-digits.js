/**
 * A telephone number whose beginning tells that it has one digit too few, as
 * `schema/types/phone.py` has it. Pure.
 */

import { say, toSay } from "../shared/words.js";
import { SIGNS } from "./form-contract.js";

/**
 * Return whether a number has one digit too few for how it begins.
 *
 * @param {string} national is the number as it is dialled within the country.
 */
export const hasLostADigit = (national) =>
  /^0[1-9][0-9]{8}$/.test(national) && !SIGNS.ten_digits_too.test(national);

/**
 * Return what to say of such a number, or null.
 *
 * @param {string} number
 * @param {string} text is what was typed, in quotes.
 */
export function oneIsMissing(number, text) {
  if (!hasLostADigit(number.replace(/[^0-9]/g, ""))) return null;
  const sentence = toSay(
    "{text} has 10 digits, and numbers that begin like it have 11: one is missing. Look the number up again",
  );
  return say(sentence, { text });
}
