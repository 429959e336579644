/** What is sent: a new listing, a change, or word that all is still right, as a file and as a message. Pure. */

import { BEGIN_MARK, END_MARK } from "../shared/contract.js";
import { entry, mapping, scalar } from "./yaml-writer.js";

const HINT = "# yaml-language-server: $schema=../../../schema/json/listing.json";

/** Return a new listing's file, with the address that it might have. `second` is for a name that another listing has already. */
export function newListing(listing, known, second = false) {
  const town = slug(listing.venues?.[0]?.town ?? "2");
  const id = second ? `${slug(listing.name).slice(0, 79 - town.length)}-${town}` : slug(listing.name);
  const path = `listings/${placeOf(listing, known)}/${id}.yml`;
  const text = `${[HINT, `# Suggested address: ${path}`, ...mapping(listing, Object.keys(known.fields))].join("\n")}\n`;
  return { kind: "new", id, path, name: `${id}.yml`, subject: `New listing: ${listing.name}`, says: "Please add this listing to the directory.", text };
}

/** Return a change's file: what was, and what is now. `changes` come from `changed`. */
export function change(id, changes, by, on, known) {
  const order = Object.keys(known.fields);
  const items = changes.flatMap(({ field, was, now }) => [
    `  - field: ${field}`,
    ...(was === undefined ? [] : entry("was", was, order, "", "    ")),
    ...(now === undefined ? [] : entry("now", now, order, "", "    ")),
  ]);
  const text = `${[`change_to: ${scalar(id)}`, `on: ${on}`, ...said(by), "changes:", ...items].join("\n")}\n`;
  return { kind: "change", id, name: `change-to-${id}.yml`, subject: `Change to ${id}`, says: `Please change this listing: ${id}.`, text };
}

/** Return the file that says that all of a listing is still right. */
export function stillRight(id, by, on) {
  const text = `${[`still_right: ${scalar(id)}`, `on: ${on}`, ...said(by)].join("\n")}\n`;
  return { kind: "still-right", id, name: `still-right-${id}.yml`, subject: `Still right: ${id}`, says: `All of this listing is still right: ${id}.`, text };
}

function said(by) {
  return by ? [`by: ${scalar(by)}`] : [];
}

/** Return the body of the e-mail that carries a file. */
export function body(file) {
  return `${file.says}\n\n${BEGIN_MARK}\n${file.text}${END_MARK}\n`;
}

/** Return what differs between two listings, field by field; a list is one whole value. */
export function changed(before, after, known) {
  const found = leaves(known.fields)
    .map((field) => ({ field, was: at(before, field), now: at(after, field) }))
    .filter(({ was, now }) => JSON.stringify(ordered(was)) !== JSON.stringify(ordered(now)));
  return after.status ? found : reopened(before, found);
}

/** A listing that runs again says so in a word, and no longer sends people elsewhere. */
function reopened(before, found) {
  const others = before.status?.try_instead;
  const said = found.map((one) => (one.field === "status.kind" ? { ...one, now: "open" } : one));
  return others ? [...said, { field: "status.try_instead", was: others }] : said;
}

/** The paths that a change may name: each list as a whole, and each single answer. */
function leaves(fields) {
  const inList = (path) => Object.keys(fields).some((list) => fields[list].many && path.startsWith(`${list}.`));
  return Object.keys(fields).filter((path) => !inList(path) && (fields[path].many || fields[path].kind !== "group"));
}

function at(value, path) {
  return path.split(".").reduce((inner, step) => inner?.[step], value);
}

function ordered(value) {
  if (Array.isArray(value)) return value.map(ordered);
  if (!value || typeof value !== "object") return value;
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, ordered(value[key])]));
}

function placeOf(listing, known) {
  const places = (listing.serves ?? []).map((id) => known.areas[id]?.place).filter(Boolean);
  return places[0] ?? "everywhere";
}

/** Return a name as an id: `Arts Centre` becomes `arts-centre`. */
export function slug(name) {
  const plain = name.toLowerCase().normalize("NFKD").replaceAll("'", "").replaceAll("’", "").replace(/[^\x00-\x7f]/g, "");
  return plain.replace(/[^a-z0-9]+/g, "-").slice(0, 80).replace(/^-+|-+$/g, "") || "new-listing";
}
