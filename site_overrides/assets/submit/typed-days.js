/**
 * What people type for days and for parts of postcodes, in the form that the directory keeps:
 * `25/12/2026`, `21 Dec to 3 January 2027`, `Aug`, `Christmas Day`, `dy9 8`. What cannot be meant
 * in one way alone is left as it was typed. Pure.
 */

import { catalogue, say } from "../shared/words.js";
import { dateText, exists, holidayIn, monthEnd, spanFault, spanText } from "./day-spans.js";
import { isOutward, isSector } from "./field-types.js";
import { MONTHS, SHAPES } from "./form-contract.js";

/**
 * How a list was understood.
 *
 * @typedef {object} Understood
 * @property {string[]} kept is each part as the directory writes it, or as it was typed.
 * @property {string[]} words is each part that was understood, in words.
 * @property {Record<string, string[]>} holidays is each part that is a question of its own, by that
 *   question's name.
 */

/**
 * A day as it was typed: its year, or its year and its day, may be missing.
 *
 * @typedef {{year?: number, month: number, day?: number}} TypedDay
 */

/** @type {[RegExp, string][]} days that have names, and when they are in every year */
const NAMED_DAYS = [
  [/^christmas eve$/, "24 december"],
  [/^(?:christmas|xmas) day$/, "25 december"],
  [/^boxing day$/, "26 december"],
  [/^new year'?s eve$/, "31 december"],
  [/^new year'?s day$/, "1 january"],
];

const TO = /\s*(?:\bto\b|\buntil\b|\btill?\b|[-–—]+|\bthrough\b)\s*/;

/**
 * Return how a list of days was understood.
 *
 * @param {string} text
 * @param {string} kind is the kind of its field: `day_span`, `year_span`, `date` or
 *   `postcode_sector`.
 * @returns {Understood}
 */
export function understand(text, kind) {
  /** @type {Understood} */
  const found = { kept: [], words: [], holidays: {} };
  for (const part of partsOf(inEnglish(text), kind)) {
    const holiday = kind === "day_span" ? holidayIn(part) : "";
    if (holiday) (found.holidays[holiday] ??= []).push(part);
    const meant = READERS[kind](part);
    found.kept.push(meant ?? part);
    if (meant) found.words.push(WORDS[kind](meant));
  }
  return found;
}

/**
 * Return a text with the months of the page's language under their English names, by which the
 * directory knows them.
 *
 * @param {string} text
 */
function inEnglish(text) {
  const months = catalogue()?.months ?? [];
  return months.reduce(
    (told, month, at) => told.replaceAll(new RegExp(`\\b${month}\\b`, "giu"), MONTHS[at]),
    text,
  );
}

/** @type {Record<string, (part: string) => string | null>} */
const READERS = {
  day_span: readSpan,
  year_span: (part) => yearlySpan(readSpan(part)),
  date: readDate,
  postcode_sector: readSector,
};

/** @type {Record<string, (kept: string) => string>} */
const WORDS = {
  day_span: spanText,
  year_span: spanText,
  date: dateText,
  postcode_sector: (sector) => say("postcodes that begin {sector}", { sector }),
};

/**
 * @param {string} text
 * @param {string} kind
 */
function partsOf(text, kind) {
  const parts = text
    .replace(/\bbetween\b([^,;\n]+?)\band\b/gi, "$1to")
    .split(/[,;\n]|\b(?:and|or)\b|&/i)
    .map((part) => part.trim().replace(/\.$/, ""))
    .filter(Boolean);
  return kind === "postcode_sector" ? parts : withMonths(parts);
}

/**
 * Give bare days the month and the year that follow: `5, 12 and 19 December 2026` is three dates.
 *
 * @param {string[]} parts
 */
function withMonths(parts) {
  let following = "";
  const backwards = [...parts].reverse().map((part) => {
    if (/^\d{1,2}(?:st|nd|rd|th)?$/i.test(part)) return part + following;
    following =
      /^\d{1,2}(?:st|nd|rd|th)?(\s+(?:of\s+)?[a-z]{3,9}(?:\s+\d{4})?)$/i.exec(part)?.[1] ?? "";
    return part;
  });
  return backwards.reverse();
}

// --- days in a row

/** @param {string} part */
function readSpan(part) {
  if (isHalfSaid(part)) return null;
  const plain = simplified(part);
  const named = NAMED_DAYS.find(([pattern]) => pattern.test(plain));
  if (named) return named[1];
  if (!spanFault(plain)) return plain;
  const iso = /^\d{4}-\d{2}-\d{2}$/.test(plain) ? [plain] : null;
  const ends = iso ?? plain.replace(/\b(\d{4})-(\d{2})-(\d{2})\b/g, "$3/$2/$1").split(TO);
  if (ends.length > 2) return null;
  const [first, last] = [readDay(ends[0], ends[1]), readDay(ends[ends.length - 1])];
  if (!first || !last) return null;
  const span = written(first, last);
  return span && !spanFault(span) ? span : null;
}

const WEEKDAY = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?/gi;

/**
 * Return whether a text must be asked about: "from 1 August" names no end, and "Sat 2 Jan" is a day
 * of one year, which it does not say.
 *
 * @param {string} part
 */
function isHalfSaid(part) {
  const hasNoEnd = /^\s*(?:not |closed |shut )?from\b/i.test(part) && !TO.test(part);
  return hasNoEnd || (part.search(WEEKDAY) >= 0 && /\d/.test(part) && !/\b\d{4}\b/.test(part));
}

/**
 * Return a text in small letters, without what says nothing about which days they are.
 *
 * @param {string} part
 */
function simplified(part) {
  return part
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(WEEKDAY, " ")
    .replace(/(\d)(?:st|nd|rd|th)\b/g, "$1")
    .replace(/^\s*(?:not|closed|shut)\s+/, "")
    .replace(/\b(?:from|between|the|of|in|on|every|all|each year)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * Return a day as it was typed, or null. `21 to 31 December`: the first takes its month from the
 * last.
 *
 * @param {string} text
 * @param {string} [other]
 * @returns {TypedDay | null}
 */
function readDay(text, other = "") {
  const figures = /^(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}|\d{2}))?$/.exec(text);
  if (figures) {
    return { day: Number(figures[1]), month: Number(figures[2]), year: fullYear(figures[3]) };
  }
  if (/^\d{1,2}$/.test(text)) {
    const last = other ? readDay(other) : null;
    return last && { ...last, day: Number(text) };
  }
  const words = /^(?:(\d{1,2})\s+)?([a-z]+)\.?(?:\s+(\d{1,2}))?(?:\s+(\d{4}))?$/.exec(text);
  const month = words ? monthNumber(words[2]) : 0;
  if (!words || !month || (words[1] && words[3])) return null;
  const day = words[1] ?? words[3];
  return { day: day ? Number(day) : undefined, month, year: fullYear(words[4]) };
}

/** @param {string | undefined} digits */
function fullYear(digits) {
  if (!digits) return undefined;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** @param {string} word */
function monthNumber(word) {
  const isLong = word.length >= 3;
  return isLong
    ? MONTHS.findIndex((name) => name.startsWith(word.replace(/^sept$/, "sep"))) + 1
    : 0;
}

/**
 * Return a span as the directory writes it. Where only one end has a year, the other is in the
 * nearest year that keeps them in order.
 *
 * @param {TypedDay} first
 * @param {TypedDay} last
 */
function written(first, last) {
  if (!first.year && !last.year) return yearly(first, last);
  const isOver = first.month > last.month;
  const firstYear = first.year ?? Number(last.year) - Number(isOver);
  const lastYear = last.year ?? firstYear + Number(isOver);
  const from = iso(firstYear, first.month, first.day ?? 1);
  const to = iso(lastYear, last.month, last.day ?? monthEnd(last.month, lastYear));
  return from === to ? from : `${from} to ${to}`;
}

/**
 * @param {TypedDay} first
 * @param {TypedDay} last
 */
function yearly(first, last) {
  const ends = [first, last].map(({ day, month }) => `${day ? `${day} ` : ""}${MONTHS[month - 1]}`);
  return ends[0] === ends[1] ? ends[0] : ends.join(" to ");
}

/** @param {number[]} parts */
const iso = (...parts) => parts.map((part) => String(part).padStart(2, "0")).join("-");

/** @param {string | null} span */
const yearlySpan = (span) => (span && !spanFault(span, { yearly: true }) ? span : null);

// --- a single date, a part of a postcode

/** @param {string} part */
function readDate(part) {
  const span = readSpan(part);
  return span && /^\d{4}-\d{2}-\d{2}$/.test(span) && exists(span) ? span : null;
}

/**
 * Return the beginning of a postcode as `DY9` or `DY9 8`; a whole postcode gives its sector.
 *
 * @param {string} part
 */
function readSector(part) {
  const plain = part.toUpperCase().replace(/\s+/g, " ").trim();
  const whole = plain.replace(" ", "");
  const isWhole = SHAPES.inward_code.test(whole.slice(-3)) && isOutward(whole.slice(0, -3));
  if (isWhole) return `${whole.slice(0, -3)} ${whole.slice(-3, -2)}`;
  return isSector(plain) ? plain : null;
}
