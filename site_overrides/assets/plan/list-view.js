/** The listings of a plan as a list that can be put in order, on the plan's page. Buttons say what they do in `data-do`. */

import { element, visuallyHidden as spoken } from "../shared/dom.js";
import { changes, checked } from "./staleness.js";
import { LONGEST } from "./plan.js";
import { NEUTRAL } from "./print-model.js";

/** Return the list's items; `gone` is `{entry, place, name}` for one that was just taken out. */
export function items({ plan, facts, named, gone, today, root }) {
  const made = plan.entries.map((entry, place) => item(entry, place, { plan, fact: facts.get(entry.id), named, today, root }));
  if (gone) made.splice(gone.place, 0, undo(gone));
  return made;
}

function undo({ name }) {
  return element("li", { class: "lb-entry lb-entry--gone" }, `Taken out: ${name}. `, act("undo", "", "Put it back", name));
}

function item(entry, place, { plan, fact, named, today, root }) {
  const { id } = entry;
  if (!fact) return element("li", { class: "lb-entry" }, element("p", {}, "One listing, whose facts have not arrived. "), act("remove", id, "Remove", `listing ${place + 1}`));
  return element(
    "li",
    { class: "lb-entry" },
    element("h3", { class: "lb-card__name", dir: "auto" }, element("a", { href: `${root}listings/${id}/` }, fact.name)),
    news(fact, entry, plan.on),
    fact.sensitive ? privately(id, named.has(id)) : null,
    fact.closed ? null : facts(fact, today),
    fact.closed || fact.sensitive ? null : note(entry, fact),
    element(
      "p",
      { class: "lb-entry__acts" },
      act("up", id, "Move up", fact.name, place === 0),
      act("down", id, "Move down", fact.name, place === plan.entries.length - 1),
      act("remove", id, "Remove", fact.name),
    ),
  );
}

function act(what, id, words, name, off = false) {
  return element("button", { type: "button", class: "lb-quiet", "data-do": what, "data-id": id, "aria-disabled": off ? "true" : null }, words, spoken(`: ${name}`));
}

/** Return what is not as it was, if anything. */
function news(fact, { id, print }, on) {
  if (fact.closed) return closed(fact, id);
  const said = [fact.paused, ...changes(fact, print, on)].filter(Boolean);
  return said.length ? element("ul", { class: "lb-news" }, said.map((words) => element("li", {}, words))) : null;
}

function closed(fact, id) {
  const others = (fact.try ?? []).map(([other, name]) =>
    element("li", {}, name, " ", element("button", { type: "button", class: "lb-quiet", "data-do": "swap", "data-id": id, "data-other": other }, "Use this instead", spoken(`: ${name}`))));
  return element(
    "div",
    { class: "lb-banner lb-banner--closed" },
    element("p", {}, element("strong", {}, fact.closed), " It is left out of paper, texts and links."),
    others.length ? [element("p", {}, "Try:"), element("ul", {}, others)] : null,
  );
}

function privately(id, shown) {
  const box = element("input", { type: "checkbox", "data-do": "name", "data-id": id });
  box.checked = shown;
  return element(
    "div",
    { class: "lb-private" },
    element("p", {}, `Kept private. On paper it says only “${NEUTRAL}” and a phone number, with no address and no square code. It is never in the link, text or e-mail.`),
    element("label", { class: "lb-box" }, box, element("span", {}, "Print its real name and facts. Ask first: is it safe if somebody else reads the paper?")),
  );
}

function facts(fact, today) {
  const phones = (fact.phones ?? []).slice(0, 1).map(([shown, href]) => element("a", { class: "lb-tel", href }, shown));
  const shown = [fact.when?.join("; "), fact.where?.[0], fact.cost, ...phones].filter(Boolean);
  return [
    element("ul", { class: "lb-card__facts" }, shown.map((one) => element("li", {}, one))),
    element("p", { class: "lb-trust" }, checked(fact, today)),
  ];
}

function note({ id, note: words }, fact) {
  const box = element("input", { type: "text", maxlength: LONGEST.note, autocomplete: "off", spellcheck: "false", "data-note": id });
  box.value = words;
  return element("label", { class: "lb-entry__note" }, element("span", {}, "Note", spoken(` about ${fact.name}`), element("span", { class: "lb-hint" }, " such as “ask for the Tuesday group”")), box);
}
