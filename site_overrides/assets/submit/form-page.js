/**
 * The form's page: add a listing, change one (`#change=<id>`), or say that one is still right
 * (`#still-right=<id>`). Nothing typed leaves the page until its writer sends it; the thinking is
 * in the other files of this folder.
 */

import { dayWords, toDay, today } from "../shared/dates.js";
import { isId } from "../plan/plan.js";
import { select, selectAll, selectOptional } from "../shared/select.js";
import { fetchFacts } from "../shared/shards.js";
import { catalogue, say, toSay } from "../shared/words.js";
import { deleteDraft, loadDraft } from "./draft-storage.js";
import { errorSummary, readSender } from "./error-summary.js";
import { askedText, choiceText } from "./form-data.js";
import { ListingForm } from "./listing-form.js";
import { questionsAndAnswers } from "./listing-text.js";
import {
  allFacts,
  changedQuestions,
  changingListing,
  expandForPrint,
  lookFirst,
  noListing,
  notRight,
  sameName,
  startedAgain,
  unchanged,
  unreachable,
} from "./page-view.js";
import { readyToMail, sendPanel } from "./send-panel.js";
import { Steps } from "./steps.js";
import { change, changesBetween, newListing, readRoute, stillRight } from "./submission.js";

/** @import { ProblemAt } from "./error-summary.js" */
/** @import { DirectoryData, Listing } from "./field-types.js" */
/** @import { Panel } from "./send-panel.js" */
/** @import { Route, Submission } from "./submission.js" */

const DIRECTORY_DATA = new URL("../../submit/form.json", import.meta.url);
const DAYS_TO_ANSWER = 14; // a curator has one morning a week
const TITLES = {
  new: toSay("Add a listing"),
  change: toSay("Put a listing right"),
  "still-right": toSay("Is it all still right?"),
};

/**
 * Return the part of the page with a name.
 *
 * @param {HTMLElement} root
 * @param {string} name
 */
const partOf = (root, name) => select(root, `[data-part="${name}"]`);

class FormPage {
  /**
   * @param {HTMLElement} root
   * @param {DirectoryData} directory
   */
  constructor(root, directory) {
    this.root = root;
    this.directory = directory;
    this.top = root.dataset.root ?? "";
    this.sender = select(root, "[data-by]", HTMLInputElement);
    this.checkButton = select(root, '[data-part="check"]', HTMLButtonElement);
    const form = select(root, '[data-part="form"]', HTMLFormElement);
    this.form = new ListingForm(form, this.part("card"), directory);
    this.steps = new Steps(form);
    const { email, repository, publisher, publisherPage } = root.dataset;
    this.recipient = { email, repository, publisher, page: publisherPage };
    /** @type {Route | null} */
    this.route = null;
    /** @type {Submission | null} what is ready to send */
    this.shown = null;
  }

  /** @param {string} name */
  part(name) {
    return partOf(this.root, name);
  }

  listen() {
    if (catalogue()) this.markEnglish();
    addEventListener("hashchange", () => this.follow());
    expandForPrint(this.root);
    this.form.listen({
      announce: (words) => this.announce(words),
      onChange: () => this.hideSendPanel(),
      onSubmit: () => this.finish(),
    });
    this.part("again").addEventListener("click", () => this.startAgain());
    this.sender.addEventListener("change", () => readSender(this.sender));
  }

  /** On a page in another language, say of what the form itself writes that it is in English. */
  markEnglish() {
    const written = selectAll(this.root, "[data-fault], [data-by-fault]");
    for (const part of [...written, ...["errand", "ways", "said"].map((name) => this.part(name))]) {
      part.lang = "en";
      part.dir = "ltr";
    }
  }

  /** @param {string} words */
  announce(words) {
    this.part("said").textContent = words;
  }

  // --- what the page is asked to do

  /** Do what the address says. */
  async follow() {
    this.form.reviewNow();
    const isFirst = !this.route;
    const route = readRoute(location.hash);
    this.route = route;
    this.form.begin(route);
    this.clear(route);
    const listing = route.kind === "new" ? {} : await this.fetchListing(route);
    if (this.route !== route) return; // somebody has gone on to another
    const isForm = route.kind === "new" || Boolean(listing?.name);
    this.part("whole").hidden = !isForm || route.kind === "still-right";
    this.part("preview").hidden = this.part("whole").hidden;
    this.checkButton.disabled = false;
    this.showTitle(route);
    if (!listing) return; // it did not arrive, which says nothing about the listing
    if (route.kind === "still-right") this.showStillRight(route.id, listing);
    else if (isForm) this.showForm(route, isFirst);
  }

