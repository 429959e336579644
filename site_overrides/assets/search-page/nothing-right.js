/**
 * What is shown where nothing surely fits: it is said, and the closest few stand below, with the
 * needs they are near to and a person to ask.
 */

import { button, element } from "../shared/dom.js";
import { listingCount, say } from "../shared/words.js";
import { card } from "./card.js";
import { askAPerson, folded, needLink } from "./cards.js";

/** @import { ResultItem } from "../search/ranking.js" */
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
  const isElsewhere = (/** @type {ResultItem} */ { group }) => group === "other_area";
  const here = shown.filter((item) => !isElsewhere(item));
  const elsewhere = shown.filter(isElsewhere);
  return element(
    "section",
    { class: "lb-nothing", "aria-labelledby": "nothing-right" },
    element(
      "h2",
      { id: "nothing-right" },
      say("We found nothing that is plainly about “{words}”", { words: q.trim() }),
    ),
    element("p", {}, ...askAPerson(suggestions?.team ?? null, root)),
    here.length
      ? [element("h3", { id: "nearest" }, say("The closest match")), cards(here, root, "nearest")]
      : null,
    needs.length
      ? [element("h3", {}, say("Something close to it")), element("ul", {}, needs)]
      : null,
    elsewhere.length ? forOtherAreas(elsewhere, root) : null,
    element("p", {}, button(say("Show all that may fit"), showAll, { class: "lb-link" })),
  );
}

/**
 * @param {ResultItem[]} items
 * @param {string} root
 * @param {string} labelledBy
 */
const cards = (items, root, labelledBy) =>
  element(
    "ol",
    { class: "lb-cards", "aria-labelledby": labelledBy },
    items.map((item) => element("li", {}, card(item, root))),
  );

/**
 * Return what is for other areas, folded away: nobody takes it for what is near.
 * @param {ResultItem[]} items
 * @param {string} root
 */
const forOtherAreas = (items, root) =>
  folded(
    element("h3", { id: "elsewhere" }, say("For people in other areas"), ` (${items.length})`),
    cards(items, root, "elsewhere"),
  );
