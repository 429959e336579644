// Where the parts of the finder's page stand, and the ways past them.

import { selectAll } from "../shared/select.js";

const WIDE_SCREEN = "(min-width: 90rem)";

/**
 * Put the filters where there is room for them: beside the results and after them, open; or folded
 * on the line that says how many there are. Either way a keyboard comes to the first result soon.
 * @param {{filters: HTMLDetailsElement, status: HTMLElement, results: HTMLElement}} parts
 */
export function placeFilters({ filters, status, results }) {
  const wide = matchMedia(WIDE_SCREEN);
  const place = () => {
    (wide.matches ? results : status).after(filters);
    filters.open = wide.matches;
  };
  wide.addEventListener("change", place);
  place();
}

/** Have links that skip leave the address alone: its fragment is the search. */
export function keepSearchOnSkip() {
  for (const link of selectAll(document, "a.lb-skip", HTMLAnchorElement)) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      document.getElementById(link.hash.slice(1))?.focus();
    });
  }
}
