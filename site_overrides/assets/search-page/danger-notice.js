// What the page shows to somebody in danger: the quick exit, and the lines that answer now.
import { element } from "../shared/dom.js";

/** @import { DangerNotice as Notice } from "../search/danger-lines.js" */
/** @import { SearchResult } from "../search/engine.js" */

/** Milliseconds that a notice stays when a word that is being typed seems to take it back. */
const STAYS_FOR = 1500;

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

  /**
   * Show what can be shown where the search did not load: the quick exit and the urgent help, if
   * the words speak of danger, or if even that cannot be told.
   * @param {string} q
   */
  async showAlone(q) {
    const isHeard = await hearAlone(q).catch(() => q.trim() !== "");
    if (isHeard) this.#reveal(q, { kind: null, isNow: true, lines: [] });
    else this.#hide(false);
  }

  /** @param {string} q */
  #isTyping(q) {
    return this.heardIn !== "" && q.startsWith(this.heardIn) && /\S$/.test(q);
  }

  /**
   * @param {string} q
   * @param {Notice} danger
   */
  #reveal(q, danger) {
    this.heardIn = q;
    this.urgent.hidden = this.exit.hidden = false;
    this.#fill(danger);
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
 * Return whether words speak of danger. What hears it is fetched here: where the search did load,
 * that hears it.
 * @param {string} q
 */
async function hearAlone(q) {
  const { dangerScore, loadWeights } = await import("../search/danger-classifier.js");
  return dangerScore(q, await loadWeights()) > 0;
}

/**
 * @param {Notice["lines"][number]} line
 * @param {string} siteRoot
 */
function lineItem({ label, id, name, shown, href }, siteRoot) {
  return element(
    "li",
    { "data-danger-line": "" },
    element("span", { class: "lb-urgent__when" }, `${label}:`),
    " ",
    element("a", { class: "lb-tel", href }, shown),
    " ",
    element("a", { href: `${siteRoot}listings/${id}/` }, name),
  );
}
