/**
 * What somebody typed for days or for parts of postcodes, put into the directory's form and said
 * back in words before it is sent; and a date that was picked.
 */

import { closest, select, selectAll, selectOptional } from "../shared/select.js";
import { say } from "../shared/words.js";
import { askNow } from "./branching.js";
import { askedText } from "./form-data.js";
import { FIELDS as DECLARED_FIELDS } from "./form-contract.js";
import { understand } from "./typed-days.js";

/** @import { Field } from "./field-types.js" */

/** @type {Record<string, Field>} */
const FIELDS = DECLARED_FIELDS;
/** @type {Record<string, string>} lists of days off, and how the questions beside each begin */
const BESIDE = { not_on: "", "sessions.not_on": "sessions." };

/**
 * Read what is in a box for days or postcodes, if it is one, and say how it was understood. Return
 * the words that say it, which may be none.
 *
 * @param {HTMLElement} box
 */
export function sayUnderstood(box) {
  const note = selectOptional(closest(box, "[data-ask]") ?? box, "[data-understood]");
  if (!note) return "";
  const area = /** @type {HTMLTextAreaElement} */ (box);
  const { kept, words, holidays } = understand(area.value, FIELDS[fieldOf(area)].kind);
  const answered = Object.keys(holidays).filter((name) => answerNo(area, name));
  const moved = answered.flatMap((name) => holidays[name]);
  area.value = kept.filter((part) => !moved.includes(part)).join(", ");
  note.textContent = [
    words.length ? say("We read this as: {words}.", { words: words.join("; ") }) : "",
    ...answered.map((name) =>
      say("“{question}” is a question below: we answered no.", {
        question: titleOf(area, name),
      }),
    ),
  ]
    .join(" ")
    .trim();
  return note.textContent;
}

/** @param {HTMLElement} box */
const fieldOf = (box) => box.dataset.field ?? "";

/**
 * @param {HTMLElement} box
 * @param {string} name
 */
function titleOf(box, name) {
  const form = closest(box, "form");
  return form ? askedText(form, name) : "";
}

/**
 * Answer that it does not happen on holidays, if that is asked beside a list of days off and has no
 * answer yet. Return whether it was done.
 *
 * @param {HTMLElement} box
 * @param {string} name
 */
function answerNo(box, name) {
  const beginning = BESIDE[fieldOf(box)];
  const scope = beginning ? closest(box, "[data-item]") : closest(box, "form");
  if (beginning === undefined || !scope) return false;
  const answers = `[data-ask="${beginning}${name}"] input`;
  const [no, given] = [`${answers}[value="no"]`, `${answers}:checked`];
  if (selectOptional(scope, given) && !selectOptional(scope, `${no}:checked`)) return false;
  select(askNow(scope, `${beginning}${name}`), 'input[value="no"]', HTMLInputElement).checked =
    true;
  return true;
}

/**
 * Read every box for days again, after a listing was put into the form.
 *
 * @param {HTMLElement} form
 */
export function sayAllUnderstood(form) {
  for (const note of selectAll(form, "[data-understood]")) {
    sayUnderstood(select(note.parentElement ?? form, "textarea"));
  }
}

/**
 * Let a date be picked as well as typed.
 *
 * @param {HTMLElement} form
 */
export function startPickingDates(form) {
  form.addEventListener("click", ({ target }) => {
    const question = closest(closest(target, "[data-add-date]"), "[data-ask]");
    if (!question) return;
    const picker = select(question, "[data-pick-date]", HTMLInputElement);
    const box = select(question, "textarea", HTMLTextAreaElement);
    if (picker.value) {
      box.value = [box.value.trim(), picker.value].filter(Boolean).join(", ");
      picker.value = "";
      box.dispatchEvent(new Event("change", { bubbles: true }));
    }
    picker.focus();
  });
}
