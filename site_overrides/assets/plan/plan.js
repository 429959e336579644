/** A plan: what a link worker picked for one person. Pure; every function returns a new plan. */

import { ID_PATTERN, MAX_ID } from "../shared/contract.js";

/**
 * A listing in a plan. `print` is four letters from its public facts on the day that the plan's
 * link was made, if it came from one.
 *
 * @typedef {{id: string, note: string, print: string}} Entry
 */

/**
 * `team` is the id of an area, or "none". `aloud` is the tick that puts the name, the words and the
 * notes into links and messages. `on` is the day that the plan's link was made, if it came from
 * one.
 *
 * @typedef {object} Plan
 * @property {readonly Entry[]} entries
 * @property {string} name
 * @property {string} matters
 * @property {string} team
 * @property {boolean} large
 * @property {boolean} aloud
 * @property {string} on
 */

/**
 * The facts of a listing, as `generator/export/plan.py` writes them. `now` is the id of one that
 * has another; `closed` and `paused` are sentences; `try` has what to use instead.
 *
 * @typedef {object} Facts
 * @property {string} name
 * @property {string} [about] What it is, in a sentence or two.
 * @property {string} print
 * @property {string} [now]
 * @property {string[]} [when]
 * @property {string[]} [where]
 * @property {string[]} [terms] What to know before setting out.
 * @property {string[]} [know] What people will find there.
 * @property {string} [by]
 * @property {string} [cost]
 * @property {string} [first]
 * @property {string} [join] How people come, where no first step is known.
 * @property {string} [ask] What to do before a journey or a call, as far as anything can be done.
 * @property {number} [alone] 1 where there is nothing to ring, write to or look at.
 * @property {[shown: string, href: string, label: string][]} [phones]
 * @property {string} [text]
 * @property {string} [email]
 * @property {string} [post]
 * @property {string} [website]
 * @property {string[]} [social]
 * @property {string} [checked]
 * @property {string} [overdue]
 * @property {string[]} [teams]
 * @property {number} [sensitive]
 * @property {string} [closed]
 * @property {string} [ends] The last day, like "2026-11-21".
 * @property {string} [ended_at] The minute from which it has ended, like "2026-11-22T08:00".
 * @property {string} [paused]
 * @property {[words: string, until?: string, later?: string]} [places]
 * @property {[id: string, name: string][]} [try]
 */

/** @typedef {ReadonlyMap<string, Facts>} FactsById */

export const MAX_ENTRIES = 30;
export const MAX_LENGTH = { name: 40, matters: 400, note: 140, id: MAX_ID };
const PRINT_PATTERN = /^[0-9a-zA-Z]{4}$/;
const DATE_PATTERN = /^\d{4}-\d{2}-\d{2}$/;

/** @type {Readonly<Plan>} */
export const EMPTY = Object.freeze({
  entries: [],
  name: "",
  matters: "",
  team: "",
  large: false,
  aloud: false,
  on: "",
});

/**
 * Return whether a value could be a listing's id.
 *
 * @param {unknown} value
 * @returns {value is string}
 */
export const isId = (value) =>
  typeof value === "string" && value.length <= MAX_ID && ID_PATTERN.test(value);

/**
 * Return whether anybody has put anything into a plan.
 *
 * @param {Plan} plan
 */
export const isUsed = ({ entries, name, matters }) =>
  entries.length > 0 || name !== "" || matters !== "";

/**
 * Return whether a listing is in a plan.
 *
 * @param {Plan} plan
 * @param {string} id
 */
export const has = (plan, id) => plan.entries.some((entry) => entry.id === id);

/**
 * Return the plan with a listing at its end; the same plan when it is there already or the plan is
 * full.
 *
 * @param {Plan} plan
 * @param {string} id
 * @returns {Plan}
 */
export function added(plan, id) {
  if (has(plan, id) || !isId(id) || plan.entries.length >= MAX_ENTRIES) return plan;
  return { ...plan, entries: [...plan.entries, { id, note: "", print: "" }] };
}

/**
 * Return the plan without a listing.
 *
 * @param {Plan} plan
 * @param {string} id
 * @returns {Plan}
 */
