// The live counts: how many listings each option of each filter would show. Counted at every
// letter, so in one pass.
import { say } from "../shared/words.js";
import { TIME_FACETS, TIME_OPTIONS, UNKNOWN, YES } from "./session-filter.js";

/** @import { DayTests, Filter } from "./filters.js" */
/** @import { Query } from "./normalise-query.js" */
/** @import { PlacedListings, Verdict } from "./ranking.js" */
/** @import { SessionMatcher, TimeFacet, WantedTimes } from "./session-filter.js" */

/**
 * An option of a filter.
 * @typedef {object} FacetOption
 * @property {string | number} value
 * @property {string} label
 * @property {number} count How many listings it would show.
 * @property {number} unknown How many that do not say.
 * @property {boolean} chosen
 */

/** @typedef {Record<string, FacetOption[]>} FacetCounts By the filters' keys. */

/**
 * What every listing says of every filter, in one row of numbers: those of a listing are from
 * `starts[listing]` on. Each filter has the numbers from its offset on: one for each option, as
 * many for those that a listing may have, and one for silence.
 * @typedef {object} FacetRows
 * @property {number[]} offsets
 * @property {Uint32Array} starts
 * @property {Uint16Array} codes
 */

/** @typedef {{filter: Filter, from: number, to: number}} FacetRange The numbers of a filter. */

/** @typedef {(key: string | null) => ArrayLike<number> & Iterable<number>} OpenListings */

/**
 * Return a counter over the filters, whose rows of what each listing says are put one after another
 * once.
 * @param {Filter[]} filters
 * @param {number} size
 * @param {SessionMatcher} matchSessions
 * @returns {(placed: PlacedListings, query: Query, dayTests: DayTests) => FacetCounts}
 */
export function openCounter(filters, size, matchSessions) {
  const rows = flatten(filters, size);
  const ranges = filters.map((filter, n) => ({
    filter,
    from: rows.offsets[n],
    to: rows.offsets[n + 1],
  }));
  return (placed, query, dayTests) => {
    const openTo = openExcept(placed);
    return {
      ...countOptions(openTo, ranges, rows, query),
      ...countTimes(openTo("when"), query, matchSessions),
      places: [countPlaces(openTo("places"), query, dayTests)],
      checked: [countChecked(openTo("checked"), query, dayTests)],
    };
  };
}

/**
 * @param {Filter[]} filters
 * @param {number} size
 * @returns {FacetRows}
 */
function flatten(filters, size) {
  const offsets = [0];
  for (const { options } of filters) {
    offsets.push(offsets[offsets.length - 1] + 2 * options.length + 1);
  }
  const starts = new Uint32Array(size + 1);
  /** @type {number[]} */
  const codes = [];
  for (let number = 0; number < size; number++) {
    filters.forEach(({ optionsOf }, n) => {
      const options = optionsOf(number);
      for (const option of options) codes.push(offsets[n] + option);
      if (!options.length) codes.push(offsets[n + 1] - 1);
    });
    starts[number + 1] = codes.length;
  }
  return { offsets, starts, codes: Uint16Array.from(codes) };
}

/**
 * Count for every option the listings that it would show, given the other filters: those that fail
 * this one alone count.
 * @param {OpenListings} openTo
 * @param {FacetRange[]} ranges
 * @param {FacetRows} rows
 * @param {Query} query
 */
function countOptions(openTo, ranges, rows, query) {
  const fitting = openTo(null);
  const counts = countRows(fitting, rows);
  /** @type {FacetCounts} */
  const facets = {};
  for (const { filter, from, to } of ranges) {
    const open = openTo(filter.key);
    const own = open.length === fitting.length ? counts : countRows(open, rows);
    facets[filter.key] = describeOptions(filter, own.subarray(from, to), query);
  }
  return facets;
}

/**
 * @param {ArrayLike<number>} listings
 * @param {FacetRows} rows
 */
