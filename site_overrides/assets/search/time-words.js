// When somebody wants something, among other words: "today", "this weekend", "monday morning",
// "after work". Not Sunday school, nor morning sickness.
import { DAYS } from "../shared/contract.js";
import { say, toSay } from "../shared/words.js";
import { wordSet } from "../shared/word-set.js";
import { isOfHappening } from "./happenings.js";

/** @import { TimeSpan } from "./happenings.js" */

/** @typedef {"on" | "day" | "time"} TimeKey */
/**
 * What words say of when: `on` is in days from today; `from` and `to` are the words from and
 * before.
 * @typedef {{key: TimeKey, value: string[] | number, label: string, from: number, to: number}}
 * TimeFound
 */

/** What is said of a search for what is open now. */
export const OPEN_NOW = toSay("Open now, or later today");

/** In this company a day or a time of day is the name of something else. */
const OTHER_COMPANY = wordSet(
  "school roast lunch sickness after pill primrose dress job jobs break breaks times post " +
    "programme friday best",
);
const BEFORE_OTHER = wordSet("coffee good black boxing pancake mothering palm easter bank ruby");
const THIS = wordSet("this next on at the every each by for in");
const OPEN = wordSet("open opens opened opening");
const TO = wordSet("to till til until thru through");
/** @type {[phrase: string, key: TimeKey, value: string[] | number, label: string][]} */
const PHRASES = [
  ["after work", "time", ["evening"], toSay("In the evening")],
  ["after hours", "time", ["evening"], toSay("In the evening")],
  ["weekend", "day", ["saturday", "sunday"], toSay("At the weekend")],
  ["weekends", "day", ["saturday", "sunday"], toSay("At the weekend")],
  ["weekdays", "day", DAYS.slice(0, 5), toSay("On weekdays")],
  ["today", "on", 0, toSay("On today")],
  ["tonight", "on", 0, toSay("On today")],
  ["tomorrow", "on", 1, toSay("On tomorrow")],
];

/**
 * Return what a sentence says of when: what is asked for then, and what only happens then and asks
 * for nothing.
 * @param {string[]} list Folded words.
 * @returns {{asked: TimeFound[], happening: TimeSpan[]}}
 */
export function timesInWords(list) {
  const found = [...list.keys()].flatMap((at) => [
    ...phrasesAt(list, at),
    ...dayAt(list, at),
    ...timeOfDayAt(list, at),
  ]);
  const openNow = [...list.keys()].flatMap((at) => openNowAt(list, at));
  const isOpenNow = (/** @type {number} */ at) =>
    openNow.some(({ from, to }) => at >= from && at < to);
  const happening = found.filter((one) => isOfHappening(list, one, isBesideDay(list, one)));
  return {
    asked: [...openNow, ...found.filter((one) => !happening.includes(one))],
    happening: [...happening, ...rightNow(list).filter(({ from }) => !isOpenNow(from))],
  };
}

/**
 * "right now", which asks for nothing but beside "open".
 * @param {string[]} list
 */
const rightNow = (list) =>
  [...list.keys()]
    .filter((at) => list[at] === "right" && list[at + 1] === "now")
    .map((from) => ({ key: /** @type {const} */ ("on"), from, to: from + 2 }));

/**
 * @param {string[]} list
 * @param {TimeFound} found
 */
const isBesideDay = (list, { from, to }) => Boolean(dayOf(list[from - 1]) ?? dayOf(list[to]));

/**
 * Return the place of a day of the week, Monday 0.
 * @param {string | undefined} word
 */
function dayOf(word) {
  const place = DAYS.findIndex((name) => word === name || word === `${name}s`);
  return place < 0 ? null : place;
}

/**
 * @param {string[]} list
 * @param {number} at
 * @returns {TimeFound[]}
 */
