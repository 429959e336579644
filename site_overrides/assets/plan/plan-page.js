/**
 * The plan's page. What is typed and pressed changes the plan; the plan is shown, kept in this tab, and written on the sheet.
 * Nothing is sent: links and messages are only made here, for somebody to send.
 */

import { today } from "../shared/dates.js";
import { element } from "../shared/dom.js";
import { fetchFacts } from "../shared/shards.js";
import { words as dayInWords } from "./staleness.js";
import { items } from "./list-view.js";
import { giving } from "./share.js";
import { faultWords, known, teamOf } from "./reconcile.js";
import * as link from "./link.js";
import { EMPTY, LONGEST, isUsed, joined, moved, noted, removed, restored, swapped, text } from "./plan.js";
import * as store from "./store.js";

const WRITING = 300; // milliseconds of quiet before the sheet is written again

class PlanPage {
  constructor(root) {
    this.root = root;
    this.top = new URL(root.dataset.root, location.href).href;
    this.plan = EMPTY;
    this.facts = new Map();
    this.named = new Set();
    this.sheet = document.querySelector('[data-part="sheet"]');
    this.give = giving({ page: this, root, sheet: this.sheet, top: this.top });
  }

  part(name) {
    return this.root.querySelector(`[data-part="${name}"]`);
  }

  field(name) {
    return this.root.querySelector(`[data-field="${name}"]`);
  }

  open() {
    this.root.hidden = false;
    for (const note of document.querySelectorAll("[data-without-script]")) note.hidden = true;
    this.root.addEventListener("click", (event) => this.pressed(event));
    this.root.addEventListener("input", (event) => this.typed(event.target));
    this.part("plan").addEventListener("submit", (event) => event.preventDefault());
    addEventListener("hashchange", () => this.arrive());
    addEventListener("pageshow", (event) => event.persisted && this.arrive()); // the Back button: perhaps cleared since
    addEventListener("beforeprint", () => this.write());
    addEventListener("online", () => this.show(this.plan));
    this.arrive();
  }

  // --- arriving

  /** Take the plan from the link, the tab, or whichever of the two the reader chooses. */
  arrive() {
    if (location.search) history.replaceState(null, "", location.pathname + (location.hash || `#${location.search.slice(1)}`));
    const sent = link.read(location.hash, today());
    const mine = store.load();
    this.part("question").hidden = true;
    if (!sent) return this.show(mine);
    const both = joined(mine, sent.plan);
    const sameAgain = ids(mine) === ids(sent.plan) && words(mine) === words(both);
    if (isUsed(mine) && isUsed(sent.plan) && !sameAgain) return this.ask(mine, sent, both);
    return this.take(both, sent.faults);
  }

  /** Ask which plan to keep. Until there is an answer both stay: one in the tab, one in the address. */
  ask(mine, sent, both) {
    const size = ({ entries }) => (entries.length === 1 ? "1 listing" : `${entries.length} listings`);
    const made = sent.plan.on ? `, made on ${dayInWords(sent.plan.on)},` : "";
    this.part("which").textContent = `This tab already has a plan with ${size(mine)}. The link${made} has ${size(sent.plan)}.`;
    this.answers = { mine, theirs: sent.plan, both, faults: sent.faults };
    for (const name of ["empty", "plan", "done", "exit", "faults"]) this.part(name).hidden = true;
    this.sheet.hidden = true;
    this.part("question").hidden = false;
    this.part("question").focus();
  }

  async answer(which) {
    const { faults, [which]: chosen } = this.answers;
    this.part("question").hidden = true;
    await this.take(chosen, which === "mine" ? {} : faults);
    this.root.querySelector("#chosen").focus();
  }

  /** Keep a plan that came in a link. The address forgets it, so that the next person's Back button does not find it. */
  take(plan, faults) {
    store.save(plan);
    if (store.keeps()) history.replaceState(null, "", location.pathname);
    return this.show(plan, faults);
  }

  async show(plan, faults = {}) {
    this.plan = plan;
    this.gone = null;
    await this.learn(faults);
    this.fill();
    this.draw();
  }

  /** Fetch the facts. With no network and no copy the plan stays as it is, and the page says so. */
  async learn(faults) {
    const asked = this.plan;
    try {
      const { plan, facts, unknown } = asked.entries.length ? await known(asked, (ids) => fetchFacts("plan", ids)) : { plan: asked, facts: new Map(), unknown: 0 };
      if (this.plan !== asked) return this.learn(faults); // changed meanwhile
      this.facts = facts;
      this.plan = plan;
      store.save(plan);
      this.complain([...faultWords(faults, unknown), !store.keeps() && "This browser lets a page keep nothing, so print or send the plan before you leave this page."].filter(Boolean));
    } catch {
      if (this.plan === asked) this.complain(["The facts about these listings could not be fetched. They come when the network is back. Nothing is lost."]);
    }
  }

  complain(lines) {
    this.part("faults").replaceChildren(...lines.map((line) => element("li", {}, line)));
    this.part("faults").hidden = !lines.length;
  }

