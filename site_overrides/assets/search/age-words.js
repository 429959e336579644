// Ages as people type them, in the box for an age and among other words: "16", "sixteen", "16 1/2",
// "16+", "under 18", "60s", "in her eighties", "12 yr old", "my 7yo".
import { wordSet } from "../shared/word-set.js";
import { OLDEST, readAgeText, toRange } from "./age-range.js";
import { peopleWords } from "./people.js";
import { words } from "./tokenizer.js";

/** @import { AgeRange } from "./age-range.js" */
/** @typedef {{range: AgeRange, from: number, to: number}} AgeFound The words from and before. */
/** @typedef {{value: number, size: number}} NumberRead With how many words it takes. */

const SMALL_NUMBERS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen " +
  "sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
/** @type {Map<string, number>} */
const NUMBERS = new Map([
  ...SMALL_NUMBERS.split(" ").map((word, n) => /** @type {const} */ ([word, n])),
  ...TENS.split(" ").map((word, n) => /** @type {const} */ ([word, 10 * (n + 2)])),
  ["hundred", 100],
  ["fourty", 40],
]);
/** @type {Map<string, number>} */
const DECADES = new Map(TENS.split(" ").map((word, n) => [word.replace(/y$/, "ies"), 10 * n + 20]));
const UNDER = wordSet("under below");
const OVER = wordSet("over above");
const SAYS_AGE = wordSet("aged age turned turning");
const IS = wordSet("im am shes hes is theyre are");
const POSSESSIVES = wordSet("in her his their my early mid late");
const YEARS = wordSet("year years yr yrs y");
const WITH_UNIT = /^(\d{1,3})(?:yo|yrs?|years?|y)$/;
const DECADE = /^([2-9]0)s$/;
const PLURAL = /^(\d{1,2})s$/;
/** What is counted or measured is no age. */
const UNITS = wordSet(
  "am pm oclock mile miles metre metres m km k min mins minute minutes hour hours hr hrs day days " +
    "week weeks month months night nights times stone kg lb lbs pound pounds quid pence p percent " +
    "foot feet ft inch inches people kids children child sons daughters babies dogs cats beds " +
    "bedroom bed step steps pin a aside club street road high th st nd rd bus shades grand units " +
    "cigarettes fags pints missed visits sessions classes places years year yr yrs",
);
/** A number after one of these is a name. */
const NUMBERED = wordSet(
  "section number no route bus type covid step band room flat unit form level area channel pip " +
    "grade class stage zone part page house at of",
);
const PEOPLE = new Set([
  ...peopleWords({ isOne: true }),
  ...wordSet("teen teenager pt patient client person widow widower student pensioner child kid"),
]);
/** What is counted after one of these is no age: "i smoke 20", "lost 30", "open till 18". */
const COUNTED = wordSet(
  "owe owes owed owing pay pays paid paying cost costs spend spends spent lost lose smoke smokes " +
    "smoking drink drinks weigh weighs size bmi score scored scores minus times nearly than by " +
    "until till before after since from to and or only just another last next first all these " +
    "those my our their have has had got with a an the im take takes eat eats",
);
const LEAST_ALONE = 5;
const MOST_ALONE = 110;
const LEAST_BESIDE_PERSON = 10;
const LEAST_FIRST = 16;

/**
 * Return the ages that the box for an age says, or null where they cannot be read.
 * @param {string} text
 * @returns {AgeRange | null}
 */
export function readAge(text) {
  const list = words(text.replaceAll("½", " 1/2").replace(/(\d)\s*\+/g, "$1 plus "));
  if (/^\s*-/.test(text)) return null;
  const span = readAgeText(text);
  if (span) return span;
  for (const at of list.keys()) {
    const found = ageAt(list, at, new Set()) ?? monthsAt(list, at) ?? plainAt(list, at);
    if (found && isWhole(list, found)) return found.range;
  }
  return null;
}

const FILLERS = wordSet(
  "aged age ages years year yrs yr olds old about around nearly almost in her his their the is im " +
    "i am early mid late",
);

/**
 * Return whether nothing but small words is beside an age.
 * @param {string[]} list
 * @param {AgeFound} found
 */
const isWhole = (list, { from, to }) =>
  list.every((word, n) => (n >= from && n < to) || FILLERS.has(word));

/**
 * Return every age that a sentence says.
 * @param {string[]} list Folded words.
 * @param {string} text What they are of.
 * @returns {AgeFound[]}
 */
