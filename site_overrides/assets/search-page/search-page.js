/**
 * The finder's page: what is typed goes to the worker, and what it answers goes on the page. All
 * thinking is in `engine.js`; nothing is sent or stored, and the whole state is in the address's
 * fragment.
 */

import { nowText } from "../shared/dates.js";
import { button, element } from "../shared/dom.js";
import { select } from "../shared/select.js";
import { catalogue, say } from "../shared/words.js";
import {
  countSentence,
  needLinks,
  noResults,
  readingNotes,
  resultGroups,
  unknownNotes,
  unusedNotes,
} from "./cards.js";
import { nothingRight } from "./nothing-right.js";
import { troubleRows, withoutRows } from "./trouble-rows.js";
import { DangerNotice } from "./danger-notice.js";
import { choiceChips, facetPanel } from "./facet-panel.js";
import { focusLink, linkTo } from "./focus.js";
import { keepSearchOnSkip, placeFilters } from "./layout.js";
import { commonNote, failureNotice, placeNotes, withheldNote } from "./notices.js";
import { PageAddress, isTelling } from "./page-address.js";
import { askForWords, fetchStart, reveal, settle } from "./start.js";
import {
  emptyState,
  formatState,
  hasChoices,
  parseState,
  withChoice,
  withoutFilters,
} from "./url-state.js";

/** @import { AskedValue } from "../search/normalise-query.js" */
/** @import { SearchResult } from "../search/search-result.js" */
/** @import { PlaceSuggestion } from "../search/geocoder.js" */
/** @import { QueryChange } from "../search/suggest.js" */
/** @import { SearchState } from "./url-state.js" */
/** @import { FinderMessage, FinderRequest } from "./worker.js" */

/**
 * @typedef {{whole?: boolean}} SearchOptions `whole` has options counted though nobody sees them
 * yet.
 */
/** @typedef {{addsHistory?: boolean}} GoOptions `addsHistory` leaves an entry to come back to. */

const PAGE_SIZE = 20;
const ANNOUNCE_AFTER = 900; // milliseconds of quiet before a screen reader is told the count
const SLOW_AFTER = 400; // milliseconds before the page says that it is getting ready

/**
 * The parts of the page, by their names in the template.
 * @param {HTMLElement} root
 */
function partsOf(root) {
  const part = (/** @type {string} */ name) => select(root, `[data-part="${name}"]`);
  return {
    form: select(root, "form", HTMLFormElement),
    words: select(root, "[data-words]", HTMLInputElement),
    near: select(root, "[data-near]", HTMLInputElement),
    places: select(root, "[data-places]", HTMLDataListElement),
    filters: select(root, '[data-part="filters"]', HTMLDetailsElement),
    status: part("status"),
    announcement: part("said"),
    readingNotes: part("read-as"),
    chips: part("chips"),
    results: part("results"),
    urgent: part("urgent"),
    exit: part("exit"),
    doors: part("doors"),
  };
}

