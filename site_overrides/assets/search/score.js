// How well each listing fits the words: by its own text, and by the needs that the words mean.

const TOP = 15;
const TYPICAL = 10;
const NEED_PLACES = [1, 0.85, 0.7, 0.6, 0.55, 0.5, 0.5, 0.5];
/** What a need counts that a listing's words speak of but that it does not list. */
const SPOKEN = 0.6;
/** How far a need explains a word, by the place it has among a listing's needs; the last is for one only spoken of. */
const ROOTS = [...NEED_PLACES, SPOKEN].map((part) => part ** 0.5);
const TEXT = 0.8;
const NEED = 0.5;
const FLAVOUR = 0.15;
const ALL_WORDS = 0.25;
/** What a need explains counts for less where some listing has the word itself, or an equal one. */
const MEANT_NOT_SAID = 0.4;
const SURELY_MEANT = 0.7;
/** What a word counts in a listing without the need that the words surely mean: somewhere to sleep, for "can't sleep". */
const IN_PASSING = 0.3;
const SURE = 0.85;

/**
 * Return how well listings fit, in columns: `{numbers, score, matched}`, in the order of their numbers.
 * `postings(stems)` gives the listings that have all of some stems, or null for none; `suits` has each need's listings, and `needs`
 * are those that the words mean, strongest first.
 */
export function scoreListings({slots, needs, stream}, {size, postings, suits, rarity, weigh}) {
  const table = newTable(size, slots.length);
  const said = slots.map((slot, n) => hear(slot, postings, table.text[n], table.touched));
  const weights = slots.map((slot) => slotWeight(slot, postings, rarity, weigh));
  for (const need of needs) addNeed(need, suits.get(need.number), {stream, slots}, said, table);
  for (const need of needs.slice(0, 2)) addFlavour(need, suits.get(need.number), table);
  finish(table, weights, slots.map((slot) => slot.stop), needs[0]?.strength > SURE ? IN_PASSING : 1);
  const found = aboveFloor(table);
  giveBack(table);
  return found;
}

/** Columns are big, and every letter needs some: they are lent from here, and come back when the letter has been scored. */
const resting = [];

function borrow(size) {
  const column = resting.pop();
  return column?.length === size ? column.fill(0) : new Float32Array(size);
}

/** What is known of every listing while a query is scored, in columns: `text` and `meant` have one for each word. */
function newTable(size, words) {
  const eachWord = () => Array.from({length: words}, () => borrow(size));
  return {
    text: eachWord(), meant: eachWord(), need: borrow(size), flavour: borrow(size), touched: borrow(size),
    matched: borrow(size), score: borrow(size),
  };
}

const giveBack = ({text, meant, ...others}) => resting.push(...text, ...meant, ...Object.values(others));

/** Note for each listing how strongly it has a word, in any of the ways that it may be read; return whether any has. */
function hear(slot, postings, text, touched) {
  let any = false;
  for (const {stems, sure} of slot.options) {
    const found = postings(stems);
    if (!found) continue;
    const {numbers, weights} = found;
    for (let n = 0; n < numbers.length; n++) {
      const strength = (sure * weights[n]) / TOP;
      if (strength > text[numbers[n]]) text[numbers[n]] = strength;
      touched[numbers[n]] = 1;
    }
    any ||= numbers.length > 0;
  }
  return any;
}

/** Return how much a word of the query matters: its rarity among listings and among the words of the needs. */
function slotWeight(slot, postings, rarity, weigh) {
  const exact = postings([slot.stem]);
  const ways = exact ? [rarity(slot.stem)] : slot.options.map(({stems}) => Math.max(...stems.map(rarity)));
  const inListings = Math.min(...ways);
  return Math.max(0.15, Math.min(inListings, weigh(slot.stem, slot.word)));
}

