/**
 * What paper and messages say of a plan. Pure: what may be said of a private listing is decided
 * here, for all of them.
 */

import { say, toSay } from "../shared/words.js";
import { freshnessText, lookFirst, placesText } from "./staleness.js";

/** @import { Entry, Facts, FactsById, Plan } from "./plan.js" */

/**
 * A listing on paper or in a message. One without an `id` gets no square code, which a private one
 * never has: a phone remembers what it opens.
 *
 * @typedef {object} PrintedEntry
 * @property {string} [id]
 * @property {string} name
 * @property {string} note
 * @property {string[]} lines
 * @property {string[]} calls
 * @property {string} checked
 */

/**
 * @typedef {object} PrintedPlan
 * @property {string} title
 * @property {string} matters
 * @property {string} team
 * @property {string} day
 * @property {string} before What to do before any journey; empty, or after a space.
 * @property {PrintedEntry[]} entries
 */

/** @typedef {Entry & {facts: Facts}} OpenEntry is in the directory, and not closed. */

/** What begins each line of facts. */
export const LABELS = {
  about: toSay("What it is: "),
  when: toSay("When: "),
  where: toSay("Where: "),
  by: toSay("Run by: "),
  cost: toSay("Cost: "),
  know: toSay("Good to know: "),
  first: toSay("First step: "),
  join: toSay("How to join: "),
};

/** Letters of a web address that somebody copies from paper by hand. */
const MAX_WEBSITE = 40;

/** What a private listing is called where somebody else may read it. */
export const NEUTRAL_NAME = toSay("Information and support");

/**
 * Return a plan for paper: every word of it is for the person to keep.
 *
 * @param {Plan} plan
 * @param {FactsById} factsById
 * @param {{team: string, day: string, named: ReadonlySet<string>}} options where `named` holds the
 *   ids of private listings that may print under their own names.
 * @returns {PrintedPlan}
 */
export function forPaper(plan, factsById, { team, day, named }) {
  const entries = openEntries(plan, factsById).map(({ id, note, facts }) => {
    if (facts.sensitive && !named.has(id)) return neutralEntry(facts);
    const checked = freshnessText(facts, day);
    return { ...plainEntry(facts, day), id: facts.sensitive ? "" : id, note, checked };
  });
  const before = beforeYouGo(plan, factsById);
  return { title: title(plan.name), matters: plan.matters.trim(), team, day, before, entries };
}

/**
 * Return a plan for messages: no private listing, and no word about the person unless the box is
 * ticked.
 *
 * @param {Plan} plan
 * @param {FactsById} factsById
 * @param {{team: string, day: string}} options
 * @returns {PrintedPlan}
 */
export function forMessages(plan, factsById, { team, day }) {
  const { name, matters } = plan.aloud ? plan : { name: "", matters: "" };
  const entries = openEntries(plan, factsById)
    .filter(({ facts }) => !facts.sensitive)
    .map(({ note, facts }) => ({
      ...plainEntry(facts, day),
      note: plan.aloud ? note.trim() : "",
      checked: isTrusted(facts, day) ? "" : freshnessText(facts, day),
    }));
  const before = beforeYouGo(plan, factsById);
  return { title: title(name), matters: matters.trim(), team, day, before, entries };
}

/**
 * Return whether somebody has checked a listing, and not too long ago.
 *
 * @param {Facts} facts
 * @param {string} day
 */
const isTrusted = ({ checked, overdue }, day) => Boolean(checked && !(overdue && overdue <= day));

/**
 * Return the ids that a link may carry.
 *
 * @param {Plan} plan
 * @param {FactsById} factsById
 */
export function forLink(plan, factsById) {
  const isPublic = (/** @type {OpenEntry} */ { facts }) => !facts.sensitive;
  return new Set(
    openEntries(plan, factsById)
      .filter(isPublic)
      .map(({ id }) => id),
  );
}

/**
 * @param {Plan} plan
 * @param {FactsById} factsById
 * @returns {OpenEntry[]}
 */
function openEntries(plan, factsById) {
  return plan.entries.flatMap((entry) => {
    const facts = factsById.get(entry.id);
    return facts && !facts.closed ? [{ ...entry, facts }] : [];
  });
}

/**
 * @param {Plan} plan
 * @param {FactsById} factsById
 */
function beforeYouGo(plan, factsById) {
  const entries = openEntries(plan, factsById);
  return lookFirst(entries.length, entries.filter(({ facts }) => facts.alone).length);
}

/** @param {string} name */
const title = (name) =>
  name.trim() ? say("A plan for {name}", { name: name.trim() }) : say("My plan");

/**
 * Return a telephone number, which says nothing of who answers it. What it is for, a word to text,
 * an e-mail address and a website all would.
 *
 * @param {Facts} facts
 * @returns {PrintedEntry}
 */
function neutralEntry({ phones = [] }) {
  const [number] = phones[0] ?? [];
  const calls = [number ? ringText(number, "") : say("Ask your link worker how to get in touch.")];
  return { id: "", name: say(NEUTRAL_NAME), note: "", lines: [], calls, checked: "" };
}

/**
 * @param {Facts} facts
 * @param {string} day
 * @returns {PrintedEntry}
 */
function plainEntry(facts, day) {
  const lines = [
    facts.paused,
    placesText(facts, day),
    facts.about && `${say(LABELS.about)}${facts.about}`,
    ...(facts.terms ?? []),
    facts.when && `${say(LABELS.when)}${facts.when.join("; ")}`,
    facts.where && `${say(LABELS.where)}${facts.where.join("; ")}`,
    facts.by && `${say(LABELS.by)}${facts.by}`,
    facts.cost && `${say(LABELS.cost)}${facts.cost}`,
    facts.know && `${say(LABELS.know)}${facts.know.join(". ")}`,
    facts.first && `${say(LABELS.first)}${facts.first}`,
    facts.join && `${say(LABELS.join)}${facts.join}`,
  ].flatMap((line) => line || []);
  return { name: facts.name, note: "", lines, calls: waysToCall(facts), checked: "" };
}

/**
 * Return every way to get in touch: whoever cannot hear, or has no telephone, needs another than
 * the first. An address too long to copy by hand is left out where there is another way.
 *
 * @param {Facts} facts
 */
function waysToCall({ phones = [], text, email, post, website, social = [] }) {
  const rings = phones.map(([shown, , label]) => ringText(shown, label));
  const write = email && say("E-mail: {email}", { email });
  const letter = !rings.length && post && say("Write to {address}", { address: post });
  const calls = [...rings, text, write, letter].flatMap((way) => way || []);
  const [page = ""] = [website, ...social].flatMap((url) => url || []);
  const address = page.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
  const isUseful = calls.length ? address.length <= MAX_WEBSITE : true;
  return address && isUseful ? [...calls, say("Look at {address}", { address })] : calls;
}

/**
 * @param {string} number
 * @param {string} label
 */
function ringText(number, label) {
  const ring = say("Ring {number}", { number });
  return label ? `${ring} (${label})` : ring;
}
