/** A listing's card as elements, and what of a listing may be shown. */

import { element } from "../shared/dom.js";

/** Return the card that some words make, with a link where there is somewhere to go. */
export function drawn(words, href = "") {
  const fact = (name, value) => value && element("li", {}, element("span", { class: "lb-sr" }, name), value);
  const name = words.name || "The name will be here";
  return element(
    "article",
    { class: "lb-card" },
    element("h3", { class: "lb-card__name", dir: "auto" }, href ? element("a", { href }, name) : name),
    element("p", { class: "lb-card__summary", dir: "auto" }, words.summary),
    element("ul", { class: "lb-card__facts" }, fact("Where: ", words.where), fact("When: ", words.when), fact("Cost: ", words.cost), fact("Phone: ", words.phone)),
  );
}

/** Return a listing without what its problems say must not be repeated. */
export function without(listing, problems) {
  const rest = structuredClone(listing);
  for (const { field } of problems) {
    const owner = field.slice(0, -1).reduce((inner, step) => inner?.[step], rest);
    if (owner) delete owner[field.at(-1)];
  }
  return rest;
}
