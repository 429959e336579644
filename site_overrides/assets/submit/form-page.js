/**
 * The form's page: add a listing, change one (`#change=<id>`), or say that one is still right (`#still-right=<id>`).
 * Nothing typed leaves the page until its writer sends it; the thinking is in the other files of this folder.
 */

import { today } from "../shared/dates.js";
import { isId } from "../plan/plan.js";
import { fetchFacts } from "../shared/shards.js";
import { choiceWords, fill, isAnswered, read } from "./form-data.js";
import { drawn, without } from "./card-view.js";
import { errand } from "./route.js";
import { askOf, refusal, showBeside, signed } from "./error-summary.js";
import { change, changed, newListing, stillRight } from "./submission.js";
import { forget, isDangerous, keep, kept } from "./draft-storage.js";
import { tidy } from "./field-types.js";
import { choosing, say as sayNeeds } from "./need-picker.js";
import { changing, changingThese, lookFirst, noListing, notRight, sameName, startedAgain, stillHere, unchanged, unreachable } from "./notices.js";
import { card } from "./card-text.js";
import { printing } from "./print-expand.js";
import { grow, number, repeating, secret } from "./add-another.js";
import { checker } from "./rules.js";
import { sending } from "./send-panel.js";
import { told } from "./check-answers.js";

const SOON = 200; // milliseconds after the last key before the card and the messages follow
const LATER = ["missing", "no_contact", "no_venue"]; // said only once somebody thinks that it is all there

const TITLES = { new: "Add a listing", change: "Put a listing right", "still-right": "Is it all still right?" };

class Submit {
  constructor(root) {
    this.root = root;
    this.part = Object.fromEntries([...root.querySelectorAll("[data-part]")].map((node) => [node.dataset.part, node]));
    this.form = this.part.form;
    this.top = root.dataset.root;
    this.by = root.querySelector("[data-by]");
    this.touched = new Set();
    const { email, repository, publisher, publisherPage } = root.dataset;
    this.to = { email, repository, publisher, page: publisherPage };
  }

  async open() {
    this.reveal();
    try {
      const answer = await fetch(new URL("../../submit/form.json", import.meta.url));
      if (!answer.ok) throw new Error(String(answer.status));
      this.known = await answer.json();
    } catch {
      this.part.errand.replaceChildren(unreachable(() => this.open()));
      return;
    }
    this.check = checker(this.known);
    this.listen();
    await this.start();
  }

  reveal() {
    for (const note of this.root.querySelectorAll("[data-without-script]")) note.hidden = true;
    for (const part of this.root.querySelectorAll("[data-with-script]")) part.hidden = false;
    for (const fold of this.form.querySelectorAll("details")) fold.open = false;
    this.part.check.disabled = true;
  }

  // --- what the page is asked to do

  async start() {
    this.settled();
    const first = !this.errand;
    const asked = errand(location.hash);
    this.errand = asked;
    this.before = {};
    this.clear();
    const whole = asked.do === "new" || (await this.fetchListing());
    if (this.errand !== asked) return; // somebody has gone on to another
    this.part.whole.hidden = !whole || asked.do === "still-right";
    this.part.preview.hidden = this.part.whole.hidden;
    this.part.check.disabled = false;
    this.title();
    const typed = kept(this.key());
    if (whole === null) return; // it did not arrive, which says nothing about the listing
    if (asked.do === "still-right") this.still();
    else if (whole && first && asked.do === "new" && !typed) this.look(); // somebody may have begun to type already
    else if (whole) this.show(typed ?? this.before);
  }

  clear() {
    this.asked = false;
    this.touched.clear();
    this.hideWays();
    this.part.check.parentElement.before(this.part["by-whom"]); // it may stand beside a listing that is still right
    for (const name of ["errand", "alone", "summary"]) this.part[name].replaceChildren();
    this.part.summary.hidden = true;
    if (this.errand.do !== "new") this.part.whole.hidden = true;
  }

  key() {
    return `${this.errand.do}=${this.errand.id}`;
  }

