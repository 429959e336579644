/**
 * Questions that may be answered several times: one more place, one less time, and the keyboard
 * never lost.
 */

import { closest, select, selectAll } from "../shared/select.js";
import { items } from "./form-data.js";

let lastNumber = 1; // each copy's boxes end in a number of their own

/**
 * Make a list of groups of boxes work.
 *
 * @param {HTMLElement} list
 * @param {(item: string, change: "added" | "taken away") => void} onChange is told what happened.
 */
export function startAddAnother(list, onChange) {
  list.addEventListener("click", ({ target }) => {
    if (closest(target, "[data-add]")) onChange(title(addItem(list, true)), "added");
    const item = closest(closest(target, "[data-remove]"), "[data-item]");
    if (item) onChange(removeItem(list, item), "taken away");
  });
  numberItems(list);
}

/**
 * Add one more empty group of boxes, and return it.
 *
 * @param {HTMLElement} list
 * @param {boolean} [focus]
 */
export function addItem(list, focus = false) {
  const all = items(list);
  const last = all[all.length - 1];
  if (isFull(list)) return last;
  const item = /** @type {HTMLElement} */ (all[0].cloneNode(true));
  lastNumber += 1;
  renumberIds(item, lastNumber);
  empty(item);
  last.after(item);
  numberItems(list);
  if (focus) select(item, "legend").focus();
  return item;
}

/**
 * @param {HTMLElement} list
 * @param {HTMLElement} item
 */
function removeItem(list, item) {
  const all = items(list);
  const removed = title(item);
  const neighbour = all[all.indexOf(item) + 1] ?? all[all.indexOf(item) - 1];
  item.remove();
  numberItems(list);
  select(neighbour, "legend").focus();
  return removed;
}

/** @param {HTMLElement} list */
const isFull = (list) => items(list).length >= Number(list.dataset.most);

/**
 * Give every box of a copy an id of its own.
 *
 * @param {HTMLElement} item
 * @param {number} number
 */
function renumberIds(item, number) {
  const names = ["id", "for", "name", "aria-describedby"];
  for (const node of selectAll(item, names.map((name) => `[${name}]`).join(", "))) {
    for (const name of names) {
      const value = node.getAttribute(name);
      if (value) node.setAttribute(name, value.replace(/-\d+(?=\s|$)/g, `-${number}`));
    }
  }
}

/** @param {HTMLElement} item */
function empty(item) {
  for (const box of selectAll(item, "input, textarea, select", HTMLInputElement)) {
    if (["checkbox", "radio"].includes(box.type)) box.checked = false;
    else box.value = box.dataset.beginsAs ?? "";
    box.removeAttribute("aria-invalid");
  }
  for (const fault of selectAll(item, "[data-fault]")) fault.hidden = true;
  for (const note of selectAll(item, "[data-understood]")) note.replaceChildren();
  for (const question of selectAll(item, "[data-ask]")) {
    delete question.dataset.kept;
    question.classList.remove("lb-ask--fault");
  }
  for (const fold of selectAll(item, "details", HTMLDetailsElement)) fold.open = false;
}

/**
 * Number what is there from 1, and let the last one stay.
 *
 * @param {HTMLElement} list
 */
export function numberItems(list) {
  const all = items(list);
  for (const [at, item] of all.entries()) {
    for (const place of selectAll(item, "[data-number]")) place.textContent = String(at + 1);
    select(item, "[data-remove]").hidden = all.length < 2;
  }
  const add = select(list, ":scope > p > [data-add]", HTMLButtonElement);
  add.disabled = isFull(list);
}

/** @param {HTMLElement} item */
function title(item) {
  return (select(item, "legend").textContent ?? "").trim().replace(/\s+/g, " ");
}
