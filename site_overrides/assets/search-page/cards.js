/**
 * What a search found, as elements: groups of cards, how the words were read, and what to try when
 * there is nothing.
 */

import { needAddress } from "../shared/addresses.js";
import { button, countWords, element } from "../shared/dom.js";
import { card } from "./card.js";
import { choiceLabel } from "./facet-panel.js";

/** @import { SearchResult } from "../search/search-result.js" */
/** @import { FacetCounts } from "../search/facet-counts.js" */
/** @import { GroupId, ResultGroup, ResultItem } from "../search/ranking.js" */
/** @import { Understanding } from "../search/query-parser.js" */
/** @import { QueryChange, Suggestions } from "../search/suggest.js" */
/** @import { Addressed } from "../shared/addresses.js" */
/** @import { Child } from "../shared/dom.js" */

const FROM = ", from ";

/** @typedef {ResultGroup & {items: ResultItem[]}} FilledGroup */
/** @typedef {{go: (change: QueryChange) => void}} GoActions Changes the search. */
/** @typedef {{verbatim: () => void}} VerbatimActions Takes the words as they are typed. */

/**
 * Return the groups of a result, each under its heading.
 * @param {SearchResult} result
 * @param {string} root
 * @returns {HTMLElement[]}
 */
export function resultGroups({ groups, shown, rows }, root) {
  return groups
    .map((group) => ({ ...group, items: shown.filter((item) => item.group === group.id) }))
    .filter((group) => group.items.length)
    .map((group, n) => {
      const isFirst = n === 0 && !rows.length;
      return groupSection(group, root, !isFirst && group.id === "other_area");
    });
}

/**
 * @param {FilledGroup} group
 * @param {string} root
 * @param {boolean} isFolded
 */
function groupSection({ id, label, count, items }, root, isFolded) {
  const hint = element("span", { class: "lb-hint" }, `(${count})`);
  const heading = element("h2", { id: `group-${id}` }, label, " ", hint);
  const list = element(
    "ol",
    { class: "lb-cards" },
    items.map((item, n) => element("li", {}, card(withoutRepeats(item, items[n - 1]), root))),
  );
  const content = isFolded ? [folded(heading, list)] : [heading, list];
  return element("section", { class: "lb-group", "aria-labelledby": `group-${id}` }, content);
}

/**
 * Return an item that leaves out what the one before has said: why it is there, and from where its
 * distance is.
 * @param {ResultItem} item
 * @param {ResultItem} [before]
 * @returns {ResultItem}
 */
function withoutRepeats(item, before) {
  if (!before) return item;
  const [miles, from] = item.distanceWords.split(FROM);
  const isSaid = from === before.distanceWords.split(FROM)[1];
  return {
    ...item,
    why: item.why === before.why ? "" : item.why,
    distanceWords: isSaid ? miles : item.distanceWords,
  };
}

/**
 * @param {HTMLElement} heading
 * @param {HTMLElement} content
 */
const folded = (heading, content) =>
  element("details", { class: "lb-facet lb-fold" }, element("summary", {}, heading), content);

/**
 * Return lines that say how the words were read, each with the way back.
 * @param {SearchResult} result
 * @param {VerbatimActions} actions
 * @returns {HTMLElement[]}
 */
export function readingNotes({ understood }, actions) {
  return understood.flatMap((how) => READING_NOTES[how.kind](how, actions) ?? []);
}

/** @param {...Child} parts */
const note = (...parts) => element("p", { class: "lb-read-as" }, ...parts);

/** @param {string | undefined} words */
const strong = (words) => element("strong", {}, words);

/**
 * @param {string} label
 * @param {() => void} onClick
 */
const linkButton = (label, onClick) => button(label, onClick, { class: "lb-link" });

/** @typedef {(how: Understanding, actions: VerbatimActions) => HTMLElement | null} ReadingNote */

/** @type {Record<Understanding["kind"], ReadingNote>} */
const READING_NOTES = {
  spelling: ({ from, to }, { verbatim }) =>
    note(
      "Showing results for ",
      strong(to),
      `, not “${from}”. `,
      linkButton(`Search for “${from}” as typed`, verbatim),
    ),
  place: ({ label }, { verbatim }) =>
    note(
      "Looking near ",
      strong(label),
      ", from your words. ",
      linkButton("Look everywhere instead", verbatim),
    ),
  postcode: ({ label, words, mended }) =>
    mended
      ? note("Looking near ", strong(label), `, for “${words}”.`)
      : note("Looking near ", strong(label), "."),
  abbreviation: ({ from, to }, { verbatim }) =>
    note(
      "Reading ",
      strong(from),
      ` as “${to}”. `,
      linkButton(`Search for “${from}” as typed`, verbatim),
    ),
  phone: ({ words }) => note("Looking for the number ", strong(words), "."),
  "left-out": ({ words }) => note("Left out, because no listing has it: ", strong(words), "."),
  phrase: ({ words, found }) =>
    found === false ? note("Nothing has the exact words ", strong(`“${words}”`), ".") : null,
};

/**
 * Return lines that say which filters the words ask for and nothing here fits, so that they are not
 * in force.
 * @param {SearchResult} result
 * @returns {HTMLElement[]}
 */
