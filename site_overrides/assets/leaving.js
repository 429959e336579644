/**
 * Leaving a sensitive page. The Back button must not bring one back: whatever is opened from one,
 * or leads to one, takes the place of the page in the history, and so does the quick exit. What
 * the browser's list of visited pages keeps no page can take out.
 */

import { clear as forgetPlan } from "./plan/store.js";
import { isNeutral } from "./shared/addresses.js";
import { closest, select } from "./shared/select.js";
import { isSensitivePage } from "./shared/sensitive-page.js";
import { say } from "./shared/words.js";

const KEYS = new Set(["Shift", "Escape"]);
const PRESSES = 3; // of the same key
const WITHIN = 5_000; // milliseconds from the first to the last

/**
 * Leave at once. Shift or Esc three times does the same.
 *
 * @param {HTMLElement} element
 */
export function startQuickExit(element) {
  const link = select(element, "a", HTMLAnchorElement);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave(link.href);
  });
  select(element, "[data-with-script]").hidden = false;
  const said = select(element, "[role=status]");
  countPresses((left) => {
    if (element.closest("[hidden]")) return;
    if (left === 0) leave(link.href);
    else if (left === PRESSES) said.textContent = "";
    else said.textContent = say("To leave, press the key {count} more.", { count: left });
  });
  addEventListener("pageshow", () => {
    document.documentElement.classList.remove("lb-leaving");
  });
}

/**
 * Tell how many presses are left whenever a key goes up: all of them after any other key.
 *
 * @param {(left: number) => void} tell
 */
function countPresses(tell) {
  let last = "";
  /** @type {number[]} */
  let times = [];
  document.addEventListener("keyup", ({ key, timeStamp }) => {
    const recent = key === last ? times.filter((time) => timeStamp - time < WITHIN) : [];
    times = KEYS.has(key) ? [...recent, timeStamp] : [];
    last = key;
    tell(Math.max(0, PRESSES - times.length));
  });
}

/** @param {string} href */
function leave(href) {
  document.documentElement.classList.add("lb-leaving"); // blank while the other page loads
  document.title = "…";
  forgetPlan();
  location.replace(href);
}

/**
 * Go to a page, in place of this one where either is sensitive.
 *
 * @param {string} href
 */
export function goTo(href) {
  if (isSensitivePage() || isNeutral(new URL(href, location.href))) location.replace(href);
  else location.href = href;
}

/** Have every link that is followed in this tab go so. */
export function startQuietLinks() {
  document.addEventListener("click", (event) => {
    const link = /** @type {HTMLAnchorElement | null} */ (closest(event.target, "a[href]"));
    if (!link || event.defaultPrevented || !isPlainClick(event) || !isHere(link)) return;
    if (!isSensitivePage() && !isNeutral(new URL(link.href))) return;
    event.preventDefault();
    location.replace(link.href);
  });
}

/** @param {MouseEvent} event */
const isPlainClick = ({ button, ctrlKey, metaKey, shiftKey, altKey }) =>
  !(button || ctrlKey || metaKey || shiftKey || altKey);

/**
 * Return whether a link opens in this tab.
 *
 * @param {HTMLAnchorElement} link
 */
const isHere = ({ target, download, protocol }) =>
  !download && (!target || target === "_self") && /^https?:$/.test(protocol);
