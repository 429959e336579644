/**
 * The filters: a fold for each, with a box and a live count for each choice. Built once, then only
 * brought up to date.
 */

import { ageWords, readAgeText } from "../search/age-range.js";
import { dayWords, toDay } from "../shared/dates.js";
import { button, element } from "../shared/dom.js";
import { say, sayMany, toSay } from "../shared/words.js";

/** @import { AskedValues } from "../search/asked-values.js" */
/** @import { FacetCounts, FacetOption } from "../search/facet-counts.js" */
/** @import { AskedValue } from "../search/normalise-query.js" */
/** @import { ReadFilter } from "../search/query-filters.js" */
/** @import { SearchState } from "./url-state.js" */

/**
 * @typedef {(choice: AskedValue, isChosen: boolean) => void} Choose Puts a choice in or takes it
 *   out.
 */
/** @typedef {{choose: Choose, set: (change: Partial<SearchState>) => void}} PanelActions */
/**
 * What chips do; `unread` takes away what was read from the words.
 * @typedef {{choose: Choose, clear: () => void, unread: (key: string) => void}} ChipActions
 */
/** @typedef {{item: HTMLLIElement, box: HTMLInputElement, count: HTMLSpanElement}} OptionRow */

/**
 * A filter's fold.
 * @typedef {object} Fold
 * @property {string} key
 * @property {string} label
 * @property {HTMLDetailsElement} details
 * @property {HTMLSpanElement} heading
 * @property {HTMLUListElement} list
 * @property {Map<string, OptionRow>} rows By the options' values.
 */

/** @typedef {{facets: FacetCounts | null, asked: AskedValues}} PanelResult */

/**
 * The filters on the page.
 * @typedef {object} Panel
 * @property {HTMLElement} element
 * @property {(result: PanelResult, state: SearchState) => void} show
 */

/** @type {Record<string, string>} */
const FACET_LABELS = {
  way: toSay("How it happens"),
  cost: toSay("Cost"),
  places: toSay("Room for new people"),
  need: toSay("What it helps with"),
  area: toSay("For people in"),
  on: toSay("On a day"),
  day: toSay("Days of the week"),
  time: toSay("Time of day"),
  group: toSay("Who it is for"),
  route: toSay("How to join"),
  access: toSay("Getting in and taking part"),
  facility: toSay("Good to know"),
  language: toSay("Language"),
  checked: toSay("Checked lately"),
  confirmed: toSay("Listings that do not say"),
};

/** Filters that have no options to choose from. @type {Record<string, string>} */
const FIELD_LABELS = { age: toSay("The person's age"), within: toSay("Miles") };

/** What a filter says that is on or off. @type {Record<string, string>} */
const SWITCH_LABELS = {
  on: toSay("On today"),
  checked: toSay("Checked recently"),
  confirmed: toSay("Only listings that say"),
};

/**
 * Return the filters' panel: an element, and `show` to bring it up to date.
 * @param {PanelActions} actions
 * @returns {Panel}
 */
export function facetPanel(actions) {
  const age = ageField(actions);
  const folds = Object.entries(FACET_LABELS).map(([key, label]) => newFold(key, say(label)));
  const details = folds.map((fold) => fold.details);
  return {
    element: element("div", { class: "lb-facets" }, age.element, ...details),
    show: ({ facets, asked }, state) => {
      age.show(state, asked);
      for (const fold of folds) showFacet(fold, facets?.[fold.key] ?? [], actions.choose);
    },
  };
}

/**
 * @param {string} key
 * @param {string} label
 * @returns {Fold}
 */
function newFold(key, label) {
  const heading = element("span", {}, label);
  const list = element("ul", { class: "lb-plain" });
  const legend = element("legend", { class: "lb-sr" }, label);
  const details = element(
    "details",
    { class: "lb-facet", hidden: true },
    element("summary", {}, heading),
    element("fieldset", {}, legend, list),
  );
  return { key, label, details, heading, list, rows: new Map() };
}

/**
 * @param {Fold} fold
 * @param {FacetOption[]} options
 * @param {Choose} choose
 */
function showFacet({ key, label, details, heading, list, rows }, options, choose) {
  const useful = options.filter((option) => option.count || option.unknown || option.chosen);
  const shown = new Set(useful.map((option) => String(option.value)));
  for (const option of useful) {
    const value = String(option.value);
    const row = rows.get(value) ?? newRow(key, option, choose);
    rows.set(value, row);
    row.box.checked = option.chosen;
    row.count.textContent = countText(option);
    if (!row.item.isConnected) list.append(row.item);
  }
  for (const [value, { item }] of rows) item.hidden = !shown.has(value);
  const chosen = options.filter((option) => option.chosen).length;
  heading.textContent = chosen
    ? say("{filter} ({count} chosen)", { filter: label, count: chosen })
    : label;
  details.hidden = shown.size === 0;
}

