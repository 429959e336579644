// What the page shows for a query, as one list: the lines of danger where they stand open, then the
// rows in turn, then the rest. Where danger is only perhaps heard its lines are folded away.
const TODAY = "2026-11-21";
const USUAL_LIMIT = 50;

/**
 * Return what the finder answers, and the ids in the order in which the page shows them.
 * @param {import("../../../site_overrides/assets/search/engine.js").Finder} finder
 * @param {string} q
 * @param {number} [limit]
 */
export async function answer(finder, q, limit = USUAL_LIMIT) {
  const result = await finder.search({ q, today: TODAY, limit, facets: false });
  const open = result.danger?.isSure ? result.danger.lines : [];
  const lines = open.map(({ id }) => id);
  const ids = [...lines, ...inTurn(result.rows ?? []), ...result.shown.map(({ id }) => id)];
  return { result, ids: [...new Set(ids)] };
}

/** @param {{items: {id: string}[]}[]} rows */
function inTurn(rows) {
  const longest = Math.max(0, ...rows.map(({ items }) => items.length));
  return Array.from({ length: longest }, (_, n) =>
    rows.flatMap(({ items }) => (items[n] ? [items[n].id] : [])),
  ).flat();
}