  /**
   * @param {Route} route
   * @param {boolean} isFirst
   */
  showForm(route, isFirst) {
    const draft = loadDraft(this.form.draftKey);
    // somebody may have begun to type already
    if (isFirst && route.kind === "new" && !draft) this.form.review();
    else this.form.show(draft ?? this.form.before);
  }

  /** @param {Route} route */
  clear(route) {
    this.hideSendPanel();
    // it may stand beside a listing that is still right
    this.checkButton.parentElement?.before(this.part("by-whom"));
    for (const name of ["errand", "alone", "summary"]) this.part(name).replaceChildren();
    this.part("summary").hidden = true;
    if (route.kind !== "new") this.part("whole").hidden = true;
  }

  /**
   * Return the listing of a route; an empty one when it is not here, and null when it did not
   * arrive.
   *
   * @param {Route} route
   * @returns {Promise<Listing | null>}
   */
  async fetchListing(route) {
    try {
      const facts = isId(route.id) ? await fetchFacts("form", [route.id]) : new Map();
      const { shared = [], ...listing } = facts.get(route.id) ?? {};
      this.form.before = listing;
      this.form.shared = shared;
    } catch {
      this.part("errand").replaceChildren(unreachable(() => this.follow()));
      return null;
    }
    if (!this.form.before.name && route.kind === "change") this.showNoListing(route.id);
    return this.form.before;
  }

  /** @param {string} id */
  showNoListing(id) {
    const subject = isId(id) ? id : say("a listing");
    const notice = noListing(subject, this.recipient.email, this.top);
    this.part("errand").replaceChildren(...notice);
  }

  /** @param {Route} route */
  showTitle({ kind, id }) {
    const { name } = this.form.before;
    select(document, "h1").textContent = say(TITLES[kind]);
    this.part("by-whom").hidden = kind === "new";
    this.part("enough").hidden = kind !== "new";
    for (const part of selectAll(this.root, '[data-section="changing"]')) {
      part.hidden = kind === "new";
    }
    this.steps.begin(kind === "new");
    this.checkButton.textContent =
      kind === "new" ? say("Check what I have written") : say("Check my changes");
    if (kind === "change" && name) {
      this.part("errand").replaceChildren(changingListing(id, name, this.top));
    }
  }

  // --- still right

  /**
   * No form: every fact of it, and one button that says all is still right.
   *
   * @param {string} id
   * @param {Listing} listing
   */
  showStillRight(id, listing) {
    if (!isId(id)) {
      this.showNoListing(id);
    } else if (!listing.name) {
      const askNow = () => {
        this.askIfRight(id, [notRight(id)]);
        this.sender.focus();
      };
      this.part("alone").replaceChildren(...lookFirst(id, this.top, askNow), notRight(id));
    } else {
      const withStatus = { ...listing, status: listing.status ?? { kind: "open" } };
      const { form } = this.form;
      const facts = questionsAndAnswers(
        withStatus,
        (field, value) => choiceText(form, field, value),
        (field) => askedText(form, field),
      );
      this.askIfRight(id, [...allFacts(id, facts, this.top), notRight(id)]);
    }
  }

  /**
   * @param {string} id
   * @param {Node[]} shown
   */
  askIfRight(id, shown) {
    this.part("alone").replaceChildren(...shown, this.part("by-whom"));
    const show = () => {
      if (this.route?.kind !== "still-right") return;
      const submission = stillRight(id, readSender(this.sender), today());
      this.showSendPanel(submission, { title: say("Yes, all of this is still right") });
    };
    this.sender.oninput = show;
    show();
  }

  // --- done

  finish() {
    this.form.isFinished = true;
    const { listing, problems } = this.form.review();
    const errors = problems.filter(({ problem }) => problem.severity === "error");
    this.part("summary").hidden = true;
    if (errors.length) this.refuse(errors);
    else if (this.route?.kind === "new") this.finishNew(listing, problems);
    else this.finishChange(listing, problems);
  }

