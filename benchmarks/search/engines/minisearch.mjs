// MiniSearch as its own page suggests for results as you type: every word as a prefix, and
// misspelt.
import "../minisearch.js";
import { FIELDS, SHOWN } from "./fields.mjs";

export async function open(get) {
  const options = {
    fields: FIELDS,
    storeFields: SHOWN,
    searchOptions: { prefix: true, fuzzy: 0.2 },
  };
  const index = globalThis.MiniSearch.loadJSON(await get("minisearch.json", "text"), options);
  return {
    search: async (q) =>
      index
        .search(q)
        .slice(0, 10)
        .map(({ id }) => id),
  };
}
