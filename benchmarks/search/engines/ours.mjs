// The finder, as its page asks it: ten cards at once, without the live counts of the filters until
// all of it has come.
import { open as openFinder } from "../finder-code/search/engine.js";

export async function open(get) {
  const finder = await openFinder((file) => get(`finder/${file}`, "bytes"));
  let facets = false;
  return {
    settle: async () => {
      await finder.prefetch();
      facets = true;
    },
    search: async (q) =>
      (await finder.search({ q, today: "2026-11-21", limit: 10, facets })).shown.map(
        ({ id }) => id,
      ),
  };
}
