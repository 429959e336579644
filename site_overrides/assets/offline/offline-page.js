/** The page for having no network: the card of the listing that was wanted, what can be opened, and the switch. */

import { button, element } from "../shared/dom.js";
import { card } from "../search-page/cards.js";
import { toDay, today } from "../shared/dates.js";
import { decompress as unsqueeze, parseJson as parse, parseRows as openRows } from "../shared/codec.js";
import { trustOf } from "../search/ranking.js";
import { copies, isOff, switchOff, switchOn } from "./cache-storage.js";

const root = document.querySelector('[data-module="offline-page"]');
const top = new URL(root.dataset.root, location.href).href;
const part = (name) => root.querySelector(`[data-part="${name}"]`);

start();

function start() {
  root.hidden = false;
  for (const note of document.querySelectorAll("[data-without-script]")) note.hidden = true;
  showWanted();
  addEventListener("hashchange", showWanted);
  showPages();
  showSwitch("");
}

// --- the listing that was wanted

/** Show the listing that the fragment names, if the book on this phone has it and it is not sensitive. */
async function showWanted() {
  const id = location.hash.slice(1);
  const found = /^[a-z0-9-]+$/.test(id) ? await listing(id).catch(() => null) : null;
  part("wanted").hidden = !found;
  if (!found) return;
  part("card").replaceChildren(card(found, top));
  part("again").replaceChildren(element("a", { href: top + found.href }, "Try its page again"));
}

/** Return a listing as a card shows it, or null. Only the book's own files are read, the same for every reader. */
async function listing(id) {
  const { cards, review } = parse(await read("manifest.json"));
  for (const [n, hash] of cards.files.entries()) {
    const kept = openRows(await unsqueeze(await read(`cards-${n}.${hash}.bin`))).find((one) => one.id === id);
    if (kept) return kept.sensitive ? null : shown(kept, review);
  }
  return null;
}

async function read(file) {
  return (await fetch(`${top}finder/${file}`, { cache: file === "manifest.json" ? "no-cache" : "default" })).arrayBuffer();
}

function shown(kept, review) {
  const [words, href] = kept.phone || [];
  const phone = words ? { shown: words, href } : null;
  const trust = trustOf(kept.reviewed, review, toDay(today())); // by the reader's own day
  return { ...kept, href: `listings/${kept.id}/`, phone, trust, unknown: [] };
}

// --- what can be opened

/** List the pages in the copy by their headings. */
async function showPages() {
  const pages = (await Promise.all((await copies(top)).map(heading))).filter(Boolean);
  pages.sort((a, b) => a.words.localeCompare(b.words, "en-GB"));
  part("list").replaceChildren(...pages.map(({ words, href }) => element("li", {}, element("a", { href }, words))));
  part("pages").hidden = !pages.length;
}

/** Return a kept page's address and heading, or null for this page and for what is not a page. */
async function heading({ url, answer }) {
  if (url === location.origin + location.pathname || !/html/.test(answer.headers.get("Content-Type"))) return null;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html"); // nothing in it runs or loads
  return { href: url, words: page.querySelector("h1")?.textContent.trim() || page.title };
}

// --- the switch

/** Say whether this phone keeps a copy, and offer the other. */
async function showSwitch(said) {
  const off = await isOff(top);
  const words = off ? "Keep a copy on this phone" : "Delete the copy and keep none";
  const press = button(words, off ? on : away, { class: "lb-more", "data-part": "switch" });
  part("said").textContent = said;
  part("switch").replaceWith(press);
}

async function away() {
  await switchOff(top);
  await showPages();
  await showSwitch("Deleted. This phone will keep nothing more of this site until you say so here.");
  part("switch").focus();
}

async function on() {
  await switchOn(top);
  await showSwitch("This phone will keep a copy from the next page you open.");
  part("switch").focus();
}
