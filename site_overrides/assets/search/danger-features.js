// What a text is known by when danger is listened for: its words, two in a row, parts of words,
// which bear misspellings, what words and set phrases are about, each two of those, and each word
// beside each of those: "hits" beside a partner, and beside football. Nothing here says what is
// danger.
import { DANGER_SET_PHRASES } from "./danger-set-phrases.js";
import { PERSON, SYNONYMS, TOPICS } from "./danger-words.js";
import { SELF } from "./person-words.js";
import { openSetPhrases } from "./set-phrases.js";
import { words } from "./tokenizer.js";
import { standardWords } from "./word-variants.js";

/** Letters of a text that are read. */
export const MOST_LETTERS = 400;
const PART_LETTERS = 4;
const LEAST_FOR_PARTS = 5;
/** A shorter word is beside everything, and tells nothing by it. */
const LEAST_BESIDE = 3;
const SPEAKER = new Set(["i", "im", "ive", "id", "ill"]);
/** Hooks and strokes of Arabic script, which people write or leave out. */
const OPTIONAL_MARK = /\u0640|\u0670|[\u064B-\u065F]/g;
/** Letters that one keyboard has and another has not. @type {Record<string, string>} */
const LIKE_LETTERS = { ł: "l", ı: "i", đ: "d", ي: "ی", ى: "ی", ك: "ک", ة: "ه" };
const LETTER_LIKE_ANOTHER = /[łıđيىكة]/g;
const ONE_CHINESE_LETTER = /\p{Script=Han}|[^\p{Script=Han}]+/gu;
/** A grown-up's age says nothing, and a child's says that it is one: which it is matters little. */
const GROWN_AGE = /^(?:1[89]|[2-9]\d)$/;
const CHILDS_AGE = /^1[0-7]$/;
const ENDING = /(?:ing|ed|es|s|er|ly)$/;
/** "hittin": not "train", nor "robin". */
const DROPPED_G = /(?<=[a-z]{3}[b-df-hj-np-tv-z])in$/;
const LEAST_STEM = 3;

/**
 * Return the features of a text. One may be there more than once.
 * @param {string} text
 * @returns {string[]}
 */
export function features(text) {
  const list = wordsHeard(text.slice(0, MOST_LETTERS));
  const roots = list.map((word) => ageOf(word) ?? SYNONYMS.get(word)?.[0] ?? rootOf(word));
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

/**
 * Return the words of a text as danger is heard in them: those that everybody writes for those of
 * texting and of dialects, letters that are alike as one, and Chinese, which has no spaces, a
 * letter each.
 * @param {string} text
 * @returns {string[]}
 */
export const wordsHeard = (text) =>
  words(contract(text))
    .flatMap(standardWords)
    .map((word) => word.replace(OPTIONAL_MARK, ""))
    .map((word) => word.replace(LETTER_LIKE_ANOTHER, (letter) => LIKE_LETTERS[letter]))
    .flatMap((word) => word.match(ONE_CHINESE_LETTER) ?? []);

/** @param {string} text */
const contract = (text) =>
  text
    .replace(/\b(do|can|will|could) ?not\b/gi, (_, verb) => CONTRACTED[verb.toLowerCase()])
    .replace(/\b(?:wnt|wana) (?=2|to|b|die)/gi, "want ")
    .replace(/\b(want|need|going|how|try|trying|ready|where|who|scared) 2\b/gi, "$1 to")
    .replace(/\b(to|want|wanna|gonna|not|would|wud|could|cud) b\b/gi, "$1 be");

/** @type {Record<string, string>} */
const CONTRACTED = { do: "dont", can: "cant", will: "wont", could: "couldnt" };

/** @param {string} word */
function ageOf(word) {
  if (GROWN_AGE.test(word)) return "GROWN";
  return CHILDS_AGE.test(word) ? "CHILD" : null;
}

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
    .replace(DROPPED_G, "ing")
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
 * Return what the set phrases of a text are about. What is said in another language is also about
 * what it would be in English.
 * @param {string[]} roots Those of its words, in order.
 */
const expressionsIn = (roots) =>
  roots.flatMap((_, from) => {
    const rest = roots.slice(from, from + SET_PHRASES.longest);
    const found = rest.flatMap((last, n) => SET_PHRASES.topics(rest.slice(0, n + 1).join(" ")));
    return found.flatMap((topic) => [topic, topic.replace(/^translated /, "")]);
  });

/**
 * Return whether danger is heard by a word, or none beside it: it is spelt right, and no correction
 * may take it away ("freezing" for "fleeing").
 * @param {string} word
 */
export const knowsWord = (word) =>
  TOPICS.has(word) || SYNONYMS.has(word) || ROOT_TOPICS.has(rootOf(word));

const PEOPLE = ["partner", "parent", "child", "sibling", "relative", "carer", "acquaintance"];

/**
 * Return whether a word says who somebody is to somebody: a partner, a child, a priest.
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
