/**
 * What a search found, as elements: groups of cards, how the words were read, and what to try when
 * there is nothing.
 */

import { needAddress } from "../shared/addresses.js";
import { button, element } from "../shared/dom.js";
import { unbroken } from "../shared/unbroken.js";
import { listingCount, say, sayMany, sayWith, toSay } from "../shared/words.js";
import { card } from "./card.js";
import { choiceLabel, valueLabel } from "./facet-panel.js";

/** @import { SearchResult } from "../search/search-result.js" */
/** @import { FacetCounts } from "../search/facet-counts.js" */
/** @import { GroupId, ResultGroup, ResultItem } from "../search/ranking.js" */
/** @import { Understanding } from "../search/query-parser.js" */
/** @import { ReadKey } from "../search/query-filters.js" */
/** @import { QueryChange, Suggestions } from "../search/suggest.js" */
/** @import { Addressed } from "../shared/addresses.js" */
/** @import { Child } from "../shared/dom.js" */

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
  const between = say("{distance}, from the middle of {place}", { distance: "", place: "" });
  const [miles, from] = item.distanceWords.split(between);
  const isSaid = from === before.distanceWords.split(between)[1];
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
export const folded = (heading, content) =>
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

/**
 * @param {string} words
 * @param {() => void} onClick
 */
const asTyped = (words, onClick) =>
  linkButton(say("Search for “{words}” as typed", { words }), onClick);

/**
 * Return what place is looked near, and for which words.
 * @param {string} label
 * @param {string} words
 */
export const nearFor = (label, words) =>
  sayWith("Looking near {place}, for “{words}”.", { place: strong(label), words });

/** @typedef {(how: Understanding, actions: VerbatimActions) => HTMLElement | null} ReadingNote */

/** @type {Record<Understanding["kind"], ReadingNote>} */
const READING_NOTES = {
  spelling: ({ from, to }, { verbatim }) =>
    note(
      ...sayWith("Showing results for {to}, not “{from}”.", { to: strong(to), from: from ?? "" }),
      " ",
      asTyped(from ?? "", verbatim),
    ),
  place: ({ label }, { verbatim }) =>
    note(
      ...sayWith("Looking near {place}, from your words.", { place: strong(label) }),
      " ",
      linkButton(say("Look everywhere instead"), verbatim),
    ),
  postcode: ({ label, words, mended }) =>
    mended
      ? note(...nearFor(label ?? "", words ?? ""))
      : note(...sayWith("Looking near {place}.", { place: strong(label) })),
  abbreviation: ({ from, to }, { verbatim }) =>
    note(
      ...sayWith("Reading {from} as “{to}”.", { from: strong(from), to: to ?? "" }),
      " ",
      asTyped(from ?? "", verbatim),
    ),
  phone: ({ words, found }) =>
    found === false
      ? note(...sayWith("No listing has the number {number}.", { number: strong(words) }))
      : note(...sayWith("Looking for the number {number}.", { number: strong(words) })),
  "left-out": ({ words }) =>
    note(...sayWith("We did not know, and left out: {words}.", { words: strong(words) })),
  missing: ({ words }) =>
    note(...sayWith("Nothing here is plainly about {need}.", { need: strong(words) })),
  "not-open": ({ label, words }) =>
    note(
      ...sayWith("Nothing that fits is open now. First to open is {name}. {when}", {
        name: strong(label),
        when: words ?? "",
      }),
    ),
  phrase: ({ words, found }) =>
    found === false
      ? note(...sayWith("Nothing has the exact words {words}.", { words: strong(`“${words}”`) }))
      : null,
};

const UNUSED_FILTER = toSay("Nothing for that is {filter}, so this shows the rest.");
/** @type {Partial<Record<ReadKey, string>>} */
const UNUSED = {
  without: toSay("All that we found is what you may not want ({filter}), so it is shown."),
  way: toSay("We found nothing for that with “{filter}”, so this shows what there is."),
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
            ...sayWith(
              "Nothing here says that it helps {inLanguage}. Ring first and ask: many services can get an interpreter.",
              { inLanguage: strong(label.replace(/^In/, "in")) },
            ),
          )
        : note(...sayWith(UNUSED[key] ?? UNUSED_FILTER, { filter: strong(label) })),
    );
}

/**
 * Return lines that say which chosen filters nothing here has, so that they are left out.
 * @param {SearchResult} result
 * @returns {HTMLElement[]}
 */
export const unknownNotes = ({ asked }) =>
  asked.unknown.map((choice) =>
    note(
      ...sayWith("We do not know {filter}, so it is left out.", {
        filter: strong(`“${valueLabel(choice)}”`),
      }),
    ),
  );

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
    { class: "lb-meant", "aria-label": say("What this may be about") },
    element("p", {}, say("This may be about:")),
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
    element("li", {}, needLink(need, root), ` (${listingCount(need.count)})`),
  );
  return element(
    "section",
    { class: "lb-nothing", "aria-labelledby": "nothing" },
    element("h2", { id: "nothing", class: "lb-sr" }, say("Nothing fits all of that")),
    offers.length ? element("ul", {}, offers) : null,
    needs.length
      ? [element("h3", {}, say("Something close to it")), element("ul", {}, needs)]
      : null,
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
    ...spelling.map(({ to, q, count }) =>
      offer(say("Did you mean “{words}”?", { words: to }), count, () => go({ q })),
    ),
    ...without.map(({ key, value, label, query, count }) =>
      offer(leaveOut(label || choiceLabel([key, value], facets)), count, () => go(query)),
    ),
    ...wider.map(({ within, count }) => offer(withinLabel(within), count, () => go({ within }))),
  ];
  if (!remote.count) return offers;
  return [...offers, offer(say("By phone or online"), remote.count, () => go(remote.query))];
}

