// Putting the listings that fit in groups and in order, and writing what a result shows.
import { listingAddress } from "../shared/addresses.js";
import { EVERYWHERE, FRESHNESS_LABELS, NO_FIXED_PLACE, OTHER_WAYS_IN } from "../shared/contract.js";
import { dayWords, MINUTES_A_DAY, toIso } from "../shared/dates.js";
import { decodeSessions, doubtWords, nextOccurrence, nextWords } from "../shared/recurrence.js";
import { say, sayMany, toSay } from "../shared/words.js";
import { honestDistance, nearest } from "./geocoder.js";
import { openTiers, regroup } from "./result-groups.js";
import {
  DISTANCE_DECAY_MILES,
  FAR_SHARE,
  NATIONAL_NEAR_MILES,
  NEAR_SHARE,
  NO_ROOM_SHARE,
  PAUSED_SHARE,
  UNKNOWN_DISTANCE_SHARE,
} from "./ranking-parameters.js";

/** @import { Gazetteer, Place, UnknownPlace } from "./geocoder.js" */
/** @import { Scores } from "./score.js" */
/** @import { Now } from "../shared/dates.js" */
/** @import { Calendar, Row } from "../shared/recurrence.js" */

/** @typedef {"checked" | "due" | "overdue" | "not-yet-checked"} FreshnessState */
/**
 * @typedef {{every: number, grace: number}} ReviewInterval Days from a review until it is due, and
 * then overdue.
 */

/**
 * How far to trust a listing. Dates are like "2026-11-21", or null for one that nobody has checked.
 * @typedef {object} Trust
 * @property {FreshnessState} state
 * @property {string} label
 * @property {string | null} on
 * @property {string | null} due
 * @property {string | null} overdue
 */

/**
 * @typedef {"matches" | "near" | "comes_to_you" | "further" | "less_likely" | "other_area" |
 * "overdue"} GroupId
 */
/**
 * @typedef {{id: GroupId, label: string, count: number, near: number}} ResultGroup `near` is how
 * many of them are within the reach of what is near.
 */

/**
 * Where listings are, in columns.
 * @typedef {object} LocationColumns
 * @property {number[][]} points Latitudes and longitudes in turn.
 * @property {number[][]} codes For each point twice the number of its outward code, and one more if
 *   it is only the middle of it; or -1.
 * @property {number[]} venue 1 where it happens at a venue, 2 where that is never the same.
 * @property {string[][]} catchment The postcodes in which people must live.
 * @property {number[][]} serves The numbers of the areas whose people may use it.
 * @property {number[]} remote 1 where it can be used without going there.
 */

/** @typedef {"in" | "out" | ""} InCatchment Empty where it is not known, or does not matter. */
/**
 * @typedef {{distance: number | null, words: string, serves: boolean, catchment: InCatchment}}
 * Locality How far a listing is, whether it serves the place, and whether that is among its
 * postcodes.
 */
/** @typedef {(number: number) => Locality} Localities */

/**
 * Which filters a listing fails, and which it does not answer.
 * @typedef {{fails: readonly string[], unknown: readonly string[]}} Verdict
 */

/**
 * What listings are placed by.
 * @typedef {object} Placement
 * @property {((number: number) => Verdict) | null} matcher Null where there are no filters.
 * @property {number | null} within Miles.
 * @property {LocationColumns | null} locations
 * @property {Localities | null} localities Null where no place is known.
 * @property {(number: number) => boolean} isOverdue
 * @property {Uint8Array} paused 1 where a listing is paused.
 * @property {(number: number) => boolean} hasNoRoom
 * @property {boolean} isPlaced Whether the place is on the map.
 */

/**
 * Listings that fit the words, in columns that go together. `fit` has the places in them of those
 * that fail no filter and are near enough.
 * @typedef {object} PlacedListings
 * @property {Uint32Array} numbers
 * @property {Float32Array} score
 * @property {Float32Array} matched
 * @property {Uint8Array} groups
 * @property {Float32Array} ranks
 * @property {Verdict[] | null} verdicts
 * @property {Localities | null} localities
 * @property {Uint32Array} fit
 * @property {(number: number) => boolean} mayComeNow Whether a listing is not full, nor paused.
 * @property {number | null} reach Within how many miles the near ones are.
 * @property {(n: number) => boolean} [isPoor] Whether it fits much less than the best.
 * @property {number[]} unusable The groups of what people at the place can hardly use.
 */

