/**
 * What is sent: a new listing, a change, or word that all is still right, as a file and as a
 * message. Pure.
 */

import { BEGIN_MARK, END_MARK, EVERYWHERE, FIELDS as DECLARED_FIELDS } from "./form-contract.js";
import { entry, mapping, scalar } from "./yaml-writer.js";

/** @import { DirectoryData, Field, Listing } from "./field-types.js" */

/** @typedef {"new" | "change" | "still-right"} SubmissionKind */

/**
 * What the page is asked for, as its address says.
 *
 * @typedef {{kind: SubmissionKind, id: string}} Route
 */

/**
 * One answer that differs: what was, and what is now. Either may be left out.
 *
 * @typedef {{field: string, was?: any, now?: any}} Change
 */

/**
 * A file to send: what it is, the words of the message that carries it, and its text. Only a new
 * listing has a `path`, where it might live in the directory.
 *
 * @typedef {object} Submission
 * @property {SubmissionKind} kind
 * @property {string} id
 * @property {string} [path]
 * @property {string} name
 * @property {string} subject
 * @property {string} says
 * @property {string} text
 * @property {string} [packed] is what stands for a long text in a letter.
 */

/** @type {Record<string, Field>} */
const FIELDS = DECLARED_FIELDS;
const FIELD_ORDER = Object.keys(FIELDS);
const SCHEMA_HINT = "# yaml-language-server: $schema=../../../schema/json/listing.json";
const MAX_ID_WITH_TOWN = 79; // one less than an id may have: a hyphen stands between name and town

/**
 * Return what an address asks the page for. Anything strange is kept as it was, to be spoken of.
 *
 * @param {string} hash
 * @returns {Route}
 */
export function readRoute(hash) {
  const [, kind, id] = /^#(change|still-right)=(.*)$/s.exec(hash) ?? [];
  if (kind === undefined) return { kind: "new", id: "" };
  return { kind: /** @type {SubmissionKind} */ (kind), id: decoded(id) };
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a broken code in the address: no listing is called that
  }
}

/**
 * Return a new listing's file, with the address that it might have. `nameIsTaken` when another
 * listing has that name already: the town then tells the two apart.
 *
 * @param {Listing} listing
 * @param {DirectoryData} directory
 * @param {boolean} [nameIsTaken]
 * @returns {Submission}
 */
export function newListing(listing, directory, nameIsTaken = false) {
  const name = slug(listing.name ?? "");
  const town = slug(listing.venues?.[0]?.town ?? "2");
  const id = nameIsTaken ? `${name.slice(0, MAX_ID_WITH_TOWN - town.length)}-${town}` : name;
  const path = `listings/${placeOf(listing, directory)}/${id}.yml`;
  const head = [SCHEMA_HINT, `# Suggested address: ${path}`];
  return {
    kind: "new",
    id,
    path,
    name: `${id}.yml`,
    subject: `New listing: ${listing.name}`,
    says: "Please add this listing to the directory.",
    text: fileText([...head, ...mapping(listing, FIELD_ORDER)]),
  };
}

/**
 * Return a change's file: what was, and what is now.
 *
 * @param {string} id
 * @param {Change[]} changes
 * @param {string} sender
 * @param {string} today
 * @returns {Submission}
 */
export function change(id, changes, sender, today) {
  const items = changes.flatMap(({ field, was, now }) => [
    `  - field: ${field}`,
    ...(was === undefined ? [] : entry("was", was, FIELD_ORDER, "", "    ")),
    ...(now === undefined ? [] : entry("now", now, FIELD_ORDER, "", "    ")),
  ]);
  return {
    kind: "change",
    id,
    name: `change-to-${id}.yml`,
    subject: `Change to ${id}`,
    says: `Please change this listing: ${id}.`,
    text: fileText([
      `change_to: ${scalar(id)}`,
      `on: ${today}`,
      ...senderLine(sender),
      "changes:",
      ...items,
    ]),
  };
}

/**
 * Return the file that says that all of a listing is still right.
 *
 * @param {string} id
 * @param {string} sender
 * @param {string} today
 * @returns {Submission}
 */
export function stillRight(id, sender, today) {
  return {
    kind: "still-right",
    id,
    name: `still-right-${id}.yml`,
    subject: `Still right: ${id}`,
    says: `All of this listing is still right: ${id}.`,
    text: fileText([`still_right: ${scalar(id)}`, `on: ${today}`, ...senderLine(sender)]),
  };
}

/** @param {string[]} lines */
const fileText = (lines) => `${lines.join("\n")}\n`;

/** @param {string} sender */
const senderLine = (sender) => (sender ? [`by: ${scalar(sender)}`] : []);

/**
 * Return the body of the e-mail that carries a file.
 *
 * @param {Submission} submission
 */
export function emailBody({ says, text }) {
  return `${says}\n\n${BEGIN_MARK}\n${text}${END_MARK}\n`;
}

/**
 * Return what differs between two listings, field by field; a list is one whole value.
 *
 * @param {Listing} before
 * @param {Listing} after
 * @returns {Change[]}
 */
export function changesBetween(before, after) {
  const changes = CHANGEABLE_FIELDS.map((field) => ({
    field,
    was: valueAt(before, field),
    now: valueAt(after, field),
  })).filter(({ was, now }) => !isSame(was, now));
  return after.status ? changes : reopened(before, changes);
}

/**
 * A listing that runs again says so in a word, and no longer sends people elsewhere.
 *
 * @param {Listing} before
 * @param {Change[]} changes
 * @returns {Change[]}
 */
function reopened(before, changes) {
  const alternatives = before.status?.try_instead;
  const opened = changes.map((each) =>
    each.field === "status.kind" ? { ...each, now: "open" } : each,
  );
  return alternatives ? [...opened, { field: "status.try_instead", was: alternatives }] : opened;
}

/** The paths that a change may name: each list as a whole, and each single answer. */
const CHANGEABLE_FIELDS = FIELD_ORDER.filter(
  (path) => !isInsideList(path) && (FIELDS[path].many || FIELDS[path].kind !== "group"),
);

/** @param {string} path */
function isInsideList(path) {
  return FIELD_ORDER.some((list) => FIELDS[list].many && path.startsWith(`${list}.`));
}

/**
 * Return the value at a dotted path, or undefined.
 *
 * @param {any} value
 * @param {string} path
 */
export function valueAt(value, path) {
  return path.split(".").reduce((inner, step) => inner?.[step], value);
}

/**
 * @param {unknown} a
 * @param {unknown} b
 */
const isSame = (a, b) => JSON.stringify(inKeyOrder(a)) === JSON.stringify(inKeyOrder(b));

/**
 * @param {any} value
 * @returns {any}
 */
function inKeyOrder(value) {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (!value || typeof value !== "object") return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, inKeyOrder(value[key])]));
}

/**
 * @param {Listing} listing
 * @param {DirectoryData} directory
 */
function placeOf(listing, directory) {
  const places = (listing.serves ?? []).map((id) => directory.areas[id]?.place).filter(Boolean);
  return places[0] ?? EVERYWHERE;
}

/**
 * Return a name as an id: `Arts Centre` becomes `arts-centre`.
 *
 * @param {string} name
 */
export function slug(name) {
  const plain = name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/['’]/g, "")
    .replace(/[^\x00-\x7f]/g, "");
  const id = plain.replace(/[^a-z0-9]+/g, "-").slice(0, 80);
  return id.replace(/^-+|-+$/g, "") || "new-listing";
}