export function agesInWords(list, text) {
  const plus = new Set([...text.matchAll(/(\d{1,3})\s?\+/g)].map(([, number]) => number));
  const noted = new Set((text.match(/\b\d{2}[MF]\b/g) ?? []).map((word) => word.toLowerCase()));
  /** @type {AgeFound[]} */
  const found = [];
  for (let at = 0; at < list.length; at++) {
    const inNote = noted.has(list[at]) ? aged(parseInt(list[at], 10), at, at + 1) : null;
    const age = inNote ?? ageAt(list, at, plus) ?? numberInCompany(list, at);
    if (!age) continue;
    found.push(age);
    at = age.to - 1;
  }
  return found;
}

/**
 * Return the age that begins at a word and says that it is one.
 * @param {string[]} list
 * @param {number} at
 * @param {ReadonlySet<string>} plus The numbers that have a plus after them.
 * @returns {AgeFound | null}
 */
function ageAt(list, at, plus) {
  return (
    limitAt(list, at) ??
    decadeAt(list, at) ??
    yearsOldAt(list, at) ??
    orOverAt(list, at, plus) ??
    spanAt(list, at)
  );
}

/**
 * "under 18", "over 60s", "under fives".
 * @param {string[]} list
 * @param {number} at
 * @returns {AgeFound | null}
 */
function limitAt(list, at) {
  const isUnder = UNDER.has(list[at]);
  if (!isUnder && !OVER.has(list[at])) return null;
  const start = list[at + 1] === "the" ? at + 2 : at + 1;
  const number = numberAt(list, start, true);
  const end = start + (number?.size ?? 0);
  if (!number || number.value < 1 || UNITS.has(list[end])) return null;
  const range = isUnder ? toRange(0, number.value - 1) : toRange(number.value, OLDEST);
  return range && { range, from: at, to: end };
}

/**
 * "60s", "in her eighties", "late 70s"; not "an eighties night", nor "60s music".
 * @param {string[]} list
 * @param {number} at
 * @returns {AgeFound | null}
 */
function decadeAt(list, at) {
  const word = list[at];
  const isNamed = DECADES.has(word) && POSSESSIVES.has(list[at - 1]);
  const first = isNamed ? DECADES.get(word) : Number(DECADE.exec(word)?.[1]);
  if (!first || /^(?:music|disco|night|party|songs|hits|pop|rock|fashion)$/.test(list[at + 1])) {
    return null;
  }
  const [from, to] = PART_OF_DECADE[list[at - 1]] ?? [0, 9];
  return { range: [first + from, first + to], from: at, to: at + 1 };
}

/** @type {Record<string, AgeRange>} */
const PART_OF_DECADE = { early: [0, 3], mid: [4, 6], late: [7, 9] };

/**
 * "12 yr old", "7yo", "16 1/2 years old", "aged 45", "he is 82".
 * @param {string[]} list
 * @param {number} at
 * @returns {AgeFound | null}
 */
function yearsOldAt(list, at) {
  const joined = WITH_UNIT.exec(list[at]);
  if (joined) {
    const isPerson = list[at + 1] === "old" || /yo$/.test(list[at]) || PEOPLE.has(list[at - 1]);
    return isPerson ? aged(Number(joined[1]), at, at + (list[at + 1] === "old" ? 2 : 1)) : null;
  }
  const number = numberAt(list, at, false);
  if (!number) return null;
  const end = at + number.size;
  const isYears = YEARS.has(list[end]);
  if (isYears && list[end + 1] === "old") return aged(number.value, at, end + 2);
  if (list[end] === "yo") return aged(number.value, at, end + 1);
  if (isYears && list[end + 1] === "o") return aged(number.value, at, end + 2);
  if (isYears && SAYS_AGE.has(list[at - 1])) return aged(number.value, at, end + 1);
  const isSaid = SAYS_AGE.has(list[at - 1]) || (IS.has(list[at - 1]) && number.value > 9);
  return isSaid && isNoAmount(list, end) ? aged(number.value, at, end) : null;
}

/**
 * "16+", "60 plus", "18 and over".
 * @param {string[]} list
 * @param {number} at
 * @param {ReadonlySet<string>} plus
 * @returns {AgeFound | null}
 */
function orOverAt(list, at, plus) {
  const number = numberAt(list, at, true);
  if (!number || number.value < LEAST_ALONE) return null;
  const end = at + number.size;
  const isOver = list[end] === "and" && /^(?:over|above|up)$/.test(list[end + 1]);
  const isPlus = list[end] === "plus";
  if (!isOver && !isPlus && !plus.has(list[at])) return null;
  const to = end + 2 * Number(isOver) + Number(isPlus);
  const range = UNITS.has(list[to]) ? null : toRange(number.value, OLDEST);
  return range && { range, from: at, to };
}

