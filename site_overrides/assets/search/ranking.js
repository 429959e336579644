// Putting the listings that fit in groups and in order, and writing what a result shows.
import {dayWords, nextTime, nextWords, openSession, toIso} from "../shared/dates.js";
import {distanceWords, nearest} from "./geocoder.js";

export const LABELS = {
  matches: "Results", near: "Near you", comes_to_you: "By phone, online or coming to you",
  other_area: "For people in other areas", overdue: "May be out of date",
};
const ORDER = Object.keys(LABELS);
const [MATCHES, NEAR, COMES, OTHER, OVERDUE] = ORDER.keys();
const FAR = 10;

/** Return a listing's freshness on a day, in one word. */
export function stateOf(reviewed, {every, grace}, today) {
  if (!reviewed) return "not-yet-checked";
  return today < reviewed + every ? "checked" : today < reviewed + every + grace ? "due" : "overdue";
}

/** Return how far to trust a listing on a day: `{state, label, on, due, overdue}`. */
export function trustOf(reviewed, {every, grace}, today) {
  if (!reviewed) return {state: "not-yet-checked", label: "Not yet checked", on: null, due: null, overdue: null};
  const due = reviewed + every;
  const overdue = due + grace;
  const state = stateOf(reviewed, {every, grace}, today);
  const day = dayWords(reviewed);
  const label = {checked: `Checked ${day}`, due: `Checked ${day}, due again`, overdue: `May be out of date: last checked ${day}`};
  return {state, label: label[state], on: toIso(reviewed), due: toIso(due), overdue: toIso(overdue)};
}

/** Return a function that tells how far a listing is from a place, and whether it serves it; null where no place is known. */
export function openWhere(facts, places, place) {
  if (!place || place.unknown) return null;
  const kept = new Array(facts.points.length);
  return (number) => (kept[number] ??= {
    distance: nearest(facts.points[number], place), serves: servesPlace(facts.serves[number], places, place),
  });
}

const ANYWHERE = {distance: null, serves: true};
const TOO_FAR = Object.freeze(["within", "within"]); // twice, so that no count takes it for the one filter in the way

/**
 * Place listings: `{numbers, score, matched, groups, ranks, judged}` are columns that go together, and `fit` has the places in
 * them of those that fail no filter and are near enough. `judge(number)` says which filters a listing fails and does not
 * answer; it is null where there are none.
 */
export function placeAll({numbers, score, matched}, {judge, within, facts, where, overdue, paused}) {
  const groups = new Uint8Array(numbers.length);
  const ranks = new Float32Array(numbers.length);
  const judged = judge && Array.from(numbers, judge);
  const fit = new Uint32Array(numbers.length);
  let count = 0;
  for (let n = 0; n < numbers.length; n++) {
    const {distance, serves} = where ? where(numbers[n]) : ANYWHERE;
    groups[n] = overdue(numbers[n]) ? OVERDUE : where ? groupOf(facts, numbers[n], serves, distance) : MATCHES;
    ranks[n] = rankOf(score[n], distance, paused[numbers[n]]);
    const far = where && within !== null && groups[n] !== COMES && !(distance !== null && distance <= within);
    if (far && judge) judged[n] = {...judged[n], fails: TOO_FAR};
    if (!far && !judged?.[n].fails.length) fit[count++] = n;
  }
  return {numbers, score, matched, groups, ranks, judged, where, fit: fit.subarray(0, count)};
}

function groupOf(facts, number, serves, distance) {
  if (!serves) return OTHER;
  const comes = !facts.venue[number] || (facts.remote[number] && facts.serves[number].includes(-1) && !(distance <= FAR));
  return comes ? COMES : NEAR;
}

/** Return whether people at a place may use a listing: by its area, the area around it or, of a whole place, a part. */
function servesPlace(serves, {areas, ids}, place) {
  if (serves.includes(-1)) return true;
  return serves.some((n) => place.areaIds.includes(ids[n]) || (place.kind === "area" && ids[areas[n].parent] === place.areaIds[0]));
}

const rankOf = (score, distance, paused) =>
  score * (distance === null ? 0.85 : 0.55 + 0.45 * Math.exp(-distance / 3)) * (paused ? 0.8 : 1);

/** Return the first `most` that fit, as places in the columns. A page of them is found in one pass, without sorting all the others. */
export function firstInOrder(placed, most) {
  if (most < 1) return [];
  const compare = openCompare(placed);
  const first = Array.from(placed.fit.subarray(0, most)).sort(compare);
  for (let n = most; n < placed.fit.length; n++) {
    if (compare(placed.fit[n], first[most - 1]) < 0) {
      first.pop();
      first.splice(placeIn(first, placed.fit[n], compare), 0, placed.fit[n]);
    }
  }
  return first;
}

/** Return a function that says which of two comes first: by group, in each by rank, and by distance where no words were given. */
function openCompare({numbers, groups, ranks, judged, where}) {
  const far = (n) => where?.(numbers[n]).distance ?? 1e6;
  const silent = (n) => judged?.[n].unknown.length ?? 0;
  return (a, b) =>
    groups[a] - groups[b] || ranks[b] - ranks[a] || far(a) - far(b) || silent(a) - silent(b) || numbers[a] - numbers[b];
}

/** Return where a listing belongs among others in order. */
function placeIn(list, one, compare) {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(list[middle], one) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Return the groups that have anything in them, in order. */
export function groupsOf({groups, fit}) {
  const counts = ORDER.map(() => 0);
  for (let n = 0; n < fit.length; n++) counts[groups[fit[n]]]++;
  return ORDER.map((id, n) => ({id, label: LABELS[id], count: counts[n]})).filter(({count}) => count);
}

/** Return what is shown of one listing: that at the place `n` in the columns. */
export function item(n, card, {placed, facts, places, review, today}) {
  const number = placed.numbers[n];
  const group = ORDER[placed.groups[n]];
  const far = placed.where?.(number).distance ?? null;
  const next = card.sessions?.length ? nextTime(card.sessions.map(openSession), today) : null;
  return {
    group, id: card.id, href: `listings/${card.id}/`, name: card.name, summary: card.summary,
    where: card.where ?? "", when: card.when ?? "", next: next && toIso(next.day),
    nextWords: next ? nextWords(next, today) : "", nextNote: next?.session.term ? "if it is term time" : "",
    cost: card.cost ?? "", first: card.first ?? "", phone: card.phone ? {shown: card.phone[0], href: card.phone[1]} : null,
    ways: card.ways ?? "", distance: far, distanceWords: distance(group, far, card),
    elsewhere: group === "other_area" ? elsewhere(number, facts, places) : "", trust: trustOf(card.reviewed ?? 0, review, today),
    paused: card.paused ?? "", sensitive: Boolean(card.sensitive), unknown: placed.judged?.[n].unknown ?? [],
    score: placed.score[n], matched: placed.matched[n],
  };
}

/** Return how far a listing is in words. One by phone is not near or far, and its card says "By phone" already. */
function distance(group, far, card) {
  if (group === "comes_to_you") return /home visit/i.test(card.ways ?? "") ? "comes to you" : "";
  return far === null ? "" : distanceWords(far);
}

const elsewhere = (number, facts, {areas}) => `For people in ${facts.serves[number].map((n) => areas[n].name).join(", ")}`;
