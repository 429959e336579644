// The filters: each says yes, no or unknown of a listing. Unknown is never no, unless only
// confirmed answers are wanted. Fetched only when there is a filter, or when options are to be
// counted.
import {
  ACCESS_LABELS,
  COST_LABELS,
  EVERYWHERE,
  ROUTE_LABELS,
  WAY_LABELS,
} from "../shared/contract.js";
import { memoise } from "../shared/memoise.js";
import { decodeRecurrence } from "../shared/recurrence.js";
import { openCounter } from "./facet-counts.js";
import { freshnessOf } from "./ranking.js";
import { NO, openSessionMatcher, TIME_FACETS, UNKNOWN, YES } from "./session-filter.js";

/** @import { FacetCounts } from "./facet-counts.js" */
/** @import { Gazetteer } from "./geocoder.js" */
/** @import { Need } from "./need-phrases.js" */
/** @import { Facet, Query } from "./normalise-query.js" */
/** @import { LocationColumns, PlacedListings, ReviewInterval, Verdict } from "./ranking.js" */
/** @import { Answer, SessionMatcher } from "./session-filter.js" */
/** @import { Calendar, Row } from "../shared/recurrence.js" */

/**
 * What listings say for the filters, in columns. 0, or an empty list, says that a listing does not
 * say.
 * @typedef {object} FilterColumns
 * @property {number[][]} needs
 * @property {number[]} reviewed Days.
 * @property {number[]} ways A bit each.
 * @property {number[]} costs One more than the cost's number.
 * @property {number[][]} ages From and to.
 * @property {number[][]} groups
 * @property {string[]} group_names
 * @property {number[]} routes A bit each.
 * @property {number[]} access Two bits each.
 * @property {number[][]} languages
 * @property {string[]} language_names
 * @property {Row[][]} sessions
 * @property {Meaning} meaning
 */

/**
 * What the numbers and bits in the columns stand for.
 * @typedef {object} Meaning
 * @property {string[]} ways
 * @property {string[]} costs
 * @property {string[]} routes
 * @property {string[]} access
 * @property {string[]} answers
 */

/** @typedef {[value: string, label: string]} Option */

/**
 * A filter over all listings. Options are given by their places.
 * @typedef {object} Filter
 * @property {Exclude<Facet, "day" | "time"> | "age"} key
 * @property {Option[]} options
 * @property {(number: number) => readonly number[]} optionsOf Returns the options of a listing.
 * @property {(number: number, wanted: number[]) => Answer} test
 */

/** @typedef {{filter: Filter, wanted: number[]}} ActiveFilter */

/**
 * The filters of a directory, at work.
 * @typedef {object} Filtering
 * @property {(query: Query) => (number: number) => Verdict} matcher
 * @property {(placed: PlacedListings, query: Query) => FacetCounts} counts
 */

/**
 * What the filters work over.
 * @typedef {object} FilterSource
 * @property {LocationColumns} locations
 * @property {FilterColumns} columns
 * @property {Need[]} needs
 * @property {Gazetteer} gazetteer
 * @property {{listings: number, review: ReviewInterval}} manifest
 * @property {Uint8Array} paused
 * @property {Calendar[]} calendars
 */

/** @type {readonly number[]} */
const SAYS_NOTHING = Object.freeze([]);

/**
 * Return the filters of a directory.
 * @param {FilterSource} source
 * @returns {Filtering}
 */
export function openFiltering(source) {
  const { locations, columns, needs, gazetteer, manifest, paused, calendars } = source;
  const filters = openFilters(columns, locations.serves, needs, gazetteer);
  const sessionsOf = memoise((/** @type {number} */ number) =>
    columns.sessions[number].map((row) => decodeRecurrence(row, calendars)),
  );
  const matchSessions = openSessionMatcher(sessionsOf, paused);
  const count = openCounter(filters, manifest.listings, matchSessions);
  const isChecked =
    (/** @type {Query} */ { today }) =>
    (/** @type {number} */ number) =>
      freshnessOf(columns.reviewed[number], manifest.review, today) === "checked";
  return {
    matcher: (query) =>
      openMatcher(activeFilters(query, filters), query, matchSessions, isChecked(query)),
    counts: (placed, query) => count(placed, query, isChecked(query)),
  };
}

