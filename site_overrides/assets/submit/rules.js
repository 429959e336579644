/**
 * The rules of `linkbook check` that a browser can know, over a listing as plain words. Pure: no page, no clock.
 * `tests/submit/test_rules.py` runs the golden cases through both, and compares every code that is named here.
 */

import { clock, dialled, fault, quoted } from "./field-types.js";
import { patterns, said, SAYS, texts } from "./content-rules.js";
import { addresses } from "./url-rules.js";

/** The codes that this page claims to know as well as the command does. The others are left to the curators' check. */
export const KNOWN = [
  "missing", "too_short", "too_long", "empty", "line_break", "tab", "angle_bracket", "look_alike", "choice", "whole_number", "postcode", "postcode_area",
  "charity_number", "time", "date", "no_such_date", "phone", "text_code", "email", "web_address", "hidden_character",
  "unknown_serves", "unknown_needs", "repeated", "postcode_outside", "unknown_venue", "no_contact", "no_venue", "cost", "free_with_price", "premium",
  "ends_before_start", "dates_order", "two_patterns", "day", "ages_order", "status", "sensitive", "odd_name", "curly_quotes", "capitals", "repeated_words",
  "http", "tracking", "shortened", "coded_address", "example", ...Object.keys(SAYS),
];

/** Make the checker of a book: a function from a listing to its problems, each with a field, a code, a severity and words. */
export function checker(known) {
  const find = patterns(known.words);
  return (listing) => {
    const shaped = [...shapes(listing, known, "", [])];
    const faulty = shaped.map((problem) => problem.field);
    const sound = without(listing, faulty);
    const found = [...RULES.flatMap((rule) => [...rule(sound, known)]), ...wordsOf(listing, find), ...addresses(listing, known)];
    const news = found.filter((problem) => problem.secret || !(faulty.some((path) => starts(problem.field, path)) || isGuess(problem, faulty) || isApproved(problem, listing)));
    return hushed([...shaped, ...hiddenCharacters(listing), ...news]);
  };
}

/** A way to come that seems to be missing may only have a slip, which is spoken of already. */
function isGuess({ code }, faulty) {
  const part = { no_venue: "venues", no_contact: "join" }[code];
  return Boolean(part) && faulty.some((path) => path[0] === part);
}

function isApproved({ severity }, listing) {
  return severity === "held" && listing.approved !== undefined;
}

function problem(field, code, words, severity = "error") {
  return { field, code, words, severity, secret: false };
}

function starts(path, beginning) {
  return beginning.every((step, at) => step === path[at]);
}

