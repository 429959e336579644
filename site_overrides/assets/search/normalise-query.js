// A query with every key present and of the right kind, whatever came out of the address. What it
// says of a value holds everywhere: the page shows as a filter only what is one here.
import {
  ACCESS_LABELS,
  COST_OPTION_LABELS,
  DAYS,
  FACETS,
  FACILITY_LABELS,
  ROUTE_LABELS,
  WAY_LABELS,
} from "../shared/contract.js";
import { toDay, toNow, ukNow } from "../shared/dates.js";
import { OLDEST } from "./age-range.js";
import { readAge } from "./age-words.js";

/** @import { AgeRange } from "./age-range.js" */
/** @import { Sex } from "./people.js" */

/**
 * A search, with every key.
 * @typedef {object} Query
 * @property {string} q The words that were typed.
 * @property {string} near The place that was typed.
 * @property {number | null} within Miles.
 * @property {AgeRange | null} age Years, from and to.
 * @property {Sex | null} sex
 * @property {string[]} without Words of things that are not wanted; only ever read from the words.
 * @property {number} today A day number.
 * @property {number} minute After the midnight before today.
 * @property {number | null} on The day on which it has to happen.
 * @property {boolean} verbatim Whether the words are to be taken as they are typed.
 * @property {string[]} unread What is not to be read from the words as a filter.
 * @property {boolean} checked Whether only listings that were checked lately are wanted.
 * @property {boolean} confirmed Whether a listing that does not say is left out.
 * @property {boolean} broad Whether all is wanted that may fit, though nothing surely does.
 * @property {boolean} facets Whether the options of the filters are to be counted.
 * @property {number} limit The most results to show.
 * @property {number} offset How many results are left out before them.
 * @property {string[]} need
 * @property {string[]} area
 * @property {string[]} way
 * @property {string[]} cost
 * @property {string[]} places
 * @property {string[]} day
 * @property {string[]} time
 * @property {string[]} group
 * @property {string[]} route
 * @property {string[]} access
 * @property {string[]} facility
 * @property {string[]} language
 * @property {AskedValue[]} unknown What was given for filters and means nothing.
 */

/** @typedef {[key: string, value: string]} AskedValue Of a filter, as the address has it. */

/**
 * @typedef {"need" | "area" | "way" | "cost" | "places" | "day" | "time" | "group" | "route" |
 * "access" | "facility" | "language"} Facet
 */

/** The filters of which several values can be chosen. */
export const FACET_KEYS = /** @type {Facet[]} */ (FACETS);

/**
 * Times of day, each with its first minute and the minute after its last. An evening ends at 4am.
 * @type {Readonly<Record<string, readonly number[]>>}
 */
export const TIMES_OF_DAY = Object.freeze({
  morning: [0, 720],
  afternoon: [720, 1020],
  evening: [1020, 1680],
});

/** Of what is not in a directory's own hands. @type {Partial<Record<Facet, string[]>>} */
const KNOWN_VALUES = {
  way: Object.keys(WAY_LABELS),
  cost: Object.keys(COST_OPTION_LABELS),
  route: Object.keys(ROUTE_LABELS),
  day: DAYS,
  time: Object.keys(TIMES_OF_DAY),
  places: ["now"],
  access: Object.keys(ACCESS_LABELS),
  facility: Object.keys(FACILITY_LABELS),
};
const MOST_LETTERS = 2000;
const MOST_VALUES = 60;
const MOST_LETTERS_OF_VALUE = 60;
const MOST_MILES = 1000;
const USUAL_LIMIT = 20;

/**
 * Return a query in full. Values that mean nothing are left out, and told.
 * @param {unknown} given
 * @returns {Query}
 */
