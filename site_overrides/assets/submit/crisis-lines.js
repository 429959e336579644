/**
 * Rules about the numbers of lines that save lives, as `generator/check/crisis_lines.py` has them:
 * a wrong digit there is worse than none. Pure.
 */

import { nationalDigits } from "../shared/national-digits.js";
import { texts } from "./content-rules.js";
import { HELP_LINE_NAMES, SHORT_NUMBERS, SHORTEST_TO_COMPARE } from "./dangers-contract.js";
import { EVERYWHERE } from "./form-contract.js";
import { declaredProblem } from "./problem.js";
import { allMatches, isIn, PATTERNS } from "./text-patterns.js";

/** @import { DirectoryData, Listing } from "./field-types.js" */
/** @import { Path, Problem } from "./problem.js" */

/** @typedef {Record<string, string[]>} HelpLines is the numbers of each line, by its name. */

/**
 * Return a problem for each help line that is named with a number not its own, and for each of
 * their numbers that a listing gives as its own.
 *
 * @param {Listing} listing
 * @param {DirectoryData} directory
 * @returns {Problem[]}
 */
export function crisisLines(listing, { help_lines: known, sure_lines: sure }) {
  return [
    ...misnumbered(listing, known, sure),
    ...ownNumbers(listing, sure),
    ...emergencyNumbers(listing),
    ...borrowed(listing, known),
  ];
}

/**
 * @param {Listing} listing
 * @param {HelpLines} known
 * @param {HelpLines} sure
 * @returns {Generator<Problem>}
 */
function* misnumbered(listing, known, sure) {
  const names = namesPattern(Object.keys(known));
  for (const [path, text] of texts(listing)) {
    for (const [name, number] of namedNumbers(text, names)) {
      const isOwn = isItsOwn(listing, name);
      if (known[name].includes(number) || (isOwn && !isSlipOfAny(number, sure))) continue;
      const isWrong = !isOwn && isSlip(number, known, name);
      yield declaredProblem(path, isWrong ? "wrong_crisis_number" : "unknown_crisis_number");
    }
  }
}

/**
 * @param {Listing} listing
 * @returns {Generator<Problem>}
 */
function* emergencyNumbers(listing) {
  for (const [path, text] of texts(listing)) {
    if (isIn("wrong_emergency_number", text)) {
      yield declaredProblem(path, "wrong_emergency_number");
    } else if (isIn("unknown_emergency_number", text)) {
      yield declaredProblem(path, "unknown_crisis_number");
    }
  }
}

/**
 * Yield a problem for each number of a line's own listing that is not the line's.
 *
 * @param {Listing} listing
 * @param {HelpLines} sure
 * @returns {Generator<Problem>}
 */
function* ownNumbers(listing, sure) {
  const names = linesOf(listing, sure);
  if (!names.length) return;
  const own = names.flatMap((name) => sure[name]);
  const isNational = (listing.serves ?? []).includes(EVERYWHERE);
  const isLine = names.some(
    (name) => isWhole(name, listing.name) && (isNational || !isPlainWord(name)),
  );
  for (const [path, typed] of [...phones(listing), ...textLines(listing)]) {
    const number = nationalDigits(typed);
    if (own.includes(number)) continue;
    const isHeld = isLine || isSlipOfAny(number, sure);
    yield declaredProblem(path, isHeld ? "unknown_own_number" : "unknown_branch_number");
  }
}

/**
 * Return the names of the lines that a listing is, or is a branch of.
 *
 * @param {Listing} listing
 * @param {HelpLines} sure
 */
const linesOf = (listing, sure) =>
  Object.keys(sure).filter(
    (name) =>
      isWhole(name, listing.name) || (!sure[name].includes("999") && isItsOwn(listing, name)),
  );

/** @param {string} name */
const isPlainWord = (name) =>
  HELP_LINE_NAMES.plainWords.includes(name) || name.length < HELP_LINE_NAMES.shortest;

/**
 * Return a pattern of every name that a sentence may call a line by, the longest first.
 *
 * @param {string[]} names
 */
function namesPattern(names) {
  const longestFirst = [...names].sort((one, other) => other.length - one.length);
  const escaped = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(escaped.map((name) => `\\b${name}\\b`).join("|"), "gi");
}

/**
 * Yield each line that is named with a number: its name in small letters, and the digits.
 *
 * @param {string} text
 * @param {RegExp} names
 * @returns {Generator<[name: string, number: string]>}
 */
function* namedNumbers(text, names) {
  for (const match of text.matchAll(names)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (isName(match[0], text.slice(0, start), text.slice(end))) {
      const number = numberAfter(text, end, names) || numberBefore(text, start);
      if (number) yield [match[0].toLowerCase(), nationalDigits(number)];
    }
  }
}

/**
 * Return whether words are a line's name where they stand, and not plain words or a part of
 * another name.
 *
 * @param {string} typed
 * @param {string} before
 * @param {string} after
 */
