// Filters that the words themselves ask for: an age, whom it is for, when, how, what it costs,
// getting in, a language. Each can be taken off again, and none is read where there is danger.
import { ONLINE_WAYS, REMOTE_WAYS } from "../shared/contract.js";
import { catalogue, say, toSay } from "../shared/words.js";
import { wordSet } from "../shared/word-set.js";
import { ageWords } from "./age-range.js";
import { agesInWords } from "./age-words.js";
import { languageInWords, languageNames } from "./language-words.js";
import { notWanted } from "./not-words.js";
import { sexInWords } from "./sex-words.js";
import { timesInWords } from "./time-words.js";

/** @import { AgeRange } from "./age-range.js" */
/** @import { LetterCase } from "./letter-case.js" */
/** @import { Query } from "./normalise-query.js" */

/**
 * @typedef {"age" | "sex" | "on" | "day" | "time" | "way" | "cost" | "access" | "language" |
 * "without"} ReadKey
 */

/**
 * A filter that was read from words.
 * @typedef {object} ReadFilter
 * @property {ReadKey} key
 * @property {AgeRange | string[] | string | number} value Of `on`, in days from today.
 * @property {string} label Like "On Monday".
 * @property {string} words The words that said so.
 * @property {boolean} applied Whether it is in force: one that would leave nothing is not.
 */

/** @typedef {ReadFilter & {at: number[]}} PlacedFilter With the places of its words. */

/**
 * Words that ask for something, and what they ask for.
 * @typedef {object} FilterPhrase
 * @property {ReadKey} key
 * @property {string[]} value
 * @property {string} label
 * @property {string} phrases Parted by bars.
 * @property {string} [not] Words of which none may follow: "online safety".
 * @property {string} [notAfter] Words of which none may come before: "gluten free".
 * @property {string} [notWith] Words of which none may be anywhere.
 * @property {boolean} [needsMore] Whether there has to be something else to filter.
 */

/** About getting to places, for which what comes to people is no answer. */
const JOURNEYS = "transport lift lifts bus taxi hospital appointment appointments get to shopping";

/** Who says so does not want what is named: "can't talk on the phone". */
const NOT_SO =
  "cant cannot dont not never no hate hates hating scared afraid frightened anxious without " +
  "doesnt wont instead deaf struggle struggles avoid";

/** @type {FilterPhrase[]} */
const PHRASES = [
  {
    key: "way",
    value: REMOTE_WAYS,
    label: toSay("By phone, online or at home"),
    phrases:
      "no car|no transport|cant drive|cannot drive|dont drive|doesnt drive|cant get out|" +
      "cannot get out|cant leave the house|cannot leave the house|cant leave home|housebound|" +
      "house bound|bedbound|bed bound|without a car|stuck indoors|stuck at home",
    notWith: JOURNEYS,
    needsMore: true,
  },
  {
    key: "way",
    value: ONLINE_WAYS,
    label: toSay("Online"),
    phrases: "online|on line|on zoom|by zoom|on the internet|by video|video call",
    not:
      "safety scam scams fraud banking bullying gambling dating forms form abuse shopping gaming " +
      "skills account bank harassment porn grooming predator",
    notWith: `${NOT_SO} get getting got going how use using learn skills safe scammed gambling bullied`,
    needsMore: true,
  },
  {
    key: "way",
    value: ["by phone"],
    label: toSay("By phone"),
    phrases:
      "on the phone|by phone|over the phone|by telephone|over the telephone|on the telephone|" +
      "phone support|telephone support|phone call only|phone only",
    notWith: NOT_SO,
    needsMore: true,
  },
  {
    key: "way",
    value: ["in person"],
    label: toSay("In person"),
    phrases: "face to face|in person|faceto face|f2f",
    notWith: NOT_SO,
    needsMore: true,
  },
  {
    key: "way",
    value: ["home visit"],
    label: toSay("At home"),
    phrases:
      "home visit|home visits|visit me at home|come to my house|come to me|come to the house",
    needsMore: true,
  },
  {
    key: "cost",
    value: ["free"],
    label: toSay("Free"),
    phrases:
      "for free|free of charge|no cost|no money|cant afford to pay|cannot afford to pay|" +
      "without paying|nothing to pay|no charge|no fee|no fees|costs nothing|doesnt cost anything|" +
      "dont have to pay|free",
    not:
      "school range church time will from speech standing style running flowing kick meals uniform " +
      "tv masons wheeling to man woman spirit fall",
    notAfter:
      "gluten smoke drug drugs sugar dairy alcohol pain debt barrier step steps stress care symptom " +
      "violence nut cruelty lactose meat guilt hands tax interest fragrance feel be get got set " +
      "am im break breaking worry scot car duty germ rent no",
    needsMore: true,
  },
  {
    key: "access",
    value: ["step_free"],
    label: toSay("Step-free"),
    phrases:
      "step free|steps free|no steps|no stairs|without stairs|wheelchair access|" +
      "wheelchair accessible|wheelchair friendly|wheelchair user|wheelchair users|in a wheelchair|" +
      "uses a wheelchair|use a wheelchair|in wheelchair|level access",
  },
  {
    key: "access",
    value: ["hearing_loop"],
    label: toSay("Hearing loop"),
    phrases: "hearing loop|induction loop",
    needsMore: true,
  },
];

