/**
 * Writing YAML that every reader reads alike: what could be a number, a time, a yes or a mark of
 * YAML's own is quoted, but in a field that is for a date or a number. Pure.
 */

import { FIELDS as DECLARED_FIELDS } from "./form-contract.js";

/** @import { Field } from "./field-types.js" */

/** @type {Record<string, Field>} */
const FIELDS = DECLARED_FIELDS;
const DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}(?: to [0-9]{4}-[0-9]{2}-[0-9]{2})?$/;
const SPAN = /^(?:[0-9]{1,2} )?[a-z]{3,9}(?: to (?:[0-9]{1,2} )?[a-z]{3,9})?$/;
const NUMBER = /^(?:0|[1-9][0-9]{0,3})$/;

/** @type {Record<string, RegExp[]>} what stays bare, by the kind of its field */
const BARE = {
  date: [DATE],
  day_span: [DATE, SPAN],
  year_span: [SPAN],
  whole_number: [NUMBER],
};

const RESERVED = /^(?:y|n|yes|no|true|false|on|off|null|none|nan|inf)$/i;
const PLAIN_IN_LIST = /^\p{L}(?:[\p{L}\p{N}\p{M} _.;'’"&()/+£%!?–-]*[\p{L}\p{N}\p{M}.)!?'’£%])?$/u;
const PLAIN_ON_LINE = /^\p{L}(?:[\p{L}\p{N}\p{M} _.,;'’"&()/+£%!?–-]*[\p{L}\p{N}\p{M}.)!?'’£%])?$/u;
const UNSEEN =
  /[\u007f-\u009f\u00ad\u0600-\u0605\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]/g;

/**
 * Return a mapping as lines of YAML.
 *
 * @param {Record<string, any>} value
 * @param {string[]} order lists the dotted paths of its keys.
 * @param {string} [parent] is the path that the mapping lies at, with a full stop after it.
 * @param {string} [indent]
 * @returns {string[]}
 */
export function mapping(value, order, parent = "", indent = "") {
  return sortedKeys(value, order, parent).flatMap((key) =>
    entry(key, value[key], order, parent, indent),
  );
}

/**
 * Return one key and its value as lines.
 *
 * @param {string} key
 * @param {any} value
 * @param {string[]} [order]
 * @param {string} [parent]
 * @param {string} [indent]
 * @returns {string[]}
 */
export function entry(key, value, order = [], parent = "", indent = "") {
  const path = `${parent}${key}.`;
  if (Array.isArray(value)) return list(key, value, order, path, indent);
  if (value && typeof value === "object") {
    return [`${indent}${key}:`, ...mapping(value, order, path, `${indent}  `)];
  }
  if (isBare(value, path)) return [`${indent}${key}: ${value}`];
  if (canBeBlock(value)) return [`${indent}${key}: |-`, ...indented(value, `${indent}  `)];
  return [`${indent}${key}: ${scalar(value)}`];
}

/**
 * Return whether a text needs no quotes in its field, whose path has a full stop after it.
 *
 * @param {string} text
 * @param {string} path
 */
function isBare(text, path) {
  const shapes = BARE[FIELDS[path.slice(0, -1)]?.kind ?? ""] ?? [];
  return shapes.some((shape) => shape.test(text));
}

/**
 * @param {string} text
 * @param {string} indent
 */
const indented = (text, indent) => text.split("\n").map((line) => (line ? indent + line : ""));

/**
 * Return a text as a YAML scalar on one line.
 *
 * @param {string} text
 * @param {boolean} [inList] when it stands between brackets, where a comma ends it.
 */
export function scalar(text, inList = false) {
  const whole = text.isWellFormed?.() === false ? text.toWellFormed() : text;
  const plain = inList ? PLAIN_IN_LIST : PLAIN_ON_LINE;
  if (plain.test(whole) && !RESERVED.test(whole) && !whole.includes("  ")) return whole;
  return JSON.stringify(whole).replace(
    UNSEEN,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/**
 * @param {string} key
 * @param {any[]} items
 * @param {string[]} order
 * @param {string} path
 * @param {string} indent
 */
function list(key, items, order, path, indent) {
  if (items.every((item) => typeof item === "string")) {
    const texts = items.map((item) => (isBare(item, path) ? item : scalar(item, true)));
    return [`${indent}${key}: [${texts.join(", ")}]`];
  }
  const lines = items.flatMap((item) =>
    dashed(mapping(item, order, path, `${indent}    `), `${indent}  `),
  );
  return [`${indent}${key}:`, ...lines];
}

/**
 * @param {string[]} lines
 * @param {string} indent
 */
function dashed(lines, indent) {
  if (!lines.length) return [`${indent}- {}`];
  return [`${indent}- ${lines[0].trimStart()}`, ...lines.slice(1)];
}

/**
 * A block keeps paragraphs readable; it cannot hold a first line that begins with a space, nor
 * marks nobody sees.
 *
 * @param {string} text
 */
function canBeBlock(text) {
  const isUnseen =
    new RegExp(UNSEEN.source).test(text) || /[\u0000-\u0009\u000b-\u001f]/.test(text);
  return text.includes("\n") && !/^\s|\s$|\t|\r/.test(text) && !isUnseen;
}

/**
 * @param {Record<string, any>} value
 * @param {string[]} order
 * @param {string} parent
 */
function sortedKeys(value, order, parent) {
  /** @param {string} key */
  const place = (key) =>
    order.includes(parent + key) ? order.indexOf(parent + key) : order.length;
  return Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort((a, b) => place(a) - place(b));
}
