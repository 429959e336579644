/** What the form's page says about itself: where something did not arrive, is not here, or is here already. */

import { button, element } from "../finder/build.mjs";
import { drawn } from "./drawn.mjs";
import { asked } from "./faults.mjs";
import { card } from "./preview.mjs";

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

/** Return what a listing says now, for whoever is asked if it is still right, and the way on if it is not. */
export function stillHere(id, listing, top) {
  const hidden = [element("p", {}, `We do not show this listing here (${id}), but you can still tell us about it.`)];
  const shown = [element("p", {}, "This is what the directory says now."), drawn(card(listing), `${top}listings/${id}/`)];
  return [listing.name ? shown : hidden, element("p", {}, element("a", { href: `#change=${id}` }, "No, something has changed"))];
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
