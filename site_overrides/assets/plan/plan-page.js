/**
 * The plan's page. What is typed and pressed changes the plan; the plan is shown, kept in this tab,
 * and written on the sheet. Nothing is sent: links and messages are only made here, for somebody to
 * send.
 */

import { nowText, today } from "../shared/dates.js";
import { element } from "../shared/dom.js";
import { closest, select, selectAll, selectOptional } from "../shared/select.js";
import { setSensitive } from "../shared/sensitive-page.js";
import { fetchFacts } from "../shared/shards.js";
import { say, sayMany, toSay } from "../shared/words.js";
import * as link from "./link.js";
import { listItems } from "./list-view.js";
import {
  EMPTY,
  MAX_LENGTH,
  cut,
  isUsed,
  joined,
  moved,
  noted,
  removed,
  restored,
  swapped,
} from "./plan.js";
import { awaySentences, faultSentences, reconcile, teamOf } from "./reconcile.js";
import { Share } from "./share.js";
import { asOf, dateText } from "./staleness.js";
import * as store from "./store.js";

/** @import { LinkFaults } from "./link.js" */
/** @import { RemovedEntry } from "./list-view.js" */
/** @import { FactsById, Plan } from "./plan.js" */
/** @import { FetchedFacts } from "./reconcile.js" */

/** @typedef {Record<"mine" | "theirs" | "both", Plan>} PlanChoices */

const QUIET = 300; // milliseconds after the last key before the sheet is written again
const NOT_KEPT = toSay(
  "This browser lets a page keep nothing, so print or send the plan before you leave this page.",
);
const BOTH_WITH_DAY = toSay(
  "This tab already has a plan with {mine}. The link, made on {day}, has {theirs}.",
);
const NOT_FETCHED = toSay(
  "The facts about these listings could not be fetched. They come when the network is back. Nothing is lost.",
);

