/**
 * A plan: what a link worker picked for one person. Pure; every function returns a new plan.
 *
 * A plan is `{entries, name, matters, team, large, aloud, on}`. An entry is `{id, note, print}`: the listing's id, a short
 * note, and the print of its facts on the day `on` if the plan came from a link. `team` is the id of an area, or "none".
 * `aloud` is the tick that puts the name, the words and the notes into links and messages.
 */

export const MOST = 30;
export const LONGEST = { name: 40, matters: 400, note: 140, id: 80 };
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const PRINT = /^[0-9a-zA-Z]{4}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export const EMPTY = Object.freeze({ entries: [], name: "", matters: "", team: "", large: false, aloud: false, on: "" });

/** Return whether words could be a listing's id. */
export const isId = (words) => typeof words === "string" && words.length <= LONGEST.id && ID.test(words);

/** Return whether anybody has put anything into a plan. */
export const isUsed = (plan) => plan.entries.length > 0 || plan.name !== "" || plan.matters !== "";

export const has = (plan, id) => plan.entries.some((entry) => entry.id === id);

/** Return the plan with a listing at its end; the same plan when it is there already or the plan is full. */
export function added(plan, id) {
  if (has(plan, id) || !isId(id) || plan.entries.length >= MOST) return plan;
  return { ...plan, entries: [...plan.entries, { id, note: "", print: "" }] };
}

export const removed = (plan, id) => ({ ...plan, entries: plan.entries.filter((entry) => entry.id !== id) });

/** Return the plan with an entry put back where it was. */
export function restored(plan, entry, place) {
  return has(plan, entry.id) ? plan : { ...plan, entries: plan.entries.toSpliced(place, 0, entry) };
}

/** Return the plan with one listing in another's place, where it was. */
export function swapped(plan, id, other) {
  if (has(plan, other)) return removed(plan, id);
  return { ...plan, entries: plan.entries.map((entry) => (entry.id === id ? { ...entry, id: other, print: "" } : entry)) };
}

/** Return the plan with a listing one place up (-1) or down (1); the same plan at either end. */
export function moved(plan, id, step) {
  const from = plan.entries.findIndex((entry) => entry.id === id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= plan.entries.length) return plan;
  const entries = [...plan.entries];
  [entries[from], entries[to]] = [entries[to], entries[from]];
  return { ...plan, entries };
}

export const noted = (plan, id, note) => ({
  ...plan,
  entries: plan.entries.map((entry) => (entry.id === id ? { ...entry, note: text(note, LONGEST.note) } : entry)),
});

/** Return two plans as one: the first one's words win, and nothing of either is lost until the plan is full. */
export function joined(mine, theirs) {
  const entries = mine.entries.map((entry) => {
    const same = theirs.entries.find(({ id }) => id === entry.id);
    return same ? { ...entry, note: entry.note || same.note, print: same.print } : entry;
  });
  const more = theirs.entries.filter(({ id }) => !has(mine, id));
  const matters = [...new Set([mine.matters, theirs.matters])].filter(Boolean).join("\n");
  return tidy({ ...mine, entries: [...entries, ...more], name: mine.name || theirs.name, matters, on: theirs.on });
}

/** Return whatever was found, as a plan: what does not belong in one is left out. */
export function tidy(found) {
  const seen = new Set();
  const entries = list(found?.entries).filter((entry) => isId(entry?.id) && !seen.has(entry.id) && seen.add(entry.id));
  return {
    entries: entries.slice(0, MOST).map(({ id, note, print }) => ({ id, note: text(note, LONGEST.note), print: PRINT.test(print) ? print : "" })),
    name: text(found?.name, LONGEST.name),
    matters: text(found?.matters, LONGEST.matters),
    team: isId(found?.team) ? found.team : "",
    large: found?.large === true,
    aloud: found?.aloud === true,
    on: isDay(found?.on) ? found.on : "",
  };
}

const list = (value) => (Array.isArray(value) ? value : []);

/** Return words cut to a length, without half a character, which no address can hold. */
export const text = (value, most) => (typeof value === "string" ? value.slice(0, most).replace(/\p{Surrogate}/gu, "") : "");

const isDay = (value) => DAY.test(value) && !Number.isNaN(Date.parse(value));
