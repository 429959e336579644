// Telephone numbers as people type them: with spaces, dots, hyphens and brackets, with +44 and a
// nought in brackets, and with 18001 before them for text relay.

/**
 * A telephone number among words.
 * @typedef {object} PhoneFound
 * @property {string} digits As a listing has it, with its first nought; empty for a short one.
 * @property {string} matched The text that it was read from.
 * @property {boolean} isUrgent Whether it is a number of urgent help.
 */

const NUMBER = /(?:\+|\b)[0-9(][0-9 ().\-‐-―]{1,28}[0-9]\b/g;
const TEXT_RELAY = /^1800[12](?=\d{3})/;
const COUNTRY = /^(?:(?:\+|00)440?(?=\d{7,10}$)|440?(?=\d{9,10}$))/;
/** The fewest digits of a number that is looked for; it may be a part of a longer one. */
const LEAST_DIGITS = 6;
const MOST_DIGITS = 15;
/** A short number, such as 111, is looked for where nothing else was typed. */
const SHORT_ALONE = /^\s*(\d{3,5})\s*$/;
const DATE = /^\d{1,2}[.-]\d{1,2}[.-](?:\d{2}|\d{4})$/;

/**
 * Return the digits of a number as a listing has them: of one in the United Kingdom, without text
 * relay and the country.
 * @param {string} typed
 * @returns {string}
 */
export function phoneDigits(typed) {
  const own = typed.replace(/[^\d+]/g, "").replace(TEXT_RELAY, "");
  return own.replace(COUNTRY, "0").replace(/\D/g, "");
}

/**
 * Return whether digits are only a part of a number, or a whole short one, such as 111.
 * @param {string} digits
 */
export const isShortNumber = (digits) => digits.length < LEAST_DIGITS;

/**
 * Return the first telephone number among words, or null. A short one, such as 111, is one only if
 * it stands alone or is a number of urgent help.
 * @param {string} text
 * @param {ReadonlySet<string>} urgentNumbers
 * @returns {PhoneFound | null}
 */
export function findPhone(text, urgentNumbers) {
  const typed = [...text.matchAll(NUMBER)].map(([matched]) => matched.trim());
  const numbers = typed.map((matched) => ({ matched, digits: phoneDigits(matched) }));
  const urgent = [...numbers.map(({ digits }) => digits), ...(text.match(/\b\d+\b/g) ?? [])];
  const isUrgent = urgent.some((number) => urgentNumbers.has(number));
  const long = numbers.find(
    ({ matched, digits }) =>
      !isShortNumber(digits) && digits.length <= MOST_DIGITS && !DATE.test(matched),
  );
  if (long) return { ...long, isUrgent };
  const [, short] = SHORT_ALONE.exec(text) ?? [];
  if (short) return { digits: short, matched: short, isUrgent };
  return isUrgent ? { digits: "", matched: "", isUrgent } : null;
}
