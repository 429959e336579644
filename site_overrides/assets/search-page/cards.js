/** What a search found, as elements: groups of cards, how the words were read, and what to try when there is nothing. */

import { button, counted, element, spoken } from "../shared/dom.js";

/** Return one listing as a card. */
export function card(item, root) {
  return element(
    "article",
    { class: `lb-card lb-card--${item.trust.state}` },
    element("h3", { class: "lb-card__name", dir: "auto" }, element("a", { href: root + item.href }, item.name)),
    item.paused && element("p", { class: "lb-tag lb-tag--paused" }, item.paused),
    item.elsewhere && element("p", { class: "lb-tag" }, item.elsewhere),
    element("p", { class: "lb-card__summary", dir: "auto" }, item.summary),
    facts(item),
    item.first && element("p", { class: "lb-card__first" }, element("strong", {}, "First step: "), item.first),
    unknown(item),
    element("p", { class: `lb-trust lb-trust--${item.trust.state}` }, item.trust.label),
    element("button", { type: "button", class: "lb-add", "data-plan-add": item.id, hidden: true }, "Add to plan", spoken(`: ${item.name}`)),
  );
}

function facts(item) {
  const next = item.nextWords && `Next: ${item.nextWords}${item.nextNote ? `, ${item.nextNote}` : ""}`;
  return element(
    "ul",
    { class: "lb-card__facts" },
    fact("How far: ", item.distanceWords && element("strong", {}, item.distanceWords)),
    fact("Where: ", item.where),
    fact("When: ", item.when),
    fact("", next),
    fact("Cost: ", item.cost),
    fact("Phone: ", item.phone && element("a", { class: "lb-tel", href: item.phone.href }, item.phone.shown)),
  );
}

function fact(name, value) {
  return value ? element("li", {}, name && spoken(name), value) : null;
}

const ASKED = {
  cost: "cost", day: "days", time: "times", on: "days", age: "ages", group: "who it is for", access: "access", language: "languages",
  route: "how to join", way: "how it happens", checked: "when it was checked",
};

/** A listing that does not answer a filter stays, and says so: unknown is never "no". */
function unknown(item) {
  const asked = [...new Set(item.unknown.map((key) => ASKED[key] ?? key))];
  return asked.length ? element("p", { class: "lb-tag" }, `Not known, so ask: ${asked.join(", ")}`) : null;
}

/** Return the groups of a result, each under its heading. */
export function groups(result, root) {
  return result.groups
    .map((group) => ({ ...group, items: result.shown.filter((item) => item.group === group.id) }))
    .filter((group) => group.items.length)
    .map((group, n) => section(group, root, n > 0 && group.id === "other_area"));
}

function section(group, root, folded) {
  const heading = element("h2", { id: `group-${group.id}` }, group.label, " ", element("span", { class: "lb-hint" }, `(${group.count})`));
  const list = element("ol", { class: "lb-cards" }, group.items.map((item) => element("li", {}, card(item, root))));
  const parts = folded ? [element("details", { class: "lb-facet lb-fold" }, element("summary", {}, heading), list)] : [heading, list];
  return element("section", { class: "lb-group", "aria-labelledby": `group-${group.id}` }, ...parts);
}

/** Return lines that say how the words were read, each with the way back. */
export function understood(result, actions) {
  return result.understood.map((how) => UNDERSTOOD[how.kind]?.(how, result, actions)).filter(Boolean);
}

const line = (...parts) => element("p", { class: "lb-read-as" }, ...parts);
const UNDERSTOOD = {
  spelling: (how, result, actions) =>
    line("Showing results for ", element("strong", {}, how.to), `, not “${how.from}”. `,
      button(`Search for “${how.from}” as typed`, actions.verbatim, { class: "lb-link" })),
  place: (how, result, actions) =>
    line("Looking near ", element("strong", {}, how.label), ", from your words. ", button("Look everywhere instead", actions.verbatim, { class: "lb-link" })),
  postcode: (how) => line("Looking near ", element("strong", {}, how.label), "."),
  phone: (how) => line("Looking for the number ", element("strong", {}, how.words), "."),
  phrase: (how) => how.found === false && line("Nothing has the exact words ", element("strong", {}, `“${how.words}”`), "."),
};

/** Return what the words seem to mean, as links to need pages. */
export function meant(result, root) {
  if (!result.needs.length) return null;
  return element(
    "nav",
    { class: "lb-meant", "aria-label": "What this may be about" },
    element("p", {}, "This may be about:"),
    element("ul", { class: "lb-chips" }, result.needs.map((need) => element("li", {}, element("a", { href: `${root}needs/${need.id}/` }, need.name)))),
  );
}

/** Return what to try when nothing was found: never a dead end. */
export function nothingFound(result, root, actions) {
  const tries = result.suggestions ?? {};
  const ways = [
    ...(tries.spelling ?? []).map((one) => way(`Did you mean “${one.to}”?`, one.count, () => actions.go({ q: one.q }))),
    ...(tries.without ?? []).map((one) => way(`Leave out “${one.label}”`, one.count, () => actions.go(one.query))),
    ...(tries.wider ?? []).map((one) => way(one.within === null ? "Look at any distance" : `Look within ${one.within} miles`, one.count, () => actions.go({ within: one.within }))),
    tries.remote?.count ? way("By phone or online", tries.remote.count, () => actions.go(tries.remote.query)) : null,
  ].filter(Boolean);
  const needs = (tries.needs ?? []).map((need) =>
    element("li", {}, element("a", { href: `${root}needs/${need.id}/` }, need.name), ` (${counted(need.count, "listing")})`));
  return element(
    "section",
    { class: "lb-nothing", "aria-labelledby": "nothing" },
    element("h2", { id: "nothing" }, "Nothing fits all of that"),
    ways.length ? element("ul", {}, ways) : null,
    needs.length ? [element("h3", {}, "Something close to it"), element("ul", {}, needs)] : null,
    element("p", {}, ...person(tries.team, root)),
    element("p", {}, element("a", { href: `${root}what-matters/` }, "Start from what matters to you"), ", or ", element("a", { href: `${root}a-to-z/` }, "look in the A to Z"), "."),
  );
}

function way(words, count, act) {
  return element("li", {}, button(words, act, { class: "lb-link" }), ` (${counted(count, "listing")})`);
}

function person(team, root) {
  if (!team) return ["A person may know more: ", element("a", { href: `${root}find-my-link-worker/` }, "find your link worker team"), "."];
  const phone = team.phone && [" Ring ", element("a", { class: "lb-tel", href: team.phone.href ?? `tel:${team.phone}` }, team.phone.shown ?? team.phone), "."];
  return ["A person may know more: ", element("a", { href: root + team.href }, team.name), `, the link worker team for ${team.areaName}.`, ...(phone || [])];
}

/** Return a sentence that says how many were found, for the page and for a screen reader. */
export function tally(result) {
  if (result.empty || result.common) return "";
  const near = result.place && !result.place.unknown ? `near ${result.place.label}` : "";
  if (!result.total) return `Nothing found ${near}`.trim();
  const all = counted(result.total, "listing");
  if (!near) return all;
  const others = result.groups.filter((group) => group.id !== "near");
  const count = result.groups.find((group) => group.id === "near")?.count ?? 0;
  if (!others.length) return `${all} ${near}`;
  return `${all}: ${[`${count} ${near}`, ...others.map((group) => `${group.count} ${TALLIED[group.id]}`)].join(", ")}`;
}

const TALLIED = { comes_to_you: "by phone, online or coming to you", other_area: "for other areas", overdue: "that may be out of date" };
