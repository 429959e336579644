// The search in the page's address, so that a reader can come back to it. It is written once the
// answer is there: words that speak of danger, or mean a sensitive need, never stand in an address.
import { isSensitivePage, setSensitive } from "../shared/sensitive-page.js";

/** @import { SearchResult } from "../search/search-result.js" */

/** What the address of the finder's page says. */
export class PageAddress {
  constructor() {
    /** The fragment of the last entry that was left in the history. @type {string | null} */
    this.lastEntry = null;
    this.addsHistory = false;
  }

  /**
   * A search is on its way; `addsHistory` has it leave an entry to come back to.
   * @param {boolean} addsHistory
   */
  expect(addsHistory) {
    this.addsHistory ||= addsHistory;
  }

  /**
   * Take on a search that has its answer.
   * @param {string} fragment
   * @param {boolean} isSensitive Whether nobody may see what was asked.
   */
  write(fragment, isSensitive) {
    const adds = this.addsHistory && !isSensitive && !isSensitivePage();
    setSensitive(isSensitive);
    this.addsHistory = false;
    const shown = isSensitive ? "" : fragment;
    const address = `${location.pathname}${shown ? `#${shown}` : ""}`;
    if (adds && shown !== this.lastEntry) {
      history.pushState(null, "", address);
      this.lastEntry = shown;
    } else if (shown !== location.hash.replace(/^#/, "")) {
      history.replaceState(null, "", address);
    }
  }
}

/**
 * Return whether a result would tell whoever sees it of danger, or of a sensitive need.
 * @param {SearchResult} result
 */
export function isTelling({ danger, needs, shown, withheld }) {
  const isAllSensitive = (withheld || shown.length > 0) && shown.every((item) => item.sensitive);
  return Boolean(danger) || needs.some((need) => need.sensitive) || isAllSensitive;
}