/**
 * A listing as a result shows it. Of those that may be missing, the first texts are empty.
 * @typedef {object} ResultItem
 * @property {GroupId} group
 * @property {string} id
 * @property {string} href From the root of the site.
 * @property {string} name
 * @property {string} summary
 * @property {string} where
 * @property {string} when
 * @property {string | null} next Like "2026-11-21".
 * @property {string} nextWords Like "Next: Today, 7pm", or "On now, until 9pm".
 * @property {boolean} isOn Whether that time is now.
 * @property {number | null} nextAt When it begins, in minutes, to tell which is first.
 * @property {string} nextNote What is doubtful about that time, like "Bank holiday: ring first".
 * @property {string} cost
 * @property {string} first The first step.
 * @property {{shown: string, href: string} | null} phone
 * @property {string} ways
 * @property {number | null} distance Miles.
 * @property {string} distanceWords
 * @property {string} less Why it is among what may suit less, where nothing else on it says so.
 * @property {string} elsewhere Whom it is for, when not for people at the place.
 * @property {string[]} terms What to know before setting out.
 * @property {string} places Whether there is room for somebody new.
 * @property {boolean} placesWarn Whether a journey may be for nothing.
 * @property {Trust} trust
 * @property {string} paused
 * @property {boolean} sensitive
 * @property {string} why Why it is here, where the words that were typed are not on its card.
 * @property {readonly string[]} unknown The filters that it does not answer.
 * @property {number} score
 * @property {number} matched
 */

/** @type {Record<GroupId, string>} */
const GROUP_LABELS = {
  matches: toSay("Results"),
  near: toSay("Near you"),
  comes_to_you: toSay("By phone, online or coming to you"),
  further: toSay("Further away"),
  less_likely: toSay("May suit less"),
  other_area: toSay("For people in other areas"),
  overdue: toSay("May be out of date"),
};
const GROUP_IDS = /** @type {GroupId[]} */ (Object.keys(GROUP_LABELS));
const [MATCHES, NEAR, COMES_TO_YOU, FURTHER, LESS_LIKELY, OTHER_AREA, OVERDUE] = GROUP_IDS.keys();
const PLACE_GROUPS = { NEAR, COMES_TO_YOU, FURTHER, LESS_LIKELY };
/** The group of what comes to a person, and those whose listings fit and can be used. */
export const REMOTE_GROUP = COMES_TO_YOU;
export const FITTING_GROUPS = Object.freeze([MATCHES, NEAR, COMES_TO_YOU]);
/** A distance for listings that have none, behind all others. */
const NOWHERE_MILES = 1e6;

/**
 * Return a listing's freshness on a day, in one word.
 * @param {number} reviewed The day; 0 for none.
 * @param {ReviewInterval} interval
 * @param {number} today
 * @returns {FreshnessState}
 */
export function freshnessOf(reviewed, { every, grace }, today) {
  if (!reviewed) return "not-yet-checked";
  if (today < reviewed + every) return "checked";
  return today < reviewed + every + grace ? "due" : "overdue";
}

/**
 * Return how far to trust a listing on a day.
 * @param {number} reviewed The day; 0 for none.
 * @param {ReviewInterval} interval
 * @param {number} today
 * @returns {Trust}
 */
export function trustOf(reviewed, interval, today) {
  const state = freshnessOf(reviewed, interval, today);
  const label = say(FRESHNESS_LABELS[state], { day: dayWords(reviewed) });
  if (!reviewed) return { state, label, on: null, due: null, overdue: null };
  const due = reviewed + interval.every;
  const overdue = due + interval.grace;
  return { state, label, on: toIso(reviewed), due: toIso(due), overdue: toIso(overdue) };
}

/**
 * Return a function that tells how far listings are from a place; null where no place is known.
 * Answers are kept.
 * @param {LocationColumns | null} locations
 * @param {Gazetteer} gazetteer
 * @param {Place | UnknownPlace | null} place
 * @returns {Localities | null}
 */
export function openLocalities(locations, gazetteer, place) {
  if (!place || !locations || (place.unknown && !place.codes)) return null;
  /** @type {Locality[]} */
  const answers = new Array(locations.points.length);
  const codes = [...gazetteer.codes.keys()];
  return (number) =>
    (answers[number] ??= {
      ...howFar(number, locations, codes, place),
      serves: place.unknown || servesPlace(locations.serves[number], gazetteer, place),
      catchment: inCatchment(locations.catchment[number], place.codes),
    });
}

