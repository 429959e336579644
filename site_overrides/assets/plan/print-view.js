/** The sheet of paper, as elements. Only print shows it. */

import { element } from "../shared/dom.js";
import { say } from "../shared/words.js";
import { LABELS } from "./print-model.js";
import { matrix, svgPath } from "./qr.js";
import { dateText } from "./staleness.js";

/** @import { PrintedEntry, PrintedPlan } from "./print-model.js" */

const SVG = "http://www.w3.org/2000/svg";
const QUIET_EDGE = 4; // squares of white around a code, by its standard
const PAGE_HEIGHT = (273 / 25.4) * 96; // pixels of A4 between the margins of `plan.css`
const SIZES = ["lb-sheet--close", "lb-sheet--closer", "lb-sheet--closest"]; // each tighter than the last
const POSTCODE = /\b([A-Z]{1,2}\d[A-Z\d]?) (\d[A-Z]{2})\b/g; // stays on one line

/**
 * Codes of listings' pages, by address.
 *
 * @type {Map<string, Element | null>}
 */
const pageCodes = new Map();

/**
 * Make up to five listings fit on one page and up to ten on two, a size smaller where they are
 * long. Large print stays large.
 *
 * @param {HTMLElement} sheet
 * @param {{entries: number, large: boolean}} plan
 */
export function fitToPage(sheet, { entries, large }) {
  sheet.classList.remove(...SIZES);
  sheet.classList.toggle("lb-sheet--large", large);
  if (large || entries > 10) return;
  // no listing is cut in two, so the first of two pages is not quite full
  const room = entries > 5 ? 1.85 * PAGE_HEIGHT : PAGE_HEIGHT;
  for (const size of SIZES) {
    if (sheet.getBoundingClientRect().height <= room) return;
    sheet.classList.remove(...SIZES);
    sheet.classList.add(size);
  }
}

/**
 * Return the head of the sheet: whose it is, what matters, and the code for the whole plan where a
 * link fits one.
 *
 * @param {PrintedPlan} plan
 * @param {string} publisher
 * @param {string} link
 */
export function sheetHead({ title, matters, day, before }, publisher, link) {
  const made = say("Made on {day} with {publisher}.", { day: dateText(day), publisher });
  const label = element("strong", {}, say("What matters to me: {words}", { words: "" }));
  return [
    link && planCode(link),
    element("p", { class: "lb-sheet__title", dir: "auto" }, title),
    element("p", { class: "lb-sheet__day" }, `${made}${before}`),
    matters && element("p", { class: "lb-sheet__matters", dir: "auto" }, label, matters),
  ].flatMap((part) => part || []);
}

/** @param {string} link */
function planCode(link) {
  const code = qrCode(link, say("A square code that opens this plan on a phone"));
  const words = element("p", {}, say("This plan online"));
  return code && element("div", { class: "lb-sheet__scan" }, code, words);
}

/**
 * Return the listings, each whole.
 *
 * @param {PrintedEntry[]} entries
 * @param {(id: string) => string} addressOf gives the address of a listing's page.
 */
export function sheetEntries(entries, addressOf) {
  return entries.map((entry) => {
    const { id, name, lines, calls, note } = entry;
    const label = say("A square code that opens the page of {name}", { name });
    return element(
      "li",
      { class: "lb-sheet__entry" },
      id && pageCode(addressOf(id), label),
      element("p", { class: "lb-sheet__name", dir: "auto" }, name),
      ...lines.filter((line) => !isCost(line)).map(factLine),
      calls.length > 0 && element("p", { class: "lb-sheet__call" }, calls.join(" · ")),
      note.trim() && element("p", { class: "lb-sheet__note", dir: "auto" }, noteText(note.trim())),
      lastLine(entry),
    );
  });
}

/** @param {string} words */
const noteText = (words) => say("Note: {words}", { words });

/** @param {string} line */
const isCost = (line) => line.startsWith(say(LABELS.cost));

/**
 * Return the cost and the last check on one line: five listings are to fit on a page.
 *
 * @param {PrintedEntry} entry
 */
function lastLine({ lines, checked }) {
  const parts = [...lines.filter(isCost), checked].filter(Boolean);
  return parts.length > 0 && element("p", { class: "lb-sheet__checked" }, parts.join(" · "));
}

/**
 * Return a line with its first words strong: "When: Tuesdays". One without is a warning, such as
 * "Paused until", and all strong.
 *
 * @param {string} line
 */
function factLine(line) {
  const label = Object.values(LABELS)
    .map((each) => say(each))
    .find((each) => line.startsWith(each));
  if (!label) return element("p", { dir: "auto" }, element("strong", {}, line));
  const [strong, rest] = [element("strong", {}, label), line.slice(label.length)];
  return element("p", { dir: "auto" }, strong, rest.replace(POSTCODE, "$1\u00a0$2"));
}

/**
 * Return the code of a listing's page. It is drawn once; a plan's is not kept, for it may hold
 * words about a person.
 *
 * @param {string} address
 * @param {string} label
 */
function pageCode(address, label) {
  const code = pageCodes.has(address) ? pageCodes.get(address) : qrCode(address, label);
  pageCodes.set(address, code ?? null);
  return code ? /** @type {Element} */ (code.cloneNode(true)) : null;
}

/**
 * Return an address as a square code with words for who cannot see it, or null when it is too long
 * for one.
 *
 * @param {string} address
 * @param {string} label
 */
function qrCode(address, label) {
  const rows = matrix(address);
  if (!rows) return null;
  const size = rows.length + 2 * QUIET_EDGE;
  const dark = svgElement("path", { d: svgPath(rows) });
  const code = svgElement("svg", {
    viewBox: `0 0 ${size} ${size}`,
    role: "img",
    class: "lb-sheet__code",
    "shape-rendering": "crispEdges",
    "aria-label": label,
  });
  code.append(dark);
  return code;
}

/**
 * @param {string} name
 * @param {Record<string, string>} attributes
 */
function svgElement(name, attributes) {
  const created = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, value);
  return created;
}
