/** The words beside a question that say what the form has put right in its answer. */

import { closest } from "../shared/select.js";
import { say, toSay } from "../shared/words.js";

const MENDED = toSay("We wrote “{kept}” for “{typed}”. If that is wrong, change it.");

/**
 * Say below a box that its answer was changed, or take away what was said of an earlier one.
 *
 * @param {HTMLElement} box
 * @param {string} typed
 * @param {string} kept
 */
export function sayMended(box, typed, kept) {
  const question = closest(box, "[data-ask]");
  question?.querySelector(":scope > [data-mended]")?.remove();
  if (!question || typed.trim() === kept.trim()) return;
  const note = document.createElement("p");
  note.className = "lb-hint";
  note.dataset.mended = "";
  note.setAttribute("role", "status");
  note.textContent = say(MENDED, { kept, typed: typed.trim() });
  question.append(note);
}