function addNeed(need, listings, {stream, slots}, said, {need: strengths, meant, touched}) {
  const explained = slots.map((slot, n) => (need.slots.get(stream.indexOf(slot)) ?? 0) * (said[n] ? (need.strength > SURE ? SURELY_MEANT : MEANT_NOT_SAID) : 1));
  const words = explained.flatMap((sure, n) => (sure > 0 ? [{sure, column: meant[n]}] : []));
  for (let n = 0; n < listings.numbers.length; n++) {
    const number = listings.numbers[n];
    const place = listings.places[n];
    const part = NEED_PLACES[place] ?? SPOKEN;
    const before = strengths[number];
    const mine = need.strength * part;
    strengths[number] = Math.max(before, mine) + 0.3 * Math.min(before, mine);
    touched[number] = 1;
    for (const {sure, column} of words) {
      const here = sure * (ROOTS[place] ?? ROOTS.at(-1));
      if (here > column[number]) column[number] = here;
    }
  }
}

/** Raise the listings that are most typical of the need: the best examples of it come first. */
function addFlavour({strength}, {numbers, typical}, {flavour}) {
  for (let n = 0; n < numbers.length; n++) flavour[numbers[n]] += (strength * typical[n]) / TYPICAL;
}

function finish(table, weights, plain, passing) {
  const total = weights.reduce((a, b) => a + b, 0) || 1;
  for (let number = 0; number < table.touched.length; number++) {
    if (table.touched[number]) finishOne(number, table, weights, total, plain, table.need[number] ? 1 : passing);
  }
}

function finishOne(number, {text, meant, need, flavour, matched, score}, weights, total, plain, part) {
  let saying = 0;
  let met = 0;
  let whole = weights.length > 0;
  for (let n = 0; n < weights.length; n++) {
    const said = text[n][number] * part;
    const sense = meant[n][number];
    const heard = said > 0 ? 0.5 + 0.5 * Math.min(1, said * 2.5) : 0;
    saying += weights[n] * Math.sqrt(said);
    met += weights[n] * Math.min(1, Math.max(heard, sense));
    whole &&= plain[n] || said > 0.05 || sense > 0.6;
  }
  const share = Math.min(1, met / total);
  const sum = TEXT * (saying / total) + NEED * Math.min(1.2, need[number]) + FLAVOUR * Math.min(1, flavour[number]);
  matched[number] = share;
  score[number] = sum * (0.3 + 0.7 * share) + (whole ? ALL_WORDS * share : 0);
}

const LEAST_MATCH = 0.42;
const LEAST_NEED = 0.33;
const LEAST_WITH_NEED = 0.22;
const LEAST_OF_BEST = 0.3;

/** Leave out the listings that fit too little: in themselves, or beside the best. */
function aboveFloor({touched, score, matched, need}) {
  const fits = (number) =>
    matched[number] >= LEAST_MATCH || (need[number] >= LEAST_NEED && matched[number] >= LEAST_WITH_NEED);
  let best = 0;
  const fitting = [];
  for (let number = 0; number < touched.length; number++) {
    if (!touched[number] || !fits(number)) continue;
    fitting.push(number);
    if (score[number] > best) best = score[number];
  }
  const numbers = Uint32Array.from(fitting.filter((number) => score[number] >= LEAST_OF_BEST * best));
  return {numbers, score: valuesOf(score, numbers), matched: valuesOf(matched, numbers)};
}

/** Return a column's values for some listings. */
function valuesOf(column, numbers) {
  const found = new Float32Array(numbers.length);
  for (let n = 0; n < numbers.length; n++) found[n] = column[numbers[n]];
  return found;
}

/** Return the same score for some listings. */
export function equally(numbers) {
  const ones = new Float32Array(numbers.length).fill(1);
  return {numbers, score: ones, matched: ones};
}

/** Return the scores of the listings that pass a test. */
export function only({numbers, score, matched}, test) {
  const kept = [...numbers.keys()].filter((n) => test(numbers[n]));
  const pick = (column) => column.constructor.from(kept, (n) => column[n]);
  return {numbers: pick(numbers), score: pick(score), matched: pick(matched)};
}