  // --- the page

  fill() {
    for (const name of ["name", "matters"]) this.field(name).value = this.plan[name];
    for (const name of ["large", "aloud"]) this.field(name).checked = this.plan[name];
    this.teams = [...(this.field("team")?.options ?? [])].map(({ value }) => value);
    if (this.field("team")) this.field("team").value = teamOf(this.plan, this.facts, this.teams);
  }

  draw() {
    const { plan, facts, named, gone } = this;
    const used = isUsed(plan) || Boolean(gone);
    this.part("empty").hidden = used;
    this.part("plan").hidden = !used;
    this.part("exit").hidden = !plan.entries.some(({ id }) => facts.get(id)?.sensitive);
    if (used) this.part("done").hidden = true;
    this.part("list").replaceChildren(...items({ plan, facts, named, gone, today: today(), root: this.top }));
    if (this.field("team") && !plan.team) this.field("team").value = teamOf(plan, facts, this.teams);
    document.dispatchEvent(new CustomEvent("linkbook:plan"));
    this.write();
  }

  write() {
    clearTimeout(this.writing);
    this.give.write();
  }

  change(plan) {
    this.plan = plan;
    store.save(plan);
  }

  say(words) {
    this.part("said").textContent = words;
  }

  // --- what is typed and pressed

  typed({ dataset, value, checked, type }) {
    if (dataset.note) this.change(noted(this.plan, dataset.note, value));
    else if (dataset.field) this.change({ ...this.plan, [dataset.field]: type === "checkbox" ? checked : text(value, LONGEST[dataset.field] ?? LONGEST.id) });
    else return;
    clearTimeout(this.writing);
    this.writing = setTimeout(() => this.write(), WRITING);
  }

  pressed(event) {
    const { do: what, id, other } = event.target.closest("[data-do]")?.dataset ?? {};
    if (ACTS[what]) ACTS[what](this, id, other);
    else if (what) this.give[what]?.();
  }

  move(id, step) {
    const next = moved(this.plan, id, step);
    const place = next.entries.findIndex((entry) => entry.id === id) + 1;
    const name = this.facts.get(id)?.name ?? "The listing";
    this.say(next === this.plan ? `${name} is already ${step < 0 ? "first" : "last"}.` : `${name} is now number ${place} of ${next.entries.length}.`);
    this.redraw(next, `[data-do="${step < 0 ? "up" : "down"}"][data-id="${id}"]`);
  }

  remove(id) {
    const place = this.plan.entries.findIndex((entry) => entry.id === id);
    const name = this.facts.get(id)?.name ?? "a listing";
    this.gone = { entry: this.plan.entries[place], place, name };
    this.say(`Taken out: ${name}. You can put it back.`);
    this.redraw(removed(this.plan, id), '[data-do="undo"]');
  }

  undo() {
    const { entry, place, name } = this.gone;
    this.gone = null;
    this.say(`Put back: ${name}.`);
    this.redraw(restored(this.plan, entry, place), `[data-do="remove"][data-id="${entry.id}"]`);
  }

  async swap(id, other) {
    this.change(swapped(this.plan, id, other));
    await this.show(this.plan);
    this.say("Changed.");
    this.root.querySelector(`[data-do="remove"][data-id="${other}"]`)?.focus();
  }

  redraw(plan, focus) {
    if (plan === this.plan) return;
    this.change(plan);
    if (focus !== '[data-do="undo"]') this.gone = null;
    this.draw();
    this.root.querySelector(focus)?.focus();
  }

  /** Forget this person: what is kept, what is shown, what can be undone, and what the address says. */
  clear() {
    store.clear();
    this.named.clear();
    this.facts = new Map();
    history.replaceState(null, "", location.pathname);
    this.show(EMPTY);
    for (const box of this.root.querySelectorAll("input[type=text], textarea")) {
      box.value = "";
      box.replaceWith(box.cloneNode()); // a new box has nothing to undo
    }
    this.give.forget();
    this.complain([]);
    this.say("");
    this.part("done").hidden = false;
    this.part("done").focus();
  }
}

const ids = ({ entries }) => entries.map(({ id }) => id).join();
const words = ({ name, matters, entries }) => JSON.stringify([name, matters, entries.map(({ note }) => note)]);

const ACTS = {
  up: (page, id) => page.move(id, -1),
  down: (page, id) => page.move(id, 1),
  remove: (page, id) => page.remove(id),
  undo: (page) => page.undo(),
  swap: (page, id, other) => page.swap(id, other),
  clear: (page) => page.clear(),
  both: (page) => page.answer("both"),
  mine: (page) => page.answer("mine"),
  theirs: (page) => page.answer("theirs"),
  print: (page) => [page.write(), print()],
  name: (page, id) => [page.named.has(id) ? page.named.delete(id) : page.named.add(id), page.write()],
};

const root = document.querySelector('[data-module="plan"]');
if (root) new PlanPage(root).open();
