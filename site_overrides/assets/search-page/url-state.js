/**
 * The whole state of a search, and its form in the address's fragment, which no server, log or referrer ever sees.
 * Pure: strings in, plain values out.
 */

/** Keys whose values are lists, in the order in which they are written. */
export const LISTS = ["need", "area", "way", "cost", "day", "time", "group", "route", "access", "language"];
const WORDS = ["q", "near", "on"];
const SWITCHES = ["checked", "confirmed", "verbatim"];
const LONGEST = 300;

/** Return an empty state. */
export function nothing() {
  const lists = Object.fromEntries(LISTS.map((key) => [key, []]));
  return { q: "", near: "", on: "", within: null, age: null, ...lists, checked: false, confirmed: false, verbatim: false };
}

/** Return the state that a fragment or a query string holds; what makes no sense is left out. */
export function read(text) {
  const typed = new URLSearchParams(text.replace(/^[#?]/, ""));
  const state = nothing();
  for (const key of WORDS) state[key] = (typed.get(key) ?? "").slice(0, LONGEST);
  for (const key of LISTS) state[key] = [...new Set(typed.getAll(key).flatMap((value) => value.split(",")))].filter(Boolean);
  for (const key of SWITCHES) state[key] = typed.get(key) === "yes";
  state.within = number(typed.get("within"), 500);
  state.age = number(typed.get("age"), 120);
  return state;
}

function number(text, most) {
  const value = Number.parseInt(text ?? "", 10);
  return Number.isInteger(value) && value >= 0 && value <= most ? value : null;
}

/** Return the state as a fragment without its `#`; empty for an empty state. */
export function write(state) {
  const typed = new URLSearchParams();
  for (const key of WORDS) if (state[key]) typed.set(key, state[key]);
  for (const key of ["within", "age"]) if (state[key] !== null) typed.set(key, state[key]);
  for (const key of LISTS) if (state[key].length) typed.set(key, state[key].join(","));
  for (const key of SWITCHES) if (state[key]) typed.set(key, "yes");
  return typed.toString();
}

/** Return the state with one choice of a filter put in or taken out. */
export function toggled(state, key, value) {
  if (key === "on") return { ...state, on: state.on === value ? "" : value };
  if (SWITCHES.includes(key)) return { ...state, [key]: !state[key] };
  if (!LISTS.includes(key)) return { ...state, [key]: state[key] === null ? value : null };
  const chosen = state[key].includes(value) ? state[key].filter((one) => one !== value) : [...state[key], value];
  return { ...state, [key]: chosen };
}

/** Return every filter in force, as [key, value] pairs. */
export function chosen(state) {
  const lists = LISTS.flatMap((key) => state[key].map((value) => [key, value]));
  const single = ["on", "within", "age"].filter((key) => state[key] !== null && state[key] !== "").map((key) => [key, state[key]]);
  const switches = ["checked", "confirmed"].filter((key) => state[key]).map((key) => [key, "yes"]);
  return [...lists, ...single, ...switches];
}

/** Return the state with no filters: the words and the place stay. */
export function unfiltered(state) {
  return { ...nothing(), q: state.q, near: state.near };
}
