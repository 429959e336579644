// What to offer when nothing was found: never a dead end. And places, for what was typed of their names.
import {isStopWord, words} from "./tokenizer.js";

const MOST_DROPPED = 8;
const WIDER = [3, 5, 10, 20];
const FILTERS = ["need", "area", "way", "cost", "day", "time", "group", "route", "access", "language"];
const OFF = {on: "", age: null, checked: false, confirmed: false};

/** Return suggestions for a query that found nothing. `count(changes)` tells how many another query would find. */
export async function suggest(query, reading, {count, needs, needCount, place, places, speller}) {
  const counted = async (offers) => {
    const found = [];
    for (const offer of offers) found.push({...offer, count: await count(offer.query)});
    return found;
  };
  const useful = async (offers) => (await counted(offers)).filter((offer) => offer.count);
  return {
    spelling: await counted(spellings(query, reading, speller)),
    needs: needs.map((need) => ({id: need.id, name: need.name, count: needCount(need.number)})).filter((need) => need.count),
    wider: await useful(wider(query)),
    without: await useful([...withoutWords(query, reading), ...withoutFilters(query)]),
    remote: (await counted([{query: REMOTE}]))[0],
    team: teamFor(place, query, places),
  };
}

function spellings(query, reading, speller) {
  if (!query.verbatim) return [];
  return reading.stream.flatMap(({word}) => {
    const to = speller.correct(word);
    const q = reading.stream.map((slot) => (slot.word === word ? to : slot.word)).join(" ");
    return to ? [{from: word, to, q, query: {verbatim: true, q}}] : [];
  });
}

const wider = (query) =>
  query.within === null ? []
    : [...WIDER.filter((miles) => miles > query.within), null].map((within) => ({within, query: {within}}));

function withoutWords(query, reading) {
  const list = reading.stream;
  if (list.filter((slot) => !slot.stop).length < 2) return [];
  return list.slice(0, MOST_DROPPED).flatMap(({word}, n) => {
    if (isStopWord(word)) return [];
    const q = list.filter((_, other) => other !== n).map((slot) => slot.word).join(" ");
    return [{kind: "word", key: "q", value: word, label: word, query: {q}}];
  });
}

function withoutFilters(query) {
  const chosen = FILTERS.flatMap((key) => query[key].map((value) => [key, value, query[key].filter((one) => one !== value)]));
  const flags = Object.keys(OFF).filter((key) => query[key] !== OFF[key] && query[key] !== null).map((key) => [key, query[key], OFF[key]]);
  return [...chosen, ...flags].slice(0, MOST_DROPPED)
    .map(([key, value, left]) => ({kind: "filter", key, value, label: String(value), query: {[key]: left}}));
}

const REMOTE = {way: ["by phone", "online", "home visit"], within: null, day: [], time: [], on: ""};

/** Return the link worker team of the place, or of the area chosen. */
function teamFor(place, query, {areas}) {
  const ids = [...(place?.areaIds ?? []), ...query.area];
  const area = areas.find((one) => ids.includes(one.id) && one.team);
  return area ? {areaId: area.id, areaName: area.name, ...area.team} : null;
}

/** Return places for what has been typed so far: names that begin so, then names with a word that does, then near misses. */
export function suggestPlaces(text, places, limit = 6) {
  const typed = words(String(text ?? "").slice(0, 60)).join(" ");
  if (!typed) return [];
  const ways = [(key) => key.startsWith(typed), (key) => key.includes(` ${typed}`), (key) => withinTwo(key, typed)];
  const upper = typed.replaceAll(" ", "").toUpperCase();
  const found = new Set([...places.codes.keys()].filter((code) => code.startsWith(upper)));
  for (const fits of typed.length < 4 ? ways.slice(0, 2) : ways) {
    for (const key of places.keys) if (found.size < limit * 2 && fits(key)) for (const p of places.byName.get(key)) found.add(p.label);
    if (found.size >= limit) break;
  }
  return [...found].slice(0, limit).map((label) => ({label, value: label}));
}

/** Return whether two texts are no more than two single-letter changes apart. */
function withinTwo(one, other) {
  if (Math.abs(one.length - other.length) > 2) return false;
  let row = Array.from({length: other.length + 1}, (_, n) => n);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      next.push(Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1)));
    }
    if (Math.min(...next) > 2) return false;
    row = next;
  }
  return row[other.length] <= 2;
}