export function unusedNotes({ read, total }) {
  return read
    .filter(({ applied }) => !applied && total)
    .map(({ key, label }) =>
      key === "language"
        ? note(
            "Nothing here says that it helps ",
            strong(label.replace(/^In/, "in")),
            ". Ring first and ask: many services can get an interpreter.",
          )
        : note("Nothing for that is ", strong(label), ", so this shows the rest."),
    );
}

/**
 * Return what the words seem to mean, as links to need pages.
 * @param {SearchResult} result
 * @param {string} root
 * @returns {HTMLElement | null}
 */
export function needLinks({ needs }, root) {
  if (!needs.length) return null;
  const links = needs.map((need) => element("li", {}, needLink(need, root)));
  return element(
    "nav",
    { class: "lb-meant", "aria-label": "What this may be about" },
    element("p", {}, "This may be about:"),
    element("ul", { class: "lb-chips" }, links),
  );
}

/**
 * @param {Addressed & {name: string}} need
 * @param {string} root
 */
export const needLink = (need, root) => element("a", { href: root + needAddress(need) }, need.name);

/**
 * Return what to try when nothing was found: never a dead end.
 * @param {SearchResult} result
 * @param {string} root
 * @param {GoActions} actions
 * @returns {HTMLElement}
 */
export function noResults({ suggestions, facets }, root, actions) {
  const offers = suggestions ? offerItems(suggestions, facets, actions) : [];
  const needs = (suggestions?.needs ?? []).map((need) =>
    element("li", {}, needLink(need, root), ` (${countWords(need.count, "listing")})`),
  );
  return element(
    "section",
    { class: "lb-nothing", "aria-labelledby": "nothing" },
    element("h2", { id: "nothing" }, "Nothing fits all of that"),
    offers.length ? element("ul", {}, offers) : null,
    needs.length ? [element("h3", {}, "Something close to it"), element("ul", {}, needs)] : null,
    element("p", {}, ...askAPerson(suggestions?.team ?? null, root)),
    element("p", {}, ...browseInstead(root)),
  );
}

/**
 * @param {Suggestions} suggestions
 * @param {FacetCounts | null} facets
 * @param {GoActions} actions
 */
function offerItems({ spelling, without, wider, remote }, facets, { go }) {
  const offers = [
    ...spelling.map(({ to, q, count }) => offer(`Did you mean “${to}”?`, count, () => go({ q }))),
    ...without.map(({ key, value, label, query, count }) =>
      offer(`Leave out “${label || choiceLabel(key, value, facets)}”`, count, () => go(query)),
    ),
    ...wider.map(({ within, count }) => offer(withinLabel(within), count, () => go({ within }))),
  ];
  if (!remote.count) return offers;
  return [...offers, offer("By phone or online", remote.count, () => go(remote.query))];
}

/** @param {number | null} within */
const withinLabel = (within) =>
  within === null ? "Look at any distance" : `Look within ${within} miles`;

/**
 * @param {string} label
 * @param {number} count
 * @param {() => void} onClick
 */
const offer = (label, count, onClick) =>
  element("li", {}, linkButton(label, onClick), ` (${countWords(count, "listing")})`);

/**
 * @param {Suggestions["team"]} team
 * @param {string} root
 * @returns {Child[]}
 */
export function askAPerson(team, root) {
  const start = "A person may know more: ";
  if (!team) {
    const link = element(
      "a",
      { href: `${root}find-my-link-worker/` },
      "find your link worker team",
    );
    return [start, link, "."];
  }
  const link = element("a", { href: root + team.href }, team.name);
  return [start, link, `, the link worker team for ${team.areaName}.`, ...ring(team.phone)];
}

/**
 * @param {[shown: string, href: string] | undefined} phone
 * @returns {Child[]}
 */
function ring(phone) {
  if (!phone) return [];
  const [shown, href] = phone;
  return [" Ring ", element("a", { class: "lb-tel", href }, shown), "."];
}

/**
 * @param {string} root
 * @returns {Child[]}
 */
function browseInstead(root) {
  const matters = element("a", { href: `${root}what-matters/` }, "Start from what matters to you");
  const list = element("a", { href: `${root}a-to-z/` }, "look in the A to Z");
  return [matters, ", or ", list, "."];
}

/** @type {Partial<Record<GroupId, string>>} */
const COUNTED_GROUPS = {
  comes_to_you: "by phone, online or coming to you",
  further: "further away",
  less_likely: "that may suit less",
  other_area: "for other areas",
  overdue: "that may be out of date",
};

/**
 * Return a sentence that says how many were found, for the page and for a screen reader. Where each
 * trouble has a row, how near they are is told there.
 * @param {SearchResult} result
 * @returns {string}
 */
export function countSentence({ empty, common, unsure, place, total, groups, rows }) {
  if (empty || common) return "";
  if (unsure && total) return `Nothing plainly fits; the nearest ${countWords(total, "listing")}`;
  const near = place && !place.unknown ? `near ${place.label}` : "";
  if (!total) return `Nothing found ${near}`.trim();
  const all = countWords(total, "listing");
  if (!near || rows.length) return all;
  const others = groups.filter((group) => group.id !== "near");
  if (!others.length) return `${all} ${near}`;
  const count = groups.find((group) => group.id === "near")?.count ?? 0;
  const counts = others.map((group) => `${group.count} ${COUNTED_GROUPS[group.id]}`);
  return `${all}: ${[`${count} ${near}`, ...counts].join(", ")}`;
}
