// The finder, as its page asks it: ten cards, with the live counts of every filter.
import {open as openFinder} from "../finder-code/engine.mjs";

export async function open(get) {
  const finder = await openFinder((file, kind) => get(`finder/${file}`, kind));
  return {
    settle: async () => {
      await finder.rest();
      finder.warm();
    },
    search: async (q) => (await finder.search({q, today: "2026-11-21", limit: 10})).shown.length,
  };
}
