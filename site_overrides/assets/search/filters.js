// The filters: each says yes, no or unknown of a listing. Unknown is never no, unless only
// confirmed answers are wanted. Fetched only when there is a filter, or when options are to be
// counted.
import {
  ACCESS_LABELS,
  COST_OPTION_LABELS,
  EVERYWHERE,
  FACILITY_LABELS,
  PLACES,
  ROUTE_LABELS,
  WAY_LABELS,
} from "../shared/contract.js";
import { memoise } from "../shared/memoise.js";
import { decodeRecurrence } from "../shared/recurrence.js";
import { say } from "../shared/words.js";
import { openCounter } from "./facet-counts.js";
import { peopleWords } from "./people.js";
import { freshnessOf } from "./ranking.js";
import { NO, openSessionMatcher, TIME_FACETS, UNKNOWN, YES } from "./session-filter.js";
import { words } from "./tokenizer.js";

/** @import { AgeRange } from "./age-range.js" */
/** @import { FacetCounts } from "./facet-counts.js" */
/** @import { Gazetteer } from "./geocoder.js" */
/** @import { Need } from "./need-phrases.js" */
/** @import { Facet, Query } from "./normalise-query.js" */
/** @import { Sex } from "./people.js" */
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
 * @property {number[]} costs A bit for each kind that a listing counts as.
 * @property {number[][]} ages From and to.
 * @property {number[][]} groups
 * @property {string[]} group_names
 * @property {[ages: number[], groups: number[]][][]} any_of Conditions of which any is enough.
 * @property {number[][]} places One more than the answer's number, and the day it may end.
 * @property {number[]} routes A bit each.
 * @property {number[]} access Two bits each.
 * @property {number[]} facilities Two bits each.
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
 * @property {string[]} facilities
 * @property {string[]} answers
 */

/** @typedef {[value: string, label: string]} Option */

/**
 * A filter over all listings. Options are given by their places.
 * @typedef {object} Filter
 * @property {Exclude<Facet, "day" | "time" | "places"> | "age"} key
 * @property {Option[]} options
 * @property {(number: number) => readonly number[]} optionsOf Returns the options of a listing.
 * @property {(number: number, wanted: number[], asked: AskedPeople) => Answer} test
 */

