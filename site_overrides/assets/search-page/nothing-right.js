/**
 * What is shown where nothing surely fits: it is said, and the nearest few stand below, with the
 * needs they are near to and a person to ask.
 */

import { button, element } from "../shared/dom.js";
import { listingCount, say } from "../shared/words.js";
import { card } from "./card.js";
import { askAPerson, needLink } from "./cards.js";

/** @import { SearchResult } from "../search/search-result.js" */

/** @typedef {{showAll: () => void}} NothingRightActions Shows all that may fit. */

/**
 * Return the section in place of a page of results.
 * @param {SearchResult} result
 * @param {string} root The address of the site's root.
 * @param {NothingRightActions} actions
 * @returns {HTMLElement}
 */
export function nothingRight({ q, shown, suggestions }, root, { showAll }) {
  const needs = (suggestions?.needs ?? []).map((need) =>
    element("li", {}, needLink(need, root), ` (${listingCount(need.count)})`),
  );
  return element(
    "section",
    { class: "lb-nothing", "aria-labelledby": "nothing-right" },
    element(
      "h2",
      { id: "nothing-right" },
      say("We found nothing that is plainly about “{words}”", { words: q.trim() }),
    ),
    element("p", {}, ...askAPerson(suggestions?.team ?? null, root)),
    element("h3", { id: "nearest" }, say("The nearest we have")),
    element(
      "ol",
      { class: "lb-cards", "aria-labelledby": "nearest" },
      shown.map((item) => element("li", {}, card(item, root))),
    ),
    needs.length
      ? [element("h3", {}, say("Something close to it")), element("ul", {}, needs)]
      : null,
    element("p", {}, button(say("Show all that may fit"), showAll, { class: "lb-link" })),
  );
}
