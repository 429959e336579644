// Which filters are chosen and in force, and which values nothing here has: a saved link may speak
// of a need that has another name by now.
import { toIso } from "../shared/dates.js";
import { ageText } from "./age-range.js";
import { FACET_KEYS, knownValues } from "./normalise-query.js";

/** @import { Gazetteer } from "./geocoder.js" */
/** @import { Need } from "./need-phrases.js" */
/** @import { AskedValue, Facet, Query } from "./normalise-query.js" */

/** @typedef {{inForce: AskedValue[], unknown: AskedValue[]}} AskedValues */

/**
 * What a directory knows of values.
 * @typedef {object} KnownValues
 * @property {{needs: Need[]}} lexicon
 * @property {Gazetteer} gazetteer
 * @property {{group_names: string[], language_names: string[]} | null} filterColumns There where a
 *   group or a language is asked for.
 */

/**
 * Return a query without the values that nothing in a directory has, which are told.
 * @param {Query} query
 * @param {KnownValues} directory
 * @returns {Query}
 */
export function withKnownValues(query, { lexicon, gazetteer, filterColumns }) {
  const groups = filterColumns?.group_names.map((name) => name.toLowerCase());
  const languages = filterColumns?.language_names.map((name) => name.toLowerCase());
  const first = languages?.map((name) => name.split(/[ (]/, 1)[0]); // Kurdish, of Kurdish Sorani
  /** @type {Partial<Record<Facet, string[]>>} */
  const known = {
    need: lexicon.needs.map(({ id }) => id),
    area: gazetteer.areas.map(({ id }) => id),
    group: groups,
    language: languages?.concat(first ?? []),
  };
  const lists = knownValues(query, (key, value) => known[key]?.includes(value) ?? true);
  return { ...query, ...lists.known, unknown: [...query.unknown, ...lists.unknown] };
}

/**
 * Return the chosen filters as the address has them: those in force, and what means nothing here.
 * @param {Query} query
 * @param {boolean} isPlaced Whether there is a place to be within some miles of.
 * @returns {AskedValues}
 */
export function askedValues(query, isPlaced) {
  const { on, today, within, age, checked, confirmed, unknown } = query;
  /** @type {AskedValue[]} */
  const inForce = FACET_KEYS.flatMap((key) =>
    query[key].map((value) => /** @type {AskedValue} */ ([key, value])),
  );
  if (on !== null) inForce.push(["on", on === today ? "today" : toIso(on)]);
  if (within !== null && isPlaced) inForce.push(["within", String(within)]);
  if (age !== null) inForce.push(["age", ageText(age)]);
  if (checked) inForce.push(["checked", "yes"]);
  if (confirmed) inForce.push(["confirmed", "yes"]);
  return { inForce, unknown };
}
