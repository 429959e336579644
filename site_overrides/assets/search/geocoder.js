// Where a person says they are: a postcode, the first half of one, a town or village, or an area of
// the directory.
import { POINT_SCALE } from "../shared/contract.js";
import { say, sayMany } from "../shared/words.js";
import { words } from "./tokenizer.js";

/** @import { Postcode, PostcodeKind } from "./postcodes.js" */

/** @typedef {PostcodeKind | "name" | "area"} PlaceKind */

/**
 * A place that is known.
 * @typedef {object} Place
 * @property {string} label
 * @property {number} lat
 * @property {number} lon
 * @property {string[]} areaIds The areas that it lies in.
 * @property {PlaceKind} kind
 * @property {string} [middle] What its point is only the middle of, such as "DL14"; empty where it
 *   is the postcode's own.
 * @property {boolean} [isWhole] Whether that is the middle of a whole area, and not of a town that
 *   it is named after.
 * @property {string[]} [codes] Of a postcode: its first half and, if it says so much, its sector.
 * @property {string} [typed] What was typed, where it was read as something else.
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
 * @property {number} [town] 1 where the point is that of the town that the area is named after.
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
 * @property {Map<string, Place>} shortNames Areas by what people call them for short: Southend.
 * @property {string[]} keys The folded names, sorted.
 * @property {number} longest The most words of a name.
 */

/** What people leave out of a long name. */
const LONG_ENDING = / (?:on sea|upon \w+|on \w+|island)$/;
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
  const shortNames = shortNamesOf(keys, byName);
  return { areas: file.areas, ids, codes, byName, shortNames, keys, longest };
}

/**
 * Return places by what people call them for short: Southend, Leigh, and Weardale of "Weardale and
 * Crook". No short name is another place's own.
 * @param {string[]} keys
 * @param {Map<string, Place[]>} byName
 */
function shortNamesOf(keys, byName) {
  /** @type {Map<string, Place>} */
  const shortNames = new Map();
  for (const key of keys) {
    const [place] = byName.get(key) ?? [];
    const parts = place.kind === "area" ? nameWords(place.label).join(" ").split(" and ") : [];
    for (const short of [key.replace(LONG_ENDING, ""), ...parts]) {
      if (!byName.has(short) && !shortNames.has(short)) shortNames.set(short, place);
    }
  }
  return shortNames;
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
const newPlace = (kind, label, [lat, lon], areaIds) => ({
  label,
  lat,
  lon,
  areaIds,
  kind,
  middle: label,
});

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
  const place = newPlace("area", area.name, point, [area.id, ...parents]);
  return area.town ? place : { ...place, isWhole: true };
}

/** @param {NameRow[]} rows */
function countNames(rows) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const [name] of rows) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** @param {Gazetteer} gazetteer */
export const isKnownCode =
  ({ codes }) =>
  (/** @type {string} */ outward) =>
    codes.has(outward);

/**
 * Return the place of a postcode whose first half the book knows, or null.
 * @param {Postcode} postcode
 * @param {Gazetteer} gazetteer
 * @returns {Place | null}
 */
export function placeOfPostcode({ kind, label, codes }, gazetteer) {
  const known = gazetteer.codes.get(codes[0]);
  return known ? { ...known, kind, label, codes } : null;
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

/**
 * Return the words of a place's name, folded.
 * @param {string} text
 */
export const nameWords = (text) => words(text.replaceAll("&", " and "));

/**
 * Return the place with exactly this name: the area before the village of the same name.
 * @param {string[]} nameParts Folded words.
 * @param {Gazetteer} gazetteer
 * @returns {Place | null}
 */
export function namedPlace(nameParts, gazetteer) {
  const name = nameParts.join(" ");
  const places = gazetteer.byName.get(name);
  if (!places) return gazetteer.shortNames.get(name) ?? null;
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

/** @typedef {{distance: number, at: number}} Nearest In miles, and of which of the points. */

/**
 * Return how far the nearest of a listing's points is from a place, or null when it has none.
 * @param {number[]} points Latitudes and longitudes in turn, in parts of a degree.
 * @param {Place} place
 * @returns {Nearest | null}
 */
export function nearest(points, place) {
  /** @type {Nearest | null} */
  let best = null;
  for (let n = 0; n + 1 < points.length; n += 2) {
    const lat = points[n] / POINT_SCALE;
    const lon = points[n + 1] / POINT_SCALE;
    const distance = miles(place.lat, place.lon, lat, lon);
    if (best === null || distance < best.distance) best = { distance, at: n / 2 };
  }
  return best;
}

/** @typedef {{isInCode: boolean, isRough: boolean}} Roughness How far a distance can be trusted. */
/** From so many miles on, even a distance inside one outward code is told. */
const FAR_IN_CODE_MILES = 2;

/**
 * Return a distance from a place as honestly as it is known: in miles from a postcode's own point,
 * else about, and from the middle of what. Nobody is told that their own door is a mile away.
 * @param {number} distance Miles.
 * @param {Place} place
 * @param {Roughness} roughness
 * @returns {string}
 */
export function honestDistance(distance, { middle, isWhole, codes }, { isInCode, isRough }) {
  const isFar = distance >= FAR_IN_CODE_MILES;
  if (isInCode && codes && (middle || isRough)) {
    const values = { code: codes[0], distance: aboutWords(distance) };
    return isFar && middle
      ? say("in {code}, {distance} from its middle", values)
      : say("in {code}", values);
  }
  if (middle) {
    const from = isWhole ? say("the whole {area} area", { area: middle }) : middle;
    const values = { distance: aboutWords(distance), place: from };
    return say("{distance}, from the middle of {place}", values);
  }
  return isRough ? aboutWords(distance) : distanceWords(distance);
}

/** @param {number} distance */
function aboutWords(distance) {
  if (distance < 0.75) return say("about half a mile");
  return sayMany(Math.round(distance), "about {count} mile", "about {count} miles");
}

/**
 * Return a distance as people say it.
 * @param {number} distance Miles.
 * @returns {string}
 */
export function distanceWords(distance) {
  if (distance < 0.5) return say("under half a mile");
  if (distance >= 10) return sayMany(Math.round(distance), "{count} mile", "{count} miles");
  return sayMany(Number(distance.toFixed(1)), "{count} mile", "{count} miles");
}
