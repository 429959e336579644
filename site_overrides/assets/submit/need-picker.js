/**
 * Choosing needs in people's own words: what is typed narrows the list, and what is ticked is said
 * in the order of the ticks.
 */

import { closest, select, selectAll } from "../shared/select.js";
import { say, sayMany } from "../shared/words.js";

/** @import { DirectoryData } from "./field-types.js" */

/** @typedef {DirectoryData["needs"]} Needs */

const MIN_LETTERS = 4; // of a word that says something by itself

/**
 * Return the ids of the needs that some words fit, the fullest fit alone: one phrase of a need, all
 * its phrases, or a part. Pure.
 *
 * @param {string} query
 * @param {Needs} needs
 */
export function matchingNeeds(query, needs) {
  const terms = tokens(query);
  const all = Object.keys(needs);
  if (!terms.length) return all;
  const inOnePhrase = all.filter((id) =>
    needs[id].words.some((phrase) => countIn(terms, phrase) === terms.length),
  );
  if (inOnePhrase.length) return inOnePhrase;
  const longTerms = terms.filter((term) => term.length >= MIN_LETTERS);
  const counts = all.map((id) => countIn(longTerms, needs[id].words.join(" ")));
  const highest = Math.max(0, ...counts);
  return highest ? all.filter((_, at) => counts[at] === highest) : [];
}

/**
 * Return how many terms begin a word of a text.
 *
 * @param {string[]} terms
 * @param {string} text
 */
function countIn(terms, text) {
  const words = tokens(text);
  return terms.filter((term) => words.some((word) => word.startsWith(term))).length;
}

/**
 * Return the words of a text, in small letters and without apostrophes.
 *
 * @param {string} text
 */
export const tokens = (text) =>
  text
    .toLowerCase()
    .replace(/['’]/g, "")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Make the boxes of needs work.
 *
 * @param {HTMLElement} fieldset
 * @param {Needs} needs
 */
export function startNeedPicker(fieldset, needs) {
  const search = select(fieldset, "[data-need-search]", HTMLInputElement);
  search.addEventListener("input", () => {
    narrow(fieldset, search.value.trim() !== "", matchingNeeds(search.value, needs));
  });
  search.addEventListener("keydown", (event) => {
    if (event.key === "Enter") event.preventDefault();
  });
  fieldset.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== "checkbox") return;
    target.dataset.turn = String(highestTurn(fieldset) + 1);
    showTicked(fieldset);
  });
}

/** @param {HTMLElement} box */
const turnOf = (box) => Number(box.dataset.turn) || 0;

/** @param {HTMLElement} fieldset */
function highestTurn(fieldset) {
  return Math.max(0, ...selectAll(fieldset, "input:checked").map(turnOf));
}

/**
 * Show the needs that fit, those that are ticked, and the headings that have either.
 *
 * @param {HTMLElement} fieldset
 * @param {boolean} isNarrowed
 * @param {string[]} ids
 */
function narrow(fieldset, isNarrowed, ids) {
  const isNothing = isNarrowed && !ids.length;
  for (const label of selectAll(fieldset, "[data-need]")) {
    const isTicked = select(label, "input", HTMLInputElement).checked;
    label.hidden = !isNothing && !ids.includes(label.dataset.need ?? "") && !isTicked;
  }
  for (const group of selectAll(fieldset, "[data-need-group]", HTMLDetailsElement)) {
    const hasFit = selectAll(group, "[data-need]").some((label) => isFit(label, ids));
    group.hidden = !isNothing && !hasFit;
    group.open = isNarrowed && hasFit;
  }
  select(fieldset, "[data-need-tally]").textContent = isNarrowed ? tally(ids.length) : "";
}

/**
 * @param {HTMLElement} label
 * @param {string[]} ids
 */
function isFit(label, ids) {
  return ids.includes(label.dataset.need ?? "") || select(label, "input", HTMLInputElement).checked;
}

/** @param {number} count */
function tally(count) {
  if (!count) return say("Nothing fits those words. Try others, or open the headings below.");
  return sayMany(
    count,
    "{count} need fits. Tick what is right.",
    "{count} needs fit. Tick what is right.",
  );
}

/**
 * Say which needs are ticked, in the order in which they matter.
 *
 * @param {HTMLElement} fieldset
 */
export function showTicked(fieldset) {
  const names = selectAll(fieldset, "[data-need] input:checked")
    .sort((a, b) => turnOf(a) - turnOf(b))
    .map((box) => closest(box, "[data-need]")?.querySelector("[data-need-name]")?.textContent);
  const text = names.length ? say("Ticked so far: {needs}.", { needs: names.join(", ") }) : "";
  select(fieldset, "[data-need-chosen]").textContent = text;
}
