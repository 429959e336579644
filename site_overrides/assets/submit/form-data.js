/**
 * What the form's boxes say, as a listing of plain words; and a listing put into the boxes. Only
 * this file knows how boxes hold answers.
 */

import { closest, selectAll } from "../shared/select.js";
import { valueAt } from "./submission.js";

/** @import { Listing, Venue } from "./field-types.js" */

/**
 * @typedef {Record<string, HTMLElement[]>} ItemsByList is the groups of boxes of each list, by its
 *   path.
 */

const CHOICES = ["pick", "picks", "needs", "areas"]; // controls that are ticked

/**
 * What was put into each place's boxes: the form never asks for its spot on the map.
 *
 * @type {WeakMap<HTMLElement, Venue>}
 */
const filledWith = new WeakMap();

/**
 * Return what is answered, and for each list the groups of boxes that its items came from.
 *
 * @param {HTMLElement} form
 * @returns {{listing: Listing, rows: ItemsByList}}
 */
export function readForm(form) {
  /** @type {any} */
  const listing = {};
  /** @type {ItemsByList} */
  const rows = {};
  for (const box of boxes(form)) {
    if (!closest(box, "[data-item]") && isAsked(box)) {
      setValueAt(listing, fieldOf(box), answer(box));
    }
  }
  for (const list of selectAll(form, "[data-list]")) {
    const path = list.dataset.list ?? "";
    const answered = items(list)
      .map((row) => ({ row, value: readItem(row, path) }))
      .filter(({ value }) => value);
    rows[path] = answered.map(({ row }) => row);
    const values = answered.map(({ value }) => value);
    if (values.length) setValueAt(listing, path, values);
  }
  if ((listing.status?.kind ?? "open") === "open") delete listing.status;
  return { listing, rows };
}

/**
 * Put a listing into the boxes.
 *
 * @param {HTMLElement} form
 * @param {Listing} listing
 * @param {(list: HTMLElement) => void} addItem adds one more group of boxes to a list.
 */
export function fillForm(form, listing, addItem) {
  for (const box of boxes(form)) {
    if (!closest(box, "[data-item]")) put(box, valueAt(listing, fieldOf(box)));
  }
  for (const list of selectAll(form, "[data-list]")) {
    const path = list.dataset.list ?? "";
    const values = valueAt(listing, path) ?? [];
    while (items(list).length < values.length) addItem(list);
    for (const extra of items(list).slice(Math.max(1, values.length))) extra.remove();
    for (const [at, row] of items(list).entries()) fillItem(row, path, values[at] ?? {});
  }
}

/**
 * Return the groups of boxes of a list.
 *
 * @param {HTMLElement} list
 */
export function items(list) {
  return selectAll(list, ":scope > [data-item]");
}

/**
 * Return what the form calls one of a question's choices, or nothing when it is not a choice.
 *
 * @param {HTMLElement} form
 * @param {string} field
 * @param {string} value
 */
export function choiceText(form, field, value) {
  const options = `[data-field="${field}"] :is(input, option)`;
  const option = selectAll(form, options, HTMLInputElement).find((each) => each.value === value);
  const label = option?.closest("label");
  const name = label?.querySelector("[data-need-name]") ?? label?.querySelector("span") ?? option;
  return name?.textContent ?? "";
}

/**
 * Return whether anything inside an element is answered.
 *
 * @param {HTMLElement} part
 */
export function isAnswered(part) {
  return selectAll(part, "input, textarea, select", HTMLInputElement).some((box) =>
    ["checkbox", "radio"].includes(box.type) ? box.checked : box.value,
  );
}

/** @param {HTMLElement} within */
const boxes = (within) => selectAll(within, "[data-field]");

/** @param {HTMLElement} box */
const fieldOf = (box) => box.dataset.field ?? "";

/**
 * @param {any} record
 * @param {string} path
 * @param {unknown} value
 */
function setValueAt(record, path, value) {
  if (value === undefined) return;
  const steps = path.split(".");
  const last = steps.pop() ?? "";
  const owner = steps.reduce((inner, step) => (inner[step] ??= {}), record);
  owner[last] = value;
}

/**
 * Return one item of a list, or null when nothing of it is answered.
 *
 * @param {HTMLElement} row
 * @param {string} path
 */
function readItem(row, path) {
  /** @type {any} */
  const item = {};
  for (const box of boxes(row)) {
    if (isAsked(box)) setValueAt(item, fieldOf(box).slice(path.length + 1), answer(box));
  }
  if (Object.keys(item).length === 0) return null;
  const before = filledWith.get(row);
  return before?.location && !hasMoved(before, item)
    ? { ...item, location: before.location }
    : item;
}

/**
 * @param {Venue} before
 * @param {Venue} after
 */
function hasMoved(before, after) {
  const hasNewAddress = before.address !== after.address || before.postcode !== after.postcode;
  return hasNewAddress || after.keep_address_private;
}

/**
 * @param {HTMLElement} row
 * @param {string} path
 * @param {Venue} value
 */
function fillItem(row, path, value) {
  filledWith.set(row, value);
  for (const box of boxes(row)) put(box, valueAt(value, fieldOf(box).slice(path.length + 1)));
}

/**
 * A secret place's street is not asked, so whatever was typed there goes nowhere.
 *
 * @param {HTMLElement} box
 */
const isAsked = (box) => !closest(box, "[data-ask][hidden], [data-section][hidden]");

// --- one box

/**
 * @param {HTMLElement} box
 * @returns {string | string[] | undefined}
 */
function answer(box) {
  const { control = "" } = box.dataset;
  const input = /** @type {HTMLInputElement} */ (box);
  if (control === "tick") return input.checked ? "yes" : undefined;
  if (CHOICES.includes(control)) return chosen(box, control);
  const text = control === "long" ? paragraphs(input.value) : oneLine(input.value);
  if (control !== "words") return text || undefined;
  const words = text
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);
  return words.length ? words : undefined;
}

/** @param {string} text */
const paragraphs = (text) => text.replace(/\r\n?/g, "\n").replace(/^\n+|\s+$/g, "");

/** @param {string} text */
const oneLine = (text) => text.replace(/\s*[\r\n]+\s*/g, " ").trim();

/**
 * @param {HTMLElement} fieldset
 * @param {string} control
 */
function chosen(fieldset, control) {
  /** @param {HTMLElement} input */
  const turn = (input) => Number(input.dataset.turn) || 0;
  const ticked = selectAll(fieldset, "input:checked", HTMLInputElement)
    .sort((a, b) => turn(a) - turn(b))
    .map((input) => input.value);
  if (control === "pick") return ticked[0];
  return ticked.length ? ticked : undefined;
}

/**
 * @param {HTMLElement} box
 * @param {string | string[] | undefined} value
 */
function put(box, value) {
  const { control = "" } = box.dataset;
  const input = /** @type {HTMLInputElement} */ (box);
  if (control === "tick") input.checked = value === "yes";
  else if (CHOICES.includes(control)) tick(box, [value ?? []].flat());
  else input.value = Array.isArray(value) ? value.join(", ") : (value ?? "");
}

/**
 * @param {HTMLElement} fieldset
 * @param {string[]} values
 */
function tick(fieldset, values) {
  const choices = "input[type=checkbox], input[type=radio]";
  for (const input of selectAll(fieldset, choices, HTMLInputElement)) {
    input.checked = values.includes(input.value);
    input.dataset.turn = String(values.indexOf(input.value) + 1);
  }
}