export const removed = (plan, id) => ({
  ...plan,
  entries: plan.entries.filter((entry) => entry.id !== id),
});

/**
 * Return the plan with an entry put back where it was.
 *
 * @param {Plan} plan
 * @param {Entry} entry
 * @param {number} place
 * @returns {Plan}
 */
export function restored(plan, entry, place) {
  if (has(plan, entry.id)) return plan;
  return { ...plan, entries: plan.entries.toSpliced(place, 0, entry) };
}

/**
 * Return the plan with one listing in another's place, where it was. A note about the one ("ask for
 * Sue, room 3") would be wrong of the other, so it goes.
 *
 * @param {Plan} plan
 * @param {string} id
 * @param {string} other
 * @returns {Plan}
 */
export function swapped(plan, id, other) {
  if (has(plan, other)) return removed(plan, id);
  const entries = plan.entries.map((entry) =>
    entry.id === id ? { ...entry, id: other, note: "", print: "" } : entry,
  );
  return { ...plan, entries };
}

/**
 * Return the plan with a listing one place up (-1) or down (1); the same plan at either end.
 *
 * @param {Plan} plan
 * @param {string} id
 * @param {number} step
 * @returns {Plan}
 */
export function moved(plan, id, step) {
  const from = plan.entries.findIndex((entry) => entry.id === id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= plan.entries.length) return plan;
  const entries = [...plan.entries];
  [entries[from], entries[to]] = [entries[to], entries[from]];
  return { ...plan, entries };
}

/**
 * Return the plan with a note at a listing.
 *
 * @param {Plan} plan
 * @param {string} id
 * @param {string} note
 * @returns {Plan}
 */
export const noted = (plan, id, note) => ({
  ...plan,
  entries: plan.entries.map((entry) =>
    entry.id === id ? { ...entry, note: cut(note, MAX_LENGTH.note) } : entry,
  ),
});

/**
 * Return two plans as one: the first one's words win, and nothing of either is lost until the plan
 * is full.
 *
 * @param {Plan} mine
 * @param {Plan} theirs
 * @returns {Plan}
 */
export function joined(mine, theirs) {
  const entries = mine.entries.map((entry) => {
    const same = theirs.entries.find(({ id }) => id === entry.id);
    return same ? { ...entry, note: entry.note || same.note, print: same.print } : entry;
  });
  const news = theirs.entries.filter(({ id }) => !has(mine, id));
  const matters = [...new Set([mine.matters, theirs.matters])].filter(Boolean).join("\n");
  const name = mine.name || theirs.name;
  return tidy({ ...mine, entries: [...entries, ...news], name, matters, on: theirs.on });
}

/**
 * Return any value as a plan: what does not belong in one is left out.
 *
 * @param {any} value
 * @returns {Plan}
 */
export function tidy(value) {
  return {
    entries: tidyEntries(value?.entries),
    name: cut(value?.name, MAX_LENGTH.name),
    matters: cut(value?.matters, MAX_LENGTH.matters),
    team: isId(value?.team) ? value.team : "",
    large: value?.large === true,
    aloud: value?.aloud === true,
    on: isDate(value?.on) ? value.on : "",
  };
}

/**
 * @param {any} value
 * @returns {Entry[]}
 */
function tidyEntries(value) {
  /** @type {any[]} */
  const entries = (Array.isArray(value) ? value : []).filter((entry) => isId(entry?.id));
  const ids = entries.map(({ id }) => id);
  return entries
    .filter(({ id }, at) => ids.indexOf(id) === at)
    .slice(0, MAX_ENTRIES)
    .map(({ id, note, print }) => ({
      id,
      note: cut(note, MAX_LENGTH.note),
      print: PRINT_PATTERN.test(print) ? print : "",
    }));
}

/**
 * Return words cut to a length, without half a character, which no address can hold.
 *
 * @param {unknown} value
 * @param {number} max
 */
export const cut = (value, max) =>
  typeof value === "string" ? value.slice(0, max).replace(/\p{Surrogate}/gu, "") : "";

/** @param {any} value */
const isDate = (value) => DATE_PATTERN.test(value) && !Number.isNaN(Date.parse(value));
