/** Needs that a listing's name and words speak of, offered above the list of all needs. */

import { button } from "../shared/dom.js";
import { closest, select, selectAll } from "../shared/select.js";
import { say } from "../shared/words.js";
import { tokens } from "./need-picker.js";

/** @import { DirectoryData } from "./field-types.js" */

/** @typedef {DirectoryData["needs"]} Needs */

const MIN_LETTERS = 4; // of a phrase: shorter ones stand in too many texts by chance
const MAX_PROPOSALS = 5;
const SPEAKING = ["name", "summary", "description"]; // what is read

/**
 * Return the ids of the needs of which a phrase stands in a text, word for word: the one with the
 * most such words first. What two needs are called says neither. Pure.
 *
 * @param {string} text
 * @param {Needs} needs
 */
export function spokenNeeds(text, needs) {
  const said = ` ${tokens(text).join(" ")} `;
  const phrases = Object.entries(needs).map(([id, need]) => ({ id, phrases: phrasesOf(need) }));
  const shared = repeated(phrases.flatMap((each) => each.phrases));
  const isSaid = (/** @type {string} */ phrase) =>
    phrase.length >= MIN_LETTERS && !shared.has(phrase) && said.includes(` ${phrase} `);
  return phrases
    .map((each) => ({ id: each.id, words: each.phrases.filter(isSaid).flatMap(tokens).length }))
    .filter(({ words }) => words > 0)
    .sort((a, b) => b.words - a.words)
    .slice(0, MAX_PROPOSALS)
    .map(({ id }) => id);
}

/** @param {Needs[string]} need */
const phrasesOf = (need) => [...new Set(need.words.map((phrase) => tokens(phrase).join(" ")))];

/**
 * Return what is more than once in a list.
 *
 * @param {string[]} list
 */
const repeated = (list) => new Set(list.filter((one, at) => list.indexOf(one) !== at));

/**
 * Offer the needs that the form's words speak of, each as a button that ticks it, as they are
 * typed.
 *
 * @param {HTMLElement} form
 * @param {Needs} needs
 */
export function startNeedProposals(form, needs) {
  const question = select(form, '[data-ask="needs"]');
  const offer = select(question, "[data-need-proposals]");
  const show = () => {
    const ids = spokenNeeds(wordsOf(form), needs).filter((id) => !boxOf(question, id)?.checked);
    const buttons = ids.map((id) => proposal(question, id, needs[id].name));
    offer.replaceChildren(say("Your words speak of: "), ...buttons);
    offer.hidden = !ids.length;
  };
  form.addEventListener("change", show);
  show();
}

/** @param {HTMLElement} form */
const wordsOf = (form) =>
  SPEAKING.flatMap((name) =>
    selectAll(form, `[data-ask="${name}"] input, [data-ask="${name}"] textarea`).map(
      (field) => /** @type {HTMLInputElement} */ (field).value,
    ),
  ).join(" . ");

/**
 * @param {HTMLElement} question
 * @param {string} id
 * @returns {HTMLInputElement | undefined}
 */
const boxOf = (question, id) =>
  selectAll(question, "[data-need] input", HTMLInputElement).find((box) => box.value === id);

/**
 * Return a button that ticks a need, and brings the keyboard there.
 *
 * @param {HTMLElement} question
 * @param {string} id
 * @param {string} name
 */
function proposal(question, id, name) {
  const tick = () => {
    const box = boxOf(question, id);
    if (!box || box.checked) return;
    const group = closest(box, "details");
    if (group instanceof HTMLDetailsElement) group.open = true;
    box.click();
    box.focus();
  };
  return button(say("Tick {name}", { name }), tick, { class: "lb-quiet" });
}
