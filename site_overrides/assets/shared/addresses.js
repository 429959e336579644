/**
 * Addresses of pages, from the top of the site, as `generator/urls.py` makes them. That of a
 * sensitive page has a hash in it in place of the id: a browser's history keeps addresses.
 */

import { fnv1a } from "./fnv.js";

/** @typedef {{id: string, sensitive?: boolean | number}} Addressed */

const NEUTRAL = /\/q-[0-9a-f]{8}(?:\.\d+)?\/?$/;

/** @param {Addressed} of */
const segment = ({ id, sensitive }) =>
  sensitive ? `q-${fnv1a(id).toString(16).padStart(8, "0")}` : id;

/** @param {Addressed} listing */
export const listingAddress = (listing) => `listings/${segment(listing)}/`;

/** @param {Addressed} need */
export const needAddress = (need) => `needs/${segment(need)}/`;

/**
 * Return whether an address is that of a sensitive page of ours.
 * @param {URL} url
 */
export const isNeutral = (url) => url.origin === location.origin && NEUTRAL.test(url.pathname);
