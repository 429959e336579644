// Where a person says they are: a postcode, the first half of one, a town or village, or an area of
// the directory.
import { POINT_SCALE } from "../shared/contract.js";
import { words } from "./tokenizer.js";

/** @typedef {"outward" | "sector" | "postcode" | "name" | "area"} PlaceKind */

/**
 * A place that is known.
 * @typedef {object} Place
 * @property {string} label
 * @property {number} lat
 * @property {number} lon
 * @property {string[]} areaIds The areas that it lies in.
 * @property {PlaceKind} kind
 * @property {string[]} [codes] Of a postcode: its first half and, if it says so much, its sector.
 * @property {string} [typed] What was typed, where that is only the beginning of its name.
 * @property {false} [unknown]
 */

/**
 * @typedef {{unknown: true, text: string, codes?: string[], suggestions: PlaceSuggestion[]}}
 * UnknownPlace
 */
/** @typedef {{label: string, value: string}} PlaceSuggestion */

/**
 * An area as the index's file of places has it.
 * @typedef {object} Area
 * @property {string} id
 * @property {string} name
 * @property {string} kind
 * @property {number} [parent] The number of the area that it lies in.
 * @property {[number, number]} [point]
 * @property {Team} [team]
 */

/**
 * @typedef {{name: string, phone?: [string, string], refer_yourself?: string, href: string}} Team
 */

/**
 * @typedef {[name: string, district: string, lat: number, lon: number, areas: number[]]} NameRow
 */
/** @typedef {[code: string, lat: number, lon: number, areas: number[]]} CodeRow */
/** @typedef {{areas: Area[], codes: CodeRow[], names: NameRow[]}} PlacesFile */

/**
 * Every place that is known.
 * @typedef {object} Gazetteer
 * @property {Area[]} areas
 * @property {string[]} ids The areas' ids, by their numbers.
 * @property {Map<string, Place>} codes Places by their outward codes.
 * @property {Map<string, Place[]>} byName Places by their folded names.
 * @property {string[]} keys The folded names, sorted.
 * @property {number} longest The most words of a name.
 */

const POSTCODE = /^([A-Z]{1,2}[0-9][0-9A-Z]?) ?([0-9][A-Z]{2})$/;
const SECTOR = /^([A-Z]{1,2}[0-9][0-9A-Z]?) ([0-9])$/;
const OUTWARD = /^[A-Z]{1,2}[0-9][0-9A-Z]?$/;
/** The fewest letters that are taken as the beginning of a name. */
const LEAST_LETTERS = 4;
const MOST_LETTERS = 100;
const PREPOSITIONS = new Set(["in", "near", "at", "around", "by", "round"]);
const EARTH_RADIUS_MILES = 3958.8;
/** Two places of one name that are nearer than this are one. */
const SAME_PLACE_MILES = 2;

/**
 * Return the gazetteer that a file of places holds.
 * @param {PlacesFile} file
 * @returns {Gazetteer}
 */
export function openGazetteer(file) {
  const ids = file.areas.map((area) => area.id);
  const codes = new Map(file.codes.map((row) => [row[0], codePlace(row, ids)]));
  const byName = namesOf(file, ids);
  const keys = [...byName.keys()].sort();
  const longest = Math.max(1, ...keys.map((key) => key.split(" ").length));
  return { areas: file.areas, ids, codes, byName, keys, longest };
}

/**
 * Return places by their folded names: areas before the towns and villages of the same name.
 * @param {PlacesFile} file
 * @param {string[]} ids
 */
function namesOf(file, ids) {
  /** @type {Map<string, Place[]>} */
  const byName = new Map();
  for (const area of file.areas) {
    if (area.point) addName(byName, area.name, areaPlace(area, area.point, ids));
  }
  const counts = countNames(file.names);
  for (const [name, district, lat, lon, areas] of file.names) {
    const label = (counts.get(name) ?? 0) > 1 ? `${name}, ${district}` : name;
    const place = newPlace("name", label, [lat, lon], toIds(areas, ids));
    addName(byName, name, place);
    if (label !== name) addName(byName, label, place);
  }
  return byName;
}

/**
 * @param {Map<string, Place[]>} byName
 * @param {string} name
 * @param {Place} place
 */
function addName(byName, name, place) {
  const key = nameWords(name).join(" ");
  const sameName = byName.get(key);
  if (sameName) sameName.push(place);
  else if (key) byName.set(key, [place]);
}

/**
 * @param {number[]} numbers
 * @param {string[]} ids
 */
const toIds = (numbers, ids) => numbers.map((n) => ids[n]);

/**
 * @param {PlaceKind} kind
 * @param {string} label
 * @param {[number, number]} point
 * @param {string[]} areaIds
 * @returns {Place}
 */
const newPlace = (kind, label, [lat, lon], areaIds) => ({ label, lat, lon, areaIds, kind });

/**
 * @param {CodeRow} row
 * @param {string[]} ids
 */
const codePlace = ([code, lat, lon, areas], ids) =>
  newPlace("outward", code, [lat, lon], toIds(areas, ids));

/**
 * @param {Area} area
 * @param {[number, number]} point
 * @param {string[]} ids
 */
function areaPlace(area, point, ids) {
  const parents = area.parent === undefined ? [] : [ids[area.parent]];
  return newPlace("area", area.name, point, [area.id, ...parents]);
}

/** @param {NameRow[]} rows */
function countNames(rows) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const [name] of rows) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/**
 * Return the place that a text names, null for no text, or one that is unknown, with no suggestions
 * yet.
 * @param {unknown} text
 * @param {Gazetteer} gazetteer
 * @returns {Place | UnknownPlace | null}
 */
