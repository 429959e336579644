// A query with every key present and of the right kind, whatever came out of the address.
import {toDay} from "../shared/dates.js";

const LISTS = ["need", "area", "way", "cost", "day", "time", "group", "route", "access", "language"];
const KNOWN = {
  day: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
  time: ["morning", "afternoon", "evening"],
  access: ["step_free", "accessible_toilet", "changing_places", "hearing_loop", "quiet_space", "parking"],
};

/** Return a query in full. Values that mean nothing are left out. */
export function tidyQuery(given) {
  const query = given && typeof given === "object" ? given : {};
  const today = toDay(query.today) ?? Math.floor(Date.now() / 86_400_000) - 18_262;
  const tidy = {
    q: text(query.q), near: text(query.near), within: number(query.within, 0, 1000), age: number(query.age, 0, 130), today,
    on: query.on === "today" || query.on === true || query.on === "1" ? today : toDay(query.on),
    verbatim: flag(query.verbatim), checked: flag(query.checked), confirmed: flag(query.confirmed),
    facets: query.facets !== false, limit: number(query.limit, 0, 1000) ?? 20, offset: number(query.offset, 0, 1e6) ?? 0,
  };
  for (const key of LISTS) tidy[key] = list(query[key]).filter((value) => !KNOWN[key] || KNOWN[key].includes(value));
  return tidy;
}

const text = (value) => (typeof value === "string" || typeof value === "number" ? String(value).slice(0, 2000) : "");
const flag = (value) => value === true || value === "1" || value === "true" || value === "yes";

function number(value, least, most) {
  const found = typeof value === "number" ? value : typeof value === "string" && value.trim() ? Number(value) : NaN;
  return Number.isFinite(found) && found >= least && found <= most ? found : null;
}

function list(value) {
  const parts = Array.isArray(value) ? value : typeof value === "string" ? value.split(",") : [];
  return parts.filter((part) => typeof part === "string" && part.trim()).slice(0, 60).map((part) => part.trim().toLowerCase());
}