/** Where something must not be repeated, no other message at that field may quote it; and each thing is said once. */
function hushed(problems) {
  const key = ({ field }) => field.join(".");
  const secret = new Set(problems.filter((one) => one.secret).map(key));
  const kept = problems.filter((one) => one.secret || !secret.has(key(one)) || !one.words.includes('"'));
  const once = new Map(kept.map((one) => [`${key(one)} ${one.code}`, one]));
  const quiet = (one) => (secret.size && !one.secret ? { ...one, words: one.words.replace(/"[^"]*"/g, "what you typed") } : one);
  return [...once.values()].map(quiet);
}

// --- the shape of each field

function* shapes(listing, known, inside, path) {
  for (const [name, field] of fieldsIn(known.fields, inside)) {
    const value = listing?.[name];
    const here = [...path, name];
    if (value === undefined) {
      if (field.needed) yield problem(here, "missing", "please answer this");
    } else if (field.many) yield* several(value, field, known, inside + name, here);
    else if (field.kind === "group" && value && typeof value === "object") yield* shapes(value, known, `${inside}${name}.`, here);
    else if (typeof value === "string" && field.kind !== "group") yield* single(value, field, known, here);
  }
}

function fieldsIn(fields, inside) {
  const names = Object.keys(fields).filter((path) => path.startsWith(inside) && !path.slice(inside.length).includes("."));
  return names.map((path) => [path.slice(inside.length), fields[path]]);
}

function* several(value, field, known, dotted, path) {
  if (!Array.isArray(value)) return;
  if (!value.length && field.needed) yield problem(path, "too_short", "please choose at least one");
  if (field.most && value.length > field.most) yield problem(path, "too_long", `has ${value.length} answers; the most is ${field.most}. Keep the ones that matter most`);
  for (const [at, item] of value.entries()) {
    if (field.kind === "group" && item && typeof item === "object") yield* shapes(item, known, `${dotted}.`, [...path, at]);
    else if (typeof item === "string") yield* single(item, field, known, [...path, at]);
  }
}

function* single(text, field, known, path) {
  const found = fault(text, field, known);
  if (found) yield problem(path, found[0], found[1]);
}

function without(listing, faulty) {
  const rest = structuredClone(listing);
  for (const path of faulty) {
    const owner = path.slice(0, -1).reduce((inner, step) => inner?.[step], rest);
    if (owner && Object.hasOwn(owner, path.at(-1)) && !Array.isArray(owner)) delete owner[path.at(-1)];
  }
  return rest;
}

// --- words

const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff0-\uffff\p{Cs}\p{Co}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|[\u0000-\u024f][\u200c\u200d]|[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]{5}/u;

function* hiddenCharacters(listing) {
  for (const [path, text] of texts(listing)) if (HIDDEN.test(text)) yield problem(path, "hidden_character", "there is a character here that nobody can see, usually from copy and paste. Retype it");
}

function* wordsOf(listing, find) {
  for (const [path, code] of said(listing, find)) {
    const [severity, words] = SAYS[code];
    yield { ...problem(path, code, words, severity), secret: severity === "error" || code === "refuge" };
  }
}

const ODD = new Set("null none nan undefined n/a na nil tbc tba tbd unknown test testing name untitled true false yes no on off ~ - . ?".split(" "));

function* names(listing) {
  for (const [path, text] of [[["name"], listing.name], [["organisation", "name"], listing.organisation?.name]]) {
    if (text && (ODD.has(text.trim().toLowerCase()) || !/\p{L}/u.test(text))) yield problem(path, "odd_name", `${quoted(text)} is an odd name. Is that really what people call it?`, "warning");
  }
  for (const name of ["summary", "description"]) if (ODD.has((listing[name] ?? "x").trim().toLowerCase())) yield problem([name], "odd_name", `${quoted(listing[name])} says nothing. Write a sentence, or leave it out`, "warning");
}

function* style(listing) {
  for (const name of ["name", "summary"]) {
    const text = (listing[name] ?? "").trim();
    const closing = /[“”»’]/;
    if (/^[“”„«‘]/.test(text) && (closing.test(text.at(-1)) || !closing.test(text.slice(1)))) yield problem([name], "curly_quotes", "the quotes became part of it. Take them out", "warning");
    const letters = [...text].filter((c) => /\p{L}/u.test(c));
    if (letters.length >= 8 && text.includes(" ") && letters.every((c) => /\p{Lu}/u.test(c))) yield problem([name], "capitals", "is all in capitals, which are hard to read. Use small letters", "warning");
  }
  const counts = new Map();
  for (const [word] of (listing.summary ?? "").toLowerCase().matchAll(/[a-z]{4,}/g)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most && most[1] >= 4) yield problem(["summary"], "repeated_words", `${quoted(most[0])} is here ${most[1]} times. Say it once, in a sentence`, "warning");
}

// --- what it names

function* namesOfOthers(listing, known) {
  for (const [name, all, noun] of [["serves", { ...known.areas, everywhere: true }, "an area here"], ["needs", known.needs, "a need here"]]) {
    for (const [at, id] of (listing[name] ?? []).entries()) if (!Object.hasOwn(all, id.trim())) yield problem([name, at], `unknown_${name}`, `${quoted(id)} is not ${noun}`);
  }
}

function* twice(listing) {
  const sessions = (listing.sessions ?? []).flatMap((session, at) => [[["sessions", at, "days"], session.days], [["sessions", at, "weeks"], session.weeks]]);
  const lists = [["serves"], ["needs"], ["ways"], ["join", "routes"], ["keywords"], ["languages"], ["who", "groups"]].map((path) => [path, path.reduce((inner, step) => inner?.[step], listing)]);
  for (const [path, items] of [...lists, ...sessions]) {
    const seen = new Set();
    for (const [at, item] of (items ?? []).entries()) {
      if (seen.has(item.trim())) yield problem([...path, at], "repeated", `${quoted(item)} is here twice. Delete one`);
      seen.add(item.trim());
    }
  }
}

function* placesServed(listing, known) {
  const serves = listing.serves ?? [];
  const codes = new Set(serves.flatMap((id) => outwardCodes(id, known.areas)));
  if (serves.includes("everywhere") || !codes.size) return;
  for (const [at, venue] of (listing.venues ?? []).entries()) {
    const outward = venue.postcode?.toUpperCase().replace(/\s/g, "").slice(0, -3);
    if (outward && !codes.has(outward)) yield problem(["venues", at, "postcode"], "postcode_outside", `"${venue.postcode}" is outside the areas you ticked. Check the postcode and the areas: which is right?`, "warning");
  }
}

function outwardCodes(id, areas) {
  const kin = Object.entries(areas).filter(([other, area]) => other === id || area.place === id || other === areas[id]?.place);
  return kin.flatMap(([, area]) => area.codes);
}

function* sessionPlaces(listing) {
  const open = new Set((listing.venues ?? []).map((venue) => venue.name?.trim()).filter(Boolean));
  for (const [at, session] of (listing.sessions ?? []).entries()) {
    if (session.venue && !open.has(session.venue.trim())) yield problem(["sessions", at, "venue"], "unknown_venue", `${quoted(session.venue)} is not the name of a place above`);
  }
}

// --- joining

function* reached(listing) {
  const join = listing.join ?? {};
  const asked = (join.routes ?? []).filter((route) => ["self", "any professional"].includes(route.toLowerCase()));
  const said = ["phone", "text", "email", "website", "referral_form"].some((name) => join[name]) || join.other_phones?.length;
  if (asked.length && !said) yield problem(["join"], "no_contact", "people ask for themselves or are sent by a professional, but there is no phone, e-mail or website. Add one");
}

function* turnUp(listing) {
  const findable = (listing.venues ?? []).some((venue) => venue.postcode || venue.address || venue.location);
  if ((listing.join?.routes ?? []).includes("turn up") && !findable) yield problem(["join", "routes"], "no_venue", "people can just turn up, but no place has an address or a postcode. Add one");
}

function* price(listing) {
  const note = listing.cost?.note;
  if (!note) return;
  if (/(?:^|\s)(?:[-−–]\s?£\s?[0-9]|£\s?[-−–]\s?[0-9]|minus £?[0-9])/i.test(note)) yield problem(["cost", "note"], "cost", `${quoted(note)} is below nothing. Take the minus sign out`);
  else if (/^(?:[-+.0-9_,]+(?:e[-+]?[0-9]+)?|[-+]?\.?(?:nan|inf|infinity)|0[xob][0-9a-f_]+)$/i.test(note)) yield problem(["cost", "note"], "cost", `${quoted(note)} is not a price that people can read. Write it like "£3 a session"`);
  if (listing.cost.kind?.toLowerCase() === "free" && /£ ?[1-9]/.test(note)) yield problem(["cost", "kind"], "free_with_price", `says free, but the note has a price: ${quoted(note)}`, "warning");
}

function* numbers(listing) {
  const others = (listing.join?.other_phones ?? []).map((other, at) => [["join", "other_phones", at, "number"], other.number]);
  for (const [path, text] of [[["join", "phone"], listing.join?.phone], ...others]) {
    const number = text ? dialled(text) : null;
    if (number && /^(?:09|08[4-7]|070|118)/.test(number.digits)) yield problem(path, "premium", "costs extra to ring. Is there an ordinary number?", "warning");
    if (number?.mobile && !listing.consent) yield problem(path, "mobile", SAYS.mobile[1], "warning");
  }
}

// --- times, ages, status

function* times(listing) {
  for (const [at, session] of (listing.sessions ?? []).entries()) {
    const [starts, ends] = [clock(session.starts), clock(session.ends)];
    const overnight = session.overnight?.toLowerCase() === "yes";
    if (starts && ends && ends.minutes <= starts.minutes && !overnight) yield backwards(["sessions", at, "ends"], starts, ends);
    if (session.first_date && session.last_date && session.last_date < session.first_date) yield problem(["sessions", at, "last_date"], "dates_order", "is before the first day");
    yield* fortnight(session, ["sessions", at, "fortnightly_from"]);
  }
}

function backwards(path, starts, ends) {
  const afternoon = (ends.minutes + 720) % 1440;
  const said = `"${ends.words}" is not after the start, "${starts.words}".`;
  if (afternoon > starts.minutes) return problem(path, "ends_before_start", `${said} Did you mean "${String(Math.floor(afternoon / 60)).padStart(2, "0")}:${ends.words.slice(3)}"?`);
  if (starts.minutes >= 17 * 60) return problem(path, "ends_before_start", `${said} If it runs past midnight, tick that it ends the next morning`, "warning");
  return problem(path, "ends_before_start", `${said} Check both times`);
}

const DAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

function* fortnight(session, path) {
  if (!session.fortnightly_from) return;
  const day = DAYS[new Date(`${session.fortnightly_from}T00:00:00Z`).getUTCDay()];
  if (session.weeks?.length) yield problem(path, "two_patterns", "say either some weeks of the month or every other week, not both");
  if (session.days && !session.days.some((one) => one.toLowerCase() === day)) yield problem(path, "day", `is a ${day[0].toUpperCase()}${day.slice(1)}, which is not one of its days`);
}

function* ages(listing) {
  const who = listing.who ?? {};
  const said = /\b(?:age[ds]?|between|from)(?: between| from)? ([0-9]{1,3}) ?(?:to|and|-|–) ?([0-9]{1,3})\b/i.exec(who.note ?? "");
  if (said && Number(said[1]) > Number(said[2])) yield problem(["who", "note"], "ages_order", `${quoted(said[0])}: the first age is above the second. Swap them?`, "warning");
  if (who.from_age && who.to_age && Number(who.from_age) > Number(who.to_age)) yield problem(["who", "from_age"], "ages_order", "is above the oldest age. Swap them?", "warning");
}

function* running(listing) {
  const status = typeof listing.status === "string" ? { kind: listing.status } : listing.status ?? {};
  const kind = (status.kind ?? "open").toLowerCase();
  if (status.until && kind !== "paused") yield problem(["status", "until"], "status", "belongs only with a listing that has stopped for a while");
  if (status.try_instead?.length && kind === "open") yield problem(["status", "try_instead"], "status", "belongs only with a listing that has stopped");
}

function* danger(listing, known) {
  const first = known.needs[listing.needs?.[0]?.trim()];
  if (first?.sensitive && listing.sensitive?.toLowerCase() !== "yes") yield problem(["needs", 0], "sensitive", `helps with "${first.name}", so people may be in danger if it is seen. Tick the box under "Staying safe"`, "warning");
}

const RULES = [names, style, namesOfOthers, twice, placesServed, sessionPlaces, reached, turnUp, price, numbers, times, ages, running, danger];
