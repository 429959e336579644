/** The filters: a fold for each, with a box and a live count for each choice. Built once, then only brought up to date. */

import { button, element } from "../shared/dom.js";
import { chosen } from "./url-state.js";

const FACETS = [
  ["way", "How it happens"],
  ["cost", "Cost"],
  ["need", "What it helps with"],
  ["area", "Area"],
  ["on", "On a day"],
  ["day", "Days of the week"],
  ["time", "Time of day"],
  ["group", "Who it is for"],
  ["route", "How to join"],
  ["access", "Getting in and taking part"],
  ["language", "Language"],
  ["checked", "Checked lately"],
  ["confirmed", "Listings that do not say"],
];
const LABELS = Object.fromEntries(FACETS);

/** Return the filters' panel: an element, and `show(facets, state)` to bring it up to date. */
export function panel(act) {
  const folds = new Map();
  const age = ageBox(act);
  const root = element("div", { class: "lb-facets" }, age.element);
  for (const [key, name] of FACETS) {
    const words = element("span", {}, name);
    const list = element("ul", { class: "lb-plain" });
    const fold = element("details", { class: "lb-facet", hidden: true }, element("summary", {}, words), element("fieldset", {}, element("legend", { class: "lb-sr" }, name), list));
    folds.set(key, { fold, list, words, name, rows: new Map() });
    root.append(fold);
  }
  const show = (facets, state) => {
    age.show(state);
    for (const [key, fold] of folds) showFacet(key, fold, facets?.[key] ?? [], act);
  };
  return { element: root, show };
}

function showFacet(key, { fold, list, words, name, rows }, options, act) {
  const seen = new Set();
  for (const option of options) {
    const value = String(option.value);
    if (!option.count && !option.unknown && !option.chosen) continue;
    seen.add(value);
    if (!rows.has(value)) rows.set(value, row(key, option, act));
    const { item, box, count } = rows.get(value);
    box.checked = Boolean(option.chosen);
    count.textContent = ` ${option.count}${option.unknown ? `, and ${option.unknown} that may` : ""}`;
    if (!item.isConnected) list.append(item);
  }
  for (const [value, { item }] of rows) item.hidden = !seen.has(value);
  const number = options.filter((option) => option.chosen).length;
  words.textContent = number ? `${name} (${number} chosen)` : name;
  fold.hidden = seen.size === 0;
}

function row(key, option, act) {
  const box = element("input", { type: "checkbox" });
  const count = element("span", { class: "lb-hint" });
  box.addEventListener("change", () => act.toggle(key, option.value));
  return { item: element("li", {}, element("label", { class: "lb-box" }, box, element("span", {}, option.label, count))), box, count };
}

function ageBox(act) {
  const input = element("input", { type: "number", min: "0", max: "120", inputmode: "numeric", id: "finder-age" });
  input.addEventListener("change", () => act.set({ age: input.value === "" ? null : Number(input.value) }));
  return {
    element: element("p", { class: "lb-age" }, element("label", { for: "finder-age" }, "The person's age"), input),
    show: (state) => {
      if (document.activeElement !== input) input.value = state.age ?? "";
    },
  };
}

/** Return a button for each filter in force, to take it away, and one to clear them all. */
export function chips(state, facets, act) {
  const on = chosen(state);
  if (!on.length) return [];
  const made = on.map(([key, value]) => button(`${label(key, value, facets)} ✕`, () => act.toggle(key, value), { class: "lb-chip", "aria-label": `Remove: ${label(key, value, facets)}` }));
  return [...made, button("Clear all filters", act.clear, { class: "lb-chip lb-chip--clear" })];
}

function label(key, value, facets) {
  if (key === "age") return `Aged ${value}`;
  if (key === "within") return `Within ${value} miles`;
  const option = facets?.[key]?.find((one) => String(one.value) === String(value));
  return option?.label ?? `${LABELS[key] ?? key}: ${value}`;
}