/**
 * @param {FilterColumns} columns
 * @param {number[][]} serves
 * @param {Need[]} needs
 * @param {Gazetteer} gazetteer
 * @returns {Filter[]}
 */
function openFilters(columns, serves, needs, gazetteer) {
  const { meaning } = columns;
  const ways = bitDecoder(meaning.ways.length);
  const routes = bitDecoder(meaning.routes.length);
  return [
    newFilter("need", needs.map(toOption), (n) => columns.needs[n]),
    newFilter("area", gazetteer.areas.map(toOption), areaDecoder(gazetteer, serves)),
    newFilter("way", labelled(meaning.ways, WAY_LABELS), (n) => ways(columns.ways[n])),
    newFilter("cost", labelled(meaning.costs, COST_LABELS), choiceDecoder(columns.costs)),
    newFilter("group", columns.group_names.map(nameOption), (n) => columns.groups[n]),
    newFilter("route", labelled(meaning.routes, ROUTE_LABELS), (n) => routes(columns.routes[n])),
    newFilter("language", columns.language_names.map(nameOption), (n) => columns.languages[n]),
    accessFilter(columns),
    ageFilter(columns),
  ];
}

/**
 * @param {{id: string, name: string}} named
 * @returns {Option}
 */
const toOption = ({ id, name }) => [id, name];

/**
 * @param {string} name
 * @returns {Option}
 */
const nameOption = (name) => [name.toLowerCase(), name];

/**
 * @param {string[]} values
 * @param {Record<string, string>} labels
 * @returns {Option[]}
 */
const labelled = (values, labels) => values.map((value) => [value, labels[value]]);

/**
 * @param {Filter["key"]} key
 * @param {Option[]} options
 * @param {Filter["optionsOf"]} optionsOf
 * @returns {Filter}
 */
function newFilter(key, options, optionsOf) {
  const test = (/** @type {number} */ number, /** @type {number[]} */ wanted) => {
    const has = optionsOf(number);
    if (!has.length) return UNKNOWN;
    return wanted.some((option) => has.includes(option)) ? YES : NO;
  };
  return { key, options, optionsOf, test };
}

/**
 * Return the filter of ages, which has no options: what is wanted is an age.
 * @param {FilterColumns} columns
 * @returns {Filter}
 */
function ageFilter({ ages }) {
  const test = (/** @type {number} */ number, /** @type {number[]} */ [age]) => {
    if (!ages[number].length) return UNKNOWN;
    const [from, to] = ages[number];
    return age >= from && age <= to ? YES : NO;
  };
  return { key: "age", options: [], optionsOf: () => SAYS_NOTHING, test };
}

/**
 * Return the filter of access, which a listing passes that has every kind that is wanted. After the
 * kinds that it has, its options are those that it may have: a kind's place and as many more as
 * there are kinds.
 * @param {FilterColumns} columns
 * @returns {Filter}
 */
function accessFilter({ access, meaning }) {
  const count = meaning.access.length;
  const decode = accessDecoder(meaning);
  const optionsOf = (/** @type {number} */ number) => decode(access[number]);
  const testKind = (/** @type {readonly number[]} */ has, /** @type {number} */ kind) => {
    if (has.includes(kind)) return YES;
    return has.includes(kind + count) ? UNKNOWN : NO;
  };
  return {
    ...newFilter("access", labelled(meaning.access, ACCESS_LABELS), optionsOf),
    test: (number, wanted) => worst(wanted.map((kind) => testKind(optionsOf(number), kind))),
  };
}

/**
 * @param {Answer[]} answers
 * @returns {Answer}
 */