/**
 * Return whether a filter is for somebody who cannot go out, which tells a need too.
 * @param {ReadFilter} filter
 */
export const isForWhoStaysIn = ({ value }) => value === REMOTE_WAYS;

const TABLE = PHRASES.map((row) => ({
  ...row,
  sequences: row.phrases.split("|").map((phrase) => phrase.split(" ")),
  notAfterWords: wordSet(row.notAfter ?? ""),
  notWords: wordSet(row.not ?? ""),
  withoutWords: wordSet(row.notWith ?? ""),
}));

/**
 * Return the filters that a sentence asks for, each with the places of its words. Of two of one
 * kind the first counts.
 * @param {{list: string[], cases: LetterCase[], text: string}} sentence
 * @returns {PlacedFilter[]}
 */
export function filtersInWords({ list, cases, text }) {
  const found = [
    ...agesInWords(list, text).map(({ range, from, to }) =>
      toFilter("age", range, `A${ageWords(range).slice(1)}`, list, from, to),
    ),
    ...timesInWords(list).asked.map(({ key, value, label, from, to }) =>
      toFilter(key, value, label, list, from, to),
    ),
    ...waysAndThings(list),
    ...languageFilter(list, cases),
    ...sexFilter(list, text),
  ];
  return merged(found);
}

/**
 * Return the places of words that say when something happens, and so ask for nothing.
 * @param {string[]} list Folded words.
 * @param {(key: ReadKey) => boolean} mayFilter
 * @returns {Set<number>}
 */
export function wordsOfHappenings(list, mayFilter) {
  const found = timesInWords(list).happening.filter(({ key }) => mayFilter(key));
  return new Set(found.flatMap(({ from, to }) => placesOf(from, to)));
}

/**
 * @param {number} from
 * @param {number} to
 */
const placesOf = (from, to) => Array.from({ length: to - from }, (_, n) => from + n);

/**
 * @param {ReadKey} key
 * @param {ReadFilter["value"]} value
 * @param {string} label
 * @param {string[]} list
 * @param {number} from
 * @param {number} to
 * @returns {PlacedFilter}
 */
function toFilter(key, value, label, list, from, to) {
  const at = placesOf(from, to);
  const told = say(label);
  return { key, value, label: told, words: list.slice(from, to).join(" "), applied: true, at };
}

/** Stands for a word that has been read; no folded word is like it. */
const TAKEN = "-";

/**
 * Return what is wanted and what is not. Words that say what is not are read as nothing else: "not
 * online" asks for nothing online.
 * @param {string[]} list
 */
function waysAndThings(list) {
  const unwanted = notWanted(list);
  const isTaken = (/** @type {number} */ n) => unwanted.some(({ from, to }) => n >= from && n < to);
  const others = list.map((word, n) => (isTaken(n) ? TAKEN : word));
  const filters = unwanted.map(({ key, value, label, from, to }) =>
    toFilter(key, value, label, list, from, to),
  );
  return [...phrasesInWords(others), ...filters];
}

/** @param {string[]} list */
function phrasesInWords(list) {
  return TABLE.flatMap((row) => {
    const places = [...list.keys()].flatMap((at) => spanAt(row, list, at) ?? []);
    const [place] = places;
    const size = places.reduce((sum, { from, to }) => sum + to - from, 0);
    if (!place || (row.needsMore && size >= list.length)) return [];
    return [toFilter(row.key, row.value, row.label, list, place.from, place.to)];
  });
}

