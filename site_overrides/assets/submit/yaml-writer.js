/**
 * Writing YAML that every reader reads alike: what could be a number, a time, a yes or a mark of
 * YAML's own is quoted. Pure.
 */

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
  if (canBeBlock(value)) return [`${indent}${key}: |-`, ...indented(value, `${indent}  `)];
  return [`${indent}${key}: ${scalar(value)}`];
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
    return [`${indent}${key}: [${items.map((item) => scalar(item, true)).join(", ")}]`];
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
