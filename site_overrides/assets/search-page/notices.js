// What the page says besides the results.
import { button, element } from "../shared/dom.js";
import { unbroken } from "../shared/unbroken.js";
import { say, sayWith } from "../shared/words.js";

/** @import { Place, UnknownPlace } from "../search/geocoder.js" */

/**
 * Return what is said where the search did not load.
 * @param {string} file
 * @param {HTMLButtonElement} retry
 * @param {string} siteRoot
 */
export function failureNotice(file, retry, siteRoot) {
  const list = element("a", { href: `${siteRoot}a-to-z/` }, say("look in the A to Z"));
  const matters = element(
    "a",
    { href: `${siteRoot}what-matters/` },
    say("start from what matters"),
  );
  const fault = file
    ? say("A part of it did not arrive whole ({file}). What you typed is still here.", { file })
    : say("A part of it did not arrive whole. What you typed is still here.");
  return element(
    "section",
    { class: "lb-nothing" },
    element("h2", {}, say("The search could not be loaded")),
    element("p", {}, fault),
    element("p", {}, retry),
    element("p", {}, ...sayWith("Meanwhile, {list} or {matters}.", { list, matters })),
  );
}

/**
 * Return what place is looked near.
 * @param {string} label
 * @param {string} typed
 */
const nearNote = (label, typed) =>
  element(
    "p",
    { class: "lb-read-as" },
    ...sayWith("Looking near {place}, for “{words}”.", {
      place: element("strong", {}, unbroken(label)),
      words: typed,
    }),
  );

/**
 * Return what is said of a place: that what was typed was read as it, or that it is not known.
 * @param {Place | UnknownPlace | null} place
 * @param {(near: string) => void} look Looks near another.
 * @returns {HTMLElement[]}
 */
export function placeNotes(place, look) {
  if (!place) return [];
  if (place.unknown) return [unknownPlaceNote(place, look)];
  return place.typed ? [nearNote(place.label, place.typed)] : [];
}

/** Return what is said where a sensitive listing is left out, for want of a network. */
export const withheldNote = () =>
  element(
    "p",
    { class: "lb-banner" },
    say(
      "To keep people safe, some listings are never kept on a phone. They come back with the network. Until then, ring a number under Urgent help.",
    ),
  );

/** Return what is said of words that fit everything. */
export const commonNote = () =>
  element(
    "p",
    { class: "lb-read-as" },
    say("Those words fit everything here. What matters to you?"),
  );

/**
 * Return that a place is not known, with those that may be meant.
 * @param {UnknownPlace} place
 * @param {(near: string) => void} look Looks near another.
 */
function unknownPlaceNote({ text, suggestions }, look) {
  const fault = say(
    "We do not know the place “{place}”, so distances are left out. Try a postcode, or a town or village here.",
    { place: text },
  );
  const buttons = suggestions.flatMap(({ label, value }) => [
    " ",
    button(label, () => look(value), { class: "lb-link" }),
  ]);
  return element("p", { class: "lb-read-as" }, fault, ...buttons);
}
