/** Problems on the page: each beside its question, and all at the top with a way to each. */

import { element } from "../shared/dom.js";
import { closest, select, selectAll, selectOptional } from "../shared/select.js";
import { say, sayMany } from "../shared/words.js";
import { faultIn } from "./field-types.js";
import { items, titleText } from "./form-data.js";

/** @import { ItemsByList } from "./form-data.js" */
/** @import { Problem } from "./problem.js" */

/**
 * A problem, and the element of the question that it is about.
 *
 * @typedef {{problem: Problem, question: HTMLElement}} ProblemAt
 */

/** @type {Record<string, string>} fields without a question of their own, and what asks for them */
const ASKED_BY = {
  "sessions.irregular": "sessions.note",
  "sessions.fortnightly_from": "sessions.counted_from",
  "sessions.term_time_only": "sessions.school_holidays",
};

/**
 * Return the question that a problem is about; the nearest one when it is about a whole part.
 *
 * @param {HTMLElement} form
 * @param {Problem} problem
 * @param {ItemsByList} rows
 * @returns {HTMLElement | null}
 */
export function questionOf(form, { path, code }, rows) {
  if (code === "no_contact") return selectOptional(form, '[data-ask="join.phone"]');
  const dotted = path.join(".");
  const list = selectAll(form, "[data-list]").find((each) =>
    dotted.startsWith(`${each.dataset.list}.`),
  );
  const named = path.filter((step) => typeof step === "string").join(".");
  const field = ASKED_BY[named] ?? named;
  if (!list) return nearestQuestion(form, field);
  const number = path.find((step) => typeof step === "number");
  const row = rows[list.dataset.list ?? ""]?.[Number(number)] ?? items(list)[0];
  return nearestQuestion(row, field);
}

/**
 * @param {HTMLElement} within
 * @param {string} field
 */
function nearestQuestion(within, field) {
  const all = selectAll(within, "[data-ask]");
  /** @param {HTMLElement} question */
  const path = (question) => question.dataset.ask ?? "";
  return (
    all.find((question) => path(question) === field) ??
    all.find((question) => path(question).startsWith(`${field}.`)) ??
    all.find((question) => field.startsWith(path(question))) ??
    null
  );
}

const NEEDS_SUBJECT =
  /^(?:is(?! this)|has|says|must|speaks|seems|makes|asks|carries|costs|belongs|helps|contains|looks|needs) /;

/**
 * Return a problem's words as a sentence that can stand alone.
 *
 * @param {string} words
 */
function asSentence(words) {
  const whole = NEEDS_SUBJECT.test(words)
    ? `This ${words}`
    : words[0].toUpperCase() + words.slice(1);
  return /[.?!]$/.test(whole) ? whole : `${whole}.`;
}

/**
 * Show each problem beside its question, and take away those that are put right.
 *
 * @param {HTMLElement} form
 * @param {ProblemAt[]} problems
 */
export function showBesideQuestions(form, problems) {
  for (const question of selectAll(form, "[data-ask]")) {
    const place = selectOptional(
      question,
      ":scope > [data-fault], :scope > fieldset > [data-fault]",
    );
    const own = problems.filter((each) => each.question === question);
    if (place) {
      showAt(
        place,
        question,
        own.map(({ problem }) => problem),
      );
    }
  }
}

/**
 * @param {HTMLElement} place
 * @param {HTMLElement} question
 * @param {Problem[]} problems
 */
function showAt(place, question, problems) {
  const hasError = problems.some(({ severity }) => severity === "error");
  place.hidden = !problems.length;
  place.textContent = problems.map(({ sentence }) => asSentence(sentence)).join(" ");
  place.classList.toggle("lb-fault--look", problems.length > 0 && !hasError);
  question.classList.toggle("lb-ask--fault", hasError);
  for (const box of selectAll(question, CONTROLS)) box.removeAttribute("aria-invalid");
  if (hasError) controlOf(question).setAttribute("aria-invalid", "true");
}

const CONTROLS = "input, textarea, select";

/**
 * Return the box of a question that the keyboard goes to.
 *
 * @param {HTMLElement} question
 */
const controlOf = (question) => select(question, CONTROLS);

/**
 * Put the keyboard on a question, opening whatever it is folded into.
 *
 * @param {HTMLElement} question
 */
function goTo(question) {
  let fold = question.closest("details");
  while (fold) {
    fold.open = true;
    fold = fold.parentElement?.closest("details") ?? null;
  }
  question.dispatchEvent(new CustomEvent("linkbook:go", { bubbles: true }));
  controlOf(question).focus();
  question.scrollIntoView({ block: "center" });
}

/**
 * Return the list of problems, each a link to its question.
 *
 * @param {ProblemAt[]} problems
 */
export function problemList(problems) {
  const links = problems.map(({ question, problem }) => {
    const text = `${questionText(question)} ${asSentence(problem.sentence)}`;
    const link = element("a", { href: `#${controlOf(question).id}` }, text);
    link.addEventListener("click", (/** @type {Event} */ event) => {
      event.preventDefault();
      goTo(question);
    });
    return element("li", {}, link);
  });
  return element("ul", { class: "lb-plain" }, links);
}

/**
 * Return what stands at the top of the page when something has to be put right first.
 *
 * @param {ProblemAt[]} errors
 */
export function errorSummary(errors) {
  const title = sayMany(
    errors.length,
    "There is one thing to mend",
    "There are {count} things to mend",
  );
  const comfort = say("Nothing has been sent, and all that you typed is still here.");
  return [element("h2", {}, title), element("p", {}, comfort), problemList(errors)];
}

/**
 * Return who is writing, or nothing, and the reason beside the box, when it cannot be written down.
 *
 * @param {HTMLInputElement} box
 */
export function readSender(box) {
  const text = box.value.trim();
  const fault = text ? faultIn(text, { kind: "line", max: 80 }) : null;
  const question = closest(box, ".lb-ask");
  const place = question && select(question, "[data-by-fault]");
  if (place) {
    place.hidden = !fault;
    place.textContent = fault ? asSentence(fault[1]) : "";
  }
  return fault ? "" : text;
}

/**
 * Return the words of a question, with the place or the time that it is about.
 *
 * @param {HTMLElement} question
 */
export function questionText(question) {
  const text = titleText(question);
  const legend = closest(question, "[data-item]")?.querySelector("legend");
  const item = legend?.textContent?.trim().replace(/\s+/g, " ");
  return item ? `${item}: ${text}` : text;
}
