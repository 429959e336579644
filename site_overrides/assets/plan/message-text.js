/**
 * A plan as plain words, for a text or an e-mail: as much as fits, and what had to be left out.
 */

import { say, sayMany, toSay } from "../shared/words.js";
import { LABELS } from "./print-model.js";
import { dateText } from "./staleness.js";

/** @import { PrintedPlan } from "./print-model.js" */

/** @typedef {"sms" | "mailto" | "copy"} MessageKind "copy" has no address and no limit. */

/**
 * The words, the address that opens them in another program, and what was left out.
 *
 * @typedef {{text: string, address: string, left: string[]}} Message
 */

/** @typedef {PrintedPlan & {link: string, urgent: string}} MessageParts */

/**
 * @typedef {Partial<MessageParts> & {left: string[]}} Attempt is what to put in, and what is left.
 */

export const MAX_ADDRESS = 1_800; // characters of an `sms:` or `mailto:` address; some programs cut longer ones off
const SUBJECT = toSay("My plan");

/** What a message does without, the least missed first. The link leads to all of it. */
const CUTS = [
  [LABELS.know, toSay("what is good to know")],
  [LABELS.about, toSay("what each is")],
  [LABELS.join, toSay("how to join each")],
  [LABELS.by, toSay("who runs each")],
  [LABELS.cost, toSay("what each costs")],
  [LABELS.first, toSay("the first step of each")],
  [LABELS.where, toSay("where each is")],
  [LABELS.when, toSay("when each is")],
];

/**
 * Return a plan as a message: all of it, or as much as its address has room for.
 *
 * @param {MessageKind} kind
 * @param {PrintedPlan} plan
 * @param {string} link
 * @param {string} urgent
 * @returns {Message}
 */
export function message(kind, plan, link, urgent) {
  /** @type {Message} */
  let attempt = { text: "", address: "", left: [] };
  for (const { left, ...parts } of attempts(plan, link)) {
    const text = compose({ ...plan, link, urgent, ...parts });
    attempt = { text, address: addressOf(kind, text), left };
    if (attempt.address.length <= MAX_ADDRESS) break;
  }
  return attempt; // at the least a heading, a team and urgent help
}

/**
 * Yield what to try, the best first: all, shorter and shorter entries, then no link, no words about
 * the person, fewer entries.
 *
 * @param {PrintedPlan} plan
 * @param {string} link
 * @returns {Generator<Attempt>}
 */
function* attempts({ entries, matters }, link) {
  const left = [];
  let shorter = entries;
  yield { left: [] };
  for (const [label, words] of CUTS) {
    const beginning = say(label);
    if (!shorter.some(({ lines }) => lines.some((line) => line.startsWith(beginning)))) continue;
    shorter = shorter.map((entry) => ({
      ...entry,
      lines: entry.lines.filter((line) => !line.startsWith(beginning)),
    }));
    left.push(say(words));
    yield { entries: shorter, left: [...left] };
  }
  if (link) left.push(say("the link to the plan"));
  yield { entries: shorter, link: "", left: [...left] };
  if (matters) left.push(say("what matters"));
  for (let count = shorter.length; count >= 0; count--) {
    const lost = lastListings(shorter.length - count);
    yield { entries: shorter.slice(0, count), link: "", matters: "", left: [...left, ...lost] };
  }
}

/** @param {number} count */
function lastListings(count) {
  return count ? [sayMany(count, "the last listing", "the last {count} listings")] : [];
}

/** @param {MessageParts} parts */
function compose({ title, matters, entries, team, urgent, link, day, before }) {
  const blocks = [
    [title, matters && say("What matters to me: {words}", { words: matters })],
    ...entries.map(({ name, lines, calls, note, checked }, at) => [
      `${at + 1}. ${name}`,
      ...lines,
      ...calls,
      note && say("Note: {words}", { words: note }),
      checked,
    ]),
    [team],
    [urgent],
    [
      link && say("See it all online: {link}", { link }),
      `${say("Made on {day}.", { day: dateText(day) })}${before}`,
    ],
  ];
  const texts = blocks.map((lines) => lines.filter(Boolean).join("\n"));
  const whole = texts.filter(Boolean).join("\n\n");
  return whole.replaceAll("\u00a0", " "); // one of these, in a postcode, makes a text message cost twice as much
}

/**
 * @param {MessageKind} kind
 * @param {string} text
 */
function addressOf(kind, text) {
  if (kind === "copy") return "";
  if (kind === "sms") return `sms:?&body=${encodeURIComponent(text)}`; // Android reads what follows "?", iPhones what follows "&"
  const body = encodeURIComponent(text.replaceAll("\n", "\r\n"));
  return `mailto:?subject=${encodeURIComponent(say(SUBJECT))}&body=${body}`;
}
