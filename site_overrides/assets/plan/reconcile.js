/** The facts of a plan's listings: fetched, old ids turned into new ones, and what is not in the book told apart. */

import { tidy } from "./plan.js";

/**
 * Return `{plan, facts, unknown}`: the plan with its old ids made new and without the ids that the book does not have,
 * their facts by id, and how many ids were unknown. `fetchSome` returns a Map by id, and rejects with no network.
 */
export async function known(plan, fetchSome) {
  const found = await fetchSome(plan.entries.map(({ id }) => id));
  const now = (id) => found.get(id)?.now ?? id;
  const renamed = plan.entries.map((entry) => ({ ...entry, id: now(entry.id) }));
  const news = renamed.map(({ id }) => id).filter((id) => !found.has(id));
  const facts = new Map([...found, ...(news.length ? await fetchSome(news) : [])].filter(([, fact]) => !fact.now));
  const kept = renamed.filter(({ id }) => facts.has(id));
  return { plan: tidy({ ...plan, entries: kept }), facts, unknown: renamed.length - kept.length };
}

/** Return the team to put on the sheet: the one chosen, or else the one that most of the listings belong to. */
export function teamOf(plan, facts, teams) {
  if (plan.team === "none" || teams.includes(plan.team)) return plan.team;
  const votes = plan.entries.flatMap(({ id }) => facts.get(id)?.teams ?? []).filter((id) => teams.includes(id));
  const count = (id) => votes.filter((vote) => vote === id).length;
  return votes.reduce((best, id) => (count(id) > count(best) ? id : best), votes[0] ?? "none");
}

/** Return sentences about what a link had that cannot be shown. */
export function faultWords({ unreadable = 0, repeated = 0, over = 0, newer = false }, unknown) {
  const lost = unreadable + unknown;
  return [
    newer && "This link is of a newer kind than this copy of the page knows. What can be read of it is here.",
    lost > 0 && `${lost === 1 ? "One listing" : `${lost} listings`} could not be shown: not in this book any more, or the link is broken.`,
    over > 0 && `The link has ${over} more than a plan can hold, so those are left out.`,
    repeated > 0 && "The same listing was in the link more than once. It is shown once.",
  ].filter(Boolean);
}
