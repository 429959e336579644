/**
 * The parts of the form's page that are made here: the card, and what the page says about itself,
 * where something did not arrive, is not here, or is here already.
 */

import { button, element } from "../shared/dom.js";
import { selectAll, selectOptional } from "../shared/select.js";
import { say, sayWith, toSay } from "../shared/words.js";
import { questionText } from "./error-summary.js";
import { fieldTitle } from "./listing-text.js";

/** @import { CardText } from "./listing-text.js" */
/** @import { Change } from "./submission.js" */

const NOT_ARRIVED = toSay(
  "A part of this page did not arrive, so it cannot check or send what you write. What you have typed is still here.",
);
const NOT_SHOWN = toSay(
  "We cannot show that listing here. The link may be old or cut short, or it is one that we never fill in on this page, to keep people safe.",
);
const CHANGING = toSay(
  "This is {listing} as it is now. Change what is wrong and leave the rest. Only your changes are sent.",
);
const SHARED = toSay(
  "Other listings have this too. A change here is a change for all of them, so a curator asks first.",
);

/**
 * Return the card that some words make.
 *
 * @param {CardText} text
 */
export function cardView(text) {
  /**
   * @param {string} name
   * @param {string} value
   */
  const fact = (name, value) =>
    value && element("li", {}, element("span", { class: "lb-sr" }, name), value);
  const name = text.name || say("The name will be here");
  return element(
    "article",
    { class: "lb-card" },
    element("h3", { class: "lb-card__name", dir: "auto" }, name),
    element("p", { class: "lb-card__summary", dir: "auto" }, text.summary),
    element(
      "ul",
      { class: "lb-card__facts" },
      fact(say("Where: "), text.where),
      fact(say("When: "), text.when),
      fact(say("Cost: "), text.cost),
      fact(say("Phone: "), text.phone),
    ),
  );
}

/**
 * Return a link to a listing's page.
 *
 * @param {string} top is the address of the top of the site.
 * @param {string} id
 * @param {string} words
 */
const listingLink = (top, id, words) => element("a", { href: `${top}listings/${id}/` }, words);

/**
 * A part of the page is missing, so it can neither check nor send.
 *
 * @param {() => void} retry
 */
export function unreachable(retry) {
  const again = button(say("Try again"), retry, { class: "lb-quiet" });
  return element("p", { class: "lb-banner" }, say(NOT_ARRIVED), " ", again);
}

/**
 * The address names a listing that the form does not have.
 *
 * @param {string} subject is its id, or words for one that has none.
 * @param {string | undefined} email
 * @param {string} top
 */
export function noListing(subject, email, top) {
  const mailto = `mailto:${email}?subject=${encodeURIComponent(`Change to ${subject}`)}`;
  const choices = [
    email
      ? element("a", { href: mailto }, say("write to {email}", { email }))
      : say("tell whoever publishes this directory"),
    element("a", { href: `${top}a-to-z/` }, say("look for the listing in the A to Z")),
    element("a", { href: "#" }, say("add a new listing")),
  ];
  return [
    element("p", { class: "lb-banner" }, say(NOT_SHOWN)),
    element("p", {}, say("You can:")),
    element(
      "ul",
      {},
      choices.map((choice) => element("li", {}, choice)),
    ),
  ];
}

/**
 * What is being changed.
 *
 * @param {string} id
 * @param {string} name
 * @param {string} top
 */
export function changingListing(id, name, top) {
  const listing = listingLink(top, id, name);
  return element("p", {}, sayWith(CHANGING, { listing }));
}

/**
 * A new listing has the name of one that is here.
 *
 * @param {string} id
 * @param {string} name
 * @param {string} top
 */
export function sameName(id, name, top) {
  return element(
    "p",
    { class: "lb-banner" },
    sayWith(
      "There is already a listing called {listing}. Is it the same one? Then {change} instead.",
      {
        listing: listingLink(top, id, name),
        change: element("a", { href: `#change=${id}` }, say("put that one right")),
      },
    ),
  );
}

/**
 * Return every fact of a listing, for whoever is asked if it is still right.
 *
 * @param {string} id
 * @param {string[][]} facts are questions with their answers.
 * @param {string} top
 */