function worst(answers) {
  if (answers.includes(NO)) return NO;
  return answers.includes(UNKNOWN) ? UNKNOWN : YES;
}

/** @param {number} size */
const bitDecoder = (size) =>
  memoise((/** @type {number} */ mask) =>
    Array.from({ length: size }, (_, bit) => bit).filter((bit) => mask & (1 << bit)),
  );

/**
 * Return a function to the one choice of a listing's column: 0 says that it does not say.
 * @param {number[]} column
 */
function choiceDecoder(column) {
  const lists = memoise((/** @type {number} */ choice) => [choice - 1]);
  return (/** @type {number} */ number) => (column[number] ? lists(column[number]) : SAYS_NOTHING);
}

/**
 * Return a function from a listing's access, two bits a kind, to its options.
 * @param {Meaning} meaning
 */
function accessDecoder({ access, answers }) {
  return memoise((/** @type {number} */ code) =>
    [...access.keys()].flatMap((kind) => {
      const answer = answers[(code >> (2 * kind)) & 3];
      if (answer === "no") return [];
      return [answer === "yes" ? kind : kind + access.length];
    }),
  );
}

/**
 * Return a function from a listing to every area whose people may use it, or a part of which may.
 * @param {Gazetteer} gazetteer
 * @param {number[][]} serves
 */
function areaDecoder({ areas }, serves) {
  const areasOf = memoise((/** @type {string} */ key) => {
    const own = key.split(",").map(Number);
    const isServed = (/** @type {number} */ n) =>
      own.includes(EVERYWHERE) ||
      own.includes(n) ||
      own.includes(areas[n].parent ?? NaN) ||
      own.some((served) => areas[served]?.parent === n);
    return [...areas.keys()].filter(isServed);
  });
  return memoise((/** @type {number} */ number) =>
    serves[number].length ? areasOf(serves[number].join()) : SAYS_NOTHING,
  );
}

/**
 * Return the filters in force, each with what it wants; unknown values are left out.
 * @param {Query} query
 * @param {Filter[]} filters
 * @returns {ActiveFilter[]}
 */
function activeFilters(query, filters) {
  return filters.flatMap((filter) => {
    if (filter.key === "age") return query.age === null ? [] : [{ filter, wanted: [query.age] }];
    const chosen = query[filter.key];
    const places = [...filter.options.keys()];
    const wanted = places.filter((n) => chosen.includes(filter.options[n][0]));
    return chosen.length ? [{ filter, wanted }] : [];
  });
}

/**
 * @typedef {{fails: string, unknown: string[], test: (number: number) => Answer}} Test A filter's
 * names, and its test.
 */

/**
 * Return a function that says of a listing which filters it fails, and which it does not answer.
 * @param {ActiveFilter[]} active
 * @param {Query} query
 * @param {SessionMatcher} matchSessions
 * @param {(number: number) => boolean} isChecked
 * @returns {(number: number) => Verdict}
 */
function openMatcher(active, query, matchSessions, isChecked) {
  /** @type {Test[]} */
  const tests = active.map(({ filter, wanted }) => ({
    fails: filter.key,
    unknown: [filter.key],
    test: (number) => filter.test(number, wanted),
  }));
  const times = TIME_FACETS.filter((key) => (key === "on" ? query.on !== null : query[key].length));
  if (times.length) tests.push({ fails: "when", unknown: times, test: matchSessions(query) });
  return (number) => {
    /** @type {string[]} */
    const fails = [];
    /** @type {string[]} */
    const unknown = [];
    for (const { fails: key, unknown: keys, test } of tests) {
      const answer = test(number);
      if (answer === NO || (answer === UNKNOWN && query.confirmed)) fails.push(key);
      else if (answer === UNKNOWN) unknown.push(...keys);
    }
    if (query.checked && !isChecked(number)) fails.push("checked");
    return { fails, unknown };
  };
}
