/** What paper and messages say of a plan. Pure: what may be said of a private listing is decided here, for all of them. */

import { checked } from "./staleness.js";

/** What a private listing is called where somebody else may read it. */
export const NEUTRAL = "Information and support";

/**
 * Return `{title, matters, team, day, entries}` for paper: every word of it is for the person to keep.
 * An entry without an `id` gets no square code, which a private one never has: a phone remembers what it opens.
 * `named` holds the ids of private listings that may print under their own names.
 */
export function onPaper(plan, facts, { team, day, named }) {
  const entries = open(plan, facts).map(({ id, note, fact }) =>
    fact.sensitive && !named.has(id) ? neutral(fact) : { id: fact.sensitive ? "" : id, note, ...plain(fact), checked: checked(fact, day) });
  return { title: title(plan.name), matters: plan.matters.trim(), team, day, entries };
}

/** Return the same for messages: no private listing, and no word about the person unless the box is ticked. */
export function inMessages(plan, facts, { team, day }) {
  const entries = open(plan, facts)
    .filter(({ fact }) => !fact.sensitive)
    .map(({ note, fact }) => ({ ...plain(fact), note: plan.aloud ? note.trim() : "", checked: fact.overdue <= day ? checked(fact, day) : "" }));
  return { title: title(plan.aloud ? plan.name : ""), matters: plan.aloud ? plan.matters.trim() : "", team, day, entries };
}

/** Return the ids that a link may carry. */
export function forLink(plan, facts) {
  return new Set(open(plan, facts).filter(({ fact }) => !fact.sensitive).map(({ id }) => id));
}

/** Return the entries that somebody can use: in the book, and not closed. */
function open(plan, facts) {
  return plan.entries.map((entry) => ({ ...entry, fact: facts.get(entry.id) })).filter(({ fact }) => fact && !fact.closed);
}

const title = (name) => (name.trim() ? `A plan for ${name.trim()}` : "My plan");

/** A phone number that says nothing of who answers it. */
function neutral(fact) {
  return { id: "", name: NEUTRAL, note: "", lines: [], calls: calls(fact).slice(0, 1), checked: "" };
}

function plain(fact) {
  const lines = [
    fact.paused,
    fact.when && `When: ${fact.when.join("; ")}`,
    fact.where && `Where: ${fact.where.join("; ")}`,
    fact.cost && `Cost: ${fact.cost}`,
    fact.first && `First step: ${fact.first}`,
  ];
  return { name: fact.name, lines: lines.filter(Boolean), calls: calls(fact), checked: "" };
}

function calls(fact) {
  const phones = (fact.phones ?? []).map(([shown, , label]) => `Ring ${shown}${label ? ` (${label})` : ""}`);
  return [...phones, fact.text, !phones.length && fact.email && `E-mail: ${fact.email}`].filter(Boolean);
}
