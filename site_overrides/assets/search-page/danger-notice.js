// What the page shows to somebody in danger: the quick exit where somebody may be watching, and
// the lines that answer now. Where danger is only perhaps heard, one calm line offers them, folded:
// then a false alarm costs little, and whoever is in danger is one press away from help. Where
// nobody may be watching, the number to ring first is in sight all the same.
import { listingAddress } from "../shared/addresses.js";
import { element } from "../shared/dom.js";
import { say, toSay } from "../shared/words.js";

/** @import { DangerNotice as Notice } from "../search/danger-lines.js" */
/** @import { SearchResult } from "../search/search-result.js" */

/** Milliseconds that a notice stays when a word that is being typed seems to take it back. */
const STAYS_FOR = 1500;
/** What is shown where it cannot be told whether there is any danger. @type {Notice} */
const UNTOLD = {
  kind: null,
  strength: 1,
  isSure: true,
  isOpen: true,
  isNow: true,
  mayBeWatched: true,
  lines: [],
};
const SURE_WORDS = toSay("If someone is in danger now");
/** What the lines are for: true of them folded and open. */
const WHO_CAN_HELP = {
  harm: toSay("Who can help if somebody is hurting or frightening you"),
  sexual: toSay("Who can help if somebody has hurt or touched you, now or long ago"),
  suicide: toSay("Who can help if you or somebody else thinks of suicide or self-harm"),
  nowhere: toSay("Who can help if you have nowhere safe to sleep"),
  emergency: toSay("Who can help if somebody is badly ill or hurt"),
  gas: toSay("Who can help if you smell gas, or a carbon monoxide alarm sounds"),
  unknown: toSay("Who can help if you or somebody else is not safe"),
};
/**
 * The one line of urgent help that a kind of danger is for, if the directory has it: Samaritans,
 * and the National Gas Emergency Service.
 * @type {Partial<Record<keyof typeof WHO_CAN_HELP, string>>}
 */
const FIRST_TO_RING = { suicide: "tel:116123", gas: "tel:+44800111999" };

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
    /** The lines of urgent help, in their own order. */
    this.given = [...urgent.querySelectorAll("li")];
    /** Where the number to ring first stands while the lines are folded. */
    this.first = element("p", { class: "lb-urgent__first", hidden: "" });
    urgent.append(this.first);
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
    if (this.urgent.querySelector("details")?.open) {
      return `${words}. ${say("The lines are above the results.")} `;
    }
    const first = this.first.hidden ? "" : `${this.first.textContent} `;
    return `${words}. ${first}${say("The button that shows them is above the results.")} `;
  }

  /**
   * Show what can be shown where the search did not load: the quick exit and the urgent help, if
   * the words speak of danger, or if even that cannot be told. Return whether it shows them.
   * @param {string} q
   */
  async showAlone(q) {
    const heard = await hearAlone(q).catch(() => (q.trim() ? UNTOLD : null));
    if (heard) this.#reveal(q, heard);
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
    this.urgent.hidden = false;
    this.exit.hidden = !danger.mayBeWatched;
    this.#fill(danger);
    this.#keepFirstInSight(danger);
  }

  /**
   * Open the lines where danger is plainly heard, and fold them where it is perhaps. What somebody
   * has opened or folded stays so until something else is heard.
   * @param {Notice} danger
   */
  #fold(danger) {
    const details = this.urgent.querySelector("details");
    const summary = this.urgent.querySelector("summary");
    if (!details || !summary) return;
    const said = headingFor(danger);
    const isNew = this.urgent.hidden || summary.textContent !== said;
    if (isNew) details.open = danger.isOpen;
    if (summary.textContent !== said) summary.textContent = said;
    this.urgent.classList.toggle("lb-urgent--perhaps", !danger.isOpen);
  }

  /** @param {boolean} isSensitive Whether a result is one that is not for others to see. */
  #hide(isSensitive) {
    this.heardIn = "";
    this.urgent.hidden = true;
    this.exit.hidden = !isSensitive;
  }

  /**
   * Put the line that is for this danger first, and the directory's own lines among those of urgent
   * help: after the first where it is danger now; after all where somebody thinks of suicide, for
   * those lines are for that; else before.
   * @param {Notice} danger
   */
  #fill({ kind, isNow, lines }) {
    const list = this.urgent.querySelector("ul");
    if (!list) return;
    for (const old of list.querySelectorAll("[data-danger-line]")) old.remove();
    const order = firstToRing(this.given, isNow && kind !== "gas" ? null : kind);
    if (order.some((item, n) => item !== list.children[n])) list.append(...order);
    const place = kind === "suicide" ? list.children.length : Number(isNow);
    const before = list.children[place] ?? null;
    for (const line of lines) list.insertBefore(lineItem(line, this.siteRoot), before);
  }

  /**
   * Repeat the first line below the folded ones, unless somebody may see it who is not meant to.
   * @param {Notice} danger
   */
  #keepFirstInSight({ isOpen, mayBeWatched }) {
    const line = this.urgent.querySelector("li");
    this.first.hidden = isOpen || mayBeWatched || !line;
    this.first.replaceChildren(...(line?.cloneNode(true).childNodes ?? []));
  }
}

/**
 * Return what the lines are for. Suicide and gas have words of their own, however surely heard.
 * @param {Notice} danger
 */
function headingFor({ kind, isSure, isNow }) {
  const isOwn = kind === "gas" || (kind === "suicide" && !isNow);
  return say(isSure && !isOwn ? SURE_WORDS : WHO_CAN_HELP[kind ?? "unknown"]);
}

/**
 * Return lines with the one that a kind of danger is for before the others.
 * @param {HTMLLIElement[]} lines
 * @param {Notice["kind"]} kind
 */
function firstToRing(lines, kind) {
  const href = kind && FIRST_TO_RING[kind];
  const isFirst = (/** @type {HTMLLIElement} */ line) =>
    Boolean(href && line.querySelector(`a[href="${href}"]`));
  return [...lines.filter(isFirst), ...lines.filter((line) => !isFirst(line))];
}

/**
 * Return what to show for words that speak of danger, or null where they do not. What hears it is
 * fetched here: where the search did load, that hears it.
 * @param {string} q
 * @returns {Promise<Notice | null>}
 */
async function hearAlone(q) {
  const [classifier, { dangerNotice }] = await Promise.all([
    import("../search/danger-classifier.js"),
    import("../search/danger-lines.js"),
  ]);
  const weights = await classifier.loadWeights();
  const strength = classifier.dangerStrength(q, weights);
  const kinds = classifier.kindsOfDanger(q, weights);
  const notice = dangerNotice(q, { kinds, strength }, { lines: [], kinds: {} });
  return strength >= classifier.PERHAPS ? notice : null;
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
