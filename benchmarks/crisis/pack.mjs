// Pack the set phrases that danger is heard by, as `set-phrases.js` reads them: node pack.mjs.
import { CALM_EXPRESSIONS } from "../../site_overrides/assets/search/calm-expressions.js";
import { DANGER_EXPRESSIONS } from "../../site_overrides/assets/search/danger-expressions.js";
import { rootOf, wordsHeard } from "../../site_overrides/assets/search/danger-features.js";
import { HARM_EXPRESSIONS } from "../../site_overrides/assets/search/harm-expressions.js";
import {
  DIGITS,
  FIRST_LETTER,
  keyOf,
  LOW_DIGITS,
} from "../../site_overrides/assets/search/set-phrases.js";
import { TRANSLATED_EXPRESSIONS } from "../../site_overrides/assets/search/translated-expressions.js";

const TABLES = [DANGER_EXPRESSIONS, HARM_EXPRESSIONS, CALM_EXPRESSIONS, TRANSLATED_EXPRESSIONS];
const LOW = DIGITS.length ** LOW_DIGITS;

/**
 * Return each phrase, by the roots of its words, with what it is about; those of two topics twice.
 * One that holds a shorter one of its topic says nothing more, and is left out.
 * @returns {[phrase: string, topic: string][]}
 */
export function plainPhrases() {
  const all = TABLES.flatMap((table) => Object.entries(table)).flatMap(([topic, phrases]) =>
    phrases.split("|").map((phrase) => [rootsOf(phrase), topic]),
  );
  const keys = new Set(all.map(keyWithTopic));
  return all.filter(
    ([phrase, topic]) => !shorterRuns(phrase).some((run) => keys.has(keyWithTopic([run, topic]))),
  );
}

const keyWithTopic = ([phrase, topic]) => `${topic}: ${phrase}`;

/** Return each run of words of a phrase that is shorter than it. */
function shorterRuns(phrase) {
  const list = phrase.split(" ");
  const runs = list.flatMap((_, from) =>
    list.slice(from).map((last, n) => list.slice(from, from + n + 1).join(" ")),
  );
  return runs.filter((run) => run !== phrase);
}

const rootsOf = (phrase) => wordsHeard(phrase).map(rootOf).join(" ");

/** Return the phrases, packed. */
export function packed() {
  const phrases = plainPhrases();
  const topics = [...new Set(phrases.map(([, topic]) => topic))];
  const keys = topics.map((topic) => keysOf(phrases.filter((each) => each[1] === topic)));
  const steps = keys.flatMap((sorted) => sorted.map((key, n) => key - (sorted[n - 1] ?? 0)));
  return {
    topics: Object.fromEntries(topics.map((topic, n) => [topic, keys[n].length])),
    longest: Math.max(...phrases.map(([phrase]) => phrase.split(" ").length)),
    low: steps.map((step) => digitsOf(step % LOW)).join(""),
    high: steps.map((step) => String.fromCharCode(FIRST_LETTER + Math.floor(step / LOW))).join(""),
  };
}

/** Return what phrases are known by, from the least. */
const keysOf = (phrases) =>
  [...new Set(phrases.map(([phrase]) => keyOf(phrase)))].sort((a, b) => a - b);

/** @param {number} number Below LOW. */
function digitsOf(number) {
  const places = Array.from(
    { length: LOW_DIGITS },
    (_, n) => DIGITS.length ** (LOW_DIGITS - 1 - n),
  );
  return places.map((place) => DIGITS[Math.floor(number / place) % DIGITS.length]).join("");
}

if (process.argv[1]?.endsWith("pack.mjs")) console.log(JSON.stringify(packed()));
