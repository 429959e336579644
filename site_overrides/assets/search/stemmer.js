// The stems of words. The dictionary tells those of the words that it knows; lunr works out the others, once it is there.
const stems = new Map();
const MOST = 100_000;
const THREE_LETTERS = /^[a-z][aeiou]s$/; // gas is not the plural of GA, nor bus of bu
// Words that Porter's stemmer would make one with others that they have nothing to do with: training with trains,
// hospitality with hospital, termination with terminal.
const KEPT_WHOLE = new Set(
  "training trainer trainers hospitality university universities communication communications termination news animation".split(" "),
);

let lunr = null;
let wanted = false;

/** Take stems that are known already, as [word, stem] pairs. */
export function learnStems(known) {
  for (const [word, one] of known) stems.set(word, one);
}

/** Return the stem of a folded word: `volunteering` becomes `volunt`. Without lunr, a word that nobody knows stays whole. */
export function stem(word) {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (word.length < 3 || THREE_LETTERS.test(word) || KEPT_WHOLE.has(word) || !/^[\x00-\x7f]*[a-z][\x00-\x7f]*$/.test(word)) return word;
  wanted ||= !lunr;
  if (!lunr) return word;
  const found = lunr.stemmer(new lunr.Token(word, {})).toString();
  if (stems.size < MOST) stems.set(word, found);
  return found;
}

/** Return whether a stem was asked for since the last time that only lunr can tell, and lunr is not there. */
export function wantsStemmer() {
  const was = wanted;
  wanted = false;
  return was;
}

/** Fetch lunr, which has the stemmer. */
export async function loadStemmer() {
  lunr ??= (await import("./lunr.js")).default;
}