/** @typedef {{age: AgeRange | null, groups: number[]}} AskedPeople Whom a search is for. */

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
  /** @type {(query: Query) => DayTests} */
  const dayTests = (query) => ({
    isChecked: isChecked(query),
    hasPlaces: (number) => hasPlaces(columns.places[number], query.today),
  });
  return {
    matcher: (query) =>
      openMatcher(activeFilters(query, filters), query, {
        matchSessions,
        dayTests: dayTests(query),
        sexTest: openSexTest(columns),
      }),
    counts: (placed, query) => count(placed, query, dayTests(query)),
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
  const costs = bitDecoder(meaning.costs.length);
  const routes = bitDecoder(meaning.routes.length);
  return [
    newFilter("need", needs.map(toOption), (n) => columns.needs[n]),
    newFilter("area", gazetteer.areas.map(toOption), areaDecoder(gazetteer, serves)),
    newFilter("way", labelled(meaning.ways, WAY_LABELS), (n) => ways(columns.ways[n])),
    newFilter("cost", labelled(meaning.costs, COST_OPTION_LABELS), (n) => costs(columns.costs[n])),
    groupFilter(columns),
    newFilter("route", labelled(meaning.routes, ROUTE_LABELS), (n) => routes(columns.routes[n])),
    languageFilter(columns),
    kindsFilter("access", meaning.access, ACCESS_LABELS, columns.access, meaning.answers),
    kindsFilter(
      "facility",
      meaning.facilities,
      FACILITY_LABELS,
      columns.facilities,
      meaning.answers,
    ),
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
const labelled = (values, labels) => values.map((value) => [value, say(labels[value])]);

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
 * Return the filter of languages, in which `Kurdish` stands for `Kurdish Sorani` too.
 * @param {FilterColumns} columns
 * @returns {Filter}
 */
function languageFilter({ languages, language_names: names }) {
  const options = names.map(nameOption);
  const values = options.map(([value]) => value);
  const wider = values.map((value) => values.indexOf(firstWord(value)));
  const optionsOf = memoise((/** @type {number} */ n) => {
    const own = languages[n];
    return [...new Set([...own, ...own.map((one) => wider[one]).filter((one) => one >= 0)])];
  });
  return newFilter("language", options, optionsOf);
}

/** @param {string} value */
const firstWord = (value) => value.split(/[ (]/, 1)[0];

/**
 * Return the filter of ages, which has no options: what is wanted is an age.
 * @param {FilterColumns} columns
 * @returns {Filter}
 */
function ageFilter({ ages, any_of: anyOf }) {
  /** @type {Filter["test"]} */
  const test = (number, wanted, asked) => {
    const base = isAged(ages[number], asked.age);
    if (!anyOf[number].length) return ages[number].length ? base : UNKNOWN;
    return asked.groups.length ? base : worst([base, meetsAny(anyOf[number], asked)]);
  };
  return { key: "age", options: [], optionsOf: () => SAYS_NOTHING, test };
}

/**
 * Return the filter of groups. Where any of several conditions is enough, age and group are asked
 * of each together, and the answer is this filter's alone.
 * @param {FilterColumns} columns
 * @returns {Filter}
 */
function groupFilter({ groups, any_of: anyOf, group_names: names }) {
  const all = groups.map((own, n) =>
    anyOf[n].length ? [...new Set([...own, ...anyOf[n].flatMap(([, some]) => some)])] : own,
  );
  /** @type {Filter["test"]} */
  const test = (number, wanted, asked) => {
    const base = isOneOf(groups[number], wanted);
    if (!anyOf[number].length) return groups[number].length ? base : UNKNOWN;
    return worst([base, meetsAny(anyOf[number], asked)]);
  };
  return { ...newFilter("group", names.map(nameOption), (n) => all[n]), test };
}

/** @typedef {(sex: Sex) => (number: number) => Answer} SexTest */

/** How the names of groups of one sex begin: "Men aged 18 or over", "Mums with babies". */
const GROUPS_OF_SEX = {
  man: groupWords("man"),
  woman: groupWords("woman"),
};

/** @param {Sex} sex */
function groupWords(sex) {
  const many = peopleWords({ sex, who: ["adult", "youth", "parent"], isOne: false });
  return many.add(sex === "man" ? "male" : "female");
}

/**
 * Return a test of whom a listing is for. Only one that is for the other sex alone fails: carers
 * may be men or women.
 * @param {FilterColumns} columns
 * @returns {SexTest}
 */
function openSexTest({ groups, any_of: anyOf, group_names: names }) {
  const numbersOf = (/** @type {Set<string>} */ first) =>
    new Set([...names.keys()].filter((n) => first.has(words(names[n])[0])));
  const [men, women] = [numbersOf(GROUPS_OF_SEX.man), numbersOf(GROUPS_OF_SEX.woman)];
  return (sex) => {
    const [own, other] = sex === "man" ? [men, women] : [women, men];
    const isForOthers = (/** @type {number[]} */ of) =>
      of.some((n) => other.has(n)) && of.every((n) => !own.has(n));
    return (number) => {
      const conditions = anyOf[number].map(([, some]) => some);
      const isClosed =
        isForOthers(groups[number]) || (conditions.length > 0 && conditions.every(isForOthers));
      return isClosed ? NO : YES;
    };
  };
}

/**
 * Return whether somebody meets any of several conditions. What was not asked is not known.
 * @param {[ages: number[], groups: number[]][]} conditions
 * @param {AskedPeople} asked
 * @returns {Answer}
 */
function meetsAny(conditions, { age, groups }) {
  const answers = conditions.map(([ages, own]) =>
    worst([isAged(ages, age), own.length && !groups.length ? UNKNOWN : isOneOf(own, groups)]),
  );
  return /** @type {Answer} */ (Math.max(...answers));
}

/**
 * Return whether some age of a range is among those of a listing.
 * @param {number[]} ages None for any age.
 * @param {AgeRange | null} age
 * @returns {Answer}
 */
function isAged(ages, age) {
  if (!ages.length) return YES;
  if (age === null) return UNKNOWN;
  return age[1] >= ages[0] && age[0] <= ages[1] ? YES : NO;
}

/**
 * @param {number[]} groups None for anybody.
 * @param {number[]} wanted
 * @returns {Answer}
 */
const isOneOf = (groups, wanted) =>
  !groups.length || groups.some((group) => wanted.includes(group)) ? YES : NO;

/**
 * Return whether a listing has places on a day. From the day on until which it said something, it
 * may be otherwise.
 * @param {number[]} places
 * @param {number} today
 * @returns {Answer}
 */
function hasPlaces([answer, until], today) {
  if (!answer || (until && today >= until)) return UNKNOWN;
  return PLACES[answer - 1] === "open" ? YES : NO;
}

/**
 * Return the filter of what a listing has, such as access, which one passes that has every kind
 * that is wanted. After the kinds that it has, its options are those that it may have: a kind's
 * place and as many more as there are kinds.
 * @param {"access" | "facility"} key
 * @param {string[]} kinds
 * @param {Record<string, string>} labels
 * @param {number[]} column
 * @param {string[]} answers
 * @returns {Filter}
 */
function kindsFilter(key, kinds, labels, column, answers) {
  const count = kinds.length;
  const decode = kindsDecoder(kinds, answers);
  const optionsOf = (/** @type {number} */ number) => decode(column[number]);
  const testKind = (/** @type {readonly number[]} */ has, /** @type {number} */ kind) => {
    if (has.includes(kind)) return YES;
    return has.includes(kind + count) ? UNKNOWN : NO;
  };
  return {
    ...newFilter(key, labelled(kinds, labels), optionsOf),
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
 * Return a function from what a listing has, two bits a kind, to its options.
 * @param {string[]} kinds
 * @param {string[]} answers
 */
function kindsDecoder(kinds, answers) {
  return memoise((/** @type {number} */ code) =>
    [...kinds.keys()].flatMap((kind) => {
      const answer = answers[(code >> (2 * kind)) & 3];
      if (answer === "no") return [];
      return [answer === "yes" ? kind : kind + kinds.length];
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
    if (filter.key === "age") return query.age === null ? [] : [{ filter, wanted: query.age }];
    const chosen = query[filter.key];
    const places = [...filter.options.keys()];
    const wanted = places.filter((n) => isChosen(filter, filter.options[n][0], chosen));
    return chosen.length ? [{ filter, wanted }] : [];
  });
}

/**
 * @param {Filter} filter
 * @param {string} value
 * @param {string[]} chosen
 */
const isChosen = ({ key }, value, chosen) =>
  chosen.includes(value) || (key === "language" && chosen.includes(firstWord(value)));

/**
 * Tests whose answers depend on the day.
 * @typedef {object} DayTests
 * @property {(number: number) => boolean} isChecked
 * @property {(number: number) => Answer} hasPlaces
 */

/**
 * @typedef {{fails: string, unknown: string[], test: (number: number) => Answer}} Test A filter's
 * names, and its test.
 */

/**
 * Return a function that says of a listing which filters it fails, and which it does not answer.
 * @param {ActiveFilter[]} active
 * @param {Query} query
 * @param {{matchSessions: SessionMatcher, dayTests: DayTests, sexTest: SexTest}} tests
 * @returns {(number: number) => Verdict}
 */
function openMatcher(active, query, { matchSessions, dayTests, sexTest }) {
  const groups = active.find(({ filter }) => filter.key === "group")?.wanted ?? [];
  const asked = { age: query.age, groups };
  /** @type {Test[]} */
  const tests = active.map(({ filter, wanted }) => ({
    fails: filter.key,
    unknown: [filter.key],
    test: (number) => filter.test(number, wanted, asked),
  }));
  if (query.sex) tests.push({ fails: "sex", unknown: [], test: sexTest(query.sex) });
  const times = TIME_FACETS.filter((key) => (key === "on" ? query.on !== null : query[key].length));
  if (times.length) tests.push({ fails: "when", unknown: times, test: matchSessions(query) });
  if (query.places.length) {
    tests.push({ fails: "places", unknown: ["places"], test: dayTests.hasPlaces });
  }
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
    if (query.checked && !dayTests.isChecked(number)) fails.push("checked");
    return { fails, unknown };
  };
}
