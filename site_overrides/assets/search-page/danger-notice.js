// What the page shows to somebody in danger: the quick exit, and the lines that answer now. Where
// danger is only perhaps heard, one calm line offers them, folded: then a false alarm costs little,
// and whoever is in danger is one press away from help.
import { listingAddress } from "../shared/addresses.js";
import { element } from "../shared/dom.js";
import { say, toSay } from "../shared/words.js";

/** @import { DangerKind } from "../search/danger-classifier.js" */
/** @import { DangerNotice as Notice } from "../search/danger-lines.js" */
/** @import { SearchResult } from "../search/search-result.js" */

/** Milliseconds that a notice stays when a word that is being typed seems to take it back. */
const STAYS_FOR = 1500;
/** How danger is shown where it cannot be told whether there is any. */
const SURELY = { strength: 1, isSure: true };
const SURE_WORDS = toSay("If someone is in danger now");
/** What is said where danger is perhaps heard. @type {Record<DangerKind | "unknown", string>} */
const PERHAPS_WORDS = {
  harm: toSay("If somebody is hurting or frightening you, these lines help"),
  sexual: toSay("If somebody has hurt or touched you, now or long ago, these lines help"),
  suicide: toSay("If you think of hurting yourself or ending your life, these lines help"),
  nowhere: toSay("If you have nowhere safe to sleep, these lines help"),
  emergency: toSay("If somebody is badly ill or hurt, these lines help"),
  unknown: toSay("If you or somebody else is not safe, these lines help"),
};

/** The notice of danger on the finder's page. */
export class DangerNotice {
  /**
   * @param {HTMLElement} urgent Holds the lines of urgent help, the most urgent first.
   * @param {HTMLElement} exit Holds the quick exit.
   * @param {string} siteRoot
   */
  constructor(urgent, exit, siteRoot) {
    this.urgent = urgent;
    this.exit = exit;
    this.siteRoot = siteRoot;
    /** The words in which danger was heard last. */
    this.heardIn = "";
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
  }

  /**
   * Show what a result says of danger. While the next word is being typed, what was heard before it
   * stays: it goes when a whole word takes it back, or when typing has stopped.
   * @param {SearchResult} result
   */
  show({ q, danger, shown }) {
    clearTimeout(this.timer);
    const isSensitive = shown.some((item) => item.sensitive);
    const hide = () => this.#hide(isSensitive);
    if (danger) this.#reveal(q, danger);
    else if (this.#isTyping(q)) this.timer = setTimeout(hide, STAYS_FOR);
    else hide();
  }

  /** What a screen reader is told first, while there is danger; nothing else. */
  get said() {
    const words = this.urgent.querySelector("summary")?.textContent;
    if (this.urgent.hidden || !words) return "";
    return `${words}. ${say("The lines are above the results.")} `;
  }

  /**
   * Show what can be shown where the search did not load: the quick exit and the urgent help, if
   * the words speak of danger, or if even that cannot be told. Return whether it shows them.
   * @param {string} q
   */
  async showAlone(q) {
    const heard = await hearAlone(q).catch(() => (q.trim() ? SURELY : null));
    if (heard) this.#reveal(q, { kind: null, isNow: heard.isSure, lines: [], ...heard });
    else this.#hide(false);
    return Boolean(heard);
  }

  /** @param {string} q */
  #isTyping(q) {
    return this.heardIn !== "" && q.startsWith(`${this.heardIn.trimEnd()} `) && /\S$/.test(q);
  }

  /**
   * @param {string} q
   * @param {Notice} danger
   */
  #reveal(q, danger) {
    this.heardIn = q;
    this.#fold(danger);
    this.urgent.hidden = this.exit.hidden = false;
    this.#fill(danger);
  }

  /**
   * Open the lines where danger is surely heard, and fold them where it is perhaps. What somebody
   * has opened or folded stays so until something else is heard.
   * @param {Notice} danger
   */
  #fold({ kind, isSure }) {
    const details = this.urgent.querySelector("details");
    const summary = this.urgent.querySelector("summary");
    if (!details || !summary) return;
    const said = say(isSure ? SURE_WORDS : PERHAPS_WORDS[kind ?? "unknown"]);
    if (this.urgent.hidden || summary.textContent !== said) details.open = isSure;
    if (summary.textContent !== said) summary.textContent = said;
    this.urgent.classList.toggle("lb-urgent--perhaps", !isSure);
  }

  /** @param {boolean} isSensitive Whether a result is one that is not for others to see. */
  #hide(isSensitive) {
    this.heardIn = "";
    this.urgent.hidden = true;
    this.exit.hidden = !isSensitive;
  }

  /**
   * Put the directory's own lines among those of urgent help: after the first where it is danger
   * now; after all where somebody thinks of suicide, for those lines are for that; else before.
   * @param {Notice} danger
   */
  #fill({ kind, isNow, lines }) {
    const list = this.urgent.querySelector("ul");
    if (!list) return;
    for (const old of list.querySelectorAll("[data-danger-line]")) old.remove();
    const place = kind === "suicide" ? list.children.length : Number(isNow);
    const before = list.children[place] ?? null;
    for (const line of lines) list.insertBefore(lineItem(line, this.siteRoot), before);
  }
}

/**
 * Return how surely words speak of danger, or null where they do not. What hears it is fetched
 * here: where the search did load, that hears it.
 * @param {string} q
 */
async function hearAlone(q) {
  const classifier = await import("../search/danger-classifier.js");
  const strength = classifier.dangerStrength(q, await classifier.loadWeights());
  const isSure = strength >= classifier.SURE;
  return strength >= classifier.PERHAPS ? { strength, isSure } : null;
}

/**
 * @param {Notice["lines"][number]} line
 * @param {string} siteRoot
 */
function lineItem({ label, id, sensitive, name, shown, href }, siteRoot) {
  return element(
    "li",
    { "data-danger-line": "" },
    element("span", { class: "lb-urgent__when" }, `${label}:`),
    " ",
    element("a", { class: "lb-tel", href }, shown),
    " ",
    element("a", { href: siteRoot + listingAddress({ id, sensitive }) }, name),
  );
}
