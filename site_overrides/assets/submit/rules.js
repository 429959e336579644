/**
 * The rules of `linkbook check` that a browser can know, over a listing as plain words. Pure: no
 * page, no clock. `tests/submit/test_rules.py` runs the golden cases through both, and compares
 * every code that is named here.
 */

import { say, toSay } from "../shared/words.js";
import { crisisLines } from "./crisis-lines.js";
import { misspeltAddresses } from "./misspelt-addresses.js";
import { impersonation } from "./impersonation.js";
import { contentProblems, hiddenCharacters, urlProblems } from "./content-rules.js";
import { FIELDS as DECLARED_FIELDS, MESSAGES } from "./form-contract.js";
import { faultIn } from "./field-types.js";
import { LISTING_RULES } from "./listing-rules.js";
import { problem } from "./problem.js";

/** @import { DirectoryData, Field, Listing } from "./field-types.js" */
/** @import { Path, Problem } from "./problem.js" */

/** @type {Record<string, Field>} */
const FIELDS = DECLARED_FIELDS;

/**
 * The codes that the form claims to know as well as the command does. The others are left to the
 * curators' check.
 */
export const RULE_CODES = [
  ...["missing", "too_short", "too_long", "empty", "line_break", "tab", "angle_bracket"],
  ...["look_alike", "choice", "whole_number", "postcode", "postcode_area", "charity_number"],
  ...[
    "time",
    "date",
    "no_such_date",
    "day_span",
    "postcode_sector",
    "phone",
    "text_code",
    "email",
    "web_address",
  ],
  ...["hidden_character", "unknown_serves", "unknown_needs", "repeated", "postcode_outside"],
  ...[
    "unknown_venue",
    "no_contact",
    "step_contact",
    "no_venue",
    "cost",
    "free_with_price",
    "premium",
    "example_number",
  ],
  ...["ends_before_start", "dates_order", "day", "ages_order", "status"],
  ...["sensitive", "odd_name", "says_nothing", "curly_quotes", "capitals", "repeated_words"],
  ...["http", "tracking", "shortened", "coded_address", "example", "misspelt_address"],
  ...Object.keys(MESSAGES),
];

/**
 * Return the checker of a directory: a function from a listing to its problems.
 *
 * @param {DirectoryData} directory
 * @returns {(listing: Listing) => Problem[]}
 */
export function checker(directory) {
  return (listing) => {
    const shapeProblems = [...shapes(listing, "", [])];
    const faulty = shapeProblems.map(({ path }) => path);
    const valid = withoutFields(listing, faulty);
    const others = [
      ...LISTING_RULES.flatMap((rule) => [...rule(valid, directory)]),
      ...contentProblems(listing, directory),
      ...crisisLines(listing, directory),
      ...impersonation(listing),
      ...misspeltAddresses(listing),
      ...urlProblems(listing, directory),
    ];
    const news = others.filter(
      (each) =>
        each.private ||
        !(isAlreadyFaulty(each, faulty) || isGuess(each, faulty) || isApproved(each, listing)),
    );
    return redact([...shapeProblems, ...hiddenCharacters(listing), ...news]);
  };
}

/**
 * @param {Problem} problem
 * @param {Path[]} faulty
 */
function isAlreadyFaulty({ path }, faulty) {
  return faulty.some((beginning) => beginning.every((step, at) => step === path[at]));
}

/**
 * What seems to be missing, such as a way to come, may only have a slip, spoken of already.
 *
 * @param {Problem} problem
 * @param {Path[]} faulty
 */
function isGuess({ code }, faulty) {
  const part = new Map([
    ["no_venue", "venues"],
    ["no_contact", "join"],
    ["irregular", "sessions"],
  ]).get(code);
  return part !== undefined && faulty.some((path) => path[0] === part);
}

/**
 * @param {Problem} problem
 * @param {Listing} listing
 */
function isApproved({ severity }, listing) {
  return severity === "held" && listing.approved !== undefined;
}

/**
 * Where something must not be repeated, no other message at that field may quote it; and each
 * thing is said once.
 *
 * @param {Problem[]} problems
 */
function redact(problems) {
  /** @param {Problem} each */
  const key = ({ path }) => path.join(".");
  const privateKeys = new Set(problems.filter((each) => each.private).map(key));
  const kept = problems.filter(
    (each) => each.private || !privateKeys.has(key(each)) || !each.sentence.includes('"'),
  );
  const distinct = new Map(kept.map((each) => [`${key(each)} ${each.code}`, each]));
  return [...distinct.values()].map((each) =>
    privateKeys.size && !each.private ? withoutQuotes(each) : each,
  );
}

/**
 * @param {Problem} each
 * @returns {Problem}
 */
function withoutQuotes(each) {
  return { ...each, sentence: each.sentence.replace(/"[^"]*"/g, say("what you typed")) };
}

/**
 * Return a listing without the fields that lie at some paths.
 *
 * @param {Listing} listing
 * @param {Path[]} paths
 * @returns {Listing}
 */
export function withoutFields(listing, paths) {
  const rest = structuredClone(listing);
  for (const path of paths) {
    const last = path[path.length - 1];
    /** @type {any} */
    const owner = path.slice(0, -1).reduce((/** @type {any} */ inner, step) => inner?.[step], rest);
    if (owner && Object.hasOwn(owner, last) && !Array.isArray(owner)) delete owner[last];
  }
  return rest;
}

// --- the shape of each field

/**
 * @param {any} record
 * @param {string} parent is the dotted path that the record lies at, with a full stop after it.
 * @param {Path} path
 * @returns {Generator<Problem>}
 */
function* shapes(record, parent, path) {
  for (const [name, field] of fieldsIn(parent)) {
    const value = record?.[name];
    const here = [...path, name];
    if (value === undefined) {
      if (field.required) yield problem(here, "missing", say("please answer this"));
    } else if (field.many) {
      yield* manyValues(value, field, parent + name, here);
    } else if (field.kind === "group" && value && typeof value === "object") {
      yield* shapes(value, `${parent}${name}.`, here);
    } else if (typeof value === "string" && field.kind !== "group") {
      yield* oneValue(value, field, here);
    }
  }
}

/**
 * @param {string} parent
 * @returns {[name: string, field: Field][]}
 */
function fieldsIn(parent) {
  return Object.keys(FIELDS)
    .filter((path) => path.startsWith(parent) && !path.slice(parent.length).includes("."))
    .map((path) => [path.slice(parent.length), FIELDS[path]]);
}

/**
 * @param {any} values
 * @param {Field} field
 * @param {string} dotted
 * @param {Path} path
 * @returns {Generator<Problem>}
 */
function* manyValues(values, field, dotted, path) {
  if (!Array.isArray(values)) return;
  if (!values.length && field.required) {
    yield problem(path, "too_short", say("please choose at least one"));
  }
  if (field.max && values.length > field.max) {
    const sentence = toSay(
      "has {count} answers; the most is {most}. Keep the ones that matter most",
    );
    yield problem(path, "too_long", say(sentence, { count: values.length, most: field.max }));
  }
  for (const [at, value] of values.entries()) {
    if (field.kind === "group" && value && typeof value === "object") {
      yield* shapes(value, `${dotted}.`, [...path, at]);
    } else if (typeof value === "string") {
      yield* oneValue(value, field, [...path, at]);
    }
  }
}

/**
 * @param {string} text
 * @param {Field} field
 * @param {Path} path
 */
function* oneValue(text, field, path) {
  const fault = faultIn(text, field);
  if (fault) yield problem(path, ...fault);
}
