// From text to the words and stems that the finder compares. `generator/export/finder/tokens.py` says the same, and a
// test holds the two together. lunr gives the stop words and the stemmer on both sides.
import lunr from "./lunr.mjs";

const CONTRACTIONS = new Set(
  ("cant couldnt didnt doesnt dont hasnt havent hes id ill im isnt itll ive shed shes shouldnt thats theres theyre" +
    " wasnt were whats whos wont wouldnt youre").split(" "),
);
// Words that Porter's stemmer would make one with others that they have nothing to do with: training with trains,
// hospitality with hospital, termination with terminal.
const KEPT_WHOLE = new Set(
  "training trainer trainers hospitality university universities communication communications termination news animation".split(" "),
);
const MAX_WORD = 40;
const LETTER_AND_LETTER = /(^|[^a-z0-9])([a-z]) ?& ?([a-z])(?![a-z0-9])/g;
const DOTTED = /(^|[^a-z0-9.])((?:[a-z]\.)+[a-z])(?![a-z0-9])/g;

/** Return text in small letters without apostrophes and accents, and with `A&E` and `G.P.` as one word each. */
export function fold(text) {
  return text
    .replace(/['’‘ʼ`´＇]/g, "")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]+/g, "")
    .toLowerCase()
    .replace(LETTER_AND_LETTER, "$1$2$3")
    .replace(DOTTED, (_, before, letters) => before + letters.replaceAll(".", ""));
}

/** Return the words of a text, folded, in order. */
export function words(text) {
  return (fold(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(shorten);
}

const shorten = (word) => (word.length > MAX_WORD ? [...word].slice(0, MAX_WORD).join("") : word);

const stems = new Map();

/** Take stems that are known already, so that they need not be worked out again. */
export function learnStems(known) {
  for (const [word, one] of known) stems.set(word, one);
}

/** Return the stem of a folded word: `volunteering` becomes `volunt`. */
export function stem(word) {
  let found = stems.get(word);
  if (found === undefined) {
    found = !KEPT_WHOLE.has(word) && /^[\x00-\x7f]*$/.test(word) ? lunr.stemmer(new lunr.Token(word, {})).toString() : word;
    if (stems.size < 100_000) stems.set(word, found);
  }
  return found;
}

/** Return whether a folded word is one that listings are not indexed by. */
export function isStopWord(word) {
  return CONTRACTIONS.has(word) || lunr.stopWordFilter(word) === undefined;
}
