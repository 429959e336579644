/**
 * Phrases: a small language for what a sentence says. What it means is told in
 * `generator/check/phrases.py`, and a test compares the two. Pure.
 */

import {
  CODE,
  GAPS as DECLARED_GAPS,
  VOCABULARY as DECLARED_VOCABULARY,
} from "./dangers-contract.js";

/** @typedef {(sentence: string) => boolean} Phrase says whether a phrase is in a sentence. */

/** @type {Record<string, string>} */
const VOCABULARY = DECLARED_VOCABULARY;

/** @type {Record<string, number>} */
const GAPS = DECLARED_GAPS;

/**
 * Return the sentences of a text as plain words, each word between two spaces.
 *
 * @param {string} text
 */
export function sentences(text) {
  return text
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[a-z]{2,10}:\/\/\S+|\bwww\.\S+|\S+@\S+/g, " ")
    .split(/[.!?;]+(?:\s|$)|\n/)
    .map((part) => part.replace(/[^\p{L}\p{N}_£@]+/gu, " ").trim())
    .filter((words) => words !== "")
    .map((words) => ` ${words} `);
}

/**
 * Return a phrase as a function that looks for it.
 *
 * @param {string} source
 * @returns {Phrase}
 */
export function phrase(source) {
  const parts = withVocabulary(source).split(" & ");
  /** @type {RegExp[] | undefined} */
  let patterns;
  return (sentence) => {
    patterns ??= parts.map(pattern); // most are never asked
    return patterns.every((each) => each.test(sentence));
  };
}

/**
 * @param {string} source
 * @returns {string}
 */
const withVocabulary = (source) =>
  source.replace(/\{(\w+)\}/g, (_, name) => `(${VOCABULARY[name]})`);

/** @param {string} part */
const pattern = (part) => new RegExp(` ${part.replace(/\(|[^ ()|?]+| +/g, regex)}`);

/** @param {string} word */
function regex(word) {
  if (word === "(") return "(?:";
  if (word in GAPS) return `(?:[^ ]+ ){0,${GAPS[word]}}?`;
  if (word.trim() === "") return "";
  const code = word.replace("#code", CODE);
  return `${code.replace("#", "[0-9]*").replaceAll("*", "[^ ]*")} `;
}
