// The filters: each says yes, no or unknown of a listing. Unknown is never no, unless only confirmed answers are wanted.
import {once} from "../shared/memoise.js";
import {happensOn} from "../shared/dates.js";

export const YES = 2;
export const UNKNOWN = 1;
export const NO = 0;

const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const PARTS = {morning: [0, 720], afternoon: [720, 1020], evening: [1020, 1680]};
const ACCESS_WORDS = {
  step_free: "Step-free", accessible_toilet: "Accessible toilet", changing_places: "Changing Places toilet",
  hearing_loop: "Hearing loop", quiet_space: "Quiet space", parking: "Parking",
};
const ROUTE_WORDS = {
  "turn up": "Just turn up", self: "Ask for yourself", gp: "Through a GP", "link worker": "Through a link worker",
  "any professional": "Through any professional",
};
const COST_WORDS = {free: "Free", donation: "Pay what you can", paid: "There is a charge", depends: "It depends"};
const capital = (text) => text[0].toUpperCase() + text.slice(1);

const NOTHING = Object.freeze([]);

/**
 * Return the filters over the listings' columns: `{key, options, says(number), test(number, wanted)}`. `says` gives the
 * places of a listing's options among all `options`; `wanted` are such places too.
 */
export function openFilters(facts, columns, {needs, places}) {
  const {meaning} = columns;
  const named = (names) => names.map((name) => [name.toLowerCase(), name]);
  const [way, route, access] = [openBits(meaning.ways), openBits(meaning.routes), openAccess(meaning)];
  return [
    newFilter("need", needs.map((need) => [need.id, need.name]), (n) => facts.needs[n]),
    newFilter("area", places.areas.map((area) => [area.id, area.name]), areasServed(places, facts.serves)),
    newFilter("way", meaning.ways.map((way) => [way, capital(way)]), (n) => way(columns.ways[n])),
    newFilter("cost", meaning.costs.map((cost) => [cost, COST_WORDS[cost]]), openOne(columns.costs, meaning.costs.length)),
    newFilter("group", named(columns.group_names), (n) => columns.groups[n]),
    newFilter("route", meaning.routes.map((route) => [route, ROUTE_WORDS[route]]), (n) => route(columns.routes[n])),
    newFilter("language", named(columns.language_names), (n) => columns.languages[n]),
    {...newFilter("access", meaning.access.map((kind) => [kind, ACCESS_WORDS[kind]]), (n) => access(columns.access[n])), test: everyKind},
    {key: "age", options: [], says: () => NOTHING, test: (n, [age]) => ageFits(columns.ages[n], age)},
  ];
}

function newFilter(key, options, says) {
  const test = (number, wanted) => {
    const said = says(number);
    return !said.length ? UNKNOWN : wanted.some((one) => said.includes(one)) ? YES : NO;
  };
  return {key, options, says, test};
}

const ageFits = (ages, age) => (ages.length ? (age >= ages[0] && age <= ages[1] ? YES : NO) : UNKNOWN);

const openBits = (choices) => once((mask) => [...choices.keys()].filter((bit) => mask & (1 << bit)));

/** Return a function to the one choice of a listing's column: 0 says that it does not say. */
function openOne(column, size) {
  const lists = Array.from({length: size}, (_, n) => [n]);
  return (number) => (column[number] ? lists[column[number] - 1] : NOTHING);
}

/** Return a function from a listing's access, two bits a kind, to the kinds it has; after them all, those it may have. */
const openAccess = ({access, answers}) =>
  once((code) => [...access.keys()].flatMap((kind) => {
    const answer = answers[(code >> (2 * kind)) & 3];
    return answer === "yes" ? [kind] : answer === "no" ? [] : [kind + access.length];
  }));

/** Return whether a listing has every kind of access that is wanted. */
function everyKind(number, wanted) {
  const said = this.says(number);
  return Math.min(...wanted.map((kind) => (said.includes(kind) ? YES : said.includes(kind + this.options.length) ? UNKNOWN : NO)));
}

/** Return a function from a listing to the places of every area whose people may use it, or a part of which may. */
function areasServed({areas}, column) {
  const bySet = once((key) => {
    const serves = key.split(",").map(Number);
    const all = serves.includes(-1);
    return [...areas.keys()].filter((n) => all || serves.includes(n) || serves.includes(areas[n].parent) || serves.some((s) => areas[s]?.parent === n));
  });
  const kept = new Array(column.length);
  return (number) => (kept[number] ??= column[number].length ? bySet(column[number].join()) : NOTHING);
}

// --- when ---

const MOST_KEPT = 60;

/** Return a function from times that are wanted to a test of listings, whose answers are kept for the next search. */
export function openTimes(sessions, paused) {
  const kept = new Map();
  return (wanted) => {
    const key = `${wanted.day}|${wanted.time}|${wanted.on}`;
    if (!kept.has(key) && kept.size >= MOST_KEPT) kept.clear();
    const answers = kept.get(key) ?? kept.set(key, new Uint8Array(paused.length)).get(key);
    const test = (number) => (paused[number] && wanted.on === null ? NO : testTimes(sessions(number), wanted));
    return (number) => (answers[number] ||= 1 + test(number)) - 1;
  };
}

/** Return whether a listing happens at the days, times of day and date that are wanted, all in one session. */
function testTimes(sessions, {day, time, on}) {
  if (!sessions.length) return UNKNOWN;
  return Math.max(...sessions.map((session) => testSession(session, day, time, on)));
}

function testSession(session, day, time, on) {
  if (day.length && !day.some((name) => session.days & (1 << DAYS.indexOf(name)))) return NO;
  if (on !== null && !happensOn(session, on)) return NO;
  if (on !== null && session.term) return UNKNOWN;
  if (!time.length) return YES;
  if (session.starts < 0) return UNKNOWN;
  return time.some((part) => overlaps(session, PARTS[part])) ? YES : NO;
}

function overlaps({starts, ends}, [from, to]) {
  const end = ends < 0 ? starts + 1 : ends <= starts ? ends + 1440 : ends;
  return starts < to && end > from;
}

// --- all together ---

export const WHEN = ["day", "time", "on"];
export const WHEN_OPTIONS = {
  day: DAYS.map((day) => [day, capital(day)]),
  time: Object.keys(PARTS).map((part) => [part, capital(part)]),
  on: [["today", "On today"]],
};

/** Return the filters in force, as the query has them, each with what it wants; unknown values are left out. */
export function inForce(query, filters) {
  return filters.flatMap((filter) => {
    if (filter.key === "age") return query.age === null ? [] : [{filter, wanted: [query.age]}];
    const chosen = query[filter.key];
    const wanted = [...filter.options.keys()].filter((n) => chosen.includes(filter.options[n][0]));
    return chosen.length ? [{filter, wanted}] : [];
  });
}

const isWanted = (value) => (Array.isArray(value) ? value.length > 0 : value !== null);
/** Return a function that says of one listing which filters it fails, and which it does not answer. */
export function openJudge(active, query, times, trusted) {
  const parts = WHEN.filter((part) => isWanted(query[part]));
  const tests = active.map(({filter, wanted}) => [[filter.key], filter.key, (number) => filter.test(number, wanted)]);
  if (parts.length) tests.push([parts, "when", times(query)]);
  return (number) => {
    const fails = [];
    const unknown = [];
    for (const [keys, key, test] of tests) {
      const answer = test(number);
      if (answer === NO || (answer === UNKNOWN && query.confirmed)) fails.push(key);
      else if (answer === UNKNOWN) unknown.push(...keys);
    }
    if (query.checked && !trusted(number)) fails.push("checked");
    return {fails, unknown};
  };
}
