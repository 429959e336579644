// Which listings are overdue on a day. The header of the index knows it for some weeks after the
// build; beyond them, and before, the dates of the reviews tell.
import { DAYS_AHEAD } from "../shared/contract.js";
import { toDay } from "../shared/dates.js";
import { freshnessOf } from "./ranking.js";

/** @import { IndexFiles } from "./index-loader.js" */
/** @import { Query } from "./normalise-query.js" */

/**
 * Return how many days it is since the build.
 * @param {IndexFiles} files
 * @param {Query} query
 */
const daysSinceBuild = ({ manifest }, { today }) => today - (toDay(manifest.built) ?? NaN);

/**
 * Return whether it is so long since the build, or so long before, that the header does not know
 * what is overdue.
 * @param {IndexFiles} files
 * @param {Query} query
 * @returns {boolean}
 */
export function isOutdated(files, query) {
  const days = daysSinceBuild(files, query);
  return days < 0 || days > DAYS_AHEAD;
}

/**
 * Return a function that tells whether a listing is overdue.
 * @param {IndexFiles} files
 * @param {Query} query
 * @returns {(number: number) => boolean}
 */
export function overdueTest(files, query) {
  const { filterColumns, daysUntilOverdue, manifest } = files;
  if (filterColumns && isOutdated(files, query)) {
    const { reviewed } = filterColumns;
    return (number) => freshnessOf(reviewed[number], manifest.review, query.today) === "overdue";
  }
  const days = daysSinceBuild(files, query);
  return (number) => daysUntilOverdue[number] <= days;
}
