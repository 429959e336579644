// What set phrases texts have, by their packed form and by the words as they are written.
import { packed, plainPhrases } from "../../benchmarks/crisis/pack.mjs";
import { rootOf } from "../../site_overrides/assets/search/danger-features.js";
import { DANGER_SET_PHRASES } from "../../site_overrides/assets/search/danger-set-phrases.js";
import { openSetPhrases } from "../../site_overrides/assets/search/set-phrases.js";
import { words } from "../../site_overrides/assets/search/tokenizer.js";

const quick = openSetPhrases(DANGER_SET_PHRASES);
/** @type {Map<string, string[]>} */
const plain = new Map();
for (const [phrase, topic] of plainPhrases()) {
  plain.set(phrase, [...(plain.get(phrase) ?? []), topic]);
}

export const isPackedAsWritten = () =>
  JSON.stringify(packed()) === JSON.stringify(DANGER_SET_PHRASES);

/**
 * Return each run of a text's words that the two do not agree about, and how many they find.
 * @param {string[]} texts
 */
export function differences(texts) {
  const runs = new Set(texts.flatMap((text) => runsOf(words(text).map(rootOf))));
  const isAlike = (run) => sorted(quick.topics(run)) === sorted(plain.get(run) ?? []);
  const found = [...runs].filter((run) => plain.has(run));
  return { differ: [...runs, ...plain.keys()].filter((run) => !isAlike(run)), found: found.length };
}

const runsOf = (roots) =>
  roots.flatMap((_, from) => {
    const rest = roots.slice(from, from + quick.longest);
    return rest.map((last, n) => rest.slice(0, n + 1).join(" "));
  });

const sorted = (topics) => [...new Set(topics)].sort().join(" ");