/**
 * Return the words from a place on that ask for what a row says, or null.
 * @param {(typeof TABLE)[number]} row
 * @param {string[]} list
 * @param {number} at
 */
function spanAt(row, list, at) {
  const fits = (/** @type {string[]} */ words) => words.every((word, n) => list[at + n] === word);
  const sequence = row.sequences.find(fits);
  const to = at + (sequence?.length ?? 0);
  if (!sequence || row.notWords.has(list[to]) || row.notAfterWords.has(list[at - 1])) return null;
  const others = [...list.slice(0, at), ...list.slice(to)];
  return others.some((word) => row.withoutWords.has(word)) ? null : { from: at, to };
}

/**
 * @param {string[]} list
 * @param {LetterCase[]} cases
 */
function languageFilter(list, cases) {
  const found = languageInWords(list, cases);
  if (!found) return [];
  const { language, from, to } = found;
  const name = language === "bsl" ? "BSL" : language[0].toUpperCase() + language.slice(1);
  const label = say("In {language}", { language: name });
  return [toFilter("language", languageNames(language), label, list, from, to)];
}

/**
 * @param {string[]} list
 * @param {string} text
 */
function sexFilter(list, text) {
  const found = sexInWords(list, text);
  if (!found) return [];
  const label = found.sex === "man" ? toSay("For a man or boy") : toSay("For a woman or girl");
  return [toFilter("sex", found.sex, label, list, found.at, found.at + 1)];
}

/** The filters of which any is meant where several are said. */
const JOINED = new Set(["day", "time", "without"]);

/**
 * Return the first of two ways of taking part, with the words of both where the second allows it:
 * "face to face not online".
 * @param {PlacedFilter} first
 * @param {PlacedFilter} second
 */
function narrower(first, second) {
  const allowed = [second.value].flat().map(String);
  const isSame = [first.value].flat().some((way) => allowed.includes(String(way)));
  const words = `${first.words} ${second.words}`;
  return isSame ? { ...first, words, at: [...first.at, ...second.at] } : first;
}

/**
 * Put days of the week together, times of day, and what is not wanted: "Mondays and Fridays". Of
 * every other kind, keep the first.
 * @param {PlacedFilter[]} found
 */
function merged(found) {
  /** @type {Map<ReadKey, PlacedFilter>} */
  const byKey = new Map();
  for (const filter of found) {
    const known = byKey.get(filter.key);
    if (!known) byKey.set(filter.key, filter);
    else if (JOINED.has(filter.key)) byKey.set(filter.key, both(known, filter));
    else if (filter.key === "way") byKey.set(filter.key, narrower(known, filter));
  }
  return [...byKey.values()];
}

/**
 * @param {PlacedFilter} first
 * @param {PlacedFilter} second
 * @returns {PlacedFilter}
 */
function both(first, second) {
  const value = [...new Set([first.value, second.value].flat())].map(String);
  const isSame = first.label === second.label;
  const label = isSame
    ? first.label
    : say("{first} or {second}", {
        first: first.label,
        second: catalogue() ? second.label : second.label.replace(/^\w+ (?:the )?/, ""),
      });
  const words = isSame ? first.words : `${first.words} ${second.words}`;
  return { ...first, value, label, words, at: [...first.at, ...second.at] };
}

/**
 * Return a query with some filters that were read in force.
 * @param {Query} query
 * @param {readonly ReadFilter[]} filters
 * @returns {Query}
 */
export function withFilters(query, filters) {
  const changes = filters.map(({ key, value }) => [
    key,
    key === "on" ? query.today + Number(value) : value,
  ]);
  return { ...query, ...Object.fromEntries(changes) };
}

/**
 * Return whether a query says nothing yet of what a filter is about.
 * @param {Query} query
 * @param {ReadKey} key
 */
export function isOpen(query, key) {
  if (key === "age") return query.age === null;
  if (key === "on") return query.on === null && !query.day.length;
  if (key === "sex" || key === "without") return true;
  if (key === "day") return !query.day.length && query.on === null;
  return !query[key].length;
}
