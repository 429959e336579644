// What set phrases texts have, by their packed form and by the words as they are written.
import { packed, plainPhrases } from "../../benchmarks/crisis/pack.mjs";
import { rootOf, wordsHeard } from "../../site_overrides/assets/search/danger-features.js";
import { DANGER_SET_PHRASES } from "../../site_overrides/assets/search/danger-set-phrases.js";
import { openSetPhrases } from "../../site_overrides/assets/search/set-phrases.js";

const quick = openSetPhrases(DANGER_SET_PHRASES);
/** @type {Map<string, string[]>} */
const plain = new Map();
for (const [phrase, topic] of plainPhrases()) {
  plain.set(phrase, [...(plain.get(phrase) ?? []), topic]);
}

export const isPackedAsWritten = () =>
  JSON.stringify(packed()) === JSON.stringify(DANGER_SET_PHRASES);

/**
 * Return each phrase that the two do not agree about, how many runs of the texts' words are taken
 * for a phrase that they are not, and how many are one.
 * @param {string[]} texts
 */
export function differences(texts) {
  const runs = [...new Set(texts.flatMap((text) => runsOf(wordsHeard(text).map(rootOf))))];
  const others = runs.filter((run) => !plain.has(run));
  const differ = [...plain.keys()].filter((run) => !plain.get(run)?.every(isToldOf(run)));
  const mistaken = others.filter((run) => quick.topics(run).length);
  return { differ, found: runs.length - others.length, mistaken: mistaken.length / others.length };
}

const isToldOf = (run) => (topic) => quick.topics(run).includes(topic);

const runsOf = (roots) =>
  roots.flatMap((_, from) => {
    const rest = roots.slice(from, from + quick.longest);
    return rest.map((last, n) => rest.slice(0, n + 1).join(" "));
  });
