/**
 * The parts of the form's page that are made here: the card, and what the page says about itself,
 * where something did not arrive, is not here, or is here already.
 */

import { button, element } from "../shared/dom.js";
import { selectAll, selectOptional } from "../shared/select.js";
import { questionText } from "./error-summary.js";
import { fieldTitle } from "./listing-text.js";

/** @import { CardText } from "./listing-text.js" */
/** @import { Change } from "./submission.js" */

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
  const name = text.name || "The name will be here";
  return element(
    "article",
    { class: "lb-card" },
    element("h3", { class: "lb-card__name", dir: "auto" }, name),
    element("p", { class: "lb-card__summary", dir: "auto" }, text.summary),
    element(
      "ul",
      { class: "lb-card__facts" },
      fact("Where: ", text.where),
      fact("When: ", text.when),
      fact("Cost: ", text.cost),
      fact("Phone: ", text.phone),
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
  const words =
    "A part of this page did not arrive, so it cannot check or send what you write. What you have typed is still here. ";
  const again = button("Try again", retry, { class: "lb-quiet" });
  return element("p", { class: "lb-banner" }, words, again);
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
      ? element("a", { href: mailto }, `write to ${email}`)
      : "tell whoever publishes this directory",
    element("a", { href: `${top}a-to-z/` }, "look for the listing in the A to Z"),
    element("a", { href: "#" }, "add a new listing"),
  ];
  const words =
    "We cannot show that listing here. The link may be old or cut short, or it is one that we never fill in on this page, to keep people safe.";
  return [
    element("p", { class: "lb-banner" }, words),
    element("p", {}, "You can:"),
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
  const rest =
    " as it is now. Change what is wrong and leave the rest. Only your changes are sent.";
  return element("p", {}, "This is ", listingLink(top, id, name), rest);
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
    "There is already a listing called ",
    listingLink(top, id, name),
    ". Is it the same one? Then ",
    element("a", { href: `#change=${id}` }, "put that one right"),
    " instead.",
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
  const words = "This is all that the directory says now. Is every answer still right? ";
  return [
    element("p", {}, words, listingLink(top, id, "Look at its page"), "."),
    element("dl", { class: "lb-told" }, rows),
  ];
}

/**
 * The way on when something is no longer right.
 *
 * @param {string} id
 */
export function notRight(id) {
  return element("p", {}, element("a", { href: `#change=${id}` }, "No, something has changed"));
}

/**
 * A listing is not shown here, so its page must be looked at before it can be said to be right.
 *
 * @param {string} id
 * @param {string} top
 * @param {() => void} onLooked
 */
export function lookFirst(id, top, onLooked) {
  const link = listingLink(top, id, "Look at its page first");
  return [
    element("p", {}, "For safety its facts are not shown here. ", link, "."),
    element("p", {}, button("I have looked at its page", onLooked, { class: "lb-quiet" })),
  ];
}

/**
 * The form is empty, or as the listing is, and what was there can come back.
 *
 * @param {() => void} restore
 */
export function startedAgain(restore) {
  const note = element("p", {}, "You have started again. ");
  const bringBack = () => {
    note.remove();
    restore();
  };
  note.append(button("Bring back what was here", bringBack, { class: "lb-quiet" }));
  return note;
}

/**
 * Nothing has been changed, which may be good news.
 *
 * @param {string} id
 */
export function unchanged(id) {
  const link = element("a", { href: `#still-right=${id}` }, "Tell us that it is all still right");
  return [
    element("h2", {}, "You have not changed anything yet"),
    element("p", {}, "Is it all right as it is? ", link, "."),
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
  const words =
    "Other listings have this too. A change here is a change for all of them, so a curator asks first.";
  for (const path of shared) {
    const note = element("p", { class: "lb-banner", "data-shared": "" }, words);
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
    return element("li", {}, `${text}${now === undefined ? " (taken out)" : ""}`);
  });
  return [element("p", {}, "You are changing the answers to:"), element("ul", {}, rows)];
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
