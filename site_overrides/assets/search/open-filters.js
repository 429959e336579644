// The filters at work over the finder's files: fetched only when there is a filter, or when options are to be counted.
import {openCounter} from "./facet-counts.js";
import {openSession} from "../shared/dates.js";
import {inForce, openFilters, openJudge, openTimes} from "./filters.js";
import {stateOf} from "./ranking.js";

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
