import { fetchFacts } from "../../site_overrides/assets/shared/shards.js";

/** Return the facts of some listings, given the files that Python wrote. */
export const factsOf = (files, ids) =>
  fetchFacts("plan", ids, async (name) => JSON.parse(files[`shards/${name}`]));
