// What somebody types in the box for the place: a postcode, a name, the beginning of one, or an
// address that ends with one.
import { isKnownCode, namedPlace, nameWords, placeOfPostcode } from "./geocoder.js";
import { isPreposition, placeInAddress } from "./place-words.js";
import { findPostcode, readPostcode } from "./postcodes.js";

/** @import { Gazetteer, Place, UnknownPlace } from "./geocoder.js" */

/** The fewest letters that are taken as the beginning of a name. */
const LEAST_LETTERS = 4;
const MOST_LETTERS = 100;

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
  return (
    exactPlace(typed, gazetteer) ??
    placeByPrefix(withoutPreposition(typed), typed, gazetteer) ??
    placeAmongWords(typed, gazetteer) ?? {
      unknown: true,
      text: typed,
      codes: readPostcode(typed, isKnownCode(gazetteer))?.codes,
      suggestions: [],
    }
  );
}

/** @param {string} typed */
const withoutPreposition = (typed) =>
  isPreposition(nameWords(typed)[0]) ? typed.replace(/^\S+\s*/, "") : typed;

/**
 * Return the place whose postcode or whole name a text is, or null.
 * @param {string} typed
 * @param {Gazetteer} gazetteer
 * @returns {Place | null}
 */
function exactPlace(typed, gazetteer) {
  const text = withoutPreposition(typed);
  const postcode = readPostcode(text, isKnownCode(gazetteer));
  const place = postcode && placeOfPostcode(postcode, gazetteer);
  if (place) return postcode.mended ? { ...place, typed } : place;
  return namedPlace(nameWords(typed), gazetteer) ?? namedPlace(nameWords(text), gazetteer);
}

/**
 * Return the place that more than a name tells: a postcode with a town, or an address.
 * @param {string} typed
 * @param {Gazetteer} gazetteer
 * @returns {Place | null}
 */
function placeAmongWords(typed, gazetteer) {
  const postcode = findPostcode(typed, isKnownCode(gazetteer));
  const place = postcode && placeOfPostcode(postcode, gazetteer);
  if (place) return postcode.mended ? { ...place, typed } : place;
  return placeInAddress(nameWords(typed), gazetteer);
}

/**
 * Return the one place whose name begins so, or else our own one area, with what was typed; null
 * where there are more. A whole word of a longer name is no beginning: London is not London Fields.
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
  const isBegun = keys.length === 1 && !keys[0].startsWith(`${start} `);
  const candidates = isBegun ? keys : areas;
  if (candidates.length !== 1) return null;
  const place = namedPlace(candidates[0].split(" "), gazetteer);
  return place && { ...place, typed };
}

/**
 * Return a place with the point of its own postcode or sector, where the book has it; else it is
 * said to be the middle of what is known.
 * @param {Place | UnknownPlace | null} place
 * @param {{pointOf: (postcode: string) => Promise<{lat: number, lon: number} | null>}} files
 * @returns {Promise<Place | UnknownPlace | null>}
 */
export async function located(place, files) {
  if (!place || place.unknown || !place.codes) return place;
  const [outward, sector] = place.codes;
  const own = place.kind === "postcode" ? await files.pointOf(place.label) : null;
  if (own) return { ...place, ...own, middle: "" };
  const point = sector ? await files.pointOf(sector) : null;
  return point ? { ...place, ...point, middle: sector } : { ...place, middle: outward };
}
