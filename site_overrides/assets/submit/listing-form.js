/**
 * The questions, while somebody types: the card, the draft, and the messages follow what is typed.
 */

import { closest, select, selectAll, selectOptional } from "../shared/select.js";
import { say } from "../shared/words.js";
import { addItem, numberItems, startAddAnother } from "./add-another.js";
import { bareTime, isBare } from "./bare-time.js";
import { followChange, keepWhatIsAnswered, showWhatIsAsked } from "./branching.js";
import { FIELDS as DECLARED_FIELDS } from "./form-contract.js";
import { deleteDraft, isDangerousToKeep, saveDraft } from "./draft-storage.js";
import { questionOf, showBesideQuestions } from "./error-summary.js";
import { parseTime } from "./typed-times.js";
import { fillForm, isAnswered, readForm } from "./form-data.js";
import { cardText } from "./listing-text.js";
import { sayMended } from "./mended-note.js";
import { showTicked, startNeedPicker } from "./need-picker.js";
import { startNeedProposals } from "./need-proposals.js";
import { normalise } from "./normalise.js";
import { cardView, sayShared } from "./page-view.js";
import { checker, withoutFields } from "./rules.js";
import { changesBetween } from "./submission.js";
import { sayAllUnderstood, sayUnderstood, startPickingDates } from "./understood.js";
import { followPlaces, startChoosingPlaces } from "./place-choices.js";

/** @import { ProblemAt } from "./error-summary.js" */
/** @import { DirectoryData, Field, Listing } from "./field-types.js" */
/** @import { ItemsByList } from "./form-data.js" */
/** @import { Problem } from "./problem.js" */
/** @import { Route } from "./submission.js" */

/** @type {Record<string, Field>} */
const FIELDS = DECLARED_FIELDS;
const QUIET = 200; // milliseconds after the last key before the card and the messages follow
const SAID_AT_THE_END = ["missing", "no_contact", "no_venue"]; // once somebody thinks that it is all there

/**
 * What the page does when the form is used.
 *
 * @typedef {object} FormEvents
 * @property {(words: string) => void} announce says something aloud.
 * @property {() => void} onChange is called when an answer has changed.
 * @property {() => void} onSubmit
 */

export class ListingForm {
  /**
   * @param {HTMLFormElement} form
   * @param {HTMLElement} cardPlace
   * @param {DirectoryData} directory
   */
  constructor(form, cardPlace, directory) {
    this.form = form;
    this.cardPlace = cardPlace;
    this.directory = directory;
    this.check = checker(directory);
    /** @type {Route} */
    this.route = { kind: "new", id: "" };
    /** @type {Listing} */
    this.before = {};
    /** @type {string[]} the parts that other listings share with it */
    this.shared = [];
    this.isFinished = false;
    /** @type {(words: string) => void} */
    this.announce = () => {};
    /** @type {Set<HTMLElement>} */
    this.touched = new Set();
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
  }

  get draftKey() {
    return `${this.route.kind}=${this.route.id}`;
  }

  /**
   * Begin a route, with nothing touched and nothing complained of yet.
   *
   * @param {Route} route
   */
  begin(route) {
    this.route = route;
    this.before = {};
    this.shared = [];
    this.isFinished = false;
    this.touched.clear();
  }

