// Finding the word that was meant: lunr's TokenSet gives every known word within an edit or two, and we choose.
import lunr from "./lunr.mjs";

const SHORTEST = 4;

/** Return a speller over the known words, a Map of word to how often it is used. The set is built when first needed. */
export function openSpeller(known, ordinary) {
  let set = null;
  const answers = new Map();
  const warm = () => (set ??= lunr.TokenSet.fromArray([...known.keys()].filter(isPlain).sort()));
  const correct = (word) => {
    if (!answers.has(word)) answers.set(word, choose(word, warm(), known));
    return answers.get(word);
  };
  return {warm, correct: (word) => (couldBeWrong(word, ordinary) ? correct(word) : null)};
}

const isPlain = (word) => /^[a-z]{3,24}$/.test(word);
const couldBeWrong = (word, ordinary) =>
  word.length >= SHORTEST && isPlain(word) && !ordinary.has(word) && !ordinary.has(word.replace(/e?s$/, ""));

function choose(word, set, known) {
  const most = word.length < 7 ? 1 : 2;
  for (let edits = 1; edits <= most; edits++) {
    const near = set.intersect(lunr.TokenSet.fromFuzzyString(word, edits)).toArray();
    const close = near.filter((other) => other[0] === word[0] || edits === 1);
    if (close.length) return close.sort((a, b) => merit(b, word, known) - merit(a, word, known) || (a < b ? -1 : 1))[0];
  }
  return null;
}

/** Return how likely a word is the one meant: much used, the same first letters, the same length, the same letters. */
function merit(other, word, known) {
  let same = 0;
  while (same < word.length && other[same] === word[same]) same++;
  const alike = [...other].sort().join("") === [...word].sort().join("") ? 2 : 0;
  const first = other[0] === word[0] ? 2 : 0;
  return Math.log(1 + known.get(other)) + first + alike + same / word.length - Math.abs(other.length - word.length) / 2;
}
