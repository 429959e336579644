/**
 * The page for having no network: the facts of the listing that was wanted, what can be opened,
 * every listing, and the switch.
 */

import { isId } from "../plan/plan.js";
import { forPaper } from "../plan/print-model.js";
import { asOf } from "../plan/staleness.js";
import { nowText, today } from "../shared/dates.js";
import { button, element } from "../shared/dom.js";
import { isMetered } from "../shared/metered.js";
import { select, selectAll } from "../shared/select.js";
import { fetchFacts, fetchNames } from "../shared/shards.js";
import { folder, say } from "../shared/words.js";
import { cachedResponses, isOff, switchOff, switchOn } from "./cache-storage.js";

/** @import { Facts } from "../plan/plan.js" */
/** @import { CachedResponse } from "./cache-storage.js" */

const root = select(document, '[data-module="offline-page"]');
const top = new URL(root.dataset.root ?? "", location.href).href; // of the pages in this language
const site = new URL(folder() ? "../" : "./", top).href;

/** Where the copy has the facts: as the pages of this language tell them, or as the English do. */
const factsAt = caches.match(`${top}shards/plan.json`).then((told) => (told ? top : site));

/** @param {string} name */
const part = (name) => select(root, `[data-part="${name}"]`);

start();

function start() {
  root.hidden = false;
  for (const note of selectAll(document, "[data-without-script]")) note.hidden = true;
  showWanted();
  addEventListener("hashchange", showWanted);
  showPages();
  showListings().then(() => showSwitch(""));
}

// --- the listing that was wanted

/**
 * Show the listing that the fragment names, if the copy on this phone has it. It has no sensitive
 * one.
 */
async function showWanted() {
  const id = location.hash.slice(1);
  const facts = isId(id) ? await readFacts(id).catch(() => null) : null;
  part("wanted").hidden = !facts;
  if (!facts) return;
  const inEnglish = folder() && (await factsAt) === site ? { lang: "en" } : {};
  const again = element("a", { href: `${top}listings/${id}/` }, say("Try its page again"));
  part("card").replaceChildren(...listing(facts, id, inEnglish));
  part("again").replaceChildren(again);
}

/**
 * Return one of the files of facts, from the copy and never from the network.
 *
 * @param {string} file
 */
async function readCopy(file) {
  const response = await caches.match(`${await factsAt}shards/${file}`);
  if (!response) throw new Error(`${file} is not kept`);
  return response.json();
}

/**
 * Return a listing's facts, or null. Only files that are the same for every reader are read.
 *
 * @param {string} id
 * @returns {Promise<Facts | null>}
 */
async function readFacts(id) {
  const facts = (await fetchFacts("plan", [id], readCopy)).get(id);
  if (facts?.now) return readFacts(facts.now);
  return facts ? asOf(facts, nowText()) : null;
}

/**
 * Return a listing as a sheet of paper has it, with numbers that ring.
 *
 * @param {Facts} facts
 * @param {string} id
 * @param {{lang?: string}} inEnglish marks what is not in the page's language.
 */
function listing(facts, id, inEnglish) {
  const plan = { entries: [{ id, note: "" }], name: "", matters: "" };
  const options = { team: "", day: today(), named: new Set() };
  const [entry] = forPaper(/** @type {any} */ (plan), new Map([[id, facts]]), options).entries;
  const { lines = [], checked = "" } = entry ?? {};
  const calls = (facts.phones ?? []).map(([shown, href, label]) =>
    element("li", {}, element("a", { class: "lb-tel", href }, shown), label ? ` (${label})` : ""),
  );
  const link = element("a", { href: `${top}listings/${id}/` }, facts.name);
  return [
    element("h3", { class: "lb-card__name", dir: "auto" }, link),
    facts.closed && element("p", {}, facts.closed),
    calls.length > 0 && element("ul", {}, calls),
    ...lines.map((line) => element("p", { dir: "auto", ...inEnglish }, line)),
    checked && element("p", { class: "lb-trust" }, checked),
  ].flatMap((each) => each || []);
}

// --- every listing

/** List every listing whose facts the copy has, by name. */
async function showListings() {
  const names = await fetchNames("plan", readCopy).catch(() => []);
  names.sort(([, a], [, b]) => a.localeCompare(b, "en-GB"));
  const items = names.map(([id, name]) =>
    element("li", { dir: "auto" }, element("a", { href: `#${id}` }, name)),
  );
  part("names").replaceChildren(...items);
  part("listings").hidden = !items.length;
}

// --- what can be opened

/** List the pages in the copy by their headings. */
async function showPages() {
  const headings = await Promise.all((await cachedResponses(site)).map(readHeading));
  const pages = headings.flatMap((page) => page ?? []);
  pages.sort((a, b) => a.heading.localeCompare(b.heading, "en-GB"));
  const items = pages.map(({ heading, href, lang }) =>
    element("li", {}, element("a", { href, lang }, heading)),
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
  if (!isHtml || url.endsWith("/offline/")) return null;
  const parser = new DOMParser(); // nothing in the page runs or loads
  const page = parser.parseFromString(await response.text(), "text/html");
  const heading = page.querySelector("h1")?.textContent?.trim() || page.title;
  return { href: url, heading, lang: page.documentElement.lang };
}

// --- the switch

/**
 * Say whether this phone keeps a copy, and offer the other.
 *
 * @param {string} outcome is what the switch has just done.
 */
async function showSwitch(outcome) {
  const keepsNone = (await isOff(site)) || (isMetered() && part("listings").hidden);
  const label = keepsNone ? say("Keep a copy on this phone") : say("Delete the copy and keep none");
  const attributes = { class: "lb-more", "data-part": "switch" };
  part("said").textContent = outcome;
  part("switch").replaceWith(button(label, keepsNone ? keepCopy : deleteCopy, attributes));
}

async function deleteCopy() {
  await switchOff(site);
  part("listings").hidden = true;
  await showPages();
  await showSwitch(
    say("Deleted. This phone will keep nothing more of this site until you say so here."),
  );
  part("switch").focus();
}

async function keepCopy() {
  await switchOn(site);
  const isKept = await askToKeep().catch(() => false);
  await Promise.all([showPages(), showListings()]);
  await showSwitch(
    isKept
      ? say("Kept. This phone has a copy now.")
      : say("This phone will keep a copy from the next page you open."),
  );
  part("switch").focus();
}

/**
 * Have the worker keep the book now, and return whether it could.
 *
 * @returns {Promise<boolean>}
 */
async function askToKeep() {
  await navigator.serviceWorker.register(`${site}sw.js`, { updateViaCache: "none" });
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
    active?.postMessage("keep", [port2]);
  });
}
