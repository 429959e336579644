/** What is wrong with a listing, and where: as `generator/problems.py` has it. */

import { say } from "../shared/words.js";
import { MESSAGES as DECLARED_MESSAGES } from "./form-contract.js";

/**
 * @typedef {(string | number)[]} Path is the way to a field, such as `["venues", 0, "postcode"]`.
 */

/**
 * A `private` problem is about something that no message may repeat.
 *
 * @typedef {object} Problem
 * @property {Path} path
 * @property {string} code
 * @property {string} sentence
 * @property {string} severity is "error", "held" or "warning".
 * @property {boolean} private
 */

/** @type {Record<string, {severity: string, sentence: string, private: boolean}>} */
const MESSAGES = DECLARED_MESSAGES;

/**
 * Return a problem that has to be put right before anything is sent.
 *
 * @param {Path} path
 * @param {string} code
 * @param {string} sentence
 * @returns {Problem}
 */
export function problem(path, code, sentence) {
  return { path, code, sentence, severity: "error", private: false };
}

/**
 * Return a problem that somebody should look at.
 *
 * @param {Path} path
 * @param {string} code
 * @param {string} sentence
 * @returns {Problem}
 */
export function warning(path, code, sentence) {
  return { ...problem(path, code, sentence), severity: "warning" };
}

/**
 * Return the problem whose message is declared for its code.
 *
 * @param {Path} path
 * @param {string} code
 * @returns {Problem}
 */
export function declaredProblem(path, code) {
  return { path, code, ...MESSAGES[code], sentence: say(MESSAGES[code].sentence) };
}