export function normaliseQuery(given) {
  /** @type {Record<string, unknown>} */
  const query = given && typeof given === "object" ? { ...given } : {};
  const { day, minute } = nowOf(query);
  const single = {
    within: toNumber(query.within, 0, MOST_MILES),
    age: toAge(query.age),
    on: isToday(query.on) ? day : toDay(query.on),
  };
  const lists = facetValues(query);
  return {
    q: toText(query.q),
    near: toText(query.near),
    sex: query.sex === "man" || query.sex === "woman" ? query.sex : null,
    without: [],
    today: day,
    minute,
    verbatim: toFlag(query.verbatim),
    unread: toList(query.unread),
    checked: toFlag(query.checked),
    confirmed: toFlag(query.confirmed),
    broad: toFlag(query.broad),
    facets: query.facets !== false,
    limit: toNumber(query.limit, 0, 1000) ?? USUAL_LIMIT,
    offset: toNumber(query.offset, 0, 1e6) ?? 0,
    ...single,
    ...lists.known,
    unknown: [...lists.unknown, ...unreadValues(query, single)],
  };
}

/**
 * Return what was given for a filter of one value and could not be read as one.
 * @param {Record<string, unknown>} query
 * @param {Record<string, unknown>} read
 * @returns {AskedValue[]}
 */
const unreadValues = (query, read) =>
  Object.keys(read)
    .map((key) => /** @type {AskedValue} */ ([key, toValue(toText(query[key]))]))
    .filter(([key, value]) => value && read[key] === null);

/**
 * Return the minute for which a query is asked: `now`, such as "2026-11-21T19:00"; or the beginning
 * of `today`; or what it is in the United Kingdom.
 * @param {Record<string, unknown>} query
 */
function nowOf({ now, today }) {
  const day = toDay(today);
  return toNow(now) ?? (day === null ? ukNow() : { day, minute: 0 });
}

/**
 * @param {Record<string, unknown>} query
 */
function facetValues(query) {
  const given = /** @type {Record<Facet, string[]>} */ ({});
  for (const key of FACET_KEYS) given[key] = toList(query[key]);
  return knownValues(given, (key, value) => KNOWN_VALUES[key]?.includes(value) ?? true);
}

/**
 * Part the values of filters into those that are known and the others.
 * @param {Record<Facet, string[]>} given
 * @param {(key: Facet, value: string) => boolean} isKnown
 */
export function knownValues(given, isKnown) {
  const known = /** @type {Record<Facet, string[]>} */ ({});
  /** @type {AskedValue[]} */
  const unknown = [];
  for (const key of FACET_KEYS) {
    known[key] = given[key].filter((value) => isKnown(key, value));
    for (const value of given[key]) if (!isKnown(key, value)) unknown.push([key, value]);
  }
  return { known, unknown };
}

/**
 * Return whether a query has any filter.
 * @param {Query} query
 */
export const hasFilter = (query) =>
  FACET_KEYS.some((key) => query[key].length) ||
  query.on !== null ||
  query.age !== null ||
  query.sex !== null ||
  query.without.length > 0 ||
  query.checked;

/** @param {unknown} value */
const isToday = (value) => value === "today" || value === true || value === "1";

/** @param {unknown} value */
const toText = (value) =>
  typeof value === "string" || typeof value === "number"
    ? String(value).slice(0, MOST_LETTERS)
    : "";

/**
 * Return ages from a number, from and to, or a text such as "16", "60-69" and "under 18".
 * @param {unknown} value
 * @returns {AgeRange | null}
 */
function toAge(value) {
  if (!Array.isArray(value)) return readAge(toText(value));
  const [from, to] = value.map((part) => toNumber(part, 0, OLDEST));
  return from === null || to === null ? null : [Math.min(from, to), Math.max(from, to)];
}

/** @param {unknown} value */
const toFlag = (value) => value === true || value === "1" || value === "true" || value === "yes";

/**
 * @param {unknown} value
 * @param {number} least
 * @param {number} most
 */
function toNumber(value, least, most) {
  const isTyped = typeof value === "string" && value.trim() !== "";
  const number = typeof value === "number" || isTyped ? Number(value) : NaN;
  return Number.isFinite(number) && number >= least && number <= most ? number : null;
}

/**
 * @param {unknown} value A list, or a text with commas.
 * @returns {string[]}
 */
function toList(value) {
  const parts = typeof value === "string" ? value.split(",") : value;
  if (!Array.isArray(parts)) return [];
  return parts
    .filter((part) => typeof part === "string" && part.trim())
    .slice(0, MOST_VALUES)
    .map(toValue);
}

/** @param {string} text */
const toValue = (text) => text.trim().toLowerCase().slice(0, MOST_LETTERS_OF_VALUE);