  async fetchListing() {
    const { id } = this.errand;
    try {
      const facts = isId(id) ? await fetchFacts("form", [id]) : new Map();
      this.before = facts.get(id) ?? {};
    } catch {
      this.part.errand.replaceChildren(unreachable(() => this.start()));
      return null;
    }
    if (this.before.name) return true;
    if (this.errand.do === "change") this.noListing();
    return false;
  }

  noListing() {
    const about = isId(this.errand.id) ? this.errand.id : "a listing";
    this.part.errand.replaceChildren(...noListing(about, this.to.email, this.top));
  }

  title() {
    const { do: does, id } = this.errand;
    const name = this.before.name ?? "";
    document.querySelector("h1").textContent = TITLES[does];
    this.part["by-whom"].hidden = does === "new";
    for (const part of this.root.querySelectorAll('[data-section="changing"]')) part.hidden = does === "new";
    this.part.check.textContent = does === "new" ? "Check what I have written" : "Check my changes";
    if (does === "change" && name) this.part.errand.replaceChildren(changing(id, name, this.top));
  }

  show(listing) {
    const filled = this.errand.do === "change" ? { ...listing, status: listing.status ?? { kind: "open" } } : listing;
    fill(this.form, filled, (list) => grow(list));
    for (const list of this.form.querySelectorAll("[data-list]")) number(list);
    for (const item of this.form.querySelectorAll("[data-item]")) secret(item);
    sayNeeds(this.form.querySelector('[data-ask="needs"]'));
    for (const fold of this.form.querySelectorAll("details")) fold.open = this.errand.do === "new" && !fold.matches("[data-need-group]") && isAnswered(fold);
    this.look();
  }

  /** No form: every fact of it, and one button that says all is still right. */
  still() {
    const { id } = this.errand;
    if (!isId(id)) this.noListing();
    else if (!this.before.name) this.part.alone.replaceChildren(...lookFirst(id, this.top, () => this.seen(id)), notRight(id));
    else {
      const now = { ...this.before, status: this.before.status ?? { kind: "open" } };
      const facts = told(now, this.known.fields, (field, value) => choiceWords(this.form, field, value));
      this.askIfRight(id, [...stillHere(id, facts, this.top), notRight(id)]);
    }
  }

  seen(id) {
    this.askIfRight(id, [notRight(id)]);
    this.by.focus();
  }

  askIfRight(id, shown) {
    this.part.alone.replaceChildren(...shown, this.part["by-whom"]);
    const say = () => this.errand.do === "still-right" && this.ways(stillRight(id, signed(this.by, this.known), today()), [], "Yes, all of this is still right");
    this.by.oninput = say;
    say();
  }

  // --- while somebody types

