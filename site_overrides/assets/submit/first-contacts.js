/**
 * What a first step holds of numbers and addresses that no box of their own has: the buttons of a
 * page look there alone. Pure.
 */

import { say, toSay } from "../shared/words.js";
import { parsePhone } from "./field-types.js";
import { allMatches } from "./text-patterns.js";

/** @typedef {"phone" | "text" | "email"} Kind */

/** @type {Record<Kind, string>} */
const SENTENCES = {
  phone: toSay(
    "has {contact}, and the button to ring looks in the box for the phone alone. Write the number there too",
  ),
  text: toSay(
    "has {contact}, and the link to text looks in the box for texts alone. Write the number there too",
  ),
  email: toSay(
    "has {contact}, and the link to write looks in the box for e-mail alone. Write the address there too",
  ),
};

/**
 * Return what to say of the first number or address of a first step whose own box is empty; nothing
 * where there is none.
 *
 * @param {any} join
 */
export function untoldContact(join) {
  for (const [kind, contact] of contactsIn(join.first_step ?? "")) {
    if (!hasBox(join, kind) && !isKnown(join, contact)) return say(SENTENCES[kind], { contact });
  }
  return "";
}

/**
 * @param {string} words
 * @returns {Generator<[Kind, string]>}
 */
function* contactsIn(words) {
  for (const { 0: number, index = 0 } of allMatches("number_in_step", words)) {
    const before = words.slice(0, index);
    if (!parsePhone(number.trim()) || allMatches("before_a_chat", before).length) continue;
    yield [allMatches("before_a_text", before).length ? "text" : "phone", number.trim()];
  }
  for (const found of allMatches("short_text_in_step", words)) yield ["text", found[2]];
  for (const [address] of allMatches("email_in_step", words)) yield ["email", address];
}

/**
 * @param {any} join
 * @param {Kind} kind
 */
const hasBox = (join, kind) =>
  Boolean(join[kind]) || (kind === "phone" && Boolean(join.other_phones?.length));

/**
 * @param {any} join
 * @param {string} contact
 */
function isKnown(join, contact) {
  const others = (join.other_phones ?? []).map((/** @type {any} */ { number }) => number);
  const own = digitsOf(contact);
  return [join.phone, ...others, join.text?.to]
    .filter(Boolean)
    .some((number) => own && digitsOf(number).endsWith(own));
}

/** @param {string} number */
const digitsOf = (number) => parsePhone(number)?.digits ?? number.replace(/[^0-9]/g, "");