/**
 * Return how far a listing is from a place, in miles and in words.
 * @param {number} number
 * @param {LocationColumns} locations
 * @param {string[]} codes Outward codes, by their numbers.
 * @param {Place | UnknownPlace} place
 */
function howFar(number, locations, codes, place) {
  const near = place.unknown ? null : nearest(locations.points[number], place);
  if (!near || place.unknown) return { distance: null, words: "" };
  const code = locations.codes[number][near.at] ?? -1;
  const isInCode = code >= 0 && codes[code >> 1] === place.codes?.[0];
  const words = honestDistance(near.distance, place, { isInCode, isRough: (code & 1) > 0 });
  return { distance: near.distance, words };
}

/**
 * Return whether a postcode is among those of a listing. Half a postcode may be in or out of a
 * sector of it, and nobody is out who may have another way in.
 * @param {string[]} catchment
 * @param {string[]} [codes]
 * @returns {InCatchment}
 */
function inCatchment(catchment, codes) {
  if (!catchment.length || !codes) return "";
  if (codes.some((code) => catchment.includes(code))) return "in";
  const [district, sector] = codes;
  const mayBeIn = !sector && catchment.some((code) => code.startsWith(`${district} `));
  return mayBeIn || catchment.includes(OTHER_WAYS_IN) ? "" : "out";
}

/** @type {Locality} */
const ANYWHERE = { distance: null, words: "", serves: true, catchment: "" };
/** Twice, so that no count takes it for the one filter in the way. */
const TOO_FAR = Object.freeze(["within", "within"]);

/**
 * Place listings.
 * @param {Scores} scores
 * @param {Placement} placement
 * @returns {PlacedListings}
 */
export function placeListings({ numbers, score, matched }, placement) {
  const { matcher, localities, paused, hasNoRoom } = placement;
  const groups = new Uint8Array(numbers.length);
  const ranks = new Float32Array(numbers.length);
  const verdicts = matcher && Array.from(numbers, matcher);
  const fit = new Uint32Array(numbers.length);
  let count = 0;
  for (let n = 0; n < numbers.length; n++) {
    const locality = localities ? localities(numbers[n]) : ANYWHERE;
    const group = groupOf(numbers[n], locality, placement);
    groups[n] = group;
    ranks[n] = rankOf(score[n], locality.distance, paused[numbers[n]] > 0);
    if (hasNoRoom(numbers[n])) ranks[n] *= NO_ROOM_SHARE;
    const isFar = isTooFar(numbers[n], group, locality.distance, placement);
    if (isFar && verdicts) verdicts[n] = { ...verdicts[n], fails: TOO_FAR };
    if (!isFar && !verdicts?.[n].fails.length) fit[count++] = n;
  }
  const columns = { numbers, score, matched, groups, ranks, verdicts, localities };
  const mayComeNow = (/** @type {number} */ number) => !hasNoRoom(number) && !paused[number];
  const { within: reach } = placement;
  const unusable = [OTHER_AREA, OVERDUE];
  const placed = { ...columns, fit: fit.subarray(0, count), reach, mayComeNow, unusable };
  return localities && placement.isPlaced ? regroup(placed, PLACE_GROUPS) : placed;
}

/**
 * Return a listing's group. What comes to a person is near nobody and far from nobody; so is a
 * national service, unless its venue is near enough to walk in.
 * @param {number} number
 * @param {Locality} locality
 * @param {Placement} placement
 */
function groupOf(number, { distance, serves, catchment }, { isOverdue, locations, isPlaced }) {
  if (isOverdue(number)) return OVERDUE;
  if (catchment === "out") return OTHER_AREA;
  if (!isPlaced || !locations) return MATCHES;
  if (!serves && catchment !== "in") return OTHER_AREA;
  if (!locations.venue[number]) return COMES_TO_YOU;
  const isNational = locations.remote[number] && locations.serves[number].includes(EVERYWHERE);
  const isFar = distance !== null && distance > NATIONAL_NEAR_MILES;
  return isNational && isFar ? COMES_TO_YOU : NEAR;
}

/**
 * Return whether a listing is further than was asked for. What comes to a person is never too far,
 * nor is what meets in different places of the area.
 * @param {number} number
 * @param {number} group
 * @param {number | null} distance
 * @param {Placement} placement
 */
function isTooFar(number, group, distance, { within, locations, isPlaced }) {
  if (!isPlaced || within === null || group === COMES_TO_YOU) return false;
  if (group === NEAR && locations?.venue[number] === NO_FIXED_PLACE) return false;
  return distance === null || distance > within;
}

