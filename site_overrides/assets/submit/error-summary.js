/** Problems on the page: each beside its question, and all of them at the top with a way to each. */

import { element } from "../shared/dom.js";
import { items } from "./form-data.js";
import { fault } from "./field-types.js";

/** Return the question that a problem is about, as an element; the nearest one when it is about a whole part. */
export function askOf(form, { field, code }, rows) {
  if (code === "no_contact") return form.querySelector('[data-ask="join.phone"]');
  const list = [...form.querySelectorAll("[data-list]")].find((one) => field.join(".").startsWith(`${one.dataset.list}.`));
  const steps = field.filter((step) => typeof step === "string").join(".");
  if (!list) return nearest(form, steps);
  const row = rows[list.dataset.list]?.[field.find((step) => typeof step === "number")] ?? items(list)[0];
  return nearest(row, steps);
}

function nearest(within, path) {
  const all = [...within.querySelectorAll("[data-ask]")];
  return all.find((ask) => ask.dataset.ask === path) ?? all.find((ask) => ask.dataset.ask.startsWith(`${path}.`)) ?? all.find((ask) => path.startsWith(ask.dataset.ask)) ?? null;
}

/** Return a problem's words as a sentence that can stand alone. */
export function sentence(words) {
  const whole = /^(?:is(?! this)|has|says|must|speaks|seems|makes|asks|carries|costs|belongs|helps|contains|looks|needs) /.test(words) ? `This ${words}` : words[0].toUpperCase() + words.slice(1);
  return /[.?!]$/.test(whole) ? whole : `${whole}.`;
}

/** Show each problem beside its question, and take away those that are mended. */
export function showBeside(form, found) {
  const byAsk = Map.groupBy ? Map.groupBy(found, ({ ask }) => ask) : grouped(found);
  for (const ask of form.querySelectorAll("[data-ask]")) {
    const mine = byAsk.get(ask) ?? [];
    const place = ask.querySelector(":scope > [data-fault], :scope > fieldset > [data-fault]");
    if (!place) continue;
    place.hidden = !mine.length;
    place.textContent = mine.map(({ problem }) => sentence(problem.words)).join(" ");
    const stops = mine.some(({ problem }) => problem.severity === "error");
    place.classList.toggle("lb-fault--look", mine.length > 0 && !stops);
    ask.classList.toggle("lb-ask--fault", stops);
    for (const box of ask.querySelectorAll("input, textarea, select")) box.toggleAttribute("aria-invalid", false);
    if (stops) control(ask).setAttribute("aria-invalid", "true");
  }
}

function grouped(found) {
  const byAsk = new Map();
  for (const one of found) byAsk.set(one.ask, [...(byAsk.get(one.ask) ?? []), one]);
  return byAsk;
}

/** Return the box of a question that the keyboard goes to. */
export function control(ask) {
  return ask.querySelector("input, textarea, select");
}

/** Put the keyboard on a question, opening whatever it is folded into. */
function goTo(ask) {
  for (let fold = ask.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  control(ask).focus();
  ask.scrollIntoView({ block: "center" });
}

/** Return the list of problems, each a link to its question. */
export function listed(found) {
  const links = found.map(({ ask, problem }) => {
    const link = element("a", { href: `#${control(ask).id}` }, `${asked(ask)} ${sentence(problem.words)}`);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      goTo(ask);
    });
    return element("li", {}, link);
  });
  return element("ul", { class: "lb-plain" }, links);
}

/** Return what stands at the top of the page when something has to be mended first. */
export function refusal(stops) {
  const title = stops.length === 1 ? "There is one thing to mend" : `There are ${stops.length} things to mend`;
  return [element("h2", {}, title), element("p", {}, "Nothing has been sent, and all that you typed is still here."), listed(stops)];
}

/** Return who is writing, or nothing, and the reason beside the box, when it cannot be written down. */
export function signed(box, known) {
  const text = box.value.trim();
  const wrong = text && fault(text, { kind: "line", most: 80 }, known);
  const place = box.closest(".lb-ask").querySelector("[data-by-fault]");
  place.hidden = !wrong;
  place.textContent = wrong ? sentence(wrong[1]) : "";
  return wrong ? "" : text;
}

/** Return the words of a question, with the place or the time that it is about. */
export function asked(ask) {
  const words = (ask.querySelector("legend, label > span, label")?.firstChild.textContent ?? "").trim();
  const item = ask.closest("[data-item]")?.querySelector("legend")?.textContent.trim().replace(/\s+/g, " ");
  return item ? `${item}: ${words}` : words;
}
