/**
 * A plan's link. All of it is in the address's fragment, which no server, log or referrer ever
 * sees.
 *
 *     /plan/#v=1&on=2026-11-22&l=sing-along-choir.3faB,food-bank.91bc
 *
 * - `v`   the version of this shape; raised when a reader of the last one would misread it.
 * - `on`  the day the link was made.
 * - `l`   the listings in order, at most 30: each an id and, after a full stop, four letters from
 *         its public facts (when, where, cost, how to get in touch), so that the page can say which
 *         have changed since.
 * - `name`, `matters`, `note.<id>`  only where somebody ticked the box that puts them there.
 */

import { EMPTY, MAX_ENTRIES, MAX_LENGTH, isId, tidy } from "./plan.js";

/** @import { Plan } from "./plan.js" */

/**
 * How much of a link could not be taken: how many listings made no sense, were there twice, or were
 * too many; and whether its version comes after this one.
 *
 * @typedef {{unreadable: number, repeated: number, over: number, newer: boolean}} LinkFaults
 */

export const VERSION = "1";
const MAX_FRAGMENT = 20_000; // no link of ours is near it; a longer one is somebody's joke
const MAX_PART = MAX_LENGTH.id + 8;

/**
 * Return the fragment for a plan.
 *
 * @param {Plan} plan
 * @param {ReadonlySet<string>} ids are those of the listings that may be in it.
 * @param {ReadonlyMap<string, string>} prints has each listing's print by id.
 * @param {string} today
 */
export function write(plan, ids, prints, today) {
  const entries = plan.entries.filter(({ id }) => ids.has(id));
  const listings = entries.map(({ id }) => (prints.get(id) ? `${id}.${prints.get(id)}` : id));
  /** @type {[key: string, value: string][]} */
  const words = [
    ["name", plan.name],
    ["matters", plan.matters],
    ...entries.map(({ id, note }) => /** @type {[string, string]} */ ([`note.${id}`, note])),
  ];
  const pairs = (plan.aloud ? words : [])
    .filter(([, value]) => value.trim())
    .map(([key, value]) => `${key}=${encode(value.trim())}`);
  return [`v=${VERSION}`, `on=${today}`, `l=${listings.join(",")}`, ...pairs].join("&");
}

/**
 * Return words for an address, without the quotes and brackets that end a link in some messages.
 *
 * @param {string} words
 */
function encode(words) {
  return encodeURIComponent(words).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * Return a fragment as a plan and its faults, or null when it is not a plan's link at all.
 *
 * @param {string} fragment
 * @param {string} today
 * @returns {{plan: Plan, faults: LinkFaults} | null}
 */
export function read(fragment, today) {
  const keys = new URLSearchParams(fragment.replace(/^[#?]/, "").slice(0, MAX_FRAGMENT));
  if (!keys.has("l")) return null;
  /** @param {string} key */
  const valueOf = (key) => keys.get(key) ?? "";
  const parts = valueOf("l").split(",").filter(Boolean);
  const readable = parts.map(readPart).filter(({ id }) => isId(id));
  const ids = readable.map(({ id }) => id);
  const distinct = readable.filter(({ id }, at) => ids.indexOf(id) === at);
  const entries = distinct
    .slice(0, MAX_ENTRIES)
    .map((entry) => ({ ...entry, note: valueOf(`note.${entry.id}`) }));
  const on = valueOf("on") <= today ? valueOf("on") : "";
  return {
    plan: tidy({ ...EMPTY, name: valueOf("name"), matters: valueOf("matters"), entries, on }),
    faults: {
      unreadable: parts.length - readable.length,
      repeated: readable.length - distinct.length,
      over: Math.max(0, distinct.length - MAX_ENTRIES),
      newer: Number(keys.get("v")) > Number(VERSION),
    },
  };
}

/**
 * Return an id and its print. An id has no full stop in it.
 *
 * @param {string} part
 */
function readPart(part) {
  const [id, print = ""] = part.slice(0, MAX_PART).split(".");
  return { id, print };
}