/** @param {FacetOption} option */
const countText = ({ count, unknown }) =>
  unknown ? ` ${say("{count}, and {unknown} that may", { count, unknown })}` : ` ${count}`;

/**
 * @param {string} key
 * @param {FacetOption} option
 * @param {Choose} choose
 * @returns {OptionRow}
 */
function newRow(key, { value, label }, choose) {
  const box = element("input", { type: "checkbox" });
  const count = element("span", { class: "lb-hint" });
  box.addEventListener("change", () => choose([key, String(value)], box.checked));
  const words = element("span", {}, label, count);
  return { item: element("li", {}, element("label", { class: "lb-box" }, box, words)), box, count };
}

const AGE_ADVICE = toSay(
  "We could not read that as an age, so it is left out. Type it like 16, 60s or under 18.",
);

/** @param {PanelActions} actions */
function ageField({ set }) {
  const input = element("input", {
    type: "text",
    maxlength: "30",
    autocomplete: "off",
    id: "finder-age",
    "aria-describedby": "finder-age-note",
  });
  const note = element("span", { class: "lb-hint", id: "finder-age-note", role: "status" });
  input.addEventListener("change", () => set({ age: input.value.trim() }));
  const label = element("label", { for: "finder-age" }, say("The person's age"));
  return {
    element: element("p", { class: "lb-age" }, label, input, note),
    show: (/** @type {SearchState} */ { age }, /** @type {AskedValues} */ { unknown }) => {
      const isUnread = unknown.some(([key]) => key === "age");
      const advice = isUnread ? say(AGE_ADVICE) : "";
      if (note.textContent !== advice) note.textContent = advice; // is not read out again
      input.setAttribute("aria-invalid", String(isUnread));
      if (document.activeElement !== input) input.value = age ?? "";
    },
  };
}

/**
 * Return a button for each filter in force, to take it away, those first that were read from the
 * words; and one to clear those that were chosen.
 * @param {{facets: FacetCounts | null, read: ReadFilter[], asked: AskedValues}} result
 * @param {ChipActions} actions
 * @returns {HTMLButtonElement[]}
 */
export function choiceChips({ facets, read, asked }, { choose, clear, unread }) {
  const typedChips = read
    .filter(({ applied }) => applied)
    .map(({ key, label, words }) => {
      const remove = say("Remove: {filter}, from “{words}”", { filter: label, words });
      const attributes = { class: "lb-chip", "aria-label": remove };
      return button(`${label} ✕`, () => unread(key), attributes);
    });
  const chips = asked.inForce.map((choice) => {
    const label = choiceLabel(choice, facets);
    const remove = say("Remove: {filter}", { filter: label });
    const attributes = { class: "lb-chip", "aria-label": remove };
    return button(`${label} ✕`, () => choose(choice, false), attributes);
  });
  if (!chips.length) return typedChips;
  return [
    ...typedChips,
    ...chips,
    button(say("Clear all filters"), clear, { class: "lb-chip lb-chip--clear" }),
  ];
}

/** @param {string} text */
const capitalised = (text) => text[0].toUpperCase() + text.slice(1);

/**
 * Return a choice of a filter in words, like "On today" or "Aged 30".
 * @param {AskedValue} choice
 * @param {FacetCounts | null} facets
 * @returns {string}
 */
export function choiceLabel([key, value], facets) {
  const day = key === "on" ? toDay(value) : null;
  if (day !== null) return say("On {day}", { day: dayWords(day) });
  if (key in SWITCH_LABELS) return say(SWITCH_LABELS[key]);
  const age = key === "age" ? readAgeText(value) : null;
  if (age) return capitalised(ageWords(age));
  if (key === "within") {
    return sayMany(Number(value), "Within {count} mile", "Within {count} miles");
  }
  const option = facets?.[key]?.find((known) => String(known.value) === value);
  return option?.label ?? valueLabel([key, value]);
}

/**
 * Return a value of a filter as it was asked for, like "What it helps with: no-such-need".
 * @param {AskedValue} choice
 */
export const valueLabel = ([key, value]) =>
  `${say(FACET_LABELS[key] ?? FIELD_LABELS[key] ?? key)}: ${value}`;
