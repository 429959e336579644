/** The patterns that rules about words look for, ready to be asked. Pure. */

import { TEXT_PATTERNS } from "./form-contract.js";

/** A pattern that this browser cannot read finds nothing: the curators' check will. */
export const PATTERNS = new Map(
  Object.entries(TEXT_PATTERNS).map(([code, [source, flags]]) => [code, compiled(source, flags)]),
);

/**
 * Return a pattern, or null where this browser cannot read it.
 *
 * @param {string} source
 * @param {string} flags
 */
export function compiled(source, flags) {
  try {
    return new RegExp(source, flags);
  } catch {
    return null;
  }
}

/**
 * Return every match of the pattern that a code looks for.
 *
 * @param {string} code
 * @param {string} text
 * @returns {RegExpMatchArray[]}
 */
export function allMatches(code, text) {
  const pattern = PATTERNS.get(code);
  return pattern ? [...text.matchAll(pattern)] : [];
}

/**
 * @param {string} code
 * @param {string} text
 */
export const matches = (code, text) => allMatches(code, text).map((match) => match[0]);

/**
 * @param {string} code
 * @param {string} text
 */
export const isIn = (code, text) => allMatches(code, text).length > 0;