/** @param {number | null} within */
const withinLabel = (within) =>
  within === null
    ? say("Look at any distance")
    : sayMany(within, "Look within {count} mile", "Look within {count} miles");

/** @param {string} filter */
const leaveOut = (filter) => say("Leave out “{filter}”", { filter });

/**
 * @param {string} label
 * @param {number} count
 * @param {() => void} onClick
 */
const offer = (label, count, onClick) =>
  element("li", {}, linkButton(label, onClick), ` (${listingCount(count)})`);

/**
 * @param {Suggestions["team"]} team
 * @param {string} root
 * @returns {Child[]}
 */
export function askAPerson(team, root) {
  if (!team) {
    const words = say("find your link worker team");
    const link = element("a", { href: `${root}find-my-link-worker/` }, words);
    return sayWith("A person may know more: {link}.", { link });
  }
  const link = element("a", { href: root + team.href }, team.name);
  const values = { link, area: team.areaName };
  const who = sayWith("A person may know more: {link}, the link worker team for {area}.", values);
  return [...who, ...ring(team.phone)];
}

/**
 * @param {[shown: string, href: string] | undefined} phone
 * @returns {Child[]}
 */
function ring(phone) {
  if (!phone) return [];
  const [shown, href] = phone;
  return [
    " ",
    ...sayWith("Ring {number}.", { number: element("a", { class: "lb-tel", href }, shown) }),
  ];
}

/**
 * @param {string} root
 * @returns {Child[]}
 */
function browseInstead(root) {
  const matters = element(
    "a",
    { href: `${root}what-matters/` },
    say("Start from what matters to you"),
  );
  const list = element("a", { href: `${root}a-to-z/` }, say("look in the A to Z"));
  return sayWith("{matters}, or {list}.", { matters, list });
}

/** @type {Partial<Record<GroupId, string>>} */
const COUNTED_GROUPS = {
  comes_to_you: toSay("by phone, online or coming to you"),
  further: toSay("further away"),
  less_likely: toSay("that may suit less"),
  overdue: toSay("that may be out of date"),
};

/** @param {GroupId} id */
const worded = (id) => COUNTED_GROUPS[id] ?? "";

/**
 * Return a sentence that says how many were found, for the page and for a screen reader. Where each
 * trouble has a row, how near they are is told there.
 * @param {SearchResult} result
 * @returns {string}
 */
export function countSentence({ empty, common, unsure, place, total, groups, rows }) {
  if (empty || common) return "";
  if (unsure && total) {
    return sayMany(
      total,
      "Nothing plainly fits; this is the closest match",
      "Nothing plainly fits; these are the {count} closest",
    );
  }
  const near = place && !place.unknown ? say("near {place}", { place: unbroken(place.label) }) : "";
  if (!total) return near ? say("Nothing found {near}", { near }) : say("Nothing found");
  const elsewhere = groups.find((group) => group.id === "other_area")?.count ?? 0;
  if (near && elsewhere === total) {
    return say("Nothing found {near}: {listings} for other areas", {
      near,
      listings: listingCount(total),
    });
  }
  const here = listingCount(total - elsewhere);
  const more = elsewhere ? [say("{count} more for other areas", { count: elsewhere })] : [];
  const parts = near && !rows.length ? countsNear(groups, near) : [];
  const isPlain = !more.length && parts.length === 1 && groups[0].id === "near";
  if (isPlain) return `${here} ${near}`;
  const told = [...parts, ...more];
  return told.length ? `${here}: ${told.join(", ")}` : here;
}

/**
 * Return how many of each kind people at a place may use, in words: what is near first, of which it
 * is said apart what may suit less.
 * @param {ResultGroup[]} groups
 * @param {string} near Like "near Dudley".
 */
function countsNear(groups, near) {
  const fits = groups.find((group) => group.id === "near")?.count ?? 0;
  const less = groups.find((group) => group.id === "less_likely");
  const lessNear = less?.near ?? 0;
  const nearby = fits ? `${fits} ${near}` : noneNear(near, lessNear);
  const others = groups
    .filter(({ id }) => id !== "near" && id !== "other_area")
    .map(({ id, count }) => ({
      id,
      count: id === "less_likely" && !fits ? count - lessNear : count,
    }))
    .filter(({ count }) => count);
  return [nearby, ...others.map(({ id, count }) => `${count} ${say(worded(id))}`)];
}

/**
 * @param {string} near
 * @param {number} less How many are near that may suit less.
 */
const noneNear = (near, less) =>
  less
    ? say("none {near} that fits all of it, {count} near that may suit less", { near, count: less })
    : say("none {near}", { near });
