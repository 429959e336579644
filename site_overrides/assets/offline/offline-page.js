/**
 * The page for having no network: the card of the listing that was wanted, what can be opened, and
 * the switch.
 */

import { isId } from "../plan/plan.js";
import { card } from "../search-page/card.js";
import { trustOf } from "../search/ranking.js";
import { decompress, parseJson, parseRows } from "../shared/codec.js";
import { toDay, today } from "../shared/dates.js";
import { button, element } from "../shared/dom.js";
import { select, selectAll } from "../shared/select.js";
import { cachedResponses, isOff, switchOff, switchOn } from "./cache-storage.js";

/** @import { CachedResponse } from "./cache-storage.js" */

const root = select(document, '[data-module="offline-page"]');
const top = new URL(root.dataset.root ?? "", location.href).href;

/** @param {string} name */
const part = (name) => select(root, `[data-part="${name}"]`);

start();

function start() {
  root.hidden = false;
  for (const note of selectAll(document, "[data-without-script]")) note.hidden = true;
  showWanted();
  addEventListener("hashchange", showWanted);
  showPages();
  showSwitch("");
}

// --- the listing that was wanted

/**
 * Show the listing that the fragment names, if the copy on this phone has it and it is not
 * sensitive.
 */
async function showWanted() {
  const id = location.hash.slice(1);
  const listing = isId(id) ? await readListing(id).catch(() => null) : null;
  part("wanted").hidden = !listing;
  if (!listing) return;
  const again = element("a", { href: top + listing.href }, "Try its page again");
  part("card").replaceChildren(card(listing, top));
  part("again").replaceChildren(again);
}

/**
 * Return a listing as a card shows it, or null. Only the index's own files are read, the same for
 * every reader.
 *
 * @param {string} id
 */
async function readListing(id) {
  const { cards, review } = parseJson(await readFile("manifest.json"));
  for (const [n, hash] of cards.files.entries()) {
    const rows = parseRows(await decompress(await readFile(`cards-${n}.${hash}.bin`)));
    const row = rows.find((each) => each.id === id);
    if (row) return row.sensitive ? null : asResult(row, review);
  }
  return null;
}

/** @param {string} name */
async function readFile(name) {
  const cache = name === "manifest.json" ? "no-cache" : "default";
  return (await fetch(`${top}finder/${name}`, { cache })).arrayBuffer();
}

/**
 * Return a row of the index as a result of a search.
 *
 * @param {any} row
 * @param {any} review
 */
function asResult(row, review) {
  const [shown, href] = row.phone || [];
  const phone = shown ? { shown, href } : null;
  const day = /** @type {number} */ (toDay(today())); // the reader's own
  const trust = trustOf(row.reviewed, review, day);
  return { ...row, href: `listings/${row.id}/`, phone, trust, unknown: [] };
}

// --- what can be opened

/** List the pages in the copy by their headings. */
async function showPages() {
  const headings = await Promise.all((await cachedResponses(top)).map(readHeading));
  const pages = headings.flatMap((page) => page ?? []);
  pages.sort((a, b) => a.heading.localeCompare(b.heading, "en-GB"));
  const items = pages.map(({ heading, href }) =>
    element("li", {}, element("a", { href }, heading)),
  );
  part("list").replaceChildren(...items);
  part("pages").hidden = !pages.length;
}

/**
 * Return a kept page's address and heading, or null for this page and for what is not a page.
 *
 * @param {CachedResponse} cached
 */
async function readHeading({ url, response }) {
  const isHtml = /html/.test(response.headers.get("Content-Type") ?? "");
  if (!isHtml || url === location.origin + location.pathname) return null;
  const parser = new DOMParser(); // nothing in the page runs or loads
  const page = parser.parseFromString(await response.text(), "text/html");
  return { href: url, heading: page.querySelector("h1")?.textContent?.trim() || page.title };
}

// --- the switch

/**
 * Say whether this phone keeps a copy, and offer the other.
 *
 * @param {string} outcome is what the switch has just done.
 */
async function showSwitch(outcome) {
  const off = await isOff(top);
  const label = off ? "Keep a copy on this phone" : "Delete the copy and keep none";
  const attributes = { class: "lb-more", "data-part": "switch" };
  part("said").textContent = outcome;
  part("switch").replaceWith(button(label, off ? keepCopy : deleteCopy, attributes));
}

async function deleteCopy() {
  await switchOff(top);
  await showPages();
  await showSwitch(
    "Deleted. This phone will keep nothing more of this site until you say so here.",
  );
  part("switch").focus();
}

async function keepCopy() {
  await switchOn(top);
  await showSwitch("This phone will keep a copy from the next page you open.");
  part("switch").focus();
}
