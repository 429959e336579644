/**
 * The whole state of a search, and its form in the address's fragment, which no server, log or
 * referrer ever sees. Pure: strings in, plain values out.
 */
import { FACETS } from "../shared/contract.js";

/** @import { Facet } from "../search/normalise-query.js" */

/**
 * What a person has asked for.
 * @typedef {Record<Facet, string[]> & OtherState} SearchState
 */

/**
 * What is not a filter of which several values can be chosen.
 * @typedef {object} OtherState
 * @property {string} q The words.
 * @property {string} near The place.
 * @property {string} on A day, such as "today"; empty for none.
 * @property {number | null} within Miles.
 * @property {string | null} age Years, like "16" or "60-69".
 * @property {boolean} checked
 * @property {boolean} confirmed
 * @property {boolean} verbatim
 * @property {string[]} unread What is not to be read from the words as a filter.
 */

/** @typedef {[key: string, value: string | number]} Choice A filter in force. */

/** In the order in which the address has them. */
const FACET_KEYS = /** @type {Facet[]} */ (FACETS);
/** @type {("q" | "near" | "on")[]} */
const TEXT_KEYS = ["q", "near", "on"];
/** @type {("checked" | "confirmed" | "verbatim")[]} */
const FLAG_KEYS = ["checked", "confirmed", "verbatim"];
const MOST_LETTERS = 300;
const MOST_MILES = 500;
const AGE = /^\d{1,3}(?:-\d{1,3})?$/;

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
    checked: false,
    confirmed: false,
    verbatim: false,
    unread: [],
  };
}

/**
 * Return the state that a fragment or a query string holds; what makes no sense is left out.
 * @param {string} text
 * @returns {SearchState}
 */
export function parseState(text) {
  const typed = new URLSearchParams(text.replace(/^[#?]/, ""));
  const state = emptyState();
  for (const key of TEXT_KEYS) state[key] = (typed.get(key) ?? "").slice(0, MOST_LETTERS);
  for (const key of FACET_KEYS) {
    const values = typed.getAll(key).flatMap((value) => value.split(","));
    state[key] = [...new Set(values)].filter(Boolean);
  }
  for (const key of FLAG_KEYS) state[key] = typed.get(key) === "yes";
  state.within = toNumber(typed.get("within"), MOST_MILES);
  const age = typed.get("age") ?? "";
  state.age = AGE.test(age) ? age : null;
  state.unread = (typed.get("unread") ?? "").split(",").filter(Boolean);
  return state;
}

/**
 * @param {string | null} text
 * @param {number} most
 */
function toNumber(text, most) {
  const value = Number.parseInt(text ?? "", 10);
  return Number.isInteger(value) && value >= 0 && value <= most ? value : null;
}

/**
 * Return the state as a fragment without its `#`; empty for an empty state.
 * @param {SearchState} state
 * @returns {string}
 */
export function formatState(state) {
  const typed = new URLSearchParams();
  for (const key of TEXT_KEYS) if (state[key]) typed.set(key, state[key]);
  if (state.within !== null) typed.set("within", String(state.within));
  if (state.age !== null) typed.set("age", state.age);
  for (const key of FACET_KEYS) if (state[key].length) typed.set(key, state[key].join(","));
  for (const key of FLAG_KEYS) if (state[key]) typed.set(key, "yes");
  if (state.unread.length && state.q) typed.set("unread", state.unread.join(","));
  return typed.toString();
}

/**
 * Return the state with one choice of a filter put in or taken out.
 * @param {SearchState} state
 * @param {string} key
 * @param {string | number} value
 * @returns {SearchState}
 */
export function toggleChoice(state, key, value) {
  if (key === "on") return { ...state, on: state.on === value ? "" : String(value) };
  const flag = FLAG_KEYS.find((known) => known === key);
  if (flag) return { ...state, [flag]: !state[flag] };
  const facet = FACET_KEYS.find((known) => known === key);
  if (facet) return { ...state, [facet]: toggleValue(state[facet], String(value)) };
  if (key === "within") return { ...state, within: state.within === null ? Number(value) : null };
  return key === "age" ? { ...state, age: state.age === null ? String(value) : null } : state;
}

/**
 * @param {string[]} values
 * @param {string} value
 */
const toggleValue = (values, value) =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value];

/**
 * Return every filter in force.
 * @param {SearchState} state
 * @returns {Choice[]}
 */
export function activeChoices(state) {
  /** @type {Choice[]} */
  const choices = [];
  for (const key of FACET_KEYS) for (const value of state[key]) choices.push([key, value]);
  if (state.on !== "") choices.push(["on", state.on]);
  if (state.within !== null) choices.push(["within", state.within]);
  if (state.age !== null) choices.push(["age", state.age]);
  if (state.checked) choices.push(["checked", "yes"]);
  if (state.confirmed) choices.push(["confirmed", "yes"]);
  return choices;
}

/**
 * Return the state with no filters: the words and the place stay.
 * @param {SearchState} state
 * @returns {SearchState}
 */
export function withoutFilters(state) {
  return { ...emptyState(), q: state.q, near: state.near };
}
