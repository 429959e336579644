/**
 * The facts of a plan's listings: fetched, old ids turned into new ones, and what is not in the
 * directory told apart.
 */

import { say, sayMany } from "../shared/words.js";
import { tidy } from "./plan.js";

/** @import { Facts, FactsById, Plan } from "./plan.js" */
/** @import { LinkFaults } from "./link.js" */

/**
 * The facts of some listings. They are whole unless those of private listings could not be reached:
 * a phone keeps none of these.
 *
 * @typedef {{facts: FactsById, isWhole: boolean}} FetchedFacts
 */

/**
 * A plan with its old ids made new and without those that the directory does not have, the facts
 * of its listings, how many ids were unknown, and how many wait for the network.
 *
 * @typedef {{plan: Plan, facts: FactsById, unknown: number, away: number}} ReconciledPlan
 */

/**
 * Return a plan with what the directory knows of it. Rejects when the facts cannot be fetched.
 *
 * @param {Plan} plan
 * @param {(ids: string[]) => Promise<FetchedFacts>} fetchFacts
 * @returns {Promise<ReconciledPlan>}
 */
export async function reconcile(plan, fetchFacts) {
  const fetched = await fetchFacts(plan.entries.map(({ id }) => id));
  const renamed = plan.entries.map((entry) => ({
    ...entry,
    id: fetched.facts.get(entry.id)?.now ?? entry.id,
  }));
  const newIds = renamed.map(({ id }) => id).filter((id) => !fetched.facts.has(id));
  const others = newIds.length ? await fetchFacts(newIds) : { facts: [], isWhole: true };
  const facts = new Map([...fetched.facts, ...others.facts].filter(([, { now }]) => !now));
  const found = renamed.filter(({ id }) => facts.has(id));
  const isWhole = fetched.isWhole && others.isWhole;
  const missing = renamed.length - found.length;
  return {
    plan: tidy({ ...plan, entries: isWhole ? found : renamed }),
    facts,
    unknown: isWhole ? missing : 0,
    away: isWhole ? 0 : missing,
  };
}

/**
 * Return the team to put on the sheet: the one chosen, or else the one that most of the listings
 * belong to.
 *
 * @param {Plan} plan
 * @param {FactsById} facts
 * @param {string[]} teams
 */
export function teamOf(plan, facts, teams) {
  if (plan.team === "none" || teams.includes(plan.team)) return plan.team;
  const votes = plan.entries
    .flatMap(({ id }) => facts.get(id)?.teams ?? [])
    .filter((id) => teams.includes(id));
  /** @param {string} id */
  const count = (id) => votes.filter((vote) => vote === id).length;
  return votes.reduce((best, id) => (count(id) > count(best) ? id : best), votes[0] ?? "none");
}

/**
 * Return a sentence about listings that cannot be shown without the network, if there are any.
 *
 * @param {number} away
 */
export const awaySentences = (away) =>
  away > 0
    ? [
        sayMany(
          away,
          "One listing cannot be shown or printed while the network is gone: this phone keeps nothing about private services. It is still in your plan, and comes back with the network. If you need somebody now, ring a number under Urgent help.",
          "{count} listings cannot be shown or printed while the network is gone: this phone keeps nothing about private services. They are still in your plan, and come back with the network. If you need somebody now, ring a number under Urgent help.",
        ),
      ]
    : [];

/**
 * Return sentences about what a link had that cannot be shown.
 *
 * @param {Partial<LinkFaults>} faults
 * @param {number} unknown
 * @returns {string[]}
 */
export function faultSentences({ unreadable = 0, repeated = 0, over = 0, newer = false }, unknown) {
  const lost = unreadable + unknown;
  return [
    newer &&
      say(
        "This link is of a newer kind than this copy of the page knows. What can be read of it is here.",
      ),
    lost > 0 &&
      sayMany(
        lost,
        "One listing could not be shown: not in this book any more, or the link is broken.",
        "{count} listings could not be shown: not in this book any more, or the link is broken.",
      ),
    over > 0 &&
      say("The link has {count} more than a plan can hold, so those are left out.", {
        count: over,
      }),
    repeated > 0 && say("The same listing was in the link more than once. It is shown once."),
  ].filter((sentence) => sentence !== false);
}