class SearchPage {
  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    this.siteRoot = root.dataset.root ?? "";
    this.parts = partsOf(root);
    this.state = emptyState();
    this.limit = PAGE_SIZE;
    /** Whether all is wanted that may fit, though nothing surely does. */
    this.isBroad = false;
    /** The latest search, by its number. */
    this.searchId = 0;
    this.isReady = false;
    this.isWhole = false;
    /** @type {SearchResult | null} */
    this.result = null;
    /** What is on the page, to know whether anything has to change. */
    this.rendered = "";
    this.address = new PageAddress();
    /** The search whose first result the keyboard goes to. @type {number | null} */
    this.focusFirstOf = null;
    /** The result to put the keyboard on. @type {number | null} */
    this.focusOn = null;
    /** @type {Worker | null} */
    this.worker = null;
    this.start = fetchStart();
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.slowTimer = undefined;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.announceTimer = undefined;
    this.choose = (/** @type {AskedValue} */ choice, /** @type {boolean} */ isChosen) =>
      this.go(withChoice(this.state, choice, isChosen), { addsHistory: true });
    this.danger = new DangerNotice(this.parts.urgent, this.parts.exit, this.siteRoot);
    this.panel = facetPanel({ choose: this.choose, set: (change) => this.change(change) });
    this.parts.filters.append(this.panel.element);
  }

  open() {
    reveal(this.root);
    placeFilters(this.parts);
    keepSearchOnSkip();
    this.takeQueryString();
    this.state = parseState(location.hash);
    this.takeTyped();
    this.expectResults();
    this.fillFields();
    this.listen();
    this.connect();
  }

  /** What was typed before this script had come is searched for. */
  takeTyped() {
    const { words, near } = this.parts;
    this.state.q ||= words.value;
    this.state.near ||= near.value;
  }

  /** Where an answer is on its way, keep its place: nothing may move when it comes. */
  expectResults() {
    const isAsked = formatState(this.state) !== "";
    this.root.classList.toggle("lb-finder--asked", isAsked);
    this.parts.doors.hidden = isAsked;
  }

  /**
   * A link from another system may carry `?q=…`: move it into the fragment at once, and never write
   * it back.
   */
  takeQueryString() {
    if (!location.search) return;
    const state = parseState(location.hash, location.search);
    history.replaceState(null, "", `${location.pathname}#${formatState(state)}`);
  }

  listen() {
    const { form, words, near, filters, results } = this.parts;
    words.addEventListener("input", () =>
      this.go({ ...this.state, q: words.value, verbatim: false }),
    );
    near.addEventListener("input", () => {
      if (this.isReady) this.send({ type: "suggest", text: near.value });
      this.go({ ...this.state, near: near.value });
    });
    form.addEventListener("submit", (event) => this.submit(event));
    filters.addEventListener("toggle", () => {
      if (filters.open && this.result && !this.result.facets) this.search({ whole: true });
    });
    addEventListener("hashchange", () => this.arrive());
    addEventListener("popstate", () => this.arrive());
    results.addEventListener("keydown", (event) => this.focusWords(event));
  }

  /** @param {SubmitEvent} event */
  submit(event) {
    event.preventDefault();
    this.go(this.state, { addsHistory: true });
    if (document.activeElement === this.parts.words) this.focusFirstOf = this.searchId;
  }

  /**
   * "/" goes to the box only from inside the results, so that it never steals a key (WCAG 2.1.4).
   * @param {KeyboardEvent} event
   */
  focusWords(event) {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.parts.words.focus();
  }

  /** Take on the state of an address that the reader came back to, or typed. */
  arrive() {
    const state = parseState(location.hash);
    if (formatState(state) === formatState(this.state)) return;
    this.state = state;
    this.limit = PAGE_SIZE;
    this.isBroad = false;
    this.fillFields();
    this.search();
  }

  fillFields() {
    const { words, near } = this.parts;
    if (words.value !== this.state.q) words.value = this.state.q;
    if (near.value !== this.state.near) near.value = this.state.near;
  }

  /**
   * Take on a new state. Typing leaves no entry in the history.
   * @param {SearchState} state
   * @param {GoOptions} [options]
   */
  go(state, { addsHistory = false } = {}) {
    this.state = state;
    this.limit = PAGE_SIZE;
    this.isBroad = false;
    this.fillFields();
    this.address.expect(addsHistory);
    this.search();
  }

  /**
   * Take on a change that the reader chose, which they can come back from.
   * @param {QueryChange | Partial<SearchState>} change
   */
  change(change) {
    const state = /** @type {SearchState} */ ({ ...this.state, ...change });
    this.go(state, { addsHistory: true });
  }

  // --- the worker

  connect() {
    this.worker?.terminate();
    this.isReady = this.isWhole = false;
    this.slowTimer = setTimeout(() => this.announce(say("Getting the book ready…")), SLOW_AFTER);
    this.worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
    this.worker.addEventListener("message", ({ data }) => this.receive(data));
    this.worker.addEventListener("error", () => this.fail("worker.js"));
    this.openIndex(this.worker);
  }

  /**
   * Have the worker open the index. Its first file is on its way since before any script ran; what
   * fails with it is tried again without.
   * @param {Worker} worker
   */
  async openIndex(worker) {
    const base = new URL(`${this.siteRoot}finder/`, location.href).href;
    const start = await this.start.catch(() => null);
    this.start = Promise.resolve(null);
    if (start) askForWords(start.slice(0), this.state.q, base).catch(() => {});
    worker.postMessage({ type: "open", base, start, words: catalogue() }, start ? [start] : []);
  }

  /** @param {FinderRequest} request */
  send(request) {
    this.worker?.postMessage(request);
  }

  /** @param {FinderMessage} message */
  receive(message) {
    if (message.type === "ready") this.begin();
    else if (message.type === "suggestions") this.suggest(message.suggestions);
    else if (message.type === "whole") this.countOptions();
    else if (message.type === "error") this.failIfWaiting(message);
    else if (message.id === this.searchId) this.show(message.result);
  }

  begin() {
    clearTimeout(this.slowTimer);
    this.isReady = true;
    this.root.dataset.state = "ready";
    this.search();
  }

  /**
   * Ask for what is wanted now. Options are counted where they are seen; at first only if that is
   * asked for.
   * @param {SearchOptions} [options]
   */
  search({ whole = false } = {}) {
    if (this.root.dataset.state === "failed") this.searchAlone();
    if (!this.isReady) return;
    this.searchId += 1;
    const facets = whole || hasChoices(this.state) || (this.isWhole && this.parts.filters.open);
    const query = {
      ...this.state,
      now: nowText(),
      limit: this.limit,
      broad: this.isBroad,
      facets,
    };
    this.send({ type: "search", id: this.searchId, query });
  }

  /**
   * All of the index is here: count the options that are in sight. The results stay as they are.
   */
  countOptions() {
    this.isWhole = true;
    this.root.dataset.whole = "yes";
    settle();
    if (this.parts.filters.open && this.result && !this.result.facets) this.search();
  }

  /** @param {PlaceSuggestion[]} suggestions */
  suggest(suggestions) {
    const options = suggestions.map(({ label, value }) =>
      element("option", { value }, label === value ? "" : label),
    );
    this.parts.places.replaceChildren(...options);
  }

  // --- the page

  /** @param {SearchResult} result */
  show(result) {
    this.result = result;
    const isQuiet = result.empty || result.common;
    this.showNotices(result, isQuiet);
    this.showFilters(result, isQuiet);
    this.showResults(result, isQuiet);
    this.announce(countSentence(result), this.danger.said);
    this.address.write(formatState(this.state), isTelling(result));
    this.moveFocus(result);
  }

  /**
   * @param {SearchResult} result
   * @param {boolean} isQuiet Whether there is nothing to show.
   */
  showNotices(result, isQuiet) {
    const { doors, readingNotes: notes } = this.parts;
    this.danger.show(result);
    doors.hidden = !isQuiet;
    this.root.classList.toggle("lb-finder--asked", !isQuiet);
    notes.replaceChildren(...this.notes(result));
  }

  /**
   * @param {SearchResult} result
   * @param {boolean} isQuiet
   */
  showFilters(result, isQuiet) {
    const { chips, filters } = this.parts;
    const clear = () => this.go(withoutFilters(this.state), { addsHistory: true });
    const unread = (/** @type {string} */ key) =>
      this.change({ unread: [...this.state.unread, key] });
    const actions = { choose: this.choose, clear, unread };
    chips.replaceChildren(...choiceChips(result, actions));
    if (result.facets) this.panel.show(result, this.state);
    filters.hidden = isQuiet && !chips.childElementCount;
  }

  /**
   * Put the results on the page, unless they are there already: then nothing moves, and the
   * keyboard stays where it is.
   * @param {SearchResult} result
   * @param {boolean} isQuiet
   */
  showResults(result, isQuiet) {
    const shown = result.shown.map((item) => ({ ...item, score: null }));
    const rendered = JSON.stringify([isQuiet, { ...result, facets: null, shown }]);
    if (rendered === this.rendered) return;
    this.rendered = rendered;
    const wasUnfolded = Boolean(this.fold()?.open);
    const { results } = this.parts;
    const focused = results.querySelector("a:focus")?.getAttribute("href");
    results.replaceChildren(...(isQuiet ? [] : this.resultElements(result)));
    if (focused) linkTo(focused, results)?.focus({ preventScroll: true });
    const fold = this.fold();
    if (wasUnfolded && fold) fold.open = true;
    document.dispatchEvent(new CustomEvent("linkbook:results", { detail: { root: results } }));
  }

  /**
   * Return what holds the results for other areas, if they are folded away.
   * @returns {HTMLDetailsElement | null}
   */
  fold() {
    return this.parts.results.querySelector("details.lb-fold");
  }

  /** @param {SearchResult} result */
  notes(result) {
    const verbatim = () => this.change({ verbatim: true });
    return [
      ...readingNotes(result, { verbatim }),
      ...placeNotes(result.place, (near) => this.change({ near })),
      ...unusedNotes(result),
      ...unknownNotes(result),
      ...(result.common ? [commonNote()] : []),
      ...(result.withheld ? [withheldNote()] : []),
    ];
  }

  /** @param {SearchResult} result */
  resultElements(result) {
    const needs = needLinks(result, this.siteRoot);
    const about = needs ? [needs] : [];
    const go = (/** @type {QueryChange} */ change) => this.change(change);
    const showAll = () => this.showAll();
    if (!result.total) return [...about, noResults(result, this.siteRoot, { go })];
    if (result.unsure) return [nothingRight(result, this.siteRoot, { showAll })];
    const mixed = withoutRows(result);
    return [
      ...troubleRows(result, this.siteRoot),
      ...resultGroups(mixed, this.siteRoot),
      ...this.moreButton(result, mixed),
      ...about,
    ];
  }

  /** Show all that may fit, and put the keyboard on the first of it. */
  showAll() {
    this.isBroad = true;
    this.focusOn = 0;
    this.search();
  }

  /**
   * @param {SearchResult} result
   * @param {SearchResult} mixed The same without what its rows show.
   */
  moreButton({ total, shown }, mixed) {
    if (total <= shown.length) return [];
    const label = say("Show more of the {count}", { count: total });
    return [button(label, () => this.showMore(mixed.shown.length), { class: "lb-more" })];
  }

  /**
   * Show more, and put the keyboard on the first new one.
   * @param {number} from
   */
  showMore(from) {
    this.limit += PAGE_SIZE;
    this.focusOn = from;
    this.search();
  }

  /**
   * Put the keyboard on the first new result, or on the first of all after Enter: a second Enter
   * opens it, and nobody who only wants the list is taken away from it.
   * @param {SearchResult} result
   */
  moveFocus(result) {
    /** @type {NodeListOf<HTMLAnchorElement>} */
    const links = this.parts.results.querySelectorAll(".lb-card__name a");
    if (this.focusOn !== null) {
      focusLink([...links].filter((link) => !link.closest(".lb-row"))[this.focusOn]);
      this.focusOn = null;
    }
    if (this.focusFirstOf === this.searchId && links.length && !result.danger?.isOpen) {
      focusLink(links[0]);
    }
    this.focusFirstOf = null;
  }

  /**
   * Say words on the page now, and to a screen reader once typing has stopped.
   * @param {string} words
   * @param {string} first What only a screen reader is told, before that.
   */
  announce(words, first = "") {
    const [total, ...groups] = words.split(/(?=:)/);
    const rest = element("span", { class: "lb-tally__groups" }, ...groups);
    this.parts.status.replaceChildren(total, rest);
    clearTimeout(this.announceTimer);
    this.announceTimer = setTimeout(() => {
      this.parts.announcement.textContent = first + words;
    }, ANNOUNCE_AFTER);
  }

  /**
   * What went wrong with a search that another has replaced says nothing of the page.
   * @param {{id?: number, file: string}} message
   */
  failIfWaiting({ id, file }) {
    if (id === undefined || id === this.searchId) this.fail(file);
  }

  /** @param {string} file The file that did not arrive. */
  fail(file) {
    clearTimeout(this.slowTimer);
    settle();
    this.root.dataset.state = "failed";
    this.rendered = "";
    this.announce(say("The search could not be loaded."));
    this.searchAlone();
    const retry = button(say("Try again"), () => {
      this.parts.results.replaceChildren();
      this.connect();
    });
    this.parts.results.replaceChildren(failureNotice(file, retry, this.siteRoot));
  }

  /** The search did not load: tell what can be told of danger, and let the address be. */
  async searchAlone() {
    const { state } = this;
    const isHeard = await this.danger.showAlone(state.q);
    if (this.state === state) this.address.write(formatState(state), isHeard);
  }
}

/** @type {HTMLElement | null} */
const root = document.querySelector('[data-module="finder"]');
if (root) new SearchPage(root).open();