/**
 * Return whether people at a place may use a listing: by its area, the area around it or, of a
 * whole place, a part.
 * @param {number[]} serves
 * @param {Gazetteer} gazetteer
 * @param {Place} place
 */
function servesPlace(serves, { areas, ids }, place) {
  if (serves.includes(EVERYWHERE)) return true;
  const isPart = (/** @type {number} */ n) =>
    place.kind === "area" && ids[areas[n].parent ?? -1] === place.areaIds[0];
  return serves.some((n) => place.areaIds.includes(ids[n]) || isPart(n));
}

/**
 * Return a listing's rank: its score, less for what is far or paused.
 *
 * What is near adds up to NEAR_SHARE, and that falls with distance as e to the power of -miles / 3:
 * most of it is lost by the bus ride that people will not take, and a mile more or less no longer
 * matters at twenty. A good part of the score is left at any distance, so that what fits far
 * better comes first although it is further. Where the distance is not known, that of a fair walk
 * is taken, so that what is by phone is neither first nor last.
 * @param {number} score
 * @param {number | null} distance
 * @param {boolean} isPaused
 */
function rankOf(score, distance, isPaused) {
  const byDistance =
    distance === null
      ? UNKNOWN_DISTANCE_SHARE
      : FAR_SHARE + NEAR_SHARE * Math.exp(-distance / DISTANCE_DECAY_MILES);
  return score * byDistance * (isPaused ? PAUSED_SHARE : 1);
}

/**
 * Return the first `most` that fit, as places in the columns. A page of them is found in one pass,
 * without sorting all the others.
 * @param {PlacedListings} placed
 * @param {number} most
 * @returns {number[]}
 */
export function firstInOrder(placed, most) {
  if (most < 1) return [];
  const compare = comparator(placed);
  const first = Array.from(placed.fit.subarray(0, most)).sort(compare);
  for (let n = most; n < placed.fit.length; n++) {
    if (compare(placed.fit[n], first[most - 1]) < 0) {
      first.pop();
      first.splice(insertionPoint(first, placed.fit[n], compare), 0, placed.fit[n]);
    }
  }
  return first;
}

/**
 * Return a function that says which of two comes first: by group; of what is near you, the nearest;
 * of others what fits well and answers every filter, then what fits well and does not say, then the
 * rest; in each by rank, and by distance where no words were given.
 * @param {PlacedListings} placed
 * @returns {(a: number, b: number) => number}
 */
function comparator(placed) {
  const { numbers, groups, ranks, verdicts, localities } = placed;
  const distance = (/** @type {number} */ n) => localities?.(numbers[n]).distance ?? NOWHERE_MILES;
  const unknown = (/** @type {number} */ n) => verdicts?.[n].unknown.length ?? 0;
  const tier = openTiers(placed);
  const byDistance = (/** @type {number} */ a, /** @type {number} */ b) =>
    groups[a] === NEAR ? distance(a) - distance(b) : tier(a) - tier(b);
  return (a, b) =>
    groups[a] - groups[b] ||
    byDistance(a, b) ||
    ranks[b] - ranks[a] ||
    distance(a) - distance(b) ||
    unknown(a) - unknown(b) ||
    numbers[a] - numbers[b];
}

/**
 * Return where an entry belongs among others in order.
 * @param {number[]} list
 * @param {number} entry
 * @param {(a: number, b: number) => number} compare
 */
