// The filters at work over the finder's files: fetched only when there is a filter, or when options are to be counted.
import {openCounter} from "./counts.mjs";
import {openSession} from "./dates.mjs";
import {inForce, openFilters, openJudge, openTimes} from "./filters.mjs";
import {stateOf} from "./results.mjs";

/** Return the filters of a directory, whose files are there: `judge(query)` and `counts(placed, query)`. */
export function openFiltering({where, filters, lexicon, places, manifest, paused}) {
  const list = openFilters({needs: filters.needs, serves: where.serves}, filters, {needs: lexicon.needs, places});
  const opened = new Array(manifest.listings);
  const sessions = (number) => (opened[number] ??= filters.sessions[number].map(openSession));
  const times = openTimes(sessions, paused);
  const count = openCounter(list, manifest.listings, times);
  const isChecked = ({today}) => (number) => stateOf(filters.reviewed[number], manifest.review, today) === "checked";
  return {
    judge: (query) => openJudge(inForce(query, list), query, times, isChecked(query)),
    counts: (placed, query) => count(placed, query, isChecked(query)),
  };
}
