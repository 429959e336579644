// Finding the word that was meant: every known word within an edit or two (a letter changed, lost, added, or two swapped).
const SHORTEST = 4;
const MOST_KEPT = 2_000;

/** Open the file of all known words: `{correct(word), knows(word), isOrdinary(word)}`. Ordinary words are spelt right, and that is all. */
export function openSpeller({words, uses}) {
  const list = words.split(" ");
  if (list.length !== uses.length) throw new RangeError("the words do not fit their uses");
  const known = new Map(list.map((word, n) => [word, usesOf(uses.charCodeAt(n))]));
  const ordinary = new Set(list.filter((word) => !known.get(word)));
  for (const word of ordinary) known.delete(word);
  const shelves = shelve([...known.keys()].filter(isPlain));
  const answers = new Map();
  const roots = new Set([...ordinary].map(root));
  const couldBeWrong = (word) => word.length >= SHORTEST && isPlain(word) && !ordinary.has(word) && !roots.has(root(word));
  const correct = (word) => {
    if (!couldBeWrong(word)) return null;
    if (answers.size > MOST_KEPT) answers.clear();
    if (!answers.has(word)) answers.set(word, choose(word, shelves, known));
    return answers.get(word);
  };
  return {correct, knows: (word) => known.has(word), isOrdinary: (word) => ordinary.has(word)};
}

const usesOf = (letter) => (letter < 0x5c ? letter - 0x30 : letter - 0x31);
/** Return a word without its ending: who spells "warn" right spells "warning" right. */
const root = (word) => word.replace(/(?:ing|ed|e?s|er)$/, "");
const isPlain = (word) => /^[a-z]{3,24}$/.test(word);

/** Put words by their length, each with the set of its letters as a number: few need a closer look. */
function shelve(list) {
  const shelves = new Map();
  for (const word of list) {
    const entry = {word, letters: lettersOf(word)};
    shelves.get(word.length)?.push(entry) ?? shelves.set(word.length, [entry]);
  }
  return shelves;
}

const lettersOf = (word) => [...word].reduce((set, letter) => set | (1 << (letter.charCodeAt(0) - 97)), 0);

function bitsIn(number) {
  let count = 0;
  for (let left = number; left; left &= left - 1) count++;
  return count;
}

function choose(word, shelves, known) {
  const most = word.length < 7 ? 1 : 2;
  const near = within(word, most, shelves);
  for (let edits = 1; edits <= most; edits++) {
    const close = near.filter((one) => one.edits <= edits && (one.word[0] === word[0] || swapped(one.word, word))).map((one) => one.word);
    if (close.length) return close.sort((a, b) => merit(b, word, known) - merit(a, word, known) || (a < b ? -1 : 1))[0];
  }
  return null;
}

/** Return whether the first two letters changed places. People get a first letter wrong in no other way that we could mend. */
const swapped = (one, other) => one[0] === other[1] && one[1] === other[0];

/** Return the known words that are at most so many edits from a word, each with how many. */
function within(word, most, shelves) {
  const letters = lettersOf(word);
  const found = [];
  for (let length = word.length - most; length <= word.length + most; length++) {
    for (const other of shelves.get(length) ?? []) {
      if (bitsIn(letters ^ other.letters) > 2 * most) continue;
      const edits = editsBetween(word, other.word, most);
      if (edits <= most) found.push({word: other.word, edits});
    }
  }
  return found;
}

/** Return how many edits two words are apart, or more than `most`. */
function editsBetween(one, other, most) {
  let [before, row] = [[], Array.from({length: other.length + 1}, (_, n) => n)];
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      let best = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) best = Math.min(best, before[j - 2] + 1);
      next.push(best);
      if (best < least) least = best;
    }
    if (least > most) return least;
    [before, row] = [row, next];
  }
  return row[other.length];
}

/** Return how likely a word is the one meant: much used, the same first letters, the same length, the same letters. */
function merit(other, word, known) {
  let same = 0;
  while (same < word.length && other[same] === word[same]) same++;
  const alike = [...other].sort().join("") === [...word].sort().join("") ? 2 : 0;
  const first = other[0] === word[0] ? 2 : 0;
  return Math.log(1 + known.get(other)) + first + alike + same / word.length - Math.abs(other.length - word.length) / 2;
}
