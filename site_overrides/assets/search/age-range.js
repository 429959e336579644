// Ages from and to: as the address has them, and in words.
import { say } from "../shared/words.js";

/** @typedef {[from: number, to: number]} AgeRange Years, both included. */

export const OLDEST = 120;
const AGES = /^\s*(\d{1,3})(?: ?(?:-|–|to) ?(\d{1,3}))?\s*$/;

/**
 * Return a range of ages; null where it is none that people have.
 * @param {number} from
 * @param {number} to
 * @returns {AgeRange | null}
 */
export const toRange = (from, to) => (from <= to && to <= OLDEST ? [from, to] : null);

/**
 * Return a range of ages as the address has it: "45", "60-69".
 * @param {AgeRange} range
 */
export const ageText = ([from, to]) => (from === to ? String(from) : `${from}-${to}`);

/**
 * Return the ages that figures say, such as "45" and "60-69"; null for any other text.
 * @param {string} text
 */
export function readAgeText(text) {
  const [, from, to = from] = AGES.exec(text) ?? [];
  return from === undefined ? null : toRange(Number(from), Number(to));
}

/**
 * Return a range of ages in words: "aged 45", "aged 60 or over", "aged under 18".
 * @param {AgeRange} range
 */
export function ageWords([from, to]) {
  if (from === to) return say("aged {age}", { age: from });
  if (to >= OLDEST) return say("aged {low} or over", { low: from });
  return from === 0
    ? say("aged under {age}", { age: to + 1 })
    : say("aged {low} to {high}", { low: from, high: to });
}