function phrasesAt(list, at) {
  const row = PHRASES.find(([phrase]) =>
    phrase.split(" ").every((word, n) => list[at + n] === word),
  );
  const end = at + (row ? row[0].split(" ").length : 0);
  if (!row || OTHER_COMPANY.has(list[end])) return [];
  const [phrase, key, value, label] = row;
  const found = { key, value, label, from: startOf(list, at), to: end };
  const evening = { ...found, key: /** @type {const} */ ("time"), ...EVENING };
  return phrase === "tonight" ? [found, evening] : [found];
}

const EVENING = { value: ["evening"], label: toSay("In the evening") };

/**
 * "open now" is today, what is still to come too: nobody is told that there is nothing, where the
 * doors open in an hour. So is "whats on right now", but not "crying right now".
 * @param {string[]} list
 * @param {number} at
 * @returns {TimeFound[]}
 */
function openNowAt(list, at) {
  const isOpen = OPEN.has(list[at]) || (list[at] === "on" && list[at - 1] === "whats");
  const isRight = list[at + 1] === "right";
  const to = at + (isRight ? 3 : 2);
  const isRightNow = list[at] === "right" && list[at + 1] === "now";
  const isOpenAfter = isRightNow && (OPEN.has(list[at + 2]) || list.length === 2);
  if (!isOpenAfter && !(isOpen && list[to - 1] === "now")) return [];
  return [{ key: "on", value: 0, label: OPEN_NOW, from: at, to }];
}

/**
 * @param {string[]} list
 * @param {number} at
 * @returns {TimeFound[]}
 */
function dayAt(list, at) {
  const day = dayOf(list[at]);
  if (day === null || BEFORE_OTHER.has(list[at - 1]) || OTHER_COMPANY.has(list[at + 1])) return [];
  const last = TO.has(list[at + 1]) ? dayOf(list[at + 2]) : null;
  const from = startOf(list, at);
  if (last !== null) return [spanOfDays(day, last, from, at + 3)];
  if (TO.has(list[at - 1]) && dayOf(list[at - 2]) !== null) return [];
  const label = say("On {day}", { day: say(capitalised(DAYS[day])) });
  return [{ key: "day", value: [DAYS[day]], label, from, to: at + 1 }];
}

/** @param {string} word */
const capitalised = (word) => `${word[0].toUpperCase()}${word.slice(1)}`;

/**
 * "monday to friday".
 * @param {number} first
 * @param {number} last
 * @param {number} from
 * @param {number} to
 * @returns {TimeFound}
 */
function spanOfDays(first, last, from, to) {
  const count = ((last - first + DAYS.length) % DAYS.length) + 1;
  const value = Array.from({ length: count }, (_, n) => DAYS[(first + n) % DAYS.length]);
  const [one, other] = [first, last].map((day) => say(capitalised(DAYS[day])));
  const isWeek = first === 0 && last === DAYS.indexOf("friday");
  const label = isWeek
    ? toSay("On weekdays")
    : say("{first} to {last}", { first: one, last: other });
  return { key: "day", value, label, from, to };
}

/**
 * Return where what is said of a time begins: "open on a", before "Sunday". What is open on a day
 * is asked for by the day, and "open" tells of no need.
 * @param {string[]} list
 * @param {number} at
 */
function startOf(list, at) {
  const before = at - (list[at - 1] === "a" && THIS.has(list[at - 2]) ? 1 : 0);
  const from = THIS.has(list[before - 1]) ? before - 1 : before;
  return OPEN.has(list[from - 1]) ? from - 1 : from;
}

/**
 * @param {string[]} list
 * @param {number} at
 * @returns {TimeFound[]}
 */
function timeOfDayAt(list, at) {
  const [, time] = /^(morning|afternoon|evening)s?$/.exec(list[at]) ?? [];
  if (!time || BEFORE_OTHER.has(list[at - 1]) || OTHER_COMPANY.has(list[at + 1])) return [];
  let from = at;
  while (THIS.has(list[from - 1])) from--;
  return [{ key: "time", value: [time], label: `In the ${time}`, from, to: at + 1 }];
}
