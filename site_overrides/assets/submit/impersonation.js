/**
 * Rules about who a listing says it is, as `generator/check/impersonation.py` has them: public
 * bodies and national charities write from their own addresses. Pure.
 */

import { BODIES } from "./dangers-contract.js";
import { declaredProblem } from "./problem.js";
import { compiled, isIn } from "./text-patterns.js";

/** @import { Listing } from "./field-types.js" */
/** @import { Path, Problem } from "./problem.js" */

/**
 * @typedef {object} Body
 * @property {string} called
 * @property {RegExp | null} name
 * @property {string[]} hosts
 * @property {boolean} isPublic
 */

/** @type {Body[]} */
const KNOWN = Object.entries(BODIES).map(([called, { name, hosts, isPublic }]) => ({
  called,
  name: compiled(name[0], name[1]),
  hosts,
  isPublic,
}));

/**
 * Return a problem when a listing says that it is somebody whose addresses it does not have.
 *
 * @param {Listing} listing
 * @returns {Problem[]}
 */
export function impersonation(listing) {
  const addresses = addressesOf(listing);
  for (const [path, name] of namesOf(listing)) {
    const named = isIn("not_that_body", name) ? [] : KNOWN.filter((body) => isNamed(body, name));
    if (named.some((body) => isDoubtful(listing, body, name, addresses))) {
      return [declaredProblem(path, "public_body")];
    }
  }
  return [];
}

/**
 * @param {Listing} listing
 * @returns {Generator<[path: Path, name: string]>}
 */
function* namesOf({ name, organisation }) {
  if (organisation?.name) yield [["organisation", "name"], organisation.name];
  if (name && isIn("boasts", name)) yield [["name"], name];
}

/** @param {Listing} listing */
function addressesOf({ join, organisation }) {
  const all = [join?.email, join?.website, join?.referral_form, organisation?.website];
  return all.filter((address) => typeof address === "string" && address !== "");
}

/**
 * @param {Body} body
 * @param {string} name
 */
const isNamed = (body, name) => Boolean(body.name && name.match(body.name));

/**
 * Return whether nothing shows that a listing is the body's own, and something speaks against it.
 *
 * @param {Listing} listing
 * @param {Body} body
 * @param {string} name
 * @param {string[]} addresses
 */
function isDoubtful(listing, body, name, addresses) {
  const isFree = addresses.some((address) => isIn("free_host", address));
  if (addresses.some((address) => isAt(address, body))) return isFree;
  if (body.isPublic) return addresses.length > 0 || isIn("boasts", name);
  const called = squashed(body.called);
  const looksLike = addresses.some((address) => squashed(host(address)).includes(called));
  return looksLike || isFree || isIn("boasts", name) || listing.organisation?.kind === "company";
}

/**
 * Return whether an address is a body's own: its host ends so, or holds the word of a body with
 * many branches.
 *
 * @param {string} address
 * @param {Body} body
 */
function isAt(address, body) {
  const name = host(address);
  return body.hosts.some((part) =>
    part.slice(0, -1).includes(".") ? name.endsWith(part) : name.includes(part),
  );
}

/** @param {string} name */
const squashed = (name) =>
  name
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/[^a-z]/g, "");

/** @param {string} address */
function host(address) {
  if (address.includes("@")) return `.${address.split("@")[1]}`;
  return `.${(address.split("//")[1] ?? address).split("/")[0]}`;
}