export function findPlace(text, gazetteer) {
  const typed = String(text ?? "")
    .slice(0, MOST_LETTERS)
    .trim();
  if (!typed) return null;
  const name = isPreposition(nameWords(typed)[0]) ? typed.replace(/^\S+\s*/, "") : typed;
  return (
    exactPlace(typed, gazetteer) ??
    exactPlace(name, gazetteer) ??
    placeByPrefix(name, typed, gazetteer) ?? {
      unknown: true,
      text: typed,
      codes: readPostcode(typed)?.codes,
      suggestions: [],
    }
  );
}

/**
 * Return what kind of postcode a text is, as it is written, with its first half and its sector;
 * null for no postcode.
 * @param {string} text
 * @returns {{kind: PlaceKind, label: string, codes: string[]} | null}
 */
function readPostcode(text) {
  const upper = text.toUpperCase().replace(/\s+/g, " ");
  const [whole, first, last] =
    POSTCODE.exec(upper.replaceAll(" ", "").replace(/(.{3})$/, " $1")) ?? [];
  if (whole) return { kind: "postcode", label: whole, codes: [first, `${first} ${last[0]}`] };
  const [sector, district] = SECTOR.exec(upper) ?? [];
  if (sector) return { kind: "sector", label: sector, codes: [district, sector] };
  return OUTWARD.test(upper) ? { kind: "outward", label: upper, codes: [upper] } : null;
}

/**
 * Return the place whose postcode or whole name a text is, or null.
 * @param {string} text
 * @param {Gazetteer} gazetteer
 * @returns {Place | null}
 */
function exactPlace(text, gazetteer) {
  const postcode = readPostcode(text);
  const known = postcode && gazetteer.codes.get(postcode.codes[0]);
  return known ? { ...known, ...postcode } : namedPlace(nameWords(text), gazetteer);
}

/**
 * Return what tells a place from others; empty for one of which nothing is known.
 * @param {Place | UnknownPlace | null} place
 * @returns {string}
 */
export function placeKey(place) {
  if (!place || (place.unknown && !place.codes)) return "";
  const where = place.unknown ? [] : [place.kind, place.lat, place.lon, ...place.areaIds];
  return [...where, "", ...(place.codes ?? [])].join();
}

/** @param {string} text */
const nameWords = (text) => words(text.replaceAll("&", " and "));

/**
 * Return whether a word comes before the name of a place: "near Dudley".
 * @param {string | undefined} word
 * @returns {boolean}
 */
export const isPreposition = (word) => word !== undefined && PREPOSITIONS.has(word);

/**
 * Return the one place whose name begins so, or else our own one area, with what was typed; null
 * where there are more.
 * @param {string} text
 * @param {string} typed
 * @param {Gazetteer} gazetteer
 * @returns {Place | null}
 */
function placeByPrefix(text, typed, gazetteer) {
  const start = nameWords(text).join(" ");
  if (start.length < LEAST_LETTERS) return null;
  const keys = gazetteer.keys.filter((key) => key.startsWith(start));
  const areas = keys.filter((key) => gazetteer.byName.get(key)?.[0].kind === "area");
  const candidates = keys.length === 1 ? keys : areas;
  if (candidates.length !== 1) return null;
  const place = namedPlace(candidates[0].split(" "), gazetteer);
  return place && { ...place, typed };
}

/**
 * Return the place with exactly this name: the area before the village of the same name.
 * @param {string[]} nameParts Folded words.
 * @param {Gazetteer} gazetteer
 * @returns {Place | null}
 */
export function namedPlace(nameParts, gazetteer) {
  const places = gazetteer.byName.get(nameParts.join(" "));
  if (!places) return null;
  const [first, ...others] = places;
  const same = [first, ...others.filter((other) => isSamePlace(other, first))];
  return { ...first, areaIds: [...new Set(same.flatMap((place) => place.areaIds))] };
}

/**
 * @param {Place} a
 * @param {Place} b
 */
const isSamePlace = (a, b) => miles(a.lat, a.lon, b.lat, b.lon) < SAME_PLACE_MILES;

/**
 * Return the distance between two points on the earth, in miles (haversine).
 * @param {number} lat1
 * @param {number} lon1
 * @param {number} lat2
 * @param {number} lon2
 * @returns {number}
 */
export function miles(lat1, lon1, lat2, lon2) {
  const radians = Math.PI / 180;
  const halfSquare = (/** @type {number} */ a, /** @type {number} */ b) =>
    Math.sin(((b - a) * radians) / 2) ** 2;
  const h =
    halfSquare(lat1, lat2) +
    Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * halfSquare(lon1, lon2);
  return 2 * EARTH_RADIUS_MILES * Math.asin(Math.min(1, Math.sqrt(h)));
}

/**
 * Return how far the nearest of a listing's points is from a place, in miles, or null when it has
 * none.
 * @param {number[]} points Latitudes and longitudes in turn, in parts of a degree.
 * @param {Place} place
 * @returns {number | null}
 */
export function nearest(points, place) {
  let best = null;
  for (let n = 0; n + 1 < points.length; n += 2) {
    const lat = points[n] / POINT_SCALE;
    const lon = points[n + 1] / POINT_SCALE;
    const distance = miles(place.lat, place.lon, lat, lon);
    if (best === null || distance < best) best = distance;
  }
  return best;
}

/**
 * Return a distance as people say it.
 * @param {number} distance Miles.
 * @returns {string}
 */
export function distanceWords(distance) {
  if (distance < 0.5) return "under half a mile";
  if (distance >= 10) return `${Math.round(distance)} miles`;
  const rounded = distance.toFixed(1).replace(/\.0$/, "");
  return rounded === "1" ? "1 mile" : `${rounded} miles`;
}