/**
 * "ages 5 to 11", "16 to 25 year olds".
 * @param {string[]} list
 * @param {number} at
 * @returns {AgeFound | null}
 */
function spanAt(list, at) {
  const first = numberAt(list, at, false);
  const middle = at + (first?.size ?? 0);
  const second = first && list[middle] === "to" ? numberAt(list, middle + 1, true) : null;
  if (!first || !second) return null;
  const end = middle + 1 + second.size;
  const isOld = YEARS.has(list[end]) && /^olds?$/.test(list[end + 1]);
  if (!isOld && !/^ages?d?$/.test(list[at - 1] ?? "")) return null;
  const range = toRange(first.value, second.value);
  return range && { range, from: at, to: isOld ? end + 2 : end };
}

/**
 * "18 months".
 * @param {string[]} list
 * @param {number} at
 * @returns {AgeFound | null}
 */
function monthsAt(list, at) {
  const number = numberAt(list, at, false);
  if (!number || !/^(?:months?|mo)$/.test(list[at + number.size] ?? "")) return null;
  return aged(Math.floor(number.value / 12), at, at + number.size + 1);
}

/**
 * @param {string[]} list
 * @param {number} at
 * @returns {AgeFound | null}
 */
function plainAt(list, at) {
  const number = numberAt(list, at, false);
  return number && aged(number.value, at, at + number.size);
}

/**
 * Return an age that only its company tells: "man 45", a number alone, or one that comes first or
 * last as link workers write it: "82 lonely", "drinking too much 45".
 * @param {string[]} list
 * @param {number} at
 * @returns {AgeFound | null}
 */
function numberInCompany(list, at) {
  const number = numberAt(list, at, false);
  if (!number || number.value > MOST_ALONE) return null;
  const end = at + number.size;
  const isAlone = number.size === list.length && number.value >= LEAST_ALONE;
  if (isAlone) return aged(number.value, at, end);
  const isDigits = /^\d+$/.test(list[at]);
  if (!isDigits || !isNoAmount(list, end) || NUMBERED.has(list[at - 1])) return null;
  const isBeside = PEOPLE.has(list[at - 1]) || PEOPLE.has(list[end]);
  if (isBeside && number.value >= LEAST_BESIDE_PERSON) return aged(number.value, at, end);
  const isFirst = at === 0;
  const isLast = end === list.length && !COUNTED.has(list[at - 1]) && !UNITS.has(list[at - 1]);
  const isAge = (isFirst || isLast) && number.value >= LEAST_FIRST;
  return isAge ? aged(number.value, at, end) : null;
}

/**
 * Return whether nothing is counted or measured at a place, and no other number follows.
 * @param {string[]} list
 * @param {number} at
 */
const isNoAmount = (list, at) => !UNITS.has(list[at]) && !/^\d/.test(list[at] ?? "");

/**
 * Return the number at a word: figures, or words such as "eighty two"; a half is left out.
 * @param {string[]} list
 * @param {number} at
 * @param {boolean} mayBePlural Whether "60s" is one.
 * @returns {NumberRead | null}
 */
function numberAt(list, at, mayBePlural) {
  const word = list[at] ?? "";
  if (/^\d{1,3}$/.test(word)) return { value: Number(word), size: 1 + halfAt(list, at + 1) };
  const plural = mayBePlural ? PLURAL.exec(word) : null;
  if (plural) return { value: Number(plural[1]), size: 1 };
  const value = NUMBERS.get(mayBePlural ? word.replace(/s$/, "") : word);
  if (value === undefined) return null;
  const ones = value >= 20 && value < 100 ? (NUMBERS.get(list[at + 1] ?? "") ?? 0) : 0;
  if (ones > 0 && ones < 10) return { value: value + ones, size: 2 + halfAt(list, at + 2) };
  return { value, size: 1 + halfAt(list, at + 1) };
}

/**
 * Return how many words a half takes: "1/2", "and a half".
 * @param {string[]} list
 * @param {number} at
 */
function halfAt(list, at) {
  if (list[at] === "1" && list[at + 1] === "2") return 2;
  return list[at] === "and" && list[at + 1] === "a" && list[at + 2] === "half" ? 3 : 0;
}

/**
 * @param {number} age
 * @param {number} from
 * @param {number} to
 * @returns {AgeFound | null}
 */
const aged = (age, from, to) => (age <= OLDEST ? { range: [age, age], from, to } : null);
