/** The sheet of paper, as elements. Only print shows it. */

import { element } from "../shared/dom.js";
import { words } from "./staleness.js";
import { matrix, path } from "./qr.js";

const SVG = "http://www.w3.org/2000/svg";
const drawn = new Map(); // codes of listings' pages, by address

const PAGE = (273 / 25.4) * 96; // pixels of A4 between the margins of `plan.css`
const TIGHTER = ["", "close", "closer", "closest"].map((size) => size && `lb-sheet--${size}`);

/** Make up to five listings fit on one page and up to ten on two, a size smaller where they are long. Large print stays large. */
export function fit(sheet, { entries, large }) {
  sheet.classList.remove(...TIGHTER.filter(Boolean));
  sheet.classList.toggle("lb-sheet--large", large);
  if (large || entries > 10) return;
  const room = entries > 5 ? 1.85 * PAGE : PAGE; // no listing is cut in two, so the first of two pages is not quite full
  for (const size of TIGHTER) {
    sheet.classList.remove(...TIGHTER.filter(Boolean));
    if (size) sheet.classList.add(size);
    if (sheet.getBoundingClientRect().height <= room) return;
  }
}

/** Return the head of the sheet: whose it is, what matters, and the code for the whole plan where a link fits one. */
export function head({ title, matters, day, from }, link) {
  return [
    link && planCode(link),
    element("p", { class: "lb-sheet__title", dir: "auto" }, title),
    element("p", { class: "lb-sheet__day" }, `Made on ${words(day)} with ${from}. Ring or look before you go.`),
    matters && element("p", { class: "lb-sheet__matters", dir: "auto" }, element("strong", {}, "What matters to me: "), matters),
  ].filter(Boolean);
}

function planCode(link) {
  const drawing = code(link, "A square code that opens this plan on a phone");
  return drawing && element("div", { class: "lb-sheet__scan" }, drawing, element("p", {}, "This plan online"));
}

/** Return the listings, each whole. `addressOf` gives the address of a listing's page. */
export function listings(entries, addressOf) {
  return entries.map((entry) =>
    element(
      "li",
      { class: "lb-sheet__entry" },
      entry.id && pageCode(addressOf(entry.id), `A square code that opens the page of ${entry.name}`),
      element("p", { class: "lb-sheet__name", dir: "auto" }, entry.name),
      ...entry.lines.filter((line) => !isCost(line)).map(fact),
      entry.calls.length > 0 && element("p", { class: "lb-sheet__call" }, entry.calls.join(" · ")),
      entry.note?.trim() && element("p", { class: "lb-sheet__note", dir: "auto" }, "Note: ", entry.note.trim()),
      last(entry),
    ),
  );
}

const isCost = (line) => line.startsWith("Cost: ");

/** Return the cost and the last check on one line: five listings are to fit on a page. */
function last({ lines, checked }) {
  const parts = [...lines.filter(isCost), checked].filter(Boolean);
  return parts.length > 0 && element("p", { class: "lb-sheet__checked" }, parts.join(" · "));
}

const POSTCODE = /\b([A-Z]{1,2}\d[A-Z\d]?) (\d[A-Z]{2})\b/g; // stays on one line

/** Return a line with its first words strong: "When: Tuesdays". One without is a warning, such as "Paused until", and all strong. */
function fact(line) {
  const [, name, rest] = /^(When|Where|First step): (.*)$/s.exec(line) ?? [];
  if (!name) return element("p", { dir: "auto" }, element("strong", {}, line));
  return element("p", { dir: "auto" }, element("strong", {}, `${name}: `), rest.replace(POSTCODE, "$1\u00a0$2"));
}

/** Return an address as a square code with words for who cannot see it, or null when it is too long for one. */
function code(address, label) {
  const made = draw(address);
  made?.setAttribute("aria-label", label);
  return made;
}

/** Return the code of a listing's page. It is drawn once; a plan's is not kept, for it may hold words about a person. */
function pageCode(address, label) {
  if (!drawn.has(address)) drawn.set(address, code(address, label));
  return drawn.get(address)?.cloneNode(true) ?? null;
}

function draw(address) {
  const rows = matrix(address);
  if (!rows) return null;
  const size = rows.length + 8;
  const made = document.createElementNS(SVG, "svg");
  const dark = document.createElementNS(SVG, "path");
  for (const [key, value] of [["viewBox", `0 0 ${size} ${size}`], ["role", "img"], ["class", "lb-sheet__code"], ["shape-rendering", "crispEdges"]]) made.setAttribute(key, value);
  dark.setAttribute("d", path(rows));
  made.append(dark);
  return made;
}
