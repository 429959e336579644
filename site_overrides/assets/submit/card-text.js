/** A listing as its card will say it, in the words of `generator/views`. Pure; a test compares the two. */

import { clock } from "./field-types.js";

const COST = { free: "Free", donation: "Pay what you can", paid: "There is a charge", depends: "It depends" };
const WEEK = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const MOST_TIMES = 2;

/** Return the words of a listing's card; what is not answered yet is empty. */
export function card(listing) {
  return {
    name: listing.name ?? "",
    summary: listing.summary ?? "",
    where: where(listing),
    when: when(listing),
    cost: cost(listing.cost),
    phone: listing.join?.phone ?? "",
  };
}

function where(listing) {
  const venues = listing.venues ?? [];
  if (!venues.length) return capital(row(listing.ways ?? [], "or"));
  const [first] = venues;
  const secret = first.keep_address_private === "yes";
  const spot = [secret ? "" : first.name, first.town].filter(Boolean).join(", ") || address(first, secret);
  return spot + (venues.length > 1 ? ` and ${venues.length - 1} more` : "");
}

function address(venue, secret) {
  if (secret) return "The address is kept private";
  return [venue.address, venue.town, venue.postcode].filter(Boolean).join(", ");
}

function cost(told) {
  if (!told) return "";
  if (!told.kind) return told.note ?? "";
  if (!told.note) return COST[told.kind] ?? "";
  return told.kind === "paid" ? told.note : `${COST[told.kind]}. ${told.note}`;
}

function when(listing) {
  const first = (session) => WEEK.indexOf(session.days[0]);
  const dated = (listing.sessions ?? []).filter((session) => session.days?.length);
  const said = dated.sort((a, b) => first(a) - first(b) || padded(a.starts).localeCompare(padded(b.starts))).map(sessionWords);
  const more = said.length > MOST_TIMES ? ` and ${said.length - MOST_TIMES} more` : "";
  return said.slice(0, MOST_TIMES).join("; ") + more || (listing.times_note ?? "");
}

const padded = (text) => clock(text)?.words ?? "";

/** Return one session in words: `1st and 3rd Tuesdays of the month, 7pm to 9pm, term time only`. */
function sessionWords(session) {
  return [days(session) + hours(session), ...limits(session)].join(", ");
}

function hours(session) {
  const [starts, ends] = [timeWords(session.starts), timeWords(session.ends)];
  if (starts && ends) return `, ${starts} to ${ends}${session.overnight === "yes" ? " the next morning" : ""}`;
  if (starts) return `, from ${starts}`;
  return ends ? `, until ${ends}` : "";
}

/** Return a time as `7pm`. */
export function timeWords(text) {
  const time = clock(text);
  if (!time) return "";
  const [hour, minute] = [Math.floor(time.minutes / 60), time.minutes % 60];
  if (minute === 0 && hour % 12 === 0) return hour ? "midday" : "midnight";
  return `${hour % 12 || 12}${minute ? `.${String(minute).padStart(2, "0")}` : ""}${hour >= 12 ? "pm" : "am"}`;
}

function days(session) {
  const names = [...session.days].sort((a, b) => WEEK.indexOf(a) - WEEK.indexOf(b)).map(capital);
  if (session.weeks?.length) return `${capital(row(session.weeks))} ${row(names.map((name) => name + (session.weeks.length > 1 ? "s" : "")))} of the month`;
  if (session.fortnightly_from) return `Every other ${row(names)}, counted from ${dateWords(session.fortnightly_from)}`;
  const places = names.map((name) => WEEK.indexOf(name.toLowerCase()));
  if (places.length === 7) return "Every day";
  const run = places.every((place, at) => place === places[0] + at);
  return names.length > 2 && run ? `${names[0]} to ${names.at(-1)}` : row(names.map((name) => `${name}s`));
}

function limits(session) {
  const [first, last] = [dateWords(session.first_date), dateWords(session.last_date)];
  const course = first && last ? `${first} to ${last}` : first ? `from ${first}` : last ? `until ${last}` : "";
  const note = session.note ?? "";
  const lower = /^.\p{Ll}/u.test(note) ? note[0].toLowerCase() + note.slice(1) : note;
  return [session.term_time_only === "yes" && "term time only", course, session.venue && `at ${session.venue}`, lower].filter(Boolean);
}

/** Return a date as `1 October 2026`. */
export function dateWords(text) {
  const day = new Date(`${text}T00:00:00Z`);
  return text && !Number.isNaN(day.getTime()) ? day.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }) : "";
}

function row(words, last = "and") {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

function capital(text) {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
