import { reconcile } from "../../site_overrides/assets/plan/reconcile.js";

/** Return a plan as a directory with these facts knows it, and how often the facts were fetched. */
export async function reconciled(directory, plan, isWhole = true) {
  let fetches = 0;
  const known = (ids) => ids.filter((id) => Object.hasOwn(directory, id));
  const fetchFacts = async (ids) => {
    fetches += 1;
    const facts = new Map(known(ids).map((id) => [id, directory[id]]));
    return { facts, isWhole };
  };
  return { ...(await reconcile(plan, fetchFacts)), fetches };
}
