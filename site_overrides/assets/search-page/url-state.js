/**
 * The whole state of a search, and its form in the address's fragment, which no server, log or
 * referrer ever sees. Pure: strings in, plain values out. It only parts strings: what they mean,
 * and whether they mean anything, `search/normalise-query.js` says.
 */
import { FACETS } from "../shared/contract.js";

/** @import { AskedValue, Facet } from "../search/normalise-query.js" */

/**
 * What a person has asked for.
 * @typedef {Record<Facet, string[]> & OtherState} SearchState
 */

/**
 * What is not a filter of which several values can be chosen; empty for none.
 * @typedef {object} OtherState
 * @property {string} q The words.
 * @property {string} near The place.
 * @property {string} on A day, such as "today".
 * @property {string | number | null} within Miles.
 * @property {string | null} age Years, like "16" or "60-69".
 * @property {string | boolean} checked
 * @property {string | boolean} confirmed
 * @property {string | boolean} verbatim
 * @property {string[]} unread What is not to be read from the words as a filter.
 */

/** In the order in which the address has them. */
const FACET_KEYS = /** @type {Facet[]} */ (FACETS);
/** @type {("q" | "near" | "on" | "within" | "age")[]} */
const TEXT_KEYS = ["q", "near", "on", "within", "age"];
/** @type {("checked" | "confirmed" | "verbatim")[]} */
const FLAG_KEYS = ["checked", "confirmed", "verbatim"];
const FILTER_KEYS = [...FACET_KEYS, "on", "within", "age", "checked", "confirmed"];

/**
 * Return an empty state.
 * @returns {SearchState}
 */
export function emptyState() {
  const facets = /** @type {Record<Facet, string[]>} */ ({});
  for (const key of FACET_KEYS) facets[key] = [];
  return {
    ...facets,
    q: "",
    near: "",
    on: "",
    within: null,
    age: null,
    checked: "",
    confirmed: "",
    verbatim: "",
    unread: [],
  };
}

/**
 * Return the state that a fragment or a query string holds; where there are both, what the fragment
 * says of a key counts before the other.
 * @param {string} fragment
 * @param {string} [query]
 * @returns {SearchState}
 */
export function parseState(fragment, query = "") {
  const [first, second] = [fragment, query].map((text) => new URLSearchParams(text.slice(1)));
  const valuesOf = (/** @type {string} */ key) => (first.has(key) ? first : second).getAll(key);
  const listOf = (/** @type {string} */ key) => [
    ...new Set(valuesOf(key).flatMap((value) => value.toLowerCase().split(",").map(trimmed))),
  ];
  const state = emptyState();
  for (const key of [...TEXT_KEYS, ...FLAG_KEYS]) state[key] = valuesOf(key)[0] ?? "";
  for (const key of FACET_KEYS) state[key] = listOf(key).filter(Boolean);
  state.unread = listOf("unread").filter(Boolean);
  return state;
}

/** @param {string} text */
const trimmed = (text) => text.trim();

/**
 * Return the state as a fragment without its `#`; empty for an empty state.
 * @param {SearchState} state
 * @returns {string}
 */
export function formatState(state) {
  const typed = new URLSearchParams();
  for (const key of TEXT_KEYS) if (isSaid(state[key])) typed.set(key, String(state[key]));
  for (const key of FACET_KEYS) if (state[key].length) typed.set(key, state[key].join(","));
  for (const key of FLAG_KEYS) {
    if (isSaid(state[key])) typed.set(key, state[key] === true ? "yes" : String(state[key]));
  }
  if (state.unread.length && state.q) typed.set("unread", state.unread.join(","));
  return typed.toString();
}

/** @param {string | number | boolean | null} value */
const isSaid = (value) => value !== "" && value !== null && value !== false;

/**
 * Return the state with one choice of a filter put in or taken out.
 * @param {SearchState} state
 * @param {AskedValue} choice
 * @param {boolean} isChosen
 * @returns {SearchState}
 */
export function withChoice(state, [key, value], isChosen) {
  const facet = FACET_KEYS.find((known) => known === key);
  if (!facet) return { ...state, [key]: isChosen ? value : "" };
  const others = state[facet].filter((other) => other !== value);
  return { ...state, [facet]: isChosen ? [...others, value] : others };
}

/**
 * Return whether any filter is asked for.
 * @param {SearchState} state
 */
export function hasChoices(state) {
  const values = new Map(Object.entries(state));
  return FILTER_KEYS.some((key) => isSaid(String(values.get(key) ?? "")));
}

/**
 * Return the state with no filters: the words and the place stay.
 * @param {SearchState} state
 * @returns {SearchState}
 */
export function withoutFilters(state) {
  return { ...emptyState(), q: state.q, near: state.near };
}
