/**
 * A plan's link. All of it is in the address's fragment, which no server, log or referrer ever sees.
 *
 *     /plan/#v=1&on=2026-11-22&l=sing-along-choir.3faB,food-bank.91bc
 *
 * - `v`   the version of this shape; raised when a reader of the last one would misread it.
 * - `on`  the day the link was made.
 * - `l`   the listings in order, at most 30: each an id and, after a full stop, four letters from its public facts
 *         (when, where, cost, how to get in touch), so that the page can say which have changed since.
 * - `name`, `matters`, `note.<id>`  only where somebody ticked the box that puts them there.
 */

import { EMPTY, LONGEST, MOST, isId, tidy } from "./plan.js";

export const VERSION = "1";
const MOST_LETTERS = 20_000; // no link of ours is near it; a longer one is somebody's joke

/** Return the fragment for a plan. `prints` has each listing's print by id. What is not in `ids` stays out. */
export function write(plan, ids, prints, day) {
  const entries = plan.entries.filter(({ id }) => ids.has(id));
  const listings = entries.map(({ id }) => (prints.get(id) ? `${id}.${prints.get(id)}` : id));
  const said = plan.aloud ? [["name", plan.name], ["matters", plan.matters], ...entries.map(({ id, note }) => [`note.${id}`, note])] : [];
  const words = said.filter(([, value]) => value.trim()).map(([key, value]) => `${key}=${encoded(value.trim())}`);
  return [`v=${VERSION}`, `on=${day}`, `l=${listings.join(",")}`, ...words].join("&");
}

/** Return words for an address, without the quotes and brackets that end a link in some messages. */
const encoded = (words) => encodeURIComponent(words).replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * Read a fragment: `{plan, faults}`, or null when it is not a plan's link at all.
 * `faults` counts what could not be taken: `unreadable`, `repeated`, `over`; and `newer` for a version after this one.
 */
export function read(fragment, today) {
  const keys = new URLSearchParams(fragment.replace(/^[#?]/, "").slice(0, MOST_LETTERS));
  if (!keys.has("l")) return null;
  const parts = (keys.get("l") || "").split(",").filter(Boolean);
  const good = parts.map(entry).filter(({ id }) => isId(id));
  const different = new Map(good.map((one) => [one.id, one]).reverse()); // the first of two wins
  const first = [...new Set(good.map(({ id }) => id))].map((id) => different.get(id));
  const on = keys.get("on") <= today ? keys.get("on") : "";
  const entries = first.slice(0, MOST).map((one) => ({ ...one, note: keys.get(`note.${one.id}`) ?? "" }));
  const words = { name: keys.get("name") ?? "", matters: keys.get("matters") ?? "" };
  return {
    plan: tidy({ ...EMPTY, ...words, entries, on }),
    faults: {
      unreadable: parts.length - good.length,
      repeated: good.length - first.length,
      over: Math.max(0, first.length - MOST),
      newer: Number(keys.get("v")) > Number(VERSION),
    },
  };
}

/** Return an id and its print. An id has no full stop in it. */
function entry(part) {
  const [id, print = ""] = part.slice(0, LONGEST.id + 8).split(".");
  return { id, print };
}
