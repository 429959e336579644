/** On every page: buttons that put a listing into the plan, and how many are in it. They appear only with JavaScript. */

import { element } from "../shared/dom.js";
import { MOST, added, has, removed } from "./plan.js";
import { keeps, load, save } from "./store.js";

const PAGE = new URL("../../plan/", import.meta.url).href;
const ADD = "Add to plan";
const IN = "In your plan · Remove";
const FULL = `A plan holds ${MOST} listings. Take one out first.`;
const NOT_KEPT = "This browser lets a page keep nothing, so a plan cannot be made here. You can print this page instead.";

const said = element("p", { class: "lb-sr", role: "status" });

/** Show the buttons, keep them true, and count. */
export function start() {
  document.body.append(said);
  refresh();
  document.addEventListener("linkbook:results", (event) => refresh(event.detail.root));
  document.addEventListener("linkbook:plan", () => refresh());
  document.addEventListener("click", (event) => {
    const pressed = event.target.closest?.("[data-plan-add]");
    if (pressed) press(pressed);
  });
  addEventListener("pageshow", (event) => event.persisted && refresh()); // the Back button shows a page as it was left
}

function press(pressed) {
  const id = pressed.dataset.planAdd;
  const plan = load();
  const next = has(plan, id) ? removed(plan, id) : added(plan, id);
  if (next === plan) return tell(pressed, FULL);
  save(next);
  if (!keeps()) return tell(pressed, NOT_KEPT);
  refresh();
  said.textContent = has(next, id) ? `Added. Your plan has ${next.entries.length}.` : `Taken out. Your plan has ${next.entries.length}.`;
}

function tell(pressed, words) {
  after(pressed)?.remove();
  pressed.after(element("span", { class: "lb-added" }, words));
  said.textContent = words;
}

/** Make buttons and counts say what is in the plan. */
function refresh(root = document) {
  const plan = load();
  for (const one of root.querySelectorAll("[data-plan-add]")) dress(one, has(plan, one.dataset.planAdd), plan.entries.length);
  for (const link of document.querySelectorAll(".lb-added a")) link.textContent = counted(plan.entries.length);
  for (const link of document.querySelectorAll(".lb-head__nav a")) if (link.href === PAGE) count(link, plan.entries.length);
}

function dress(one, inside, number) {
  one.firstChild.data = inside ? IN : ADD; // the listing's name follows, for a screen reader
  one.classList.toggle("lb-add--in", inside);
  one.hidden = false;
  after(one)?.remove();
  if (inside) one.after(element("span", { class: "lb-added" }, element("a", { href: PAGE }, counted(number))));
}

const after = (one) => (one.nextElementSibling?.matches(".lb-added") ? one.nextElementSibling : null);
const counted = (number) => `Your plan: ${number}`;

function count(link, number) {
  link.textContent = number ? counted(number) : "My plan";
  link.classList.toggle("lb-head__plan", number > 0);
}
