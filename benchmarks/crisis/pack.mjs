// Pack the set phrases that danger is heard by, as `set-phrases.js` reads them: node pack.mjs.
import { CALM_EXPRESSIONS } from "../../site_overrides/assets/search/calm-expressions.js";
import { DANGER_EXPRESSIONS } from "../../site_overrides/assets/search/danger-expressions.js";
import { rootOf } from "../../site_overrides/assets/search/danger-features.js";
import { HARM_EXPRESSIONS } from "../../site_overrides/assets/search/harm-expressions.js";
import {
  DIGITS,
  FIRST_LETTER,
  keyOf,
  LOW_DIGITS,
} from "../../site_overrides/assets/search/set-phrases.js";

const TABLES = { ...DANGER_EXPRESSIONS, ...HARM_EXPRESSIONS, ...CALM_EXPRESSIONS };
const LOW = DIGITS.length ** LOW_DIGITS;

/**
 * Return each phrase, by the roots of its words, with what it is about; those of two topics twice.
 * @returns {[phrase: string, topic: string][]}
 */
export const plainPhrases = () =>
  Object.entries(TABLES).flatMap(([topic, phrases]) =>
    phrases.split("|").map((phrase) => [rootsOf(phrase), topic]),
  );

const rootsOf = (phrase) => phrase.trim().split(" ").map(rootOf).join(" ");

/** Return the phrases, packed. */
export function packed() {
  const topics = Object.keys(TABLES);
  const phrases = plainPhrases();
  const numbers = phrases.map(
    ([phrase, topic]) => keyOf(phrase) * topics.length + topics.indexOf(topic),
  );
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const steps = sorted.map((number, n) => number - (sorted[n - 1] ?? 0));
  return {
    topics,
    longest: Math.max(...phrases.map(([phrase]) => phrase.split(" ").length)),
    high: steps.map((step) => String.fromCharCode(FIRST_LETTER + Math.floor(step / LOW))).join(""),
    low: steps.map((step) => digitsOf(step % LOW)).join(""),
  };
}

/** @param {number} number Below LOW. */
function digitsOf(number) {
  const places = Array.from(
    { length: LOW_DIGITS },
    (_, n) => DIGITS.length ** (LOW_DIGITS - 1 - n),
  );
  return places.map((place) => DIGITS[Math.floor(number / place) % DIGITS.length]).join("");
}

if (process.argv[1]?.endsWith("pack.mjs")) console.log(JSON.stringify(packed()));
