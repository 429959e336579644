/**
 * On every page: buttons that put a listing into the plan, and how many are in it. They appear only
 * with JavaScript.
 */

import { element } from "../shared/dom.js";
import { closest, selectAll } from "../shared/select.js";
import { folder, say, toSay } from "../shared/words.js";
import { MAX_ENTRIES, added, has, removed } from "./plan.js";
import { isPersistent, load, save } from "./store.js";

const PLAN_PAGE = new URL(`../../${folder()}plan/`, import.meta.url).href;
const ADD = toSay("Add to plan");
const REMOVE = toSay("In your plan · Remove");
const FULL = toSay("A plan holds {most} listings. Take one out first.");
const NOT_KEPT = toSay(
  "This browser lets a page keep nothing, so a plan cannot be made here. You can print this page instead.",
);

const announcement = element("p", { class: "lb-sr", role: "status" });

/** Show the buttons, keep them true, and count. */
export function start() {
  document.body.append(announcement);
  refresh();
  document.addEventListener("linkbook:results", (event) => {
    refresh(/** @type {CustomEvent<{root: HTMLElement}>} */ (event).detail.root);
  });
  document.addEventListener("linkbook:plan", () => refresh());
  document.addEventListener("click", ({ target }) => {
    const button = closest(target, "[data-plan-add]");
    if (button) press(button);
  });
  // the Back button shows a page as it was left
  addEventListener("pageshow", (event) => {
    if (event.persisted) refresh();
  });
}

/** @param {HTMLElement} button */
const idOf = (button) => button.dataset.planAdd ?? "";

/** @param {HTMLElement} button */
function press(button) {
  const plan = load();
  const id = idOf(button);
  const next = has(plan, id) ? removed(plan, id) : added(plan, id);
  if (next === plan) return tell(button, say(FULL, { most: MAX_ENTRIES }));
  save(next);
  if (!isPersistent()) return tell(button, say(NOT_KEPT));
  refresh();
  const count = next.entries.length;
  announcement.textContent = has(next, id)
    ? say("Added. Your plan has {count}.", { count })
    : say("Taken out. Your plan has {count}.", { count });
}

/**
 * @param {HTMLElement} button
 * @param {string} words
 */
function tell(button, words) {
  noteAfter(button)?.remove();
  button.after(element("span", { class: "lb-added" }, words));
  announcement.textContent = words;
}

/**
 * Make buttons and counts say what is in the plan.
 *
 * @param {ParentNode} [root]
 */
function refresh(root = document) {
  const plan = load();
  const count = plan.entries.length;
  for (const button of selectAll(root, "[data-plan-add]")) {
    showState(button, has(plan, idOf(button)), count);
  }
  for (const link of selectAll(document, ".lb-added a")) link.textContent = countText(count);
  for (const link of selectAll(document, ".lb-head__nav a, .lb-head__links a", HTMLAnchorElement)) {
    if (link.href === PLAN_PAGE) showCount(link, count);
  }
}

/**
 * @param {HTMLElement} button
 * @param {boolean} isInPlan
 * @param {number} count
 */
function showState(button, isInPlan, count) {
  const label = /** @type {Text} */ (button.firstChild); // the listing's name follows, for a screen reader
  label.data = say(isInPlan ? REMOVE : ADD);
  button.classList.toggle("lb-add--in", isInPlan);
  button.hidden = false;
  noteAfter(button)?.remove();
  if (!isInPlan) return;
  const link = element("a", { href: PLAN_PAGE }, countText(count));
  button.after(element("span", { class: "lb-added" }, link));
}

/** @param {HTMLElement} button */
function noteAfter(button) {
  const next = button.nextElementSibling;
  return next?.matches(".lb-added") ? next : null;
}

/** @param {number} count */
const countText = (count) => say("Your plan: {count}", { count });

/**
 * @param {HTMLAnchorElement} link
 * @param {number} count
 */
function showCount(link, count) {
  link.textContent = count ? countText(count) : say("My plan");
  link.classList.toggle("lb-head__plan", count > 0);
}
