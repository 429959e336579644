// What a text is known by when danger is listened for: its words, two in a row, parts of words,
// which bear misspellings, what words and set phrases are about, each two of those, and each word
// beside each of those: "hits" beside a partner, and beside football. Nothing here says what is
// danger.
import { DANGER_SET_PHRASES } from "./danger-set-phrases.js";
import { PERSON, SYNONYMS, TOPICS } from "./danger-words.js";
import { SELF } from "./person-words.js";
import { openSetPhrases } from "./set-phrases.js";
import { words } from "./tokenizer.js";

/** Letters of a text that are read. */
export const MOST_LETTERS = 400;
const PART_LETTERS = 4;
const LEAST_FOR_PARTS = 5;
/** A shorter word is beside everything, and tells nothing by it. */
const LEAST_BESIDE = 3;
const SPEAKER = new Set(["i", "im", "ive", "id", "ill"]);
const ENDING = /(?:ing|ed|es|s|er|ly)$/;
const LEAST_STEM = 3;

/**
 * Return the features of a text. One may be there more than once.
 * @param {string} text
 * @returns {string[]}
 */
export function features(text) {
  const list = words(contract(text.slice(0, MOST_LETTERS)));
  const roots = list.map((word) => SYNONYMS.get(word)?.[0] ?? rootOf(word));
  const roles = list.map((word, n) => roleOf(word) ?? roots[n]);
  const topics = topicsOf(list);
  return [
    ...roots.map((root) => `word ${root}`),
    ...neighbours(["^", ...roles, "$"]),
    ...list.flatMap(parts),
    ...together(topics),
    ...beside(roots, topics),
  ];
}

/** @param {string} text */
const contract = (text) =>
  text.replace(/\b(do|can|will|could) ?not\b/gi, (_, verb) => CONTRACTED[verb.toLowerCase()]);

/** @type {Record<string, string>} */
const CONTRACTED = { do: "dont", can: "cant", will: "wont", could: "couldnt" };

/** @param {string} word */
function roleOf(word) {
  if (PERSON.has(word)) return "PERSON";
  return SELF.has(word) ? "SELF" : null;
}

/**
 * Return a word without its ending. A rough one: it has to be the same in learning and answering,
 * and not right, and it needs no dictionary.
 * @param {string} word
 */
export function rootOf(word) {
  if (word.length <= LEAST_STEM) return word;
  return word
    .replace(/(?:ies|ied)$/, "y")
    .replace(ENDING, (ending, at) => (at >= LEAST_STEM ? "" : ending))
    .replace(/(.)\1$/, "$1")
    .replace(/e$/, (e, at) => (at >= LEAST_STEM ? "" : e));
}

/**
 * Return each two words in a row.
 * @param {string[]} list
 */
const neighbours = (list) => list.slice(1).map((word, n) => `then ${list[n]} ${word}`);

/**
 * Return the parts of a word, by which it is known when it is misspelt.
 * @param {string} word
 */
function parts(word) {
  const count = word.length < LEAST_FOR_PARTS ? 0 : word.length - PART_LETTERS + 1;
  return Array.from({ length: count }, (_, n) => `part ${word.slice(n, n + PART_LETTERS)}`);
}

/**
 * Return what words are about, alone and in set phrases, in alphabetical order, and whether
 * somebody speaks of themselves.
 * @param {string[]} list
 */
function topicsOf(list) {
  const found = list.flatMap((word) => TOPICS.get(word) ?? ROOT_TOPICS.get(rootOf(word)) ?? []);
  const isSpeaker = list.some((word) => SELF.has(word) || SPEAKER.has(word));
  const phrases = expressionsIn(list.map(rootOf));
  return [...new Set([...found, ...phrases, ...(isSpeaker ? ["speaker"] : [])])].sort();
}

/** The topics by the roots of their words. @type {Map<string, string[]>} */
const ROOT_TOPICS = new Map();
for (const [word, names] of TOPICS) {
  const root = rootOf(word);
  ROOT_TOPICS.set(root, [...new Set([...(ROOT_TOPICS.get(root) ?? []), ...names])]);
}

const SET_PHRASES = openSetPhrases(DANGER_SET_PHRASES);

/**
 * Return what the set phrases of a text are about.
 * @param {string[]} roots Those of its words, in order.
 */
const expressionsIn = (roots) =>
  roots.flatMap((_, from) => {
    const rest = roots.slice(from, from + SET_PHRASES.longest);
    return rest.flatMap((last, n) => SET_PHRASES.topics(rest.slice(0, n + 1).join(" ")));
  });

/**
 * Return whether danger is heard by a word, or none beside it: it is spelt right, and no correction
 * may take it away ("freezing" for "fleeing").
 * @param {string} word
 */
export const knowsWord = (word) =>
  TOPICS.has(word) || SYNONYMS.has(word) || ROOT_TOPICS.has(rootOf(word));

const PEOPLE = ["partner", "parent", "sibling", "relative", "carer", "acquaintance"];

/**
 * Return whether a word says who somebody is to somebody: a partner, a priest, a neighbour.
 * @param {string} word
 */
export const saysWho = (word) => (TOPICS.get(word) ?? []).some((topic) => PEOPLE.includes(topic));

/**
 * Return each topic, and each two that are in one text, wherever they stand.
 * @param {string[]} topics
 */
const together = (topics) =>
  topics.flatMap((topic, n) => [
    `about ${topic}`,
    ...topics.slice(n + 1).map((other) => `about ${topic} and ${other}`),
  ]);

/**
 * Return each word with each topic of its text: what a word says depends on what is spoken of.
 * @param {string[]} roots
 * @param {string[]} topics
 */
const beside = (roots, topics) =>
  roots
    .filter((root) => root.length >= LEAST_BESIDE)
    .flatMap((root) => topics.map((topic) => `beside ${topic} ${root}`));