class PlanPage {
  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    this.top = new URL(root.dataset.root ?? "", location.href).href;
    /** @type {Plan} */
    this.plan = EMPTY;
    /** @type {FactsById} */
    this.facts = new Map();
    this.away = 0; // how many listings wait for the network
    /** @type {Set<string>} */
    this.named = new Set();
    /** @type {RemovedEntry | null} */
    this.gone = null;
    /** @type {{plans: PlanChoices, faults: LinkFaults} | null} */
    this.choice = null;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
    this.sheet = select(document, '[data-part="sheet"]');
    this.teamBox = selectOptional(root, '[data-field="team"]', HTMLSelectElement);
    this.share = new Share(root, this.sheet, this.top, () => this);
  }

  /** @param {string} name */
  part(name) {
    return select(this.root, `[data-part="${name}"]`);
  }

  open() {
    this.root.hidden = false;
    for (const note of selectAll(document, "[data-without-script]")) note.hidden = true;
    this.root.addEventListener("click", ({ target }) => this.press(target));
    this.root.addEventListener("input", ({ target }) => {
      this.type(/** @type {HTMLInputElement} */ (target));
    });
    this.part("plan").addEventListener("submit", (event) => event.preventDefault());
    addEventListener("hashchange", () => this.arrive());
    // the Back button: perhaps cleared since
    addEventListener("pageshow", (event) => {
      if (event.persisted) this.arrive();
    });
    addEventListener("beforeprint", () => this.write());
    addEventListener("online", () => this.show(this.plan));
    this.arrive();
  }

  // --- arriving

  /** Take the plan from the link, the tab, or whichever of the two the reader chooses. */
  arrive() {
    if (location.search) {
      const fragment = location.hash || `#${location.search.slice(1)}`;
      history.replaceState(null, "", location.pathname + fragment);
    }
    const sent = link.read(location.hash, today());
    const mine = store.load();
    this.part("question").hidden = true;
    if (!sent) return this.show(mine);
    const plans = { mine, theirs: sent.plan, both: joined(mine, sent.plan) };
    if (mustAsk(plans)) return this.ask(plans, sent.faults);
    return this.take(plans.both, sent.faults);
  }

  /**
   * Ask which plan to keep. Until there is an answer both stay: one in the tab, one in the address.
   *
   * @param {PlanChoices} plans
   * @param {LinkFaults} faults
   */
  ask(plans, faults) {
    const { mine, theirs } = plans;
    const values = { mine: sizeText(mine), theirs: sizeText(theirs) };
    this.part("which").textContent = theirs.on
      ? say(BOTH_WITH_DAY, { ...values, day: dateText(theirs.on) })
      : say("This tab already has a plan with {mine}. The link has {theirs}.", values);
    this.choice = { plans, faults };
    for (const name of ["empty", "plan", "done", "exit", "faults"]) this.part(name).hidden = true;
    this.sheet.hidden = true;
    this.part("question").hidden = false;
    this.part("question").focus();
  }

  /** @param {keyof PlanChoices} name */
  async choose(name) {
    if (!this.choice) return;
    const { plans, faults } = this.choice;
    this.part("question").hidden = true;
    await this.take(plans[name], name === "mine" ? {} : faults);
    select(this.root, "#chosen").focus();
  }

  /**
   * Keep a plan that came in a link. The address forgets it, so that the next person's Back button
   * does not find it.
   *
   * @param {Plan} plan
   * @param {Partial<LinkFaults>} faults
   */
  take(plan, faults) {
    store.save(plan);
    if (store.isPersistent()) history.replaceState(null, "", location.pathname);
    return this.show(plan, faults);
  }

  /**
   * @param {Plan} plan
   * @param {Partial<LinkFaults>} [faults]
   */
  async show(plan, faults = {}) {
    this.plan = plan;
    this.gone = null;
    await this.fetchFacts(faults);
    this.fill();
    this.draw();
  }

  /**
   * Fetch the facts. With no network and no copy the plan stays as it is, and the page says so.
   *
   * @param {Partial<LinkFaults>} faults
   * @returns {Promise<void>}
   */
  async fetchFacts(faults) {
    const asked = this.plan;
    try {
      const { plan, facts, unknown, away } = await reconcile(asked, fetchPlanFacts);
      if (this.plan !== asked) return await this.fetchFacts(faults); // changed meanwhile
      this.facts = facts;
      this.away = away;
      this.change(plan);
      const sentences = [...awaySentences(away), ...faultSentences(faults, unknown)];
      this.complain(store.isPersistent() ? sentences : [...sentences, say(NOT_KEPT)]);
    } catch {
      if (this.plan === asked) this.complain([say(NOT_FETCHED)]);
    }
  }

  /** @param {string[]} sentences */
  complain(sentences) {
    const items = sentences.map((sentence) => element("li", {}, sentence));
    this.part("faults").replaceChildren(...items);
    this.part("faults").hidden = !items.length;
  }

  // --- the page

  fill() {
    /** @param {string} name */
    const box = (name) => select(this.root, `[data-field="${name}"]`, HTMLInputElement);
    select(this.root, '[data-field="matters"]', HTMLTextAreaElement).value = this.plan.matters;
    box("name").value = this.plan.name;
    box("large").checked = this.plan.large;
    box("aloud").checked = this.plan.aloud;
    this.fillTeam();
  }

  fillTeam() {
    if (!this.teamBox) return;
    const teams = [...this.teamBox.options].map(({ value }) => value);
    this.teamBox.value = teamOf(this.plan, this.facts, teams);
  }

  draw() {
    const { plan, facts, named, gone, top } = this;
    const hasContent = isUsed(plan) || Boolean(gone);
    this.part("empty").hidden = hasContent;
    this.part("plan").hidden = !hasContent;
    const isPerhapsPrivate = this.away > 0;
    const isSensitive = isPerhapsPrivate || plan.entries.some(({ id }) => facts.get(id)?.sensitive);
    this.part("exit").hidden = !isSensitive;
    setSensitive(isSensitive);
    if (hasContent) this.part("done").hidden = true;
    const items = listItems({ plan, facts, named, gone, today: today(), top });
    this.part("list").replaceChildren(...items);
    if (!plan.team) this.fillTeam();
    document.dispatchEvent(new CustomEvent("linkbook:plan"));
    this.write();
  }

  write() {
    clearTimeout(this.timer);
    this.share.write();
  }

  /** @param {Plan} plan */
  change(plan) {
    this.plan = plan;
    store.save(plan);
  }

  /** @param {string} words */
  announce(words) {
    this.part("said").textContent = words;
  }

  // --- what is typed and pressed

  /** @param {HTMLInputElement} box */
  type({ dataset, value, checked, type }) {
    const { note: id, field } = dataset;
    if (id) this.change(noted(this.plan, id, value));
    else if (field && type === "checkbox") this.change({ ...this.plan, [field]: checked });
    else if (field) this.change({ ...this.plan, [field]: cut(value, maxLength(field)) });
    else return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.write(), QUIET);
  }

  /** @param {EventTarget | null} target */
  press(target) {
    const { do: action = "", id = "", other = "" } = closest(target, "[data-do]")?.dataset ?? {};
    ACTIONS[action]?.(this, id, other);
  }

  /**
   * @param {string} id
   * @param {-1 | 1} step
   */
  move(id, step) {
    const next = moved(this.plan, id, step);
    const place = next.entries.findIndex((entry) => entry.id === id) + 1;
    const name = this.facts.get(id)?.name ?? say("The listing");
    const count = next.entries.length;
    if (next !== this.plan) {
      this.announce(say("{name} is now number {place} of {count}.", { name, place, count }));
    } else {
      const end = step < 0 ? toSay("{name} is already first.") : toSay("{name} is already last.");
      this.announce(say(end, { name }));
    }
    this.redraw(next, `[data-do="${step < 0 ? "up" : "down"}"][data-id="${id}"]`);
  }

  /** @param {string} id */
  remove(id) {
    const place = this.plan.entries.findIndex((entry) => entry.id === id);
    const name = this.facts.get(id)?.name ?? say("a listing");
    const gone = { entry: this.plan.entries[place], place, name };
    this.announce(say("Taken out: {name}. You can put it back.", { name }));
    this.redraw(removed(this.plan, id), '[data-do="undo"]', gone);
  }

  undo() {
    if (!this.gone) return;
    const { entry, place, name } = this.gone;
    this.announce(say("Put back: {name}.", { name }));
    const plan = restored(this.plan, entry, place);
    this.redraw(plan, `[data-do="remove"][data-id="${entry.id}"]`);
  }

  /**
   * @param {string} id
   * @param {string} other
   */
  async swap(id, other) {
    const note = this.plan.entries.find((entry) => entry.id === id)?.note;
    this.change(swapped(this.plan, id, other));
    await this.show(this.plan);
    this.announce(
      note
        ? say("Changed. Your note was about the other one, so it is taken off: {note}", { note })
        : say("Changed."),
    );
    selectOptional(this.root, `[data-do="remove"][data-id="${other}"]`)?.focus();
  }

  /**
   * Show another plan, and put the keyboard on what a selector finds.
   *
   * @param {Plan} plan
   * @param {string} focus
   * @param {RemovedEntry | null} [gone]
   */
  redraw(plan, focus, gone = null) {
    if (plan === this.plan) return;
    this.change(plan);
    this.gone = gone;
    this.draw();
    selectOptional(this.root, focus)?.focus();
  }

  /**
   * Let a private listing print under its own name, or no longer.
   *
   * @param {string} id
   */
  toggleNamed(id) {
    if (!this.named.delete(id)) this.named.add(id);
    this.write();
  }

  /**
   * Forget this person: what is kept, what is shown, what can be undone, and what the address says.
   */
  clear() {
    store.clear();
    this.named.clear();
    this.facts = new Map();
    this.away = 0;
    history.replaceState(null, "", location.pathname);
    this.show(EMPTY);
    for (const box of selectAll(this.root, "input[type=text], textarea", HTMLInputElement)) {
      box.value = "";
      box.replaceWith(box.cloneNode()); // a new box has nothing to undo
    }
    this.share.forget();
    this.complain([]);
    this.announce("");
    this.part("done").hidden = false;
    this.part("done").focus();
  }
}

