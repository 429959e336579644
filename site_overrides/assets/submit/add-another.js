/** Questions that may be answered several times: one more place, one less time, and the keyboard never lost. */

import { items } from "./form-data.js";

let made = 1;

/** Make a list of groups of boxes work. `changed(words)` is told what happened. */
export function repeating(list, changed) {
  list.addEventListener("click", (event) => {
    if (event.target.closest("[data-add]")) changed(title(grow(list, true)), "added");
    const remove = event.target.closest("[data-remove]");
    if (remove) changed(shrink(list, remove.closest("[data-item]")), "taken away");
  });
  number(list);
}

/** Add one more empty group of boxes, and return it. */
export function grow(list, focus = false) {
  const all = items(list);
  if (all.length >= Number(list.dataset.most)) return all.at(-1);
  const row = all[0].cloneNode(true);
  made += 1;
  rename(row, made);
  empty(row);
  all.at(-1).after(row);
  number(list);
  if (focus) row.querySelector("legend").focus();
  return row;
}

function shrink(list, row) {
  const all = items(list);
  const words = title(row);
  const next = all[all.indexOf(row) + 1] ?? all[all.indexOf(row) - 1];
  row.remove();
  number(list);
  next.querySelector("legend").focus();
  return words;
}

/** Give every box of a copy an address of its own: each ends in a number. */
function rename(row, to) {
  for (const node of row.querySelectorAll("[id], [for], [name], [aria-describedby]")) {
    for (const name of ["id", "for", "name", "aria-describedby"]) {
      const value = node.getAttribute(name);
      if (value) node.setAttribute(name, value.replace(/-\d+(?=\s|$)/g, `-${to}`));
    }
  }
}

function empty(row) {
  for (const box of row.querySelectorAll("input, textarea, select")) {
    if (["checkbox", "radio"].includes(box.type)) box.checked = false;
    else box.value = "";
    box.removeAttribute("aria-invalid");
  }
  for (const fault of row.querySelectorAll("[data-fault]")) fault.hidden = true;
  for (const ask of row.querySelectorAll("[data-ask]")) ask.hidden = false;
  for (const ask of row.querySelectorAll(".lb-ask--fault")) ask.classList.remove("lb-ask--fault");
  for (const fold of row.querySelectorAll("details")) fold.open = false;
}

/** Number what is there from 1, and let the last one stay. */
export function number(list) {
  const all = items(list);
  for (const [at, row] of all.entries()) {
    for (const place of row.querySelectorAll("[data-number]")) place.textContent = String(at + 1);
    row.querySelector("[data-remove]").hidden = all.length < 2;
  }
  list.querySelector(":scope > p > [data-add]").disabled = all.length >= Number(list.dataset.most);
}

/** Where a place is secret, only its town is asked. */
export function secret(row) {
  const box = row.querySelector('[data-field="venues.keep_address_private"]');
  for (const name of box ? ["name", "address", "postcode"] : []) row.querySelector(`[data-ask="venues.${name}"]`).hidden = box.checked;
}

function title(row) {
  return row.querySelector("legend").textContent.trim().replace(/\s+/g, " ");
}
