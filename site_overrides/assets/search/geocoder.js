// Where a person says they are: a postcode, the first half of one, a town or village, or an area of the directory.
import {words} from "./tokenizer.js";

const POSTCODE = /^([A-Z]{1,2}[0-9][0-9A-Z]?) ?([0-9][A-Z]{2})$/;
const OUTWARD = /^[A-Z]{1,2}[0-9][0-9A-Z]?$/;
/** The fewest letters that are taken as the beginning of a name. */
const SHORTEST = 4;
const BEFORE_PLACE = new Set(["in", "near", "at", "around", "by", "round"]);
const EARTH_MILES = 3958.8;

/** Open the file of places. */
export function openPlaces(file) {
  const ids = file.areas.map((area) => area.id);
  const toIds = (numbers) => numbers.map((n) => ids[n]);
  const codes = new Map(file.codes.map(([code, lat, lon, areas]) => [code, newPlace("outward", code, lat, lon, toIds(areas))]));
  const byName = new Map();
  const add = (place, name) => {
    const key = nameWords(name).join(" ");
    if (key) byName.get(key)?.push(place) ?? byName.set(key, [place]);
  };
  for (const area of file.areas) if (area.point) add(areaPlace(area, ids), area.name);
  const repeated = countNames(file.names);
  for (const [name, district, lat, lon, areas] of file.names) {
    const label = repeated.get(name) > 1 ? `${name}, ${district}` : name;
    const place = newPlace("name", label, lat, lon, toIds(areas));
    add(place, name);
    if (label !== name) add(place, label);
  }
  const longest = Math.max(1, ...[...byName.keys()].map((key) => key.split(" ").length));
  return {areas: file.areas, ids, codes, byName, keys: [...byName.keys()].sort(), longest};
}

const newPlace = (kind, label, lat, lon, areaIds) => ({label, lat, lon, areaIds, kind});

const countNames = (rows) => {
  const times = new Map();
  for (const [name] of rows) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
};

const areaPlace = (area, ids) =>
  newPlace("area", area.name, area.point[0], area.point[1], [area.id, ...(area.parent === undefined ? [] : [ids[area.parent]])]);

/** Return the place that a text names, null for no text, or `{unknown: true, text, suggestions: none yet}`. */
export function findPlace(text, places) {
  const tidy = String(text ?? "").slice(0, 100).trim();
  if (!tidy) return null;
  const told = isBeforePlace(nameWords(tidy)[0]) ? tidy.replace(/^\S+\s*/, "") : tidy;
  return wholePlace(tidy, places) ?? wholePlace(told, places) ?? begun(told, tidy, places) ?? {unknown: true, text: tidy, suggestions: []};
}

/** Return the place whose postcode or whole name a text is, or null. */
function wholePlace(text, places) {
  const upper = text.toUpperCase().replace(/\s+/g, " ");
  const whole = POSTCODE.exec(upper.replaceAll(" ", "").replace(/(.{3})$/, " $1"));
  const code = whole ? whole[1] : OUTWARD.test(upper) ? upper : null;
  if (code && places.codes.has(code)) {
    const label = whole ? `${whole[1]} ${whole[2]}` : code;
    return {...places.codes.get(code), label, kind: whole ? "postcode" : "outward"};
  }
  return namedPlace(nameWords(text), places);
}

const nameWords = (text) => words(text.replaceAll("&", " and "));

/** Return whether a word comes before the name of a place: "near Dudley". */
export const isBeforePlace = (word) => BEFORE_PLACE.has(word);

/** Return the one place whose name begins so, or else our own one area, with what was typed; null where there are more. */
function begun(text, typed, places) {
  const start = nameWords(text).join(" ");
  if (start.length < SHORTEST) return null;
  const keys = places.keys.filter((key) => key.startsWith(start));
  const ours = keys.filter((key) => places.byName.get(key)[0].kind === "area");
  const only = keys.length === 1 ? keys[0] : ours.length === 1 ? ours[0] : null;
  return only && {...namedPlace(only.split(" "), places), typed};
}

/** Return the place with exactly this name: the area before the village of the same name. */
export function namedPlace(list, places) {
  const found = places.byName.get(list.join(" "));
  if (!found) return null;
  const [first, ...others] = found;
  return {...first, areaIds: [...new Set([first, ...others.filter((o) => near(o, first))].flatMap((p) => p.areaIds))]};
}

const near = (one, other) => miles(one.lat, one.lon, other.lat, other.lon) < 2;

/** Return the distance between two points on the earth, in miles (haversine). */
export function miles(lat1, lon1, lat2, lon2) {
  const rad = Math.PI / 180;
  const half = (a, b) => Math.sin(((b - a) * rad) / 2) ** 2;
  const h = half(lat1, lat2) + Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * half(lon1, lon2);
  return 2 * EARTH_MILES * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Return how far the nearest of a listing's points is from a place, in miles, or null when it has none. */
export function nearest(points, place) {
  let best = null;
  for (let n = 0; n + 1 < points.length; n += 2) {
    const far = miles(place.lat, place.lon, points[n] / 10_000, points[n + 1] / 10_000);
    if (best === null || far < best) best = far;
  }
  return best;
}

/** Return a distance as people say it. */
export function distanceWords(far) {
  if (far < 0.5) return "under half a mile";
  if (far < 10) return far.toFixed(1) === "1.0" ? "1 mile" : `${far.toFixed(1).replace(/\.0$/, "")} miles`;
  return `${Math.round(far)} miles`;
}
