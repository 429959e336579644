/**
 * The finder's page: what is typed goes to the worker, and what it answers goes on the page.
 * All thinking is in `engine.js`; nothing is sent or stored, and the whole state is in the address's fragment.
 */

import { today } from "../linkbook.js";
import { button, element } from "../shared/dom.js";
import { chips, panel } from "./facet-panel.js";
import { groups, meant, nothingFound, tally, understood } from "./cards.js";
import { chosen, read, toggled, unfiltered, write } from "./url-state.js";

const PAGE = 20;
const ANNOUNCE_AFTER = 900; // milliseconds of quiet before a screen reader is told the count
const SLOW = 400; // milliseconds before the page says that it is getting ready

export function start(root) {
  const finder = new Finder(root);
  finder.open();
  return finder;
}

class Finder {
  constructor(root) {
    this.root = root;
    this.top = root.dataset.root;
    this.words = root.querySelector("[data-words]");
    this.near = root.querySelector("[data-near]");
    this.places = root.querySelector("[data-places]");
    this.part = Object.fromEntries(["status", "said", "read-as", "chips", "filters", "results", "urgent", "exit", "doors"].map((name) => [name, root.querySelector(`[data-part="${name}"]`)]));
    this.asked = 0;
    this.limit = PAGE;
    this.panel = panel({ toggle: (key, value) => this.go(toggled(this.state, key, value), true), set: (change) => this.go({ ...this.state, ...change }, true) });
    this.part.filters.append(this.panel.element);
  }

  open() {
    reveal(this.root);
    this.part.filters.open = matchMedia("(min-width: 60rem)").matches;
    this.takeQueryString();
    this.state = read(location.hash);
    this.fill();
    this.listen();
    this.connect();
  }

  /** A link from another system may carry `?q=…`: move it into the fragment at once, and never write it back. */
  takeQueryString() {
    if (!location.search) return;
    const state = { ...read(location.search), ...(location.hash ? read(location.hash) : {}) };
    history.replaceState(null, "", `${location.pathname}#${write(state)}`);
  }

