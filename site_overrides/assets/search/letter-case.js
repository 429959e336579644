// Which words were typed with capitals. They are a sign: ME is an illness and me is anybody,
// Barking is a town and barking is what dogs do.
import { fold, words } from "./tokenizer.js";

/** @typedef {"" | "first" | "all"} LetterCase Small letters, a capital first, or all capitals. */

/**
 * Return how each word of a text is written. Where everything is in capitals, or where capitals
 * cannot be told, they say nothing.
 * @param {string} text
 * @returns {LetterCase[]}
 */
export function letterCases(text) {
  const folded = words(text);
  const typed = text.replace(/['’‘ʼ`´＇]/g, "").match(/[\p{L}\p{N}\p{M}&.]+/gu) ?? [];
  const cases = typed.flatMap((part) => words(part).map(() => caseOf(part)));
  const isShouted = text === text.toUpperCase() && folded.length > 1;
  return cases.length === folded.length && !isShouted ? cases : folded.map(() => "");
}

/**
 * @param {string} word
 * @returns {LetterCase}
 */
function caseOf(word) {
  const letters = word.replace(/[^\p{L}]/gu, "");
  if (!letters || fold(letters) === letters) return "";
  if (letters.length > 1 && letters === letters.toUpperCase()) return "all";
  return letters[0] === letters[0].toUpperCase() ? "first" : "";
}
