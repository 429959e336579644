/** The sheet of paper, as elements. Only print shows it. */

import { element } from "../finder/build.mjs";
import { words } from "./changes.mjs";
import { matrix, path } from "./qr.mjs";

const SVG = "http://www.w3.org/2000/svg";
const drawn = new Map(); // a code is drawn once

/** Return the head of the sheet: whose it is, what matters, and the code for the whole plan where a link fits one. */
export function head({ title, matters, day }, link) {
  return [
    link && code(link, "The square code opens this plan on a phone"),
    element("p", { class: "lb-sheet__title", dir: "auto" }, title),
    element("p", { class: "lb-sheet__day" }, `Made on ${words(day)}`),
    matters && element("p", { class: "lb-sheet__matters", dir: "auto" }, element("strong", {}, "What matters to me: "), matters),
  ].filter(Boolean);
}

/** Return the listings, each whole. `addressOf` gives the address of a listing's page. */
export function listings(entries, addressOf) {
  return entries.map((entry) =>
    element(
      "li",
      { class: "lb-sheet__entry" },
      entry.id && code(addressOf(entry.id), `The square code opens the page of ${entry.name}`),
      element("p", { class: "lb-sheet__name", dir: "auto" }, entry.name),
      ...entry.lines.map(fact),
      entry.calls.length > 0 && element("p", { class: "lb-sheet__call" }, entry.calls.join(" · ")),
      entry.note?.trim() && element("p", { class: "lb-sheet__note", dir: "auto" }, "✎ ", entry.note.trim()),
      entry.checked && element("p", { class: "lb-sheet__checked" }, `${entry.checked}.`),
    ),
  );
}

/** Return a line with its first words strong: "When: Tuesdays". */
function fact(line) {
  const [, name, rest] = /^(When|Where|Cost|First step): (.*)$/s.exec(line) ?? [null, "", line];
  return element("p", { dir: "auto" }, name && element("strong", {}, `${name}: `), rest);
}

/** Return an address as a square code with words for who cannot see it, or null when it is too long for one. */
function code(address, label) {
  if (!drawn.has(address)) drawn.set(address, draw(address));
  const made = drawn.get(address)?.cloneNode(true);
  made?.setAttribute("aria-label", label);
  return made ?? null;
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