  listen() {
    this.words.addEventListener("input", () => this.go({ ...this.state, q: this.words.value, verbatim: false }));
    this.near.addEventListener("input", () => {
      this.worker?.postMessage({ type: "suggest", id: 0, text: this.near.value });
      this.go({ ...this.state, near: this.near.value });
    });
    this.root.querySelector("form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.go(this.state, true);
      if (document.activeElement === this.words) this.openFirst = this.asked;
    });
    this.part.filters.addEventListener("toggle", () => {
      if (this.part.filters.open && this.result && !this.result.facets) this.search(true);
    });
    addEventListener("hashchange", () => this.arrive());
    addEventListener("popstate", () => this.arrive());
    // "/" goes to the box only from inside the results, so that it never steals a key (WCAG 2.1.4).
    this.part.results.addEventListener("keydown", (event) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      this.words.focus();
    });
  }

  arrive() {
    const state = read(location.hash);
    if (write(state) === write(this.state)) return;
    this.state = state;
    this.limit = PAGE;
    this.fill();
    this.search();
  }

  fill() {
    if (document.activeElement !== this.words || this.words.value !== this.state.q) this.words.value = this.state.q;
    if (this.near.value !== this.state.near) this.near.value = this.state.near;
  }

  /** Take on a new state. `mark` leaves an entry to come back to; typing does not. */
  go(state, mark = false) {
    const before = location.hash.replace(/^#/, "");
    this.state = state;
    this.limit = PAGE;
    this.fill();
    const after = write(state);
    const address = `${location.pathname}${after ? `#${after}` : ""}`;
    if (mark && after !== this.marked) {
      history.pushState(null, "", address);
      this.marked = after;
    } else if (after !== before) history.replaceState(null, "", address);
    this.search();
  }

  // --- the worker

  connect() {
    this.worker?.terminate();
    this.ready = this.whole = false;
    this.slow = setTimeout(() => this.say("Getting the book ready…"), SLOW);
    this.worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
    this.worker.addEventListener("message", ({ data }) => this.hear(data));
    this.worker.addEventListener("error", () => this.fail("worker.js"));
    this.worker.postMessage({ type: "open", base: new URL(`${this.top}finder/`, location.href).href });
  }

  hear(message) {
    if (message.type === "ready") {
      clearTimeout(this.slow);
      this.ready = true;
      this.root.dataset.state = "ready";
      this.search();
    }
    if (message.type === "result" && message.id === this.asked) this.show(message.result);
    if (message.type === "suggestions") this.suggest(message.suggestions);
    if (message.type === "whole") this.settle();
    if (message.type === "error") this.fail(message.file);
  }

  /** Ask for what is wanted now. Options are counted where they are seen; at first only if `counts` are asked for. */
  search(counts = false) {
    if (!this.ready) return;
    this.asked += 1;
    const facets = counts || chosen(this.state).length > 0 || (this.whole && this.part.filters.open);
    this.worker.postMessage({ type: "search", id: this.asked, query: { ...this.state, today: today(), limit: this.limit, facets } });
  }

  /** All of the index is here: count the options that are in sight. The results stay as they are. */
  settle() {
    this.whole = true;
    this.root.dataset.whole = "yes";
    if (this.part.filters.open && this.result && !this.result.facets) this.search();
  }

  suggest(suggestions) {
    this.places.replaceChildren(...suggestions.map((one) => element("option", { value: one.value }, one.label === one.value ? "" : one.label)));
  }

  // --- the page

  show(result) {
    this.result = result;
    const quiet = result.empty || result.common;
    this.part.urgent.hidden = !result.urgent;
    this.part.exit.hidden = !(result.urgent || result.shown.some((item) => item.sensitive));
    this.part.doors.hidden = !quiet;
    this.part["read-as"].replaceChildren(...this.notes(result));
    this.part.chips.replaceChildren(...chips(this.state, result.facets, { toggle: (key, value) => this.go(toggled(this.state, key, value), true), clear: () => this.go(unfiltered(this.state), true) }));
    if (result.facets) this.panel.show(result.facets, this.state);
    this.part.filters.hidden = quiet && !this.part.chips.childElementCount;
    this.showFound(result, quiet);
    this.say(tally(result));
    this.openIfAsked(result);
  }

  /** Put the results on the page, unless they are there already: then nothing moves, and the keyboard stays where it is. */
  showFound(result, quiet) {
    const looks = JSON.stringify([quiet, { ...result, facets: null, shown: result.shown.map(({ score, ...seen }) => seen) }]);
    if (looks === this.looks) return;
    this.looks = looks;
    const unfolded = Boolean(this.fold()?.open);
    this.part.results.replaceChildren(...(quiet ? [] : this.found(result)));
    if (unfolded && this.fold()) this.fold().open = true;
    document.dispatchEvent(new CustomEvent("linkbook:results", { detail: { root: this.part.results } }));
  }

  /** Return what holds the results for other areas, if they are folded away. */
  fold() {
    return this.part.results.querySelector(".lb-fold");
  }

  notes(result) {
    const actions = { verbatim: () => this.go({ ...this.state, verbatim: true }, true) };
    return [...understood(result, actions), this.placeNote(result.place), result.common && commonNote()].filter(Boolean);
  }

  placeNote(place) {
    if (place?.typed) return element("p", { class: "lb-read-as" }, "Looking near ", element("strong", {}, place.label), `, for “${place.typed}”.`);
    if (!place?.unknown) return null;
    const near = place.suggestions.map((one) => button(one.label, () => this.go({ ...this.state, near: one.value }, true), { class: "lb-link" }));
    const words = `We do not know the place “${place.text}”, so distances are left out. Try a postcode, or a town or village here.`;
    return element("p", { class: "lb-read-as" }, words, ...near.flatMap((one) => [" ", one]));
  }

  found(result) {
    const actions = { go: (change) => this.go({ ...this.state, ...change }, true) };
    if (!result.total) return [meant(result, this.top), nothingFound(result, this.top, actions)].filter(Boolean);
    const more = result.total > result.shown.length && button(`Show more of the ${result.total}`, () => this.more(result.shown.length), { class: "lb-more" });
    return [...groups(result, this.top), more, meant(result, this.top)].filter(Boolean);
  }

  /** Show more, and put the keyboard on the first new one. */
  more(from) {
    this.limit += PAGE;
    this.focusOn = from;
    this.search();
  }

  openIfAsked(result) {
    const links = this.part.results.querySelectorAll(".lb-card__name a");
    if (this.focusOn !== undefined) {
      const fold = links[this.focusOn]?.closest(".lb-fold");
      if (fold) fold.open = true;
      links[this.focusOn]?.focus();
      this.focusOn = undefined;
    }
    if (this.openFirst === this.asked && links.length && !result.urgent) links[0].click();
    this.openFirst = undefined;
  }

  /** Say words on the page now, and to a screen reader once typing has stopped. */
  say(words) {
    this.part.status.textContent = words;
    clearTimeout(this.quiet);
    this.quiet = setTimeout(() => {
      this.part.said.textContent = words;
    }, ANNOUNCE_AFTER);
  }

  fail(file) {
    clearTimeout(this.slow);
    this.root.dataset.state = "failed";
    const retry = button("Try again", () => {
      this.part.results.replaceChildren();
      this.connect();
    });
    this.looks = "";
    this.say("The search could not be loaded.");
    this.part.results.replaceChildren(
      element("section", { class: "lb-nothing" },
        element("h2", {}, "The search could not be loaded"),
        element("p", {}, `A part of it did not arrive whole${file ? ` (${file})` : ""}. What you typed is still here.`),
        element("p", {}, retry),
        element("p", {}, "Meanwhile, ", element("a", { href: `${this.top}a-to-z/` }, "look in the A to Z"), " or ", element("a", { href: `${this.top}what-matters/` }, "start from what matters"), ".")),
    );
  }
}

function commonNote() {
  return element("p", { class: "lb-read-as" }, "Those words fit everything here. What matters to you?");
}

function reveal(root) {
  root.hidden = false;
  for (const note of document.querySelectorAll("[data-without-script]")) note.hidden = true;
}

const root = document.querySelector('[data-module="finder"]');
if (root) start(root);
