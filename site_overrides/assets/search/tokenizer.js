// From text to the words that the finder compares. `generator/export/search_index/analyzer.py` says the same, and a test holds
// the two together.

// lunr's stop words, and the contractions that are left when apostrophes are folded away.
const STOP_WORDS = new Set(
  ("a able about across after all almost also am among an and any are as at be because been but by can cannot could" +
    " dear did do does either else ever every for from get got had has have he her hers him his how however i if in into" +
    " is it its just least let like likely may me might most must my neither no nor not of off often on only or other" +
    " our own rather said say says she should since so some than that the their them then there these they this tis to" +
    " too twas us wants was we were what when where which while who whom why will with would yet you your" +
    " cant couldnt didnt doesnt dont hasnt havent hes id ill im isnt itll ive shed shes shouldnt thats theres theyre" +
    " wasnt whats whos wont wouldnt youre").split(" "),
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

/** Return whether a folded word is one that listings are not indexed by. */
export const isStopWord = (word) => STOP_WORDS.has(word);
