/**
 * What the form's boxes say, as a listing of plain words; and a listing put into the boxes. Only
 * this file knows how boxes hold answers.
 */

import { closest, select, selectAll, selectOptional } from "../shared/select.js";
import { forBoxes, patternOf, unchangedOr, withPattern } from "./session-pattern.js";
import { valueAt } from "./submission.js";

/** @import { Listing, Session, Venue } from "./field-types.js" */

/**
 * @typedef {Record<string, HTMLElement[]>} ItemsByList is the groups of boxes of each list, by its
 *   path.
 */

const CHOICES = ["pick", "picks", "needs", "areas", "routes"]; // controls that are ticked
const LISTS = ["words", "spans", "dates"]; // controls with commas between their answers

const LAST_TURN = 999; // what is ticked with no turn of its own comes after what has one

/**
 * What was put into each place's and each time's boxes: a place's spot on the map is never asked,
 * and a time may be written in short.
 *
 * @type {WeakMap<HTMLElement, any>}
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
    const answered = (isAsked(list) ? items(list) : [])
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
 * Return what the form asks for a field, or nothing when it does not ask for it.
 *
 * @param {HTMLElement} form
 * @param {string} field
 */
export function askedText(form, field) {
  const question = selectOptional(form, `[data-ask="${field}"]`);
  return question ? titleText(question) : "";
}

/**
 * Return what a question asks, without the item that it is of.
 *
 * @param {Element} question
 */
export function titleText(question) {
  const label = question.querySelector("legend, label > span, label");
  return (label?.firstChild?.textContent ?? "").trim();
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
  const controls = "input:not([data-pick-date]), textarea, select:not([data-branch])";
  return selectAll(part, controls, HTMLInputElement).some((box) =>
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
  if (path === "sessions") return readSession(row, item);
  if (Object.keys(item).length === 0) return null;
  const before = filledWith.get(row);
  return before?.location && !hasMoved(before, item)
    ? { ...item, location: before.location }
    : item;
}

/**
 * @param {HTMLElement} row
 * @param {Session} answered
 */
function readSession(row, answered) {
  const session = withPattern(answered, patternBox(row).value);
  return session && unchangedOr(filledWith.get(row) ?? {}, session);
}

/** @param {HTMLElement} row */
const patternBox = (row) => select(row, '[data-branch="sessions.pattern"]', HTMLSelectElement);

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
 * @param {any} value
 */
function fillItem(row, path, value) {
  filledWith.set(row, value);
  if (path === "sessions") patternBox(row).value = patternOf(value);
  const values = path === "sessions" ? forBoxes(value) : value;
  for (const box of boxes(row)) put(box, valueAt(values, fieldOf(box).slice(path.length + 1)));
}

/**
 * Return whether a box is in a question that is asked. What is not asked goes nowhere: a secret
 * place's street, for one.
 *
 * @param {HTMLElement} box
 */
export const isAsked = (box) =>
  !closest(box, "[data-ask][hidden], [data-list][hidden], [data-section][hidden]");

// --- one box

/**
 * Return what is answered in a box, or undefined.
 *
 * @param {HTMLElement} box
 * @returns {string | string[] | undefined}
 */
export function answer(box) {
  const { control = "" } = box.dataset;
  const input = /** @type {HTMLInputElement} */ (box);
  if (control === "tick") return input.checked ? "yes" : undefined;
  if (CHOICES.includes(control)) return chosen(box, control);
  if (!LISTS.includes(control)) {
    return (control === "long" ? paragraphs(input.value) : oneLine(input.value)) || undefined;
  }
  const text = oneLine(input.value.replace(/\n/g, ","));
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
  const turn = (input) => Number(input.dataset.turn) || LAST_TURN;
  const ticked = selectAll(fieldset, "input:checked:not([data-branch])", HTMLInputElement)
    .filter((input) => input.value && isAsked(input))
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
  else if (box instanceof HTMLSelectElement) choose(box, String(value ?? ""));
  else input.value = Array.isArray(value) ? value.join(", ") : (value ?? "");
}

/**
 * Choose an answer, adding it where it is not one of those offered: a place's name, before the
 * places are known.
 *
 * @param {HTMLSelectElement} list
 * @param {string} value
 */
function choose(list, value) {
  const isOffered = [...list.options].some((option) => option.value === value);
  if (!isOffered && list.dataset.field === "sessions.venue") list.add(new Option(value, value));
  list.value = value;
}

/**
 * @param {HTMLElement} fieldset
 * @param {string[]} values
 */
function tick(fieldset, values) {
  const choices = ":is([type=checkbox], [type=radio]):not([data-branch])";
  for (const input of selectAll(fieldset, choices, HTMLInputElement)) {
    input.checked = values.includes(input.value);
    input.dataset.turn = String(values.indexOf(input.value) + 1);
  }
}
