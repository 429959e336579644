/**
 * What somebody typed, in the form that the directory keeps, where there can be no doubt: 7pm as
 * 19:00, "Tel: 01632 960123" as the number alone. Pure.
 */

import { TEXT_PATTERNS } from "./form-contract.js";
import { parsePhone, spacedPostcode, withoutStops } from "./field-types.js";
import { readTime } from "./typed-times.js";

/** @import { Field } from "./field-types.js" */

/**
 * Return a text as the directory keeps it; the text alone, when its meaning is not plain.
 *
 * @param {string} text
 * @param {Field} field
 * @param {string} [path] is the field's dotted path.
 */
export function normalise(text, field, path = "") {
  if (field.kind === "paragraphs") return withoutEntities(text);
  const plain = withoutEntities(withoutCurlyQuotes(text.trim()));
  return MEANINGS[field.kind]?.(plain, path) ?? plain;
}

/** @type {Record<string, (text: string, path: string) => string | null>} */
const MEANINGS = {
  time: readTime,
  postcode: (text) => spacedPostcode(text.replace(/[.,]+$/, "")),
  web_address: webAddress,
  email: (text) =>
    text
      .replace(/^mailto:/i, "")
      .replace(/^<(.*)>$/, "$1")
      .replace(/[.,;]+$/, ""),
  phone,
  whole_number: age,
  charity_number: (text) =>
    /^(?:registered |reg\.? )?charity (?:no|number)?[.:]? ?([0-9]{6,7}(?:-[0-9]{1,3})?)$/i.exec(
      text,
    )?.[1] ?? null,
};

const HAS_SCHEME_OR_HOST = /^(?:https?:\/\/\S+|(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?)$/i;

/** @param {string} text */
function webAddress(text) {
  const address = withoutStops(text.replace(/^<(.*)>$/, "$1"));
  if (!HAS_SCHEME_OR_HOST.test(address)) return null;
  if (/^https?:/i.test(address)) return address;
  return /^[^A-Z]*$/.test(address.split("/")[0]) ? `https://${address}` : null;
}

const LABEL =
  /^(?:tel(?:ephone)?|phone|ph|mob(?:ile)?|call|ring|t|m)[ .]*(?:no|number)?[ .]*:? *(?=[+(0-9])/i;

/** @param {string} text */
function phone(text) {
  const number = text.replace(LABEL, "").replace(/[.,;]+$/, "");
  return number !== text && parsePhone(number) ? number : null;
}

const NUMBER = "(?:aged? )?([0-9]{1,3})(?: ?(?:years?|yrs?)(?: olds?)?)?";
const AT_LEAST = new RegExp(
  `^(?:${NUMBER}(?: ?\\+| ?plus| (?:and|or) (?:over|above|up|older))|(?:over|from) ${NUMBER}s?)$`,
  "i",
);
const AT_MOST = new RegExp(
  `^(?:(?:up to|to) ${NUMBER}|${NUMBER} (?:and|or) (?:under|younger))$`,
  "i",
);
const BELOW = new RegExp(`^(?:under|below) ${NUMBER}s?$`, "i");
const ALONE = new RegExp(`^${NUMBER}$`, "i");

/**
 * Return the age that belongs in this box of the two: 50 for 50+ in the first, 17 for "under 18"
 * in the second.
 *
 * @param {string} text
 * @param {string} path
 */
function age(text, path) {
  if (!path.endsWith("_age")) return null;
  const isLowest = path.endsWith("from_age");
  const match = ALONE.exec(text) ?? (isLowest ? AT_LEAST : AT_MOST).exec(text);
  if (match) return match[1] ?? match[2];
  const below = isLowest ? null : BELOW.exec(text);
  return below && String(Math.max(Number(below[1]) - 1, 0));
}

/** @param {string} text */
function withoutCurlyQuotes(text) {
  return /^[“”„][^“”„]+[“”„]$/.test(text) ? text.slice(1, -1).trim() : text;
}

/** @type {Record<string, string>} */
const CHARACTERS = {
  ...{ amp: "&", quot: '"', apos: "'", nbsp: " ", pound: "£", euro: "€", hellip: "…" },
  ...{ ndash: "–", mdash: "—", lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", bull: "•" },
};
const [ENTITY, ENTITY_FLAGS] = TEXT_PATTERNS.web_page_mark;

/**
 * Return a text with the letters that the commonest of a web page's marks stand for.
 *
 * @param {string} text
 */
function withoutEntities(text) {
  if (!text.includes("&")) return text;
  return text.replace(new RegExp(ENTITY, ENTITY_FLAGS), (mark) => {
    const name = mark.slice(1, -1);
    const isNumber = /^#(?:x[0-9a-f]+|[0-9]+)$/i.test(name);
    const code = isNumber ? Number(name.slice(1).replace(/^x/i, "0x")) : 0;
    const isCharacter = code > 31 && code < 0xd800 && code !== 127;
    return CHARACTERS[name] ?? (isCharacter ? String.fromCodePoint(code) : mark);
  });
}
