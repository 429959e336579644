/** What the form's page says about itself: where something did not arrive, is not here, or is here already. */

import { button, element } from "../shared/dom.js";
import { asked } from "./error-summary.js";

/** A part of the page is missing, so it can neither check nor send. `again` asks for it once more. */
export function unreachable(again) {
  const words = "A part of this page did not arrive, so it cannot check or send what you write. What you have typed is still here. ";
  return element("p", { class: "lb-banner" }, words, button("Try again", again, { class: "lb-quiet" }));
}

/** The address names a listing that the form does not have. `about` is its id, or words for one that has none. */
export function noListing(about, email, top) {
  const write = email ? element("a", { href: `mailto:${email}?subject=${encodeURIComponent(`Change to ${about}`)}` }, `write to ${email}`) : "tell whoever publishes this directory";
  const choices = [write, element("a", { href: `${top}a-to-z/` }, "look for the listing in the A to Z"), element("a", { href: "#" }, "add a new listing")];
  return [
    element("p", { class: "lb-banner" }, "We cannot show that listing here. The link may be old or cut short, or it is one that we never fill in on this page, to keep people safe."),
    element("p", {}, "You can:"),
    element("ul", {}, choices.map((choice) => element("li", {}, choice))),
  ];
}

/** What is being changed. */
export function changing(id, name, top) {
  return element("p", {}, "This is ", element("a", { href: `${top}listings/${id}/` }, name), " as it is now. Change what is wrong and leave the rest. Only your changes are sent.");
}

/** A new listing has the name of one that is here. */
export function sameName(id, name, top) {
  const there = element("a", { href: `${top}listings/${id}/` }, name);
  return element("p", { class: "lb-banner" }, "There is already a listing called ", there, ". Is it the same one? Then ", element("a", { href: `#change=${id}` }, "put that one right"), " instead.");
}

/** Return every fact of a listing, for whoever is asked if it is still right. `facts` are questions and answers. */
export function stillHere(id, facts, top) {
  const rows = facts.map(([question, answer]) => element("div", {}, element("dt", {}, question), element("dd", { dir: "auto" }, answer)));
  const page = element("a", { href: `${top}listings/${id}/` }, "Look at its page");
  return [element("p", {}, "This is all that the directory says now. Is every answer still right? ", page, "."), element("dl", { class: "lb-told" }, rows)];
}

/** The way on when something is no longer right. */
export function notRight(id) {
  return element("p", {}, element("a", { href: `#change=${id}` }, "No, something has changed"));
}

/** A listing is not shown here, so its page must be looked at before it can be said to be right. `seen` asks then. */
export function lookFirst(id, top, seen) {
  const page = element("a", { href: `${top}listings/${id}/` }, "Look at its page first");
  return [element("p", {}, "For safety its facts are not shown here. ", page, "."), element("p", {}, button("I have looked at its page", seen, { class: "lb-quiet" }))];
}

/** The form is empty, or as the listing is, and what was there can come back. */
export function startedAgain(back) {
  const note = element("p", {}, "You have started again. ");
  const bring = () => {
    note.remove();
    back();
  };
  note.append(button("Bring back what was here", bring, { class: "lb-quiet" }));
  return note;
}

/** Nothing has been changed, which may be good news. */
export function unchanged(id) {
  const right = element("a", { href: `#still-right=${id}` }, "Tell us that it is all still right");
  return [element("h2", {}, "You have not changed anything yet"), element("p", {}, "Is it all right as it is? ", right, ".")];
}

/** The questions whose answers are being changed. */
export function changingThese(changes, form, known) {
  const name = (field) => {
    const ask = form.querySelector(`[data-ask="${field}"]`);
    return ask ? asked(ask) : (known.fields[field]?.asks ?? "What could people try instead?");
  };
  const items = changes.map(({ field, now }) => element("li", {}, `${name(field)}${now === undefined ? " (taken out)" : ""}`));
  return [element("p", {}, "You are changing the answers to:"), element("ul", {}, items)];
}
