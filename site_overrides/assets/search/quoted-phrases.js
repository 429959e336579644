// Phrases in quotation marks, which are looked for word for word.
import { words } from "./tokenizer.js";

/**
 * Return whether a listing's text has every phrase, word for word.
 * @param {Record<string, string>} texts
 * @param {string[]} phrases
 */
export function hasPhrases(texts, phrases) {
  const whole = Object.values(texts)
    .map((part) => ` ${words(part).join(" ")} `)
    .join("|");
  return phrases.every((phrase) => whole.includes(` ${phrase} `));
}
