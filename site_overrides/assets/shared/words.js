/**
 * Saying sentences in the page's language. English stands in the code; a page in another language
 * has a script in its head that leaves the sentences of its catalogue, by the English ones, on the
 * global object. A worker is told them by its page.
 */

/**
 * What the catalogue of a language knows: `generator/languages/scripts.py` writes it.
 *
 * @typedef {object} Words
 * @property {string} language
 * @property {Record<string, string>} sentences
 * @property {Record<string, string[]>} plurals
 * @property {string} forms Which form each number up to 199 takes, a digit each.
 * @property {string[]} days The names of the days, Monday first.
 * @property {string[]} months
 */

/** @typedef {Record<string, string | number>} Values */

const shared = /** @type {{linkbookWords?: Words}} */ (globalThis);

/** @returns {Words | undefined} */
export const catalogue = () => shared.linkbookWords;

/**
 * Say everything from here on in a language, as a worker's page does; nothing for English.
 *
 * @param {Words | undefined} words
 */
export function speak(words) {
  shared.linkbookWords = words;
}

/**
 * Return the folder of the language's own pages, from the top of the site.
 * @returns {string}
 */
export function folder() {
  const words = catalogue();
  return words ? `${words.language}/` : "";
}

/**
 * Return a sentence with values in place of their names in braces.
 *
 * @param {string} english
 * @param {Values} [values]
 * @returns {string}
 */
export function say(english, values) {
  return filled(catalogue()?.sentences[english] ?? english, values);
}

/**
 * Return a sentence as it is: it is found by whoever gathers sentences, and said later.
 *
 * @param {string} english
 * @returns {string}
 */
export const toSay = (english) => english;

/**
 * Return a sentence about a number of things, which it knows as `{count}`.
 *
 * @param {number} count
 * @param {string} one
 * @param {string} many
 * @param {Values} [values]
 * @returns {string}
 */
export function sayMany(count, one, many, values = {}) {
  const words = catalogue();
  const forms = words?.plurals[one];
  const form = words && forms ? formOf(count, words.forms) : Number(count !== 1);
  return filled((forms ?? [one, many])[form], { count: count.toLocaleString("en-GB"), ...values });
}

/**
 * Return which of its language's forms a number takes: that goes by its last two digits.
 *
 * @param {number} count
 * @param {string} forms
 */
function formOf(count, forms) {
  const whole = Number.isInteger(count) ? count : forms.length - 1; // a part of one is many
  return Number(forms[whole < 100 ? whole : 100 + (whole % 100)]);
}

/**
 * @param {string} text
 * @param {Values | undefined} values
 */
function filled(text, values) {
  if (!values) return text;
  return text.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}

/**
 * Return a sentence with elements in place of their names in braces, as the children of one.
 *
 * @param {string} english
 * @param {Record<string, Node | string>} values
 * @returns {(Node | string)[]}
 */
export function sayWith(english, values) {
  const pieces = say(english).split(/\{(\w+)\}/);
  return pieces.map((piece, n) => (n % 2 ? (values[piece] ?? "") : piece));
}

/**
 * Return "1 listing" or "3 listings".
 *
 * @param {number} count
 * @returns {string}
 */
export const listingCount = (count) => sayMany(count, "{count} listing", "{count} listings");