function insertionPoint(list, entry, compare) {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(list[middle], entry) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Return the groups that have anything in them, in order.
 * @param {PlacedListings} placed
 * @returns {ResultGroup[]}
 */
export function groupsOf({ numbers, groups, fit, reach, localities }) {
  const counts = GROUP_IDS.map(() => 0);
  const near = GROUP_IDS.map(() => 0);
  for (const n of fit) {
    counts[groups[n]]++;
    const distance = localities?.(numbers[n]).distance ?? NOWHERE_MILES;
    if (distance <= (reach ?? 0)) near[groups[n]]++;
  }
  const nearLabel = reach === null ? say(GROUP_LABELS.near) : nearWithin(reach);
  const label = (/** @type {GroupId} */ id) => (id === "near" ? nearLabel : say(GROUP_LABELS[id]));
  return GROUP_IDS.map((id, n) => ({
    id,
    label: label(id),
    count: counts[n],
    near: near[n],
  })).filter(({ count }) => count);
}

/** @param {number} reach Miles. */
const nearWithin = (reach) =>
  sayMany(reach, "Near you, within {count} mile", "Near you, within {count} miles");

/**
 * A row of the index's file of cards. A column in which no listing says anything is not there.
 * @typedef {object} CardRow
 * @property {string} id
 * @property {string} name
 * @property {string} summary
 * @property {string} [where]
 * @property {string} [when]
 * @property {string} [cost]
 * @property {string} [first]
 * @property {[shown: string, href: string] | ""} [phone]
 * @property {string} [ways]
 * @property {string} [paused]
 * @property {[words: string, warns: number, until: number, later: string] | []} [places]
 * @property {string[]} [terms]
 * @property {number} [sensitive]
 * @property {number} [reviewed]
 * @property {Row[]} [sessions]
 * @property {number} [apart] Which row of the file of sensitive listings is its own, from 1.
 * @property {string[]} [details] What tells each session from the others, like "at Old Chapel".
 */

/**
 * Return what is shown of the listing at the place `n` in the columns.
 * @param {number} n
 * @param {CardRow} card
 * @param {PlacedListings} placed
 * @param {{locations: LocationColumns | null, gazetteer: Gazetteer, review: ReviewInterval,
 *   calendars: Calendar[], now: Now}} context
 * @returns {Omit<ResultItem, "why">}
 */
export function resultItem(n, card, placed, { locations, gazetteer, review, calendars, now }) {
  const number = placed.numbers[n];
  const group = GROUP_IDS[placed.groups[n]];
  const distance = placed.localities?.(number).distance ?? null;
  return {
    group,
    id: card.id,
    href: listingAddress(card),
    name: card.name,
    summary: card.summary,
    where: card.where ?? "",
    when: card.when ?? "",
    ...nextTime(card, calendars, now),
    cost: card.cost ?? "",
    first: card.first ?? "",
    phone: card.phone ? { shown: card.phone[0], href: card.phone[1] } : null,
    ways: card.ways ?? "",
    distance,
    distanceWords: distanceLabel(group, placed.localities?.(number).words ?? "", card),
    less: group === "less_likely" && placed.isPoor?.(n) ? say("Less like what you asked") : "",
    elsewhere: elsewhere(number, placed, locations, gazetteer),
    terms: card.terms ?? [],
    places: placesWords(card, now.day),
    placesWarn: Boolean(card.places?.[1]),
    trust: trustOf(card.reviewed ?? 0, review, now.day),
    paused: card.paused ?? "",
    sensitive: Boolean(card.sensitive),
    unknown: placed.verdicts?.[n].unknown ?? [],
    score: placed.score[n],
    matched: placed.matched[n],
  };
}

/**
 * @param {CardRow} card
 * @param {Calendar[]} calendars
 * @param {Now} now
 */
function nextTime({ sessions = [], details = [] }, calendars, now) {
  const recurrences = decodeSessions(sessions, details, calendars);
  const next = nextOccurrence(recurrences, now);
  if (!next) return { next: null, nextWords: "", nextNote: "", isOn: false, nextAt: null };
  return {
    next: toIso(next.day),
    isOn: next.isOn,
    nextAt: next.day * MINUTES_A_DAY + Math.max(0, next.recurrence.starts),
    nextWords: nextWords(next, now.day),
    nextNote: doubtWords(next),
  };
}

/**
 * Return how far a listing is in words. One by phone is not near or far, and its card says "By
 * phone" already.
 * @param {GroupId} group
 * @param {string} words
 * @param {CardRow} card
 */
function distanceLabel(group, words, card) {
  if (group === "comes_to_you") return /home visit/i.test(card.ways ?? "") ? "comes to you" : "";
  return words;
}

/**
 * Return whom a listing is for that is not for people at the place; and whether a postcode is among
 * those that it is for.
 * @param {number} number
 * @param {PlacedListings} placed
 * @param {LocationColumns | null} locations
 * @param {Gazetteer} gazetteer
 */
function elsewhere(number, { localities }, locations, { areas }) {
  const { serves, catchment } = localities?.(number) ?? ANYWHERE;
  if (catchment === "in") return say("Your postcode is one of those it is for");
  if (catchment === "out") return say("Your postcode is not one of those it is for");
  if (serves || !locations) return "";
  const names = locations.serves[number].map((n) => areas[n].name);
  return say("For people in {areas}", { areas: names.join(", ") });
}

/**
 * Return what is said of places on a day.
 * @param {CardRow} card
 * @param {number} today
 */
function placesWords({ places }, today) {
  const [words = "", , until = 0, later = ""] = places ?? [];
  return until && today >= until ? later : words;
}
