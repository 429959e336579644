/**
 * Which of the places above a session is at: chosen, and never typed again. Without scripts it is a
 * box to write in.
 */

import { selectAll } from "../shared/select.js";
import { say, toSay } from "../shared/words.js";
import { isAsked } from "./form-data.js";

const CHOICE = '[data-field="sessions.venue"]';
const NAME = '[data-field="venues.name"]';
const ANY_PLACE = toSay("At any of them, or not said");

/** @type {WeakMap<HTMLInputElement, string>} what each place was called at the last look */
const calledBefore = new WeakMap();

/**
 * Put a list to open in place of each box for a place's name.
 *
 * @param {HTMLElement} form
 */
export function startChoosingPlaces(form) {
  for (const box of selectAll(form, `input${CHOICE}`, HTMLInputElement)) {
    const list = document.createElement("select");
    for (const { name, value } of box.attributes) {
      if (name !== "type") list.setAttribute(name, value);
    }
    list.dataset.control = "list";
    box.replaceWith(list);
  }
  followPlaces(form);
}

/**
 * Offer the places that have a name now. A session keeps its place when that is given a new name;
 * one that names a place that is not there keeps it too, so that the check can say so.
 *
 * @param {HTMLElement} form
 */
export function followPlaces(form) {
  const boxes = selectAll(form, NAME, HTMLInputElement).filter(isAsked);
  const names = [...new Set(boxes.map(({ value }) => value.trim()).filter(Boolean))];
  const renamed = new Map(boxes.map((box) => [calledBefore.get(box), box.value.trim()]));
  for (const box of boxes) calledBefore.set(box, box.value.trim());
  for (const list of selectAll(form, `select${CHOICE}`, HTMLSelectElement)) {
    const { value } = list;
    const isGone = value && !names.includes(value);
    offer(list, names, (isGone && renamed.get(value)) || value);
  }
}

/**
 * @param {HTMLSelectElement} list
 * @param {string[]} names
 * @param {string} chosen
 */
function offer(list, names, chosen) {
  const all = ["", ...names, ...(chosen && !names.includes(chosen) ? [chosen] : [])];
  const isSame = all.join("\n") === [...list.options].map(({ value }) => value).join("\n");
  if (!isSame) {
    list.replaceChildren(...all.map((name) => new Option(name || say(ANY_PLACE), name)));
  }
  list.value = chosen;
}
