/** Writing YAML that every reader reads alike: what could be a number, a time, a yes or a mark of YAML's own is quoted. Pure. */

const RESERVED = /^(?:y|n|yes|no|true|false|on|off|null|none|nan|inf)$/i;
const PLAIN = /^\p{L}(?:[\p{L}\p{N}\p{M} _.;'’"&()/+£%!?–-]*[\p{L}\p{N}\p{M}.)!?'’£%])?$/u;
const PLAIN_IN_LINE = /^\p{L}(?:[\p{L}\p{N}\p{M} _.,;'’"&()/+£%!?–-]*[\p{L}\p{N}\p{M}.)!?'’£%])?$/u;
const UNSEEN = /[\u007f-\u009f\u00ad\u0600-\u0605\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]/g;

/** Return a mapping as lines of YAML; `order` lists the dotted paths of its keys. */
export function mapping(value, order, inside = "", indent = "") {
  return sorted(value, order, inside).flatMap((key) => entry(key, value[key], order, inside, indent));
}

/** Return one key and its value as lines. */
export function entry(key, value, order = [], inside = "", indent = "") {
  if (Array.isArray(value)) return list(key, value, order, `${inside}${key}.`, indent);
  if (value && typeof value === "object") return [`${indent}${key}:`, ...mapping(value, order, `${inside}${key}.`, `${indent}  `)];
  if (isBlock(value)) return [`${indent}${key}: |-`, ...value.split("\n").map((line) => (line ? `${indent}  ${line}` : ""))];
  return [`${indent}${key}: ${scalar(value)}`];
}

/** Return a text as a YAML scalar on one line. */
export function scalar(text, flow = false) {
  const whole = text.isWellFormed?.() === false ? text.toWellFormed() : text;
  if ((flow ? PLAIN : PLAIN_IN_LINE).test(whole) && !RESERVED.test(whole) && !whole.includes("  ")) return whole;
  return JSON.stringify(whole).replace(UNSEEN, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function list(key, items, order, inside, indent) {
  if (items.every((item) => typeof item === "string")) return [`${indent}${key}: [${items.map((item) => scalar(item, true)).join(", ")}]`];
  return [`${indent}${key}:`, ...items.flatMap((item) => dashed(mapping(item, order, inside, `${indent}    `), `${indent}  `))];
}

function dashed(lines, indent) {
  return lines.length ? [`${indent}- ${lines[0].trimStart()}`, ...lines.slice(1)] : [`${indent}- {}`];
}

/** A block keeps paragraphs readable; it cannot hold a first line that begins with a space, nor marks nobody sees. */
function isBlock(text) {
  return text.includes("\n") && !/^[\s]|\s$|\t|\r/.test(text) && !new RegExp(UNSEEN.source).test(text) && !/[\u0000-\u0009\u000b-\u001f]/.test(text);
}

function sorted(value, order, inside) {
  const place = (key) => (order.includes(inside + key) ? order.indexOf(inside + key) : order.length);
  return Object.keys(value).filter((key) => value[key] !== undefined).sort((a, b) => place(a) - place(b));
}