/**
 * @param {string[]} ids
 * @returns {Promise<FetchedFacts>}
 */
async function fetchPlanFacts(ids) {
  if (!ids.length) return { facts: new Map(), isWhole: true };
  const more = fetchFacts("more", ids).catch(() => null); // sensitive ones: a phone keeps none
  const [facts, others] = await Promise.all([fetchFacts("plan", ids), more]);
  const known = new Map([...facts, ...(others ?? [])]);
  const told = Array.from(known, ([id, each]) => [id, asOf(each, nowText())]);
  return { facts: new Map(/** @type {any} */ (told)), isWhole: Boolean(others) };
}

/** @param {PlanChoices} plans */
function mustAsk({ mine, theirs, both }) {
  const isSame = idsOf(mine) === idsOf(theirs) && wordsOf(mine) === wordsOf(both);
  return isUsed(mine) && isUsed(theirs) && !isSame;
}

/** @param {Plan} plan */
const idsOf = ({ entries }) => entries.map(({ id }) => id).join();

/** @param {Plan} plan */
const wordsOf = ({ name, matters, entries }) =>
  JSON.stringify([name, matters, entries.map(({ note }) => note)]);

/** @param {Plan} plan */
const sizeText = ({ entries }) => sayMany(entries.length, "{count} listing", "{count} listings");

/** @param {string} field */
function maxLength(field) {
  if (field === "name" || field === "matters") return MAX_LENGTH[field];
  return MAX_LENGTH.id;
}

/**
 * What each button does, by its `data-do`.
 *
 * @type {Record<string, (page: PlanPage, id: string, other: string) => unknown>}
 */
const ACTIONS = {
  up: (page, id) => page.move(id, -1),
  down: (page, id) => page.move(id, 1),
  remove: (page, id) => page.remove(id),
  undo: (page) => page.undo(),
  swap: (page, id, other) => page.swap(id, other),
  clear: (page) => page.clear(),
  both: (page) => page.choose("both"),
  mine: (page) => page.choose("mine"),
  theirs: (page) => page.choose("theirs"),
  name: (page, id) => page.toggleNamed(id),
  words: (page) => page.share.copyWords(),
  link: (page) => page.share.copyLink(),
  print: (page) => {
    page.write();
    print();
  },
};

const root = selectOptional(document, '[data-module="plan"]');
if (root) new PlanPage(root).open();