function countRows(listings, { offsets, starts, codes }) {
  const counts = new Uint32Array(offsets[offsets.length - 1]);
  for (let n = 0; n < listings.length; n++) {
    const end = starts[listings[n] + 1];
    for (let at = starts[listings[n]]; at < end; at++) counts[codes[at]]++;
  }
  return counts;
}

/**
 * Return a function to the numbers of the listings that fail no filter but, maybe, one.
 * @param {PlacedListings} placed
 * @returns {OpenListings}
 */
function openExcept({ numbers, verdicts }) {
  if (!verdicts) return () => numbers;
  const fitting = numbers.filter((_, n) => !verdicts[n].fails.length);
  const single = verdicts.flatMap(({ fails }) => (fails.length === 1 ? fails : []));
  const isOpen = (/** @type {Verdict} */ { fails }, /** @type {string} */ key) =>
    fails.length === 0 || (fails.length === 1 && fails[0] === key);
  const byKey = new Map(
    [...new Set(single)].map((key) => [key, numbers.filter((_, n) => isOpen(verdicts[n], key))]),
  );
  return (key) => byKey.get(key ?? "") ?? fitting;
}

/**
 * Return the options of a filter with their counts.
 * @param {Filter} filter
 * @param {Uint32Array} counts
 * @param {Query} query
 * @returns {FacetOption[]}
 */
function describeOptions({ key, options }, counts, query) {
  if (key === "age") return [];
  const countUnknown = (/** @type {number} */ n) =>
    key === "access" || key === "facility"
      ? counts[n + options.length]
      : counts[2 * options.length];
  return options
    .map(([value, label], n) => ({
      value,
      label,
      count: counts[n],
      unknown: query.confirmed ? 0 : countUnknown(n),
      chosen: query[key].includes(value),
    }))
    .filter((option) => option.count || option.chosen);
}

/**
 * @param {ArrayLike<number>} listings
 * @param {Query} query
 * @param {SessionMatcher} matchSessions
 */
function countTimes(listings, query, matchSessions) {
  /** @type {FacetCounts} */
  const facets = {};
  for (const key of TIME_FACETS) {
    facets[key] = TIME_OPTIONS[key].map(([value, label]) => {
      const test = matchSessions(withTime(query, key, value));
      const counts = [0, 0, 0];
      for (let n = 0; n < listings.length; n++) counts[test(listings[n])]++;
      const chosen = key === "on" ? query.on === query.today : query[key].includes(value);
      const unknown = query.confirmed ? 0 : counts[UNKNOWN];
      return { value, label: say(label), count: counts[YES], unknown, chosen };
    });
  }
  return facets;
}

/**
 * Return the times that are wanted with one option in place of those of its filter.
 * @param {Query} query
 * @param {TimeFacet} key
 * @param {string} value
 * @returns {WantedTimes}
 */
function withTime({ day, time, on, today, minute }, key, value) {
  if (key === "on") return { day, time, on: today, today, minute };
  return { day, time, on, today, minute, [key]: [value] };
}

/**
 * @param {Iterable<number>} listings
 * @param {Query} query
 * @param {DayTests} dayTests
 * @returns {FacetOption}
 */
function countPlaces(listings, query, { hasPlaces }) {
  const counts = [0, 0, 0];
  for (const number of listings) counts[hasPlaces(number)]++;
  const unknown = query.confirmed ? 0 : counts[UNKNOWN];
  const chosen = query.places.length > 0;
  return { value: "now", label: say("Has room now"), count: counts[YES], unknown, chosen };
}

/**
 * @param {Iterable<number>} listings
 * @param {Query} query
 * @param {DayTests} dayTests
 * @returns {FacetOption}
 */
function countChecked(listings, query, { isChecked }) {
  const count = [...listings].filter(isChecked).length;
  return { value: "1", label: say("Checked recently"), count, unknown: 0, chosen: query.checked };
}
