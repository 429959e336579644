// A query with every key present and of the right kind, whatever came out of the address.
import { ACCESS_LABELS, DAYS, FACETS, FACILITY_LABELS } from "../shared/contract.js";
import { toDay, toNow, ukNow } from "../shared/dates.js";
import { OLDEST } from "./age-words.js";

/** @import { AgeRange } from "./age-words.js" */
/** @import { Sex } from "./people.js" */

/**
 * A search, with every key.
 * @typedef {object} Query
 * @property {string} q The words that were typed.
 * @property {string} near The place that was typed.
 * @property {number | null} within Miles.
 * @property {AgeRange | null} age Years, from and to.
 * @property {Sex | null} sex
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
 */

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

/** @type {Partial<Record<Facet, string[]>>} */
const KNOWN_VALUES = {
  day: DAYS,
  time: Object.keys(TIMES_OF_DAY),
  places: ["now"],
  access: Object.keys(ACCESS_LABELS),
  facility: Object.keys(FACILITY_LABELS),
};
const MOST_LETTERS = 2000;
const MOST_VALUES = 60;
const USUAL_LIMIT = 20;

/**
 * Return a query in full. Values that mean nothing are left out.
 * @param {unknown} given
 * @returns {Query}
 */
export function normaliseQuery(given) {
  /** @type {Record<string, unknown>} */
  const query = given && typeof given === "object" ? { ...given } : {};
  const { day, minute } = nowOf(query);
  return {
    q: toText(query.q),
    near: toText(query.near),
    within: toNumber(query.within, 0, 1000),
    age: toAge(query.age),
    sex: query.sex === "man" || query.sex === "woman" ? query.sex : null,
    today: day,
    minute,
    on: isToday(query.on) ? day : toDay(query.on),
    verbatim: toFlag(query.verbatim),
    unread: toList(query.unread),
    checked: toFlag(query.checked),
    confirmed: toFlag(query.confirmed),
    broad: toFlag(query.broad),
    facets: query.facets !== false,
    limit: toNumber(query.limit, 0, 1000) ?? USUAL_LIMIT,
    offset: toNumber(query.offset, 0, 1e6) ?? 0,
    ...facetValues(query),
  };
}

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
 * @returns {Record<Facet, string[]>}
 */
function facetValues(query) {
  const values = /** @type {Record<Facet, string[]>} */ ({});
  for (const key of FACET_KEYS) {
    const known = KNOWN_VALUES[key];
    values[key] = toList(query[key]).filter((value) => !known || known.includes(value));
  }
  return values;
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
  query.checked;

/** @param {unknown} value */
const isToday = (value) => value === "today" || value === true || value === "1";

/** @param {unknown} value */
const toText = (value) =>
  typeof value === "string" || typeof value === "number"
    ? String(value).slice(0, MOST_LETTERS)
    : "";

/**
 * Return ages from a number, from and to, or a text such as "16" and "60-69".
 * @param {unknown} value
 * @returns {AgeRange | null}
 */
function toAge(value) {
  const parts = Array.isArray(value) ? value : String(value ?? "").split("-");
  const [from, to] = parts.map((part) => toNumber(part, 0, OLDEST));
  if (from === null || from === undefined || to === null) return null;
  return to === undefined ? [from, from] : [Math.min(from, to), Math.max(from, to)];
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
    .map((part) => part.trim().toLowerCase());
}
