/**
 * Rows of results: one for each trouble in a sentence, before the mixed list.
 */

import { element } from "../shared/dom.js";
import { card } from "./card.js";

/** @import { SearchResult } from "../search/search-result.js" */
/** @import { ResultRow } from "../search/result-rows.js" */

/**
 * Return a row for each trouble, under its heading.
 * @param {SearchResult} result
 * @param {string} root The address of the site's root.
 * @returns {HTMLElement[]}
 */
export function troubleRows({ rows }, root) {
  return rows.map((row) => rowSection(row, root));
}

/**
 * @param {ResultRow} row
 * @param {string} root
 */
function rowSection({ title, need, items }, root) {
  const id = `row-${need.id}`;
  const cards = items.map((item) => element("li", {}, card({ ...item, why: "" }, root)));
  return element(
    "section",
    { class: "lb-row", "aria-labelledby": id },
    element("h2", { id }, title),
    element("ol", { class: "lb-cards" }, cards),
  );
}

/**
 * Return a result whose list leaves out what its rows show already.
 * @param {SearchResult} result
 * @returns {SearchResult}
 */
export function withoutRows(result) {
  const ids = new Set(result.rows.flatMap(({ items }) => items.map(({ id }) => id)));
  const removed = result.shown.filter(({ id }) => ids.has(id));
  return {
    ...result,
    shown: result.shown.filter(({ id }) => !ids.has(id)),
    groups: result.groups.map((group) => ({
      ...group,
      count: group.count - removed.filter((item) => item.group === group.id).length,
    })),
  };
}
