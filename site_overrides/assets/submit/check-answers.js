/** A listing as questions and answers: every fact of it, so that nobody says yes to what they have not seen. Pure. */

import { dateWords, timeWords } from "./card-text.js";

const OTHERS = { "venues.location": "Where is it on the map?", "status.try_instead": "What could people try instead?" }; // the form never asks these
const ITEMS = { venues: "Place", sessions: "Time", "join.other_phones": "Other number" };

/** Return `[question, answer]` for every fact. `choice(field, value)` gives the form's words for a choice, if it is one. */
export function told(listing, fields, choice) {
  return [...leaves(listing, Object.keys(fields))].map(({ field, item, value }) => [item + (fields[field]?.asks ?? OTHERS[field] ?? field), answer(field, value, fields[field]?.kind, choice)]);
}

function* leaves(value, order, path = "", item = "") {
  for (const [field, inner] of sorted(value, order, path)) {
    if (Array.isArray(inner) && typeof inner[0] === "object") {
      for (const [at, one] of inner.entries()) yield* leaves(one, order, `${field}.`, inner.length > 1 ? `${ITEMS[field] ?? field} ${at + 1}: ` : "");
    } else if (typeof inner === "object" && !Array.isArray(inner) && !OTHERS[field]) yield* leaves(inner, order, `${field}.`, item);
    else yield { field, item, value: inner };
  }
}

function sorted(value, order, path) {
  const place = ([field]) => order.findIndex((one) => one === field || one.startsWith(`${field}.`)) + 1 || order.length + 1;
  return Object.entries(value)
    .map(([key, inner]) => [path + key, inner])
    .sort((a, b) => place(a) - place(b));
}

function answer(field, value, kind, choice) {
  if (typeof value === "object") return Object.values(value).map((one) => answer(field, one, kind, choice)).join(", ");
  const said = { date: dateWords, time: timeWords, yes: capital, answer: capital }[kind]?.(value);
  return choice(field, value) || said || value;
}

function capital(text) {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