function isName(typed, before, after) {
  const name = typed.toLowerCase();
  if (name === "shout") return typed !== name;
  if (name.length < HELP_LINE_NAMES.shortest) {
    return isCapital(typed) && typed === typed.toUpperCase();
  }
  if (!HELP_LINE_NAMES.plainWords.includes(name)) return true;
  const [, wordBefore = ""] = before.split(" ").reverse();
  return isCapital(typed[0]) && !isCapital(wordBefore[0]) && !isIn("name_goes_on", after);
}

/** @param {string | undefined} letters */
const isCapital = (letters = "") => letters !== letters.toLowerCase();

/**
 * @param {string} text
 * @param {number} end is where the name ends.
 * @param {RegExp} names
 */
function numberAfter(text, end, names) {
  const { mostBetween, longestNumber } = HELP_LINE_NAMES;
  const pattern = PATTERNS.get("help_line_number");
  if (!pattern) return "";
  pattern.lastIndex = end;
  const found = pattern.exec(text.slice(0, end + mostBetween + longestNumber));
  pattern.lastIndex = 0;
  if (!found || found.index - end > mostBetween) return "";
  const between = text.slice(end, found.index);
  return isIn("number_of_another", between) || between.match(names) ? "" : found[0];
}

/**
 * Return a number right before a name: `116 123 (Samaritans)`.
 *
 * @param {string} text
 * @param {number} start is where the name starts.
 */
function numberBefore(text, start) {
  const before = text.slice(Math.max(0, start - HELP_LINE_NAMES.mostBefore), start);
  const found = allMatches("help_line_number", before).pop();
  if (!found) return "";
  const between = before.slice((found.index ?? 0) + found[0].length);
  return isIn("number_joined_to_a_name", between) ? found[0] : "";
}

/**
 * Return whether a listing is a line's own, or a branch of it: it knows its number best.
 *
 * @param {Listing} listing
 * @param {string} name
 */
function isItsOwn(listing, name) {
  const titles = [listing.name ?? "", listing.organisation?.name ?? ""];
  const pattern = namesPattern([name]);
  return titles.some((title) => isWhole(name, title) || hasName(title, pattern));
}

/**
 * @param {string} title
 * @param {RegExp} pattern
 */
const hasName = (title, pattern) =>
  [...title.matchAll(pattern)].some(({ 0: typed, index }) =>
    isName(typed, title.slice(0, index), title.slice(index + typed.length)),
  );

/**
 * Return whether a title is a line's name and no other word, but for what stands in brackets.
 *
 * @param {string} name
 * @param {string} [title]
 */
const isWhole = (name, title = "") =>
  title
    .replace(/\([^)]*\)/g, "")
    .trim()
    .toLowerCase() === name;

/**
 * Return whether a number is another line's, or one of this line's with a digit or two changed.
 *
 * @param {string} number
 * @param {HelpLines} known
 * @param {string} name
 */
function isSlip(number, known, name) {
  const isOfAny = Object.values(known).some((numbers) => numbers.includes(number));
  return isOfAny || known[name].some((own) => isNear(number, own));
}

/**
 * Return whether a number is none of these lines', and is one of theirs with a slip in it.
 *
 * @param {string} number
 * @param {HelpLines} lines
 */
function isSlipOfAny(number, lines) {
  const numbers = Object.values(lines).flat();
  const isOne = number.length < SHORTEST_TO_COMPARE || numbers.includes(number);
  return !isOne && numbers.some((own) => isNear(number, own));
}

/**
 * @param {string} one
 * @param {string} other
 */
function isNear(one, other) {
  const longer = Math.abs(one.length - other.length);
  if (longer > 1) return false;
  const both = [...one].slice(0, other.length);
  const differing = both.filter((digit, at) => digit !== other[at]).length + longer;
  return differing <= 2 || [...one].sort().join("") === [...other].sort().join("");
}

/**
 * @param {Listing} listing
 * @param {HelpLines} known
 * @returns {Generator<Problem>}
 */
function* borrowed(listing, known) {
  for (const [path, typed] of phones(listing)) {
    const number = nationalDigits(typed);
    const owners = Object.keys(known).filter((name) => known[name].includes(number));
    if (SHORT_NUMBERS.includes(number) && !owners.some((name) => isItsOwn(listing, name))) {
      yield declaredProblem(path, "borrowed_crisis_number");
    }
  }
}

/**
 * @param {Listing} listing
 * @returns {Generator<[path: Path, typed: string]>}
 */
function* phones({ join }) {
  if (typeof join?.phone === "string") yield [["join", "phone"], join.phone];
  const others = Array.isArray(join?.other_phones) ? join.other_phones : [];
  for (const [at, other] of others.entries()) {
    if (typeof other?.number === "string") {
      yield [["join", "other_phones", at, "number"], other.number];
    }
  }
}

/**
 * @param {Listing} listing
 * @returns {[path: Path, typed: string][]}
 */
function textLines({ join }) {
  const to = join?.text?.to;
  return typeof to === "string" ? [[["join", "text", "to"], to]] : [];
}
