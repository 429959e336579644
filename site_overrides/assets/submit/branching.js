/**
 * Questions that are asked only where they can matter. One that is not asked is hidden and its
 * answer is not sent, but stays in its box while the page is open. The conditions are those of
 * `generator/views/form/branching.py`.
 */

import { parseTime } from "./typed-times.js";
import { ASKED_WHEN as DECLARED_CONDITIONS } from "./form-contract.js";
import { answer, isAnswered, isAsked, items } from "./form-data.js";
import { closest, select, selectAll, selectOptional } from "../shared/select.js";

/**
 * What one earlier question must have been answered.
 *
 * @typedef {object} Clause
 * @property {string} field
 * @property {string[]} [among]
 * @property {string[]} [unless]
 * @property {boolean} [several]
 * @property {string} [notAfter]
 */

/** @type {Record<string, Clause[][]>} */
const ASKED_WHEN = DECLARED_CONDITIONS;
const PARTS = "[data-ask], [data-list]";
const SECRET = "venues.keep_address_private";

/** @param {HTMLElement} part */
const pathOf = (part) => part.dataset.ask ?? part.dataset.list ?? "";

/** @param {HTMLElement} part */
const conditionOf = (part) => ASKED_WHEN[pathOf(part)] ?? [];

/**
 * Ask what can matter and hide the rest; headings and folds of which nothing is asked too.
 *
 * @param {HTMLElement} form
 */
export function showWhatIsAsked(form) {
  for (const part of selectAll(form, PARTS)) {
    const condition = conditionOf(part);
    if (!condition.length) continue;
    part.hidden = part.dataset.kept === undefined && !condition.some((each) => holds(part, each));
  }
  for (const whole of selectAll(
    form,
    "details:not([data-need-group]), section:not([data-section])",
  )) {
    whole.hidden = isEmpty(whole);
  }
}

/** @param {HTMLElement} whole */
function isEmpty(whole) {
  const parts = selectAll(whole, PARTS);
  return parts.length > 0 && !parts.some(isAsked);
}

/**
 * @param {HTMLElement} part
 * @param {Clause[]} clauses
 */
const holds = (part, clauses) => clauses.every((clause) => isSaid(part, clause));

/**
 * @param {HTMLElement} part
 * @param {Clause} clause
 */
function isSaid(part, { field, among, unless, several, notAfter }) {
  const said = answersTo(part, field);
  if (unless) return !said.some((one) => unless.includes(one));
  if (among) return said.some((one) => among.includes(one));
  if (notAfter) return isNotAfter(said[0], answersTo(part, notAfter)[0]);
  return said.length > (several ? 1 : 0);
}

/**
 * Return whether a time is not after another. Midnight ends a day, so it is after every other.
 *
 * @param {string | undefined} ends
 * @param {string | undefined} starts
 */
function isNotAfter(ends, starts) {
  const [last, first] = [parseTime(ends)?.minutes, parseTime(starts)?.minutes];
  return Boolean(last) && first !== undefined && Number(last) <= first;
}

/**
 * Return what is answered to a question that is asked: in the same place or time where there are
 * several, or else in any of them. For a whole list, each of its items counts as an answer.
 *
 * @param {HTMLElement} part
 * @param {string} field
 * @returns {string[]}
 */
function answersTo(part, field) {
  const own = closest(part, "[data-item]");
  const scope = own && selectOptional(own, `[data-ask="${field}"]`) ? own : formOf(part);
  const list = selectOptional(scope, `[data-list="${field}"]`);
  if (list) return isAsked(list) ? items(list).map(String) : [];
  return selectAll(scope, `[data-field="${field}"], [data-branch="${field}"]`)
    .filter(isAsked)
    .flatMap((box) => answer(box) ?? []);
}

/** @param {HTMLElement} part */
const formOf = (part) => /** @type {HTMLElement} */ (closest(part, "form"));

/**
 * After a listing has been put into the boxes: answer the questions that only decide what else is
 * asked, and ask whatever is answered, even where a new listing would not be asked it.
 *
 * @param {HTMLElement} form
 */
export function keepWhatIsAnswered(form) {
  for (const part of selectAll(form, PARTS)) delete part.dataset.kept;
  for (const box of selectAll(form, "[data-branch]")) decide(form, box);
  showWhatIsAsked(form);
  for (const part of selectAll(form, PARTS)) {
    const isSecret = conditionOf(part).some((each) => each.some(({ field }) => field === SECRET));
    if (part.hidden && !isSecret && isAnswered(part)) part.dataset.kept = "";
  }
  showWhatIsAsked(form);
}

/**
 * Tick a branching question, or those of its answers, that lead to something that is answered.
 *
 * @param {HTMLElement} form
 * @param {HTMLElement} box
 */
function decide(form, box) {
  const { branch = "", control = "" } = box.dataset;
  if (control === "list") return; // it is put with the session that it tells of
  const inputs = control === "tick" ? [box] : selectAll(box, "input");
  for (const input of /** @type {HTMLInputElement[]} */ (inputs)) {
    const value = control === "tick" ? "yes" : input.value;
    input.checked = selectAll(form, PARTS).some(
      (part) => leads(branch, value, part) && isAnswered(part),
    );
  }
}

/**
 * @param {string} branch
 * @param {string} value
 * @param {HTMLElement} part
 */
function leads(branch, value, part) {
  return conditionOf(part).some((each) =>
    each.some(({ field, among }) => field === branch && among?.includes(value)),
  );
}

/**
 * Somebody answers a question anew: what was asked only because it was answered goes by its
 * condition again.
 *
 * @param {HTMLElement} form
 * @param {HTMLElement} box
 */
export function followChange(form, box) {
  const holder = closest(box, "[data-field], [data-branch]");
  const changed = holder?.dataset.field ?? holder?.dataset.branch;
  const scope = closest(box, "[data-item]") ?? form;
  for (const part of selectAll(scope, "[data-kept]")) {
    const isAbout = conditionOf(part).some((each) => each.some(({ field }) => field === changed));
    if (isAbout) delete part.dataset.kept;
  }
  showWhatIsAsked(form);
}

/**
 * Ask a question whatever its condition says, and return it.
 *
 * @param {HTMLElement} scope
 * @param {string} path
 */
export function askNow(scope, path) {
  const question = select(scope, `[data-ask="${path}"]`);
  question.dataset.kept = "";
  question.hidden = false;
  return question;
}
