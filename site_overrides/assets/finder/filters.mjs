// The filters: each says yes, no or unknown of a listing. Unknown is never no, unless only confirmed answers are wanted.
import {happensOn} from "./dates.mjs";

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

const someOf = (has, chosen) => (chosen.some((value) => has.includes(value)) ? YES : NO);

/** Return the filters over the listings' columns: `{key, options, of(number), test(number, chosen)}`. */
export function openFilters(facts, columns, {needs, places}) {
  const {meaning} = columns;
  const bits = (mask, choices) => choices.filter((_, bit) => mask & (1 << bit));
  const named = (names) => names.map((name) => [name.toLowerCase(), name]);
  const served = areasServed(places);
  const plain = (key, options, of) => ({key, options, of, test: (n, chosen) => (of(n).length ? someOf(of(n), chosen) : UNKNOWN)});
  const access = accessOf(columns);
  return [
    plain("need", needs.map((need) => [need.id, need.name]), (n) => facts.needs[n].map((one) => needs[one].id)),
    plain("area", places.areas.map((area) => [area.id, area.name]), (n) => served(facts.serves[n])),
    plain("way", meaning.ways.map((way) => [way, capital(way)]), (n) => bits(columns.ways[n], meaning.ways)),
    plain("cost", meaning.costs.map((cost) => [cost, COST_WORDS[cost]]), (n) => (columns.costs[n] ? [meaning.costs[columns.costs[n] - 1]] : [])),
    plain("group", named(columns.group_names), (n) => columns.groups[n].map((one) => columns.group_names[one].toLowerCase())),
    plain("route", meaning.routes.map((route) => [route, ROUTE_WORDS[route]]), (n) => bits(columns.routes[n], meaning.routes)),
    plain("language", named(columns.language_names), (n) => columns.languages[n].map((one) => columns.language_names[one].toLowerCase())),
    {
      key: "access", options: meaning.access.map((kind) => [kind, ACCESS_WORDS[kind]]),
      of: (n) => meaning.access.filter((kind) => access(n, kind) !== NO),
      test: (n, chosen) => Math.min(...chosen.map((kind) => access(n, kind))),
    },
    {key: "age", options: [], of: () => [], test: (n, [age]) => ageFits(columns.ages[n], age)},
  ];
}

const ageFits = (ages, age) => (ages.length ? (age >= ages[0] && age <= ages[1] ? YES : NO) : UNKNOWN);

const accessOf = ({access, meaning}) => (n, kind) => {
  const answer = meaning.answers[(access[n] >> (2 * meaning.access.indexOf(kind))) & 3];
  return answer === "yes" ? YES : answer === "no" ? NO : UNKNOWN;
};

/** Return a function from what a listing serves to the ids of every area whose people may use it, or a part of which may. */
function areasServed({areas, ids}) {
  const known = new Map();
  return (serves) => {
    const key = serves.join();
    if (!known.has(key)) {
      const all = serves.includes(-1);
      const mine = areas.filter((area, n) => all || serves.includes(n) || serves.includes(area.parent) || serves.some((s) => areas[s].parent === n));
      known.set(key, mine.map((area) => area.id).filter((id) => ids.includes(id)));
    }
    return known.get(key);
  };
}

// --- when ---

/** Return whether a listing happens at the days, times of day and date that are wanted, all in one session. */
export function testTimes(sessions, {day, time, on}) {
  if (!day.length && !time.length && on === null) return YES;
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

const WHEN = ["day", "time", "on"];
export const WHEN_OPTIONS = {
  day: DAYS.map((day) => [day, capital(day)]),
  time: Object.keys(PARTS).map((part) => [part, capital(part)]),
  on: [["today", "On today"]],
};

/** Return the filters in force, as the query has them, each with what it wants; unknown values are left out. */
export function inForce(query, filters) {
  return filters.flatMap((filter) => {
    const chosen = filter.key === "age" ? (query.age === null ? [] : [query.age]) : query[filter.key];
    return chosen.length ? [{...filter, chosen}] : [];
  });
}

const isWanted = (value) => (Array.isArray(value) ? value.length > 0 : value !== null);

/** Say of one listing: which filters it fails, and which it does not answer. */
export function judge(number, active, query, sessions, trusted) {
  const fails = [];
  const unknown = [];
  const say = (key, answer) => {
    if (answer === NO || (answer === UNKNOWN && query.confirmed)) fails.push(key);
    else if (answer === UNKNOWN) unknown.push(...(key === "when" ? WHEN.filter((part) => isWanted(query[part])) : [key]));
  };
  for (const {key, test, chosen} of active) say(key, test(number, chosen));
  say("when", testTimes(sessions(number), query));
  if (query.checked && !trusted(number)) fails.push("checked");
  return {number, fails, unknown};
}

/** Return the live counts: for every option of every filter, how many listings it would show, given the other filters. */
export function countOptions(judged, filters, query, sessions, trusted, today) {
  const counts = {};
  for (const filter of filters) counts[filter.key] = countFilter(judged, filter, query);
  for (const key of WHEN) counts[key] = countWhen(judged, key, query, sessions, today);
  counts.checked = [countFlag(judged, "checked", "Checked recently", query.checked, trusted)];
  return counts;
}

const others = (judged, key) => judged.filter(({fails}) => fails.every((failed) => failed === key));

function countFilter(judged, filter, query) {
  const yes = new Map();
  const chosen = filter.key === "age" ? [] : query[filter.key];
  let silent = 0;
  for (const {number} of others(judged, filter.key)) {
    const has = filter.of(number);
    if (filter.key === "access") countAccess(filter, number, yes);
    else if (!has.length) silent++;
    for (const value of filter.key === "access" ? [] : has) yes.set(value, (yes.get(value) ?? 0) + 1);
  }
  const maybe = (value) => (query.confirmed ? 0 : filter.key === "access" ? yes.get(`?${value}`) ?? 0 : silent);
  return filter.options
    .map(([value, label]) => ({value, label, count: yes.get(value) ?? 0, unknown: maybe(value), chosen: chosen.includes(value)}))
    .filter((option) => option.count || option.chosen);
}

function countAccess(filter, number, yes) {
  for (const [kind] of filter.options) {
    const answer = filter.test(number, [kind]);
    const key = answer === YES ? kind : answer === UNKNOWN ? `?${kind}` : "";
    if (key) yes.set(key, (yes.get(key) ?? 0) + 1);
  }
}

function countWhen(judged, key, query, sessions, today) {
  const open = others(judged, "when");
  return WHEN_OPTIONS[key].map(([value, label]) => {
    const wanted = {day: query.day, time: query.time, on: query.on, [key]: key === "on" ? today : [value]};
    const option = {value, label, count: 0, unknown: 0, chosen: key === "on" ? query.on === today : query[key].includes(value)};
    for (const {number} of open) {
      const answer = testTimes(sessions(number), wanted);
      if (answer === YES) option.count++;
      else if (answer === UNKNOWN && !query.confirmed) option.unknown++;
    }
    return option;
  });
}

function countFlag(judged, key, label, chosen, test) {
  const count = others(judged, key).filter(({number}) => test(number)).length;
  return {value: "1", label, count, unknown: 0, chosen};
}
