/** A time of day as somebody typed it: what it is, or what to type instead. Pure. */

import { say } from "../shared/words.js";
import { bareTime, eitherHalf } from "./bare-time.js";
import { SHAPES, SIGNS, SPOKEN_TIMES } from "./form-contract.js";

/** @param {number} number */
const twoDigits = (number) => String(number).padStart(2, "0");

/**
 * Return a time of the 24-hour clock as minutes after midnight and in two digits each, or null.
 *
 * @param {string | undefined} text
 * @returns {{minutes: number, text: string} | null}
 */
export function parseTime(text) {
  const match = SHAPES.clock.exec((text ?? "").trim());
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || hour > 23 || minute > 59) return null;
  return { minutes: hour * 60 + minute, text: `${twoDigits(hour)}:${twoDigits(minute)}` };
}

/**
 * Return the time that somebody meant, by the 24-hour clock, or null.
 *
 * @param {string} typed
 */
export function readTime(typed) {
  const text = typed
    .trim()
    .replace(/\s*(?:hrs?|hours|o['’]?clock)\.?$/i, "")
    .replace(/^12 ?(?=(?:noon|midday|midnight)$)/i, "");
  const twelveHour = SHAPES.twelve_hour_clock.exec(text);
  if (twelveHour && Number(twelveHour[1]) >= 1 && Number(twelveHour[1]) <= 12) {
    const afternoon = twelveHour[3].toLowerCase() === "p" ? 12 : 0;
    return `${twoDigits((Number(twelveHour[1]) % 12) + afternoon)}:${twelveHour[2] ?? "00"}`;
  }
  /** @type {Record<string, string>} */
  const spoken = SPOKEN_TIMES;
  const bare = SHAPES.clock_without_colon.exec(text);
  const written = bare ? `${twoDigits(Number(bare[1]))}:${bare[2]}` : parseTime(text)?.text;
  return spoken[text.toLowerCase()] ?? written ?? null;
}

/**
 * Return what to type in place of what is no time.
 *
 * @param {string} text
 */
export function timeAdvice(text) {
  const [morning, later] = eitherHalf(text.trim());
  if (morning) {
    return say('Write it with the 24-hour clock: "{morning}", or "{later}" if it is after noon', {
      morning,
      later,
    });
  }
  const meant = bareTime(text.trim()) ?? readTime(text.trim());
  if (meant) return say('Use the 24-hour clock: "{time}"', { time: meant });
  if (SIGNS.two_times.test(text)) {
    return say("Put one time in the first box and the other in the second, each like 19:00");
  }
  return say("Write it with the 24-hour clock, like 09:30 or 19:00");
}
