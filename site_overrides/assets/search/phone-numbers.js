// Telephone numbers as people type them: with spaces, dots, hyphens and brackets, with +44 and a
// nought in brackets, and with 18001 before them for text relay.

import { nationalDigits } from "../shared/national-digits.js";

/**
 * A telephone number among words.
 * @typedef {object} PhoneFound
 * @property {string} digits As a listing has it, with its first nought; empty for a short one.
 * @property {string} matched The text that it was read from.
 * @property {boolean} isUrgent Whether it is a number of urgent help.
 */

const NUMBER = /(?:\+|\b)[0-9(][0-9 ().\-‐-―]{1,28}[0-9]\b/g;
const TEXT_RELAY = /^1800[12](?=\d{3})/;
/** The fewest digits of a number that is looked for; it may be a part of a longer one. */
const LEAST_DIGITS = 6;
const MOST_DIGITS = 15;
/** A short number, such as 111, is looked for where nothing else was typed. */
const SHORT_ALONE = /^\s*(\d{3,5})\s*$/;

/** What is written before sums of money, and never before a telephone number. */
const MONEY_BEFORE = /[£$€]\s*$/;
/** What is no telephone number, whatever it is among: a date, clock times, years. */
const OTHER_FIGURES = [
  /^\d{1,2} ?[.-] ?\d{1,2} ?[.-] ?(?:\d{2}|\d{4})$/,
  /^(?:0?[1-9]|[12]\d|3[01]) (?:0?[1-9]|1[0-2]) (?:19|20)\d{2}$/,
  /^(?:19|20)\d{2}-\d{2}-\d{2}$/,
  /^(?:[01]?\d|2[0-3])\.[0-5]\d(?:[ –—-]+(?:[01]?\d|2[0-3])\.[0-5]\d)+$/,
  /^(?:19|20)\d{2}(?:[ –—-]+(?:19|20)\d{2})+$/,
];
/** A number as a whole: 0 or a country before it, or one of Europe's helplines. */
const WHOLE = /^(?:0{1,2}[1-9]\d{6,12}|11[68]\d{3})$/;
const FOREIGN = /^\+(?:\D*\d){8}/;
/** A part of one, by itself or after a word that says what it is: no range, no "1-2-1". */
const PART = /^\d{3,}(?:[ .-]\d{3,})*$/;
const SAID_BEFORE =
  /\b(?:ring|rang|call|called|phone|phoned|tel|telephone|mobile|mob|number|dial|fax|whatsapp)\W*$/i;

/**
 * Return the digits of a number as a listing has them: of one in the United Kingdom, without text
 * relay and the country.
 * @param {string} typed
 * @returns {string}
 */
export function phoneDigits(typed) {
  return nationalDigits(typed.replace(/[^\d+]/g, "").replace(TEXT_RELAY, ""));
}

/**
 * Return whether digits are only a part of a number, or a whole short one, such as 111.
 * @param {string} digits
 */
export const isShortNumber = (digits) => digits.length < LEAST_DIGITS;

/**
 * Return the first telephone number among words, or null. Among other words it has to be whole, or
 * to be said to be one: "owe 100000 tax" has none. A short one, such as 111, is one only if it
 * stands alone or is a number of urgent help.
 * @param {string} text
 * @param {ReadonlySet<string>} urgentNumbers
 * @returns {PhoneFound | null}
 */
export function findPhone(text, urgentNumbers) {
  const typed = [...text.matchAll(NUMBER)].map(({ 0: found, index }) => ({
    matched: found.trim(),
    digits: phoneDigits(found),
    before: text.slice(0, index),
    isAlone: !/[\p{L}\p{N}]/u.test(text.replace(found, "")),
  }));
  const urgent = [...typed.map(({ digits }) => digits), ...(text.match(/\b\d+\b/g) ?? [])];
  const isUrgent = urgent.some((number) => urgentNumbers.has(number));
  const long = typed.find(isPhone);
  if (long) return { digits: long.digits, matched: long.matched, isUrgent };
  const [, short] = SHORT_ALONE.exec(text) ?? [];
  if (short) return { digits: short, matched: short, isUrgent };
  return isUrgent ? { digits: "", matched: "", isUrgent } : null;
}

/**
 * Return whether figures are a telephone number.
 * @param {{matched: string, digits: string, before: string, isAlone: boolean}} figures `before` is
 *   what stands before them, and `isAlone` says whether nothing else was typed.
 */
function isPhone({ matched, digits, before, isAlone }) {
  if (isShortNumber(digits) || digits.length > MOST_DIGITS) return false;
  if (MONEY_BEFORE.test(before) || OTHER_FIGURES.some((one) => one.test(matched))) return false;
  if (WHOLE.test(digits) || FOREIGN.test(matched)) return true;
  return PART.test(matched) && (isAlone || SAID_BEFORE.test(before));
}