export function allFacts(id, facts, top) {
  const rows = facts.map(([question, answer]) =>
    element("div", {}, element("dt", {}, question), element("dd", { dir: "auto" }, answer)),
  );
  const page = listingLink(top, id, say("Look at its page"));
  return [
    element(
      "p",
      {},
      sayWith("This is all that the directory says now. Is every answer still right? {page}.", {
        page,
      }),
    ),
    element("dl", { class: "lb-told" }, rows),
  ];
}

/**
 * The way on when something is no longer right.
 *
 * @param {string} id
 */
export function notRight(id) {
  const words = say("No, something has changed");
  return element("p", {}, element("a", { href: `#change=${id}` }, words));
}

/**
 * A listing is not shown here, so its page must be looked at before it can be said to be right.
 *
 * @param {string} id
 * @param {string} top
 * @param {() => void} onLooked
 */
export function lookFirst(id, top, onLooked) {
  const page = listingLink(top, id, say("Look at its page first"));
  return [
    element("p", {}, sayWith("For safety its facts are not shown here. {page}.", { page })),
    element("p", {}, button(say("I have looked at its page"), onLooked, { class: "lb-quiet" })),
  ];
}

/**
 * The form is empty, or as the listing is, and what was there can come back.
 *
 * @param {() => void} restore
 */
export function startedAgain(restore) {
  const note = element("p", {}, say("You have started again."), " ");
  const bringBack = () => {
    note.remove();
    restore();
  };
  note.append(button(say("Bring back what was here"), bringBack, { class: "lb-quiet" }));
  return note;
}

/**
 * Nothing has been changed, which may be good news.
 *
 * @param {string} id
 */
export function unchanged(id) {
  const words = say("Tell us that it is all still right");
  const link = element("a", { href: `#still-right=${id}` }, words);
  return [
    element("h2", {}, say("You have not changed anything yet")),
    element("p", {}, sayWith("Is it all right as it is? {link}.", { link })),
  ];
}

/**
 * Say beside each part that other listings share with this one that a change there is for all.
 *
 * @param {HTMLElement} form
 * @param {string[]} shared is where the parts are: `organisation`, `venues.0`.
 */
export function sayShared(form, shared) {
  for (const note of selectAll(form, "[data-shared]")) note.remove();
  for (const path of shared) {
    const note = element("p", { class: "lb-banner", "data-shared": "" }, say(SHARED));
    const [list, at] = path.split(".");
    const items = selectAll(form, `[data-list="${list}"] > [data-item]`);
    if (at === undefined) selectOptional(form, `[data-ask="${list}.name"]`)?.before(note);
    else selectOptional(items[Number(at)] ?? form, "legend")?.after(note);
  }
}

/**
 * The questions whose answers are being changed.
 *
 * @param {Change[]} changes
 * @param {HTMLElement} form
 */
export function changedQuestions(changes, form) {
  const rows = changes.map(({ field, now }) => {
    const question = selectOptional(form, `[data-ask="${field}"]`);
    const text = question ? questionText(question) : fieldTitle(field);
    const isGone = now === undefined;
    return element("li", {}, isGone ? say("{question} (taken out)", { question: text }) : text);
  });
  return [element("p", {}, say("You are changing the answers to:")), element("ul", {}, rows)];
}

/** What is hidden on a screen and belongs on paper: all but the address of a secret place. */
const NOT_ON_SCREEN = [
  ...["[data-need]", "[data-need-group]", "[data-list]", "form details"],
  ...["section:not([data-section], [data-part])", '[data-ask]:not([data-ask^="venues."])'],
].map((part) => `${part}[hidden]`);

/**
 * Paper has no folds: open all of a form to be printed, and put it back afterwards.
 *
 * @param {HTMLElement} root
 */
export function expandForPrint(root) {
  /** @type {HTMLDetailsElement[]} */
  let shut = [];
  /** @type {HTMLElement[]} */
  let hidden = [];
  addEventListener("beforeprint", () => {
    shut = [...shut, ...selectAll(root, "details:not([open])", HTMLDetailsElement)];
    hidden = [...hidden, ...selectAll(root, NOT_ON_SCREEN.join())];
    for (const fold of shut) fold.open = true;
    for (const node of hidden) node.hidden = false;
  });
  addEventListener("afterprint", () => {
    for (const fold of shut) fold.open = false;
    for (const node of hidden) node.hidden = true;
    [shut, hidden] = [[], []];
  });
}
