// When a listing next happens, from its sessions and today's date. Days are whole numbers from 1 January 2020.

const DAY = 86_400_000;
const ZERO = Date.UTC(2020, 0, 1);
const LOOK_AHEAD = 70;
const NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS = "January February March April May June July August September October November December".split(" ");

/** Return a date such as "2026-11-21" as a day number, or null when it is not one. */
export function toDay(text) {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(text ?? ""));
  if (!found) return null;
  const when = Date.UTC(+found[1], +found[2] - 1, +found[3]);
  return Number.isNaN(when) ? null : Math.round((when - ZERO) / DAY);
}

/** Return a day number as "2026-11-21". */
export const toIso = (day) => new Date(ZERO + day * DAY).toISOString().slice(0, 10);

/** Return a day of the week, Monday 0. 1 January 2020 was a Wednesday. */
const weekday = (day) => (((day + 2) % 7) + 7) % 7;

/** Return a day in words: "1 October 2026". */
export function dayWords(day) {
  const date = new Date(ZERO + day * DAY);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** Open a session as the filters' file has it. */
export const openSession = ([days, starts, ends, weeks, fortnight, first, last, term]) =>
  ({days, starts, ends, weeks, fortnight, first, last, term: term === 1});

/** Return whether a session happens on a day; in term time, if it keeps to that. */
export function happensOn(session, day) {
  if (!(session.days & (1 << weekday(day)))) return false;
  if ((session.first && day < session.first) || (session.last && day > session.last)) return false;
  if (session.weeks && !inWeeks(session.weeks, day)) return false;
  return !session.fortnight || isFortnight(session.fortnight, day);
}

/** Return whether a day is the 1st, 2nd ... or last of its weekday in its month. */
function inWeeks(weeks, day) {
  const date = new Date(ZERO + day * DAY);
  const nth = Math.ceil(date.getUTCDate() / 7) - 1;
  const last = new Date(ZERO + (day + 7) * DAY).getUTCMonth() !== date.getUTCMonth();
  return Boolean(weeks & (1 << nth)) || (last && Boolean(weeks & 32));
}

/** Return whether a day falls in a week that is a whole number of fortnights from the week of a known session. */
function isFortnight(from, day) {
  const monday = (one) => one - weekday(one);
  return Math.abs(monday(day) - monday(from)) % 14 === 0;
}

/** Return the next time from a day on, `{day, session}`, or null when there is none in ten weeks. */
export function nextTime(sessions, today) {
  for (let day = today; day < today + LOOK_AHEAD; day++) {
    const found = sessions.filter((session) => happensOn(session, day));
    if (found.length) return {day, session: found.sort((a, b) => a.starts - b.starts)[0]};
  }
  return null;
}

/** Return the next time in words: "Today, 7pm", "Tuesday 24 November, 7pm". */
export function nextWords({day, session}, today) {
  const date = new Date(ZERO + day * DAY);
  const full = `${NAMES[weekday(day)]} ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
  const words = day === today ? "Today" : day === today + 1 ? "Tomorrow" : full;
  return session.starts < 0 ? words : `${words}, ${timeWords(session.starts)}`;
}

/** Return minutes after midnight as people say them: 7pm, 9.30am, midday. */
export function timeWords(minutes) {
  const hour = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (!rest && hour % 12 === 0) return hour ? "midday" : "midnight";
  return `${hour % 12 || 12}${rest ? `.${String(rest).padStart(2, "0")}` : ""}${hour >= 12 ? "pm" : "am"}`;
}
