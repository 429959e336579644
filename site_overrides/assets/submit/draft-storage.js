/**
 * What is being typed, kept in this tab alone so that a reload loses nothing. It is gone when the
 * tab is closed, when the form is started again and when it has been sent. A browser that refuses
 * to keep it changes nothing else.
 */

import { storageKey } from "../shared/storage-key.js";

/** @import { DirectoryData, Listing } from "./field-types.js" */
/** @import { Problem } from "./problem.js" */

const STORAGE_KEY = storageKey("submit");

/**
 * Return the draft of a route, such as `change=choir`, or null.
 *
 * @param {string} route
 * @returns {Listing | null}
 */
export function loadDraft(route) {
  const drafts = readAll();
  return Object.hasOwn(drafts, route) ? drafts[route] : null;
}

/**
 * Keep the draft of a route.
 *
 * @param {string} route
 * @param {Listing} listing
 */
export function saveDraft(route, listing) {
  writeAll({ ...readAll(), [route]: listing });
}

/**
 * Keep no draft of a route.
 *
 * @param {string} route
 */
export function deleteDraft(route) {
  const { [route]: draft, ...others } = readAll();
  if (draft) writeAll(others);
}

/**
 * Return whether a listing could put somebody in danger if it were found in a browser. Such a one
 * is not kept at all.
 *
 * @param {Listing} listing
 * @param {Problem[]} problems
 * @param {DirectoryData} directory
 */
export function isDangerousToKeep(listing, problems, directory) {
  const hasSecretPlace = (listing.venues ?? []).some((venue) => venue.keep_address_private);
  const isSensitive =
    listing.sensitive === "yes" || directory.needs[listing.needs?.[0] ?? ""]?.sensitive;
  return hasSecretPlace || problems.some((problem) => problem.private) || Boolean(isSensitive);
}

/** @returns {Record<string, Listing>} */
function readAll() {
  try {
    return JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? "{}") ?? {};
  } catch {
    return {}; // a locked browser, or something that is not ours
  }
}

/** @param {Record<string, Listing>} drafts */
function writeAll(drafts) {
  try {
    if (Object.keys(drafts).length) sessionStorage.setItem(STORAGE_KEY, JSON.stringify(drafts));
    else sessionStorage.removeItem(STORAGE_KEY);
  } catch {
    // a full or a locked browser: the form works without
  }
}
