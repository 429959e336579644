/**
 * The listings of a plan as a list that can be put in order, on the plan's page. Buttons say what
 * they do in `data-do`.
 */

import { listingAddress } from "../shared/addresses.js";
import { element, visuallyHidden } from "../shared/dom.js";
import { say } from "../shared/words.js";
import { MAX_LENGTH } from "./plan.js";
import { NEUTRAL_NAME } from "./print-model.js";
import { changesSince, freshnessText, placesText } from "./staleness.js";

/** @import { Entry, Facts, FactsById, Plan } from "./plan.js" */

/** @typedef {{entry: Entry, place: number, name: string}} RemovedEntry was just taken out. */

/**
 * What the list shows. `named` holds the private listings that print under their own names, and
 * `top` is the address of the top of the site.
 *
 * @typedef {object} PlanView
 * @property {Plan} plan
 * @property {FactsById} facts
 * @property {ReadonlySet<string>} named
 * @property {RemovedEntry | null} gone
 * @property {string} today
 * @property {string} top
 */

/**
 * Return the list's items.
 *
 * @param {PlanView} view
 */
export function listItems(view) {
  const items = view.plan.entries.map((entry, place) => item(entry, place, view));
  if (view.gone) items.splice(view.gone.place, 0, undoItem(view.gone));
  return items;
}

/** @param {RemovedEntry} gone */
function undoItem({ name }) {
  const undo = actionButton("undo", "", say("Put it back"), name);
  const words = say("Taken out: {name}.", { name });
  return element("li", { class: "lb-entry lb-entry--gone" }, `${words} `, undo);
}

/**
 * @param {Entry} entry
 * @param {number} place
 * @param {PlanView} view
 */
function item(entry, place, { plan, facts: factsById, named, today, top }) {
  const { id } = entry;
  const facts = factsById.get(id);
  if (!facts) return itemWithoutFacts(id, place);
  const isLast = place === plan.entries.length - 1;
  return element(
    "li",
    { class: "lb-entry" },
    element(
      "h3",
      { class: "lb-card__name", dir: "auto" },
      element("a", { href: top + listingAddress({ id, sensitive: facts.sensitive }) }, facts.name),
    ),
    news(facts, entry, plan.on, today),
    facts.sensitive ? privacyChoice(id, named.has(id)) : null,
    facts.closed ? null : factList(facts, today),
    facts.closed || facts.sensitive ? null : noteBox(entry, facts),
    element(
      "p",
      { class: "lb-entry__acts" },
      actionButton("up", id, say("Move up"), facts.name, place === 0),
      actionButton("down", id, say("Move down"), facts.name, isLast),
      actionButton("remove", id, say("Remove"), facts.name),
    ),
  );
}

/**
 * @param {string} id
 * @param {number} place
 */
function itemWithoutFacts(id, place) {
  const words = element(
    "p",
    {},
    say("One listing, which cannot be shown while the network is gone. "),
  );
  const name = say("listing {number}", { number: place + 1 });
  const remove = actionButton("remove", id, say("Remove"), name);
  return element("li", { class: "lb-entry" }, words, remove);
}

/**
 * @param {string} action
 * @param {string} id
 * @param {string} words
 * @param {string} name is said to a screen reader alone.
 * @param {boolean} [isOff]
 */
function actionButton(action, id, words, name, isOff = false) {
  const attributes = {
    type: "button",
    class: "lb-quiet",
    "data-do": action,
    "data-id": id,
    "aria-disabled": isOff ? "true" : null,
  };
  return element("button", attributes, words, visuallyHidden(`: ${name}`));
}

/**
 * Return what is not as it was, if anything.
 *
 * @param {Facts} facts
 * @param {Entry} entry
 * @param {string} madeOn
 * @param {string} today
 */
function news(facts, { id, print }, madeOn, today) {
  if (facts.closed) return closedBanner(facts, id);
  const known = [facts.paused, placesText(facts, today), ...(facts.terms ?? [])];
  const sentences = [...known, ...changesSince(facts, print, madeOn)].filter(Boolean);
  if (!sentences.length) return null;
  const items = sentences.map((sentence) => element("li", {}, sentence));
  return element("ul", { class: "lb-news" }, items);
}

/**
 * @param {Facts} facts
 * @param {string} id
 */
function closedBanner(facts, id) {
  const others = (facts.try ?? []).map(([other, name]) => swapItem(id, other, name));
  return element(
    "div",
    { class: "lb-banner lb-banner--closed" },
    element(
      "p",
      {},
      element("strong", {}, facts.closed),
      ` ${say("It is left out of paper, texts and links.")}`,
    ),
    others.length ? [element("p", {}, say("Try:")), element("ul", {}, others)] : null,
  );
}

/**
 * @param {string} id
 * @param {string} other
 * @param {string} name
 */
function swapItem(id, other, name) {
  const attributes = {
    type: "button",
    class: "lb-quiet",
    "data-do": "swap",
    "data-id": id,
    "data-other": other,
  };
  const swap = element("button", attributes, say("Use this instead"), visuallyHidden(`: ${name}`));
  return element("li", {}, name, " ", swap);
}

/**
 * @param {string} id
 * @param {boolean} isNamed
 */
function privacyChoice(id, isNamed) {
  const attributes = { type: "checkbox", "data-do": "name", "data-id": id };
  const box = /** @type {HTMLInputElement} */ (element("input", attributes));
  box.checked = isNamed;
  const privacy = say(
    "Kept private. On paper it says only “{name}” and a phone number, with no address and no square code. It is never in the link, text or e-mail.",
    { name: say(NEUTRAL_NAME) },
  );
  const question = say(
    "Print its real name and facts. Ask first: is it safe if somebody else reads the paper?",
  );
  return element(
    "div",
    { class: "lb-private" },
    element("p", {}, privacy),
    element("label", { class: "lb-box" }, box, element("span", {}, question)),
  );
}

/**
 * @param {Facts} facts
 * @param {string} today
 */
function factList(facts, today) {
  const [phone] = facts.phones ?? [];
  const call = phone && element("a", { class: "lb-tel", href: phone[1] }, phone[0]);
  const know = facts.know?.join(". ");
  const when = facts.when?.join("; ");
  const shown = [when, facts.where?.[0], facts.by, facts.cost, know, call].filter(Boolean);
  const items = shown.map((fact) => element("li", {}, fact));
  return [
    element("ul", { class: "lb-card__facts" }, items),
    element("p", { class: "lb-trust" }, freshnessText(facts, today)),
  ];
}

/**
 * @param {Entry} entry
 * @param {Facts} facts
 */
function noteBox({ id, note }, facts) {
  const box = /** @type {HTMLInputElement} */ (
    element("input", {
      type: "text",
      maxlength: MAX_LENGTH.note,
      autocomplete: "off",
      spellcheck: "false",
      "data-note": id,
    })
  );
  box.value = note;
  const hint = element(
    "span",
    { class: "lb-hint" },
    ` ${say("such as “ask for the Tuesday group”")}`,
  );
  const about = visuallyHidden(` ${say("about {name}", { name: facts.name })}`);
  const label = element("span", {}, say("Note"), about, hint);
  return element("label", { class: "lb-entry__note" }, label, box);
}
