/**
 * A listing that a search found, as a row: what it is, what to know before setting out, what to do
 * first; at the end, what to press. `components/card.html` is the same on pages that no search
 * makes.
 */

import { element, visuallyHidden } from "../shared/dom.js";
import { say, toSay } from "../shared/words.js";

/** @import { ResultItem } from "../search/ranking.js" */
/** @import { Child } from "../shared/dom.js" */

/**
 * What a card needs of a listing; the rest of what a result has may be missing.
 * @typedef {Pick<ResultItem, "id" | "href" | "name" | "summary" | "trust" | "unknown"> &
 *   Partial<ResultItem>} CardItem
 */

/**
 * Return one listing as a card.
 * @param {CardItem} item
 * @param {string} root The address of the site's root.
 * @returns {HTMLElement}
 */
export function card(item, root) {
  const { state, label } = item.trust;
  const link = element("a", { href: root + item.href }, item.name);
  return element(
    "article",
    { class: `lb-card lb-card--${state}` },
    element("h3", { class: "lb-card__name", dir: "auto" }, link),
    element("p", { class: "lb-card__summary", dir: "auto" }, item.summary),
    element("div", { class: "lb-card__know" }, ...tags(item), factList(item)),
    element(
      "div",
      { class: "lb-card__end" },
      item.first && firstStep(item.first),
      element("p", { class: `lb-trust lb-trust--${state}` }, label),
      item.why && element("p", { class: "lb-card__why" }, item.why),
    ),
    element("div", { class: "lb-card__acts" }, callLink(item), addButton(item)),
  );
}

/**
 * Return what may make a journey be for nothing.
 * @param {CardItem} item
 */
function tags(item) {
  const { paused, places, placesWarn, elsewhere, less, terms = [] } = item;
  return [
    paused && tag(paused, true),
    places && tag(places, placesWarn),
    elsewhere && tag(elsewhere),
    less && tag(less),
    ...terms.map((words) => tag(words)),
    unknownFacts(item),
  ];
}

/**
 * @param {string} words
 * @param {boolean} [warns]
 */
const tag = (words, warns = false) =>
  element("p", { class: warns ? "lb-tag lb-tag--paused" : "lb-tag" }, words);

/** @param {string} words */
const firstStep = (words) => {
  const label = element("b", {}, say("First step:"));
  return element("p", { class: "lb-card__first" }, label, " ", element("bdi", {}, words));
};

/** @param {CardItem} item */
const callLink = ({ phone, name }) =>
  phone &&
  element(
    "a",
    { class: "lb-call lb-icon--by-phone", href: phone.href },
    element("span", { class: "lb-call__verb" }, `${say("Ring")} `),
    element("span", { class: "lb-call__number" }, phone.shown),
    visuallyHidden(`: ${name}`),
  );

/** @param {CardItem} item */
const addButton = ({ id, name }) =>
  element(
    "button",
    { type: "button", class: "lb-add", "data-plan-add": id, hidden: true },
    say("Add to plan"),
    visuallyHidden(`: ${name}`),
  );

/** @param {CardItem} item */
function factList(item) {
  const { distanceWords } = item;
  return element(
    "ul",
    { class: "lb-card__facts" },
    fact(say("How far: "), distanceWords && element("strong", {}, distanceWords)),
    fact(say("Where: "), item.where),
    fact("", nextTime(item)) ?? fact(say("When: "), item.when),
    fact(say("Cost: "), item.cost),
  );
}

/** @param {CardItem} item */
function nextTime({ nextWords, nextNote }) {
  if (!nextWords) return "";
  return nextNote ? `${nextWords}. ${nextNote}` : nextWords;
}

/**
 * @param {string} name
 * @param {Child} value
 */
function fact(name, value) {
  return value ? element("li", {}, name && visuallyHidden(name), value) : null;
}

/** @type {Record<string, string>} */
const UNKNOWN_LABELS = {
  cost: toSay("cost"),
  day: toSay("days"),
  time: toSay("times"),
  on: toSay("days"),
  age: toSay("ages"),
  group: toSay("who it is for"),
  access: toSay("access"),
  facility: toSay("what is there"),
  places: toSay("if there is room"),
  language: toSay("languages"),
  route: toSay("how to join"),
  way: toSay("how it happens"),
  checked: toSay("when it was checked"),
};

/**
 * A listing that does not answer a filter stays, and says so: unknown is never "no".
 * @param {CardItem} item
 */
function unknownFacts({ unknown }) {
  const labels = [...new Set(unknown.map((key) => say(UNKNOWN_LABELS[key] ?? key)))];
  if (!labels.length) return null;
  return tag(say("Not known, so ask: {facts}", { facts: labels.join(", ") }));
}