  /** @param {FormEvents} events */
  listen({ announce, onChange, onSubmit }) {
    this.announce = announce;
    for (const list of selectAll(this.form, "[data-list]")) {
      startAddAnother(list, (item, change) => {
        const isAdded = change === "added";
        announce(isAdded ? say("{item} added.", { item }) : say("{item} taken away.", { item }));
        followPlaces(this.form);
        showWhatIsAsked(this.form);
        this.reviewSoon();
      });
    }
    startNeedPicker(select(this.form, '[data-ask="needs"] fieldset'), this.directory.needs);
    startNeedProposals(this.form, this.directory.needs);
    startPickingDates(this.form);
    startChoosingPlaces(this.form);
    showWhatIsAsked(this.form);
    this.form.addEventListener("input", () => this.reviewSoon());
    this.form.addEventListener("change", ({ target }) => {
      this.settle(/** @type {HTMLInputElement} */ (target));
      onChange();
    });
    this.form.addEventListener("focusout", ({ target }) => this.touch(target));
    this.form.addEventListener("keydown", (event) => {
      const isInBox = event.target instanceof HTMLInputElement;
      if (event.key === "Enter" && isInBox) event.preventDefault();
    });
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      onSubmit();
    });
  }

  reviewSoon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.reviewNow(), QUIET);
  }

  /** Do now what was to be done soon. */
  reviewNow() {
    if (this.timer !== undefined && !this.form.closest("[hidden]")) this.review();
    this.forgetReview();
  }

  forgetReview() {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /**
   * Put an answer that is finished into the form that the directory keeps.
   *
   * @param {HTMLInputElement} box
   */
  settle(box) {
    const path = box.dataset.field ?? "";
    const field = FIELDS[path];
    const isTyped = box.matches("input:not([type=checkbox], [type=radio], [type=date]), textarea");
    if (field && isTyped) this.mend(box, field, path);
    followPlaces(this.form);
    const words = sayUnderstood(box);
    if (words) this.announce(words);
    followChange(this.form, box);
    this.reviewSoon();
  }

  /**
   * Put right what is plain in an answer, and say so.
   *
   * @param {HTMLInputElement} box
   * @param {Field} field
   * @param {string} path
   */
  mend(box, field, path) {
    if (selectOptional(closest(box, "[data-ask]") ?? box, "[data-understood]")) return; // said there
    const typed = box.value;
    const kept = field.many
      ? listOf(typed, (part) => normalise(part, field, path))
      : (this.hourIn(box, field) ?? normalise(typed, field, path));
    if (kept !== typed) box.value = kept;
    sayMended(box, typed, kept);
  }

  /**
   * Return the time that 9 or 7.30 means in a box for one; as typed, to be asked about, where it
   * may mean two.
   *
   * @param {HTMLInputElement} box
   * @param {Field} field
   */
  hourIn(box, field) {
    if (field.kind !== "time" || !isBare(box.value.trim())) return null;
    const item = box.dataset.field === "sessions.ends" ? closest(box, "[data-item]") : null;
    const starts = item && selectOptional(item, '[data-field="sessions.starts"]', HTMLInputElement);
    return bareTime(box.value.trim(), parseTime(starts?.value)?.minutes) ?? box.value;
  }

  /** @param {EventTarget | null} box */
  touch(box) {
    const question = closest(box, "[data-ask]");
    if (question) this.touched.add(question);
    if (box instanceof HTMLInputElement) this.tickTheDayOf(box);
    this.reviewSoon();
  }

  /**
   * Where the date of one session has been given, tick its day if none is ticked yet.
   *
   * @param {HTMLInputElement} box
   */
  tickTheDayOf(box) {
    const item = closest(box, "[data-item]");
    if (!item || box.dataset.field !== "sessions.counted_from" || !box.valueAsDate) return;
    const days = selectAll(item, '[data-ask="sessions.days"] input', HTMLInputElement);
    const own = days[(box.valueAsDate.getUTCDay() + 6) % 7];
    if (days.some(({ checked }) => checked)) return;
    own.checked = true;
    followChange(this.form, own);
  }

  /**
   * Put a listing into the boxes.
   *
   * @param {Listing} listing
   */
  show(listing) {
    const isChange = this.route.kind === "change";
    const status = listing.status ?? { kind: "open" };
    fillForm(this.form, isChange ? { ...listing, status } : listing, addItem);
    for (const list of selectAll(this.form, "[data-list]")) numberItems(list);
    followPlaces(this.form);
    keepWhatIsAnswered(this.form);
    sayAllUnderstood(this.form);
    sayShared(this.form, this.shared);
    showTicked(select(this.form, '[data-ask="needs"]'));
    for (const fold of selectAll(this.form, "details", HTMLDetailsElement)) {
      const isOpen = !isChange && !fold.matches("[data-need-group]") && isAnswered(fold);
      fold.open = isOpen;
    }
    this.review();
  }

  /** Empty every box. */
  empty() {
    fillForm(this.form, {}, addItem);
    followPlaces(this.form);
    keepWhatIsAnswered(this.form);
    sayAllUnderstood(this.form);
  }

  /** Return what is answered. */
  read() {
    return readForm(this.form).listing;
  }

  /**
   * Follow what has been typed: the card, the draft, and the messages at questions that were left.
   */
  review() {
    const { listing, rows } = readForm(this.form);
    const problems = this.check(listing);
    this.keepDraft(listing, problems);
    const secrets = problems.filter((problem) => problem.private).map(({ path }) => path);
    this.cardPlace.replaceChildren(cardView(cardText(withoutFields(listing, secrets))));
    const located = this.locate(problems, listing, rows);
    const shown = located.filter((each) => this.isFinished || this.isDue(each));
    showBesideQuestions(this.form, shown);
    return { listing, problems: located };
  }

  /**
   * Return whether a problem may be spoken of while somebody still types.
   *
   * @param {ProblemAt} problem
   */
  isDue({ question, problem }) {
    return this.touched.has(question) && !SAID_AT_THE_END.includes(problem.code);
  }

  /**
   * @param {Listing} listing
   * @param {Problem[]} problems
   */
  keepDraft(listing, problems) {
    const isSame = changesBetween(this.before, listing).length === 0;
    if (isSame || isDangerousToKeep(listing, problems, this.directory)) deleteDraft(this.draftKey);
    else saveDraft(this.draftKey, listing);
  }

  /**
   * Return the problems with their questions, in the order of the page; of a listing that is
   * already here, those of what has changed.
   *
   * @param {Problem[]} problems
   * @param {Listing} listing
   * @param {ItemsByList} rows
   * @returns {ProblemAt[]}
   */
  locate(problems, listing, rows) {
    const isChange = this.route.kind === "change";
    const changed = changesBetween(this.before, listing).map(({ field }) => field);
    return problems
      .filter(({ path }) => !isChange || changed.some((field) => overlap(path.join("."), field)))
      .flatMap((problem) => {
        const question = questionOf(this.form, problem, rows);
        return question ? [{ problem, question }] : [];
      })
      .sort((a, b) => (isBefore(a.question, b.question) ? -1 : 1));
  }
}

/**
 * Return a list with commas in it with each of its parts put right.
 *
 * @param {string} text
 * @param {(part: string) => string} mended
 */
const listOf = (text, mended) => text.split(",").map(mended).join(", ");

/**
 * Return whether two dotted paths are the same, or one lies inside the other.
 *
 * @param {string} a
 * @param {string} b
 */
const overlap = (a, b) => a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);

/**
 * @param {Node} a
 * @param {Node} b
 */
const isBefore = (a, b) => a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING;
