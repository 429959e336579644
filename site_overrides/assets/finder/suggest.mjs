// What to offer when nothing was found: never a dead end.
import {isStopWord} from "./tokens.mjs";

const MOST_DROPPED = 8;
const WIDER = [3, 5, 10, 20];
const FILTERS = ["need", "area", "way", "cost", "day", "time", "group", "route", "access", "language"];
const OFF = {on: "", age: null, checked: false, confirmed: false};

/** Return suggestions for a query that found nothing. `count(changes)` tells how many another query would find. */
export function suggest(query, reading, {count, needs, needCount, place, places, speller}) {
  return {
    spelling: spellings(query, reading, speller, count),
    needs: needs.map((need) => ({id: need.id, name: need.name, count: needCount(need.number)})).filter((need) => need.count),
    wider: wider(query, count),
    without: [...withoutWords(query, reading, count), ...withoutFilters(query, count)],
    remote: remote(query, count),
    team: teamFor(place, query, places),
  };
}

function spellings(query, reading, speller, count) {
  if (!query.verbatim) return [];
  return reading.stream.flatMap(({word}) => {
    const to = speller.correct(word);
    return to ? [offer({from: word, to}, {verbatim: true, q: swap(reading, word, to)}, count)] : [];
  });
}

const swap = (reading, from, to) => reading.stream.map(({word}) => (word === from ? to : word)).join(" ");
const offer = (said, changes, count) => ({...said, q: changes.q, query: changes, count: count(changes)});

const wider = (query, count) =>
  query.within === null ? [] : [...WIDER.filter((miles) => miles > query.within), null]
    .map((within) => ({within, count: count({within})}))
    .filter((one) => one.count);

function withoutWords(query, reading, count) {
  const list = reading.stream;
  if (list.filter((slot) => !slot.stop).length < 2) return [];
  return list.slice(0, MOST_DROPPED).flatMap(({word}, n) => {
    if (isStopWord(word)) return [];
    const changes = {q: list.filter((_, other) => other !== n).map((slot) => slot.word).join(" ")};
    return keep({kind: "word", key: "q", value: word, label: word, query: changes, count: count(changes)});
  });
}

function withoutFilters(query, count) {
  const chosen = FILTERS.flatMap((key) => query[key].map((value) => [key, value, query[key].filter((one) => one !== value)]));
  const flags = Object.keys(OFF).filter((key) => query[key] !== OFF[key] && query[key] !== null).map((key) => [key, query[key], OFF[key]]);
  return [...chosen, ...flags].slice(0, MOST_DROPPED).flatMap(([key, value, left]) =>
    keep({kind: "filter", key, value, label: String(value), query: {[key]: left}, count: count({[key]: left})}));
}

const keep = (one) => (one.count ? [one] : []);

function remote(query, count) {
  const changes = {way: ["by phone", "online", "home visit"], within: null, day: [], time: [], on: ""};
  return {query: changes, count: count(changes)};
}

/** Return the link worker team of the place, or of the area chosen. */
function teamFor(place, query, {areas}) {
  const ids = [...(place?.areaIds ?? []), ...query.area];
  const area = areas.find((one) => ids.includes(one.id) && one.team);
  return area ? {areaId: area.id, areaName: area.name, ...area.team} : null;
}