  /** @param {ProblemAt[]} errors */
  refuse(errors) {
    this.hideSendPanel();
    this.showSummary(errorSummary(errors));
    this.part("summary").scrollIntoView({ block: "start" });
  }

  /**
   * Say something at the top of the page, and go there.
   *
   * @param {Node[]} words
   */
  showSummary(words) {
    const summary = this.part("summary");
    summary.replaceChildren(...words);
    summary.hidden = false;
    summary.focus();
  }

  /**
   * Show the ways on at once; and if the name turns out to be here already, say so and suggest
   * another address.
   *
   * @param {Listing} listing
   * @param {ProblemAt[]} warnings
   */
  async finishNew(listing, warnings) {
    const { id } = newListing(listing, this.directory);
    const panel = this.part("ways");
    await this.showSendPanel(newListing(listing, this.directory), { warnings, focus: true });
    const facts = await fetchFacts("form", [id]).catch(() => new Map());
    const same = facts.get(id);
    if (!same || panel.hidden) return;
    this.showSendPanel(newListing(listing, this.directory, true), {
      warnings,
      more: [sameName(id, same.name, this.top)],
      focus: panel.contains(document.activeElement),
    });
  }

  /**
   * @param {Listing} listing
   * @param {ProblemAt[]} warnings
   */
  finishChange(listing, warnings) {
    const { id } = this.form.route;
    const changes = changesBetween(this.form.before, listing);
    if (!changes.length) {
      this.showSummary(unchanged(id));
      return;
    }
    this.showSendPanel(change(id, changes, readSender(this.sender), today()), {
      title: say("Send your changes"),
      warnings,
      more: changedQuestions(changes, this.form.form),
      focus: true,
    });
  }

  /**
   * @param {Submission} submission
   * @param {Partial<Panel> & {focus?: boolean}} options
   */
  async showSendPanel(submission, { focus = false, ...options }) {
    const panel = this.part("ways");
    this.shown = submission;
    const ready = await readyToMail(this.recipient.email, submission);
    if (this.shown !== submission) return; // another has taken its place, or none
    const content = sendPanel(ready, this.recipient, {
      title: say("Send your listing"),
      more: [],
      warnings: [],
      askAfter: dayWords((toDay(today()) ?? 0) + DAYS_TO_ANSWER),
      announce: (words) => this.announce(words),
      onSent: () => this.clearAfterSending(),
      ...options,
    });
    panel.replaceChildren(...content);
    panel.hidden = false;
    if (focus) select(panel, "h2").focus();
  }

  hideSendPanel() {
    this.shown = null;
    this.part("ways").hidden = true;
    this.part("ways").replaceChildren();
  }

  /** Begin this route again, and let a slip of the hand be undone. */
  async startAgain() {
    const listing = this.form.read();
    deleteDraft(this.form.draftKey);
    this.form.forgetReview();
    await this.follow();
    this.part("errand").append(startedAgain(() => this.form.show(listing)));
    this.announce(say("You have started again."));
    select(document, "h1").scrollIntoView();
  }

  /** It has gone: leave nothing of it, and offer an empty page. */
  clearAfterSending() {
    deleteDraft(this.form.draftKey);
    this.form.empty();
    this.sender.value = "";
    if (location.hash) location.hash = "";
    else this.follow();
    this.announce(say("The page is empty again. Thank you."));
    select(document, "h1").scrollIntoView();
  }
}

/**
 * Show the form, and fetch what it knows of the directory, without which it can neither check nor
 * send.
 *
 * @param {HTMLElement} root
 */
async function open(root) {
  for (const note of selectAll(root, "[data-without-script]")) note.hidden = true;
  for (const part of selectAll(root, "[data-with-script]")) part.hidden = false;
  const folds = selectAll(partOf(root, "form"), "details", HTMLDetailsElement);
  for (const fold of folds) fold.open = false;
  select(root, '[data-part="check"]', HTMLButtonElement).disabled = true;
  const page = await load(root);
  page?.listen();
  await page?.follow();
}

/** @param {HTMLElement} root */
async function load(root) {
  try {
    const response = await fetch(DIRECTORY_DATA);
    if (!response.ok) throw new Error(String(response.status));
    return new FormPage(root, await response.json());
  } catch {
    partOf(root, "errand").replaceChildren(unreachable(() => open(root)));
    return null;
  }
}

const root = selectOptional(document, '[data-module="submit"]');
if (root) open(root);
