// Putting the listings that fit in groups and in order, and writing what a result shows.
import {dayWords, nextTime, nextWords, openSession, toIso} from "./dates.mjs";
import {distanceWords, nearest} from "./place.mjs";

export const LABELS = {
  matches: "Results", near: "Near you", comes_to_you: "By phone, online or coming to you",
  other_area: "For people in other areas", overdue: "May be out of date",
};
const ORDER = Object.keys(LABELS);
const PLACE_OF = Object.fromEntries(ORDER.map((id, n) => [id, n]));
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

/** Place one listing: its group, how far it is, and what it sorts by. */
export function placeListing(number, {score, matched}, {fails, unknown}, {facts, where, overdue, paused}) {
  const {distance, serves} = where ? where(number) : ANYWHERE;
  const group = overdue(number) ? "overdue" : where ? groupOf(facts, number, serves, distance) : "matches";
  const rank = rankOf(score[number], distance, paused.has(number));
  return {number, fails, unknown, score: score[number], matched: matched[number], group, distance, rank};
}

function groupOf(facts, number, serves, distance) {
  if (!serves) return "other_area";
  const comes = !facts.venue[number] || (facts.remote[number] && facts.serves[number].includes(-1) && !(distance <= FAR));
  return comes ? "comes_to_you" : "near";
}

/** Return whether people at a place may use a listing: by its area, the area around it or, of a whole place, a part. */
export function servesPlace(serves, {areas, ids}, place) {
  if (serves.includes(-1)) return true;
  return serves.some((n) => place.areaIds.includes(ids[n]) || (place.kind === "area" && ids[areas[n].parent] === place.areaIds[0]));
}

const rankOf = (score, distance, paused) =>
  score * (distance === null ? 0.85 : 0.55 + 0.45 * Math.exp(-distance / 3)) * (paused ? 0.8 : 1);

/** Return whether a listing comes before another: by group, in each by rank, and by distance where no words were given. */
const compare = (a, b) =>
  PLACE_OF[a.group] - PLACE_OF[b.group] || b.rank - a.rank || far(a) - far(b) || a.unknown.length - b.unknown.length || a.number - b.number;
const far = ({distance}) => distance ?? 1e6;

/** Return the first `most` listings in order. A page of them is found in one pass, without sorting all the others. */
export function firstInOrder(placed, most) {
  if (most < 1) return [];
  const first = placed.slice(0, most).sort(compare);
  for (let n = most; n < placed.length; n++) {
    if (compare(placed[n], first[most - 1]) < 0) {
      first.pop();
      first.splice(placeIn(first, placed[n]), 0, placed[n]);
    }
  }
  return first;
}

/** Return where a listing belongs among others in order. */
function placeIn(list, one) {
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
export function groupsOf(placed) {
  const counts = Object.fromEntries(ORDER.map((id) => [id, 0]));
  for (const {group} of placed) counts[group]++;
  return ORDER.filter((id) => counts[id]).map((id) => ({id, label: LABELS[id], count: counts[id]}));
}

/** Return what is shown of one listing. */
export function item(one, card, {facts, places, review, today}) {
  const next = card.sessions?.length ? nextTime(card.sessions.map(openSession), today) : null;
  return {
    group: one.group, id: card.id, href: `listings/${card.id}/`, name: card.name, summary: card.summary,
    where: card.where ?? "", when: card.when ?? "", next: next && toIso(next.day),
    nextWords: next ? nextWords(next, today) : "", nextNote: next?.session.term ? "if it is term time" : "",
    cost: card.cost ?? "", first: card.first ?? "", phone: card.phone ? {shown: card.phone[0], href: card.phone[1]} : null,
    ways: card.ways ?? "", distance: one.distance, distanceWords: distance(one, card),
    elsewhere: one.group === "other_area" ? elsewhere(one.number, facts, places) : "", trust: trustOf(card.reviewed ?? 0, review, today),
    paused: card.paused ?? "", sensitive: Boolean(card.sensitive), unknown: one.unknown, score: one.score, matched: one.matched,
  };
}

/** Return how far a listing is in words. One by phone is not near or far, and its card says "By phone" already. */
function distance(one, card) {
  if (one.group === "comes_to_you") return /home visit/i.test(card.ways ?? "") ? "comes to you" : "";
  return one.distance === null ? "" : distanceWords(one.distance);
}

const elsewhere = (number, facts, {areas}) => `For people in ${facts.serves[number].map((n) => areas[n].name).join(", ")}`;