  listen() {
    addEventListener("hashchange", () => this.start());
    printing(this.root);
    for (const list of this.form.querySelectorAll("[data-list]")) repeating(list, (what, how) => this.told(`${what} ${how}.`) || this.soon());
    choosing(this.form.querySelector('[data-ask="needs"] fieldset'), this.known.needs);
    this.form.addEventListener("input", () => this.soon());
    this.form.addEventListener("change", (event) => this.settle(event.target));
    this.form.addEventListener("focusout", (event) => this.touch(event.target));
    this.form.addEventListener("keydown", (event) => event.key === "Enter" && event.target.matches("input") && event.preventDefault());
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.finish();
    });
    this.part.again.addEventListener("click", () => this.again());
    this.by.addEventListener("change", () => signed(this.by, this.known));
  }

  soon() {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.settled(), SOON);
  }

  /** Do now what was to be done soon. */
  settled() {
    if (this.waiting && !this.part.whole.hidden) this.look();
    clearTimeout(this.waiting);
    this.waiting = null;
  }

  settle(box) {
    const field = this.known.fields[box.dataset?.field];
    if (field && box.matches("input[type=text], input[type=url]") && !field.many) box.value = tidy(box.value, field);
    if (box.dataset?.field === "venues.keep_address_private") secret(box.closest("[data-item]"));
    this.hideWays();
    this.soon();
  }

  touch(box) {
    const ask = box.closest?.("[data-ask]");
    if (ask) this.touched.add(ask);
    this.soon();
  }

  /** Follow what has been typed: the card, the draft, and the messages at questions that have been left. */
  look() {
    const { listing, rows } = read(this.form);
    const problems = this.check(listing);
    const same = changed(this.before, listing, this.known).length === 0;
    if (same || isDangerous(listing, problems, this.known)) forget(this.key());
    else keep(this.key(), listing);
    this.part.card.replaceChildren(drawn(card(without(listing, problems.filter((problem) => problem.secret)))));
    const found = this.found(problems, listing, rows);
    showBeside(this.form, found.filter(({ ask, problem }) => this.asked || (this.touched.has(ask) && !LATER.includes(problem.code))));
    return { listing, found };
  }

  /** Return the problems with their questions; of a listing that is already here, those of what has changed. */
  found(problems, listing, rows) {
    const news = this.errand.do === "change" ? changed(this.before, listing, this.known).map(({ field }) => field) : null;
    const isNew = (path) => !news || news.some((field) => path === field || path.startsWith(`${field}.`) || field.startsWith(`${path}.`));
    return problems
      .filter(({ field }) => isNew(field.join(".")))
      .map((problem) => ({ problem, ask: askOf(this.form, problem, rows) }))
      .filter(({ ask }) => ask)
      .sort((a, b) => (a.ask.compareDocumentPosition(b.ask) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  }

  // --- done

  finish() {
    this.asked = true;
    const { listing, found } = this.look();
    const stops = found.filter(({ problem }) => problem.severity === "error");
    this.part.summary.hidden = true;
    if (stops.length) this.refuse(stops);
    else if (this.errand.do === "new") this.finishNew(listing, found);
    else this.finishChange(listing, found);
  }

  /** Show the ways on at once; and if the name turns out to be here already, say so and suggest another address. */
  async finishNew(listing, found) {
    const file = newListing(listing, this.known);
    this.ways(file, found);
    const facts = await fetchFacts("form", [file.id]).catch(() => new Map());
    const same = facts.get(file.id);
    if (!same || this.part.ways.hidden) return;
    const note = sameName(file.id, same.name, this.top);
    const here = this.part.ways.contains(document.activeElement);
    this.ways(newListing(listing, this.known, true), found, "Send your listing", here, [note]);
  }

  refuse(stops) {
    this.hideWays();
    this.sum(refusal(stops));
    this.part.summary.scrollIntoView({ block: "start" });
  }

  /** Say something at the top of the page, and go there. */
  sum(words) {
    this.part.summary.replaceChildren(...words);
    this.part.summary.hidden = false;
    this.part.summary.focus();
  }

  finishChange(listing, found) {
    const changes = changed(this.before, listing, this.known);
    if (changes.length) {
      const file = change(this.errand.id, changes, signed(this.by, this.known), today(), this.known);
      this.ways(file, found, "Send your changes", true, changingThese(changes, this.form, this.known));
      return;
    }
    this.sum(unchanged(this.errand.id));
  }

  ways(file, warnings, title = "Send your listing", focus = true, more = []) {
    const acts = { told: (words) => this.told(words), done: () => this.sent() };
    this.part.ways.replaceChildren(...sending(file, this.to, { title, more, warnings, ...acts }));
    this.part.ways.hidden = false;
    if (focus && file.kind !== "still-right") this.part.ways.querySelector("h2").focus();
  }

  hideWays() {
    this.part.ways.hidden = true;
    this.part.ways.replaceChildren();
  }

  /** Begin this errand again, and let a slip of the hand be undone. */
  async again() {
    const { listing } = read(this.form);
    forget(this.key());
    clearTimeout(this.waiting);
    this.waiting = null;
    await this.start();
    this.part.errand.append(startedAgain(() => this.show(listing)));
    this.told("You have started again.");
    document.querySelector("h1").scrollIntoView();
  }

  /** It has gone: leave nothing of it, and offer an empty page. */
  sent() {
    forget(this.key());
    fill(this.form, {}, (list) => grow(list));
    this.by.value = "";
    if (location.hash) location.hash = "";
    else this.start();
    this.told("The page is empty again. Thank you.");
    document.querySelector("h1").scrollIntoView();
  }

  told(words) {
    this.part.said.textContent = words;
  }
}

const root = document.querySelector('[data-module="submit"]');
if (root) new Submit(root).open();
