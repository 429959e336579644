/**
 * Rules about what words say, and about the web addresses in them: secrets, people, dangers,
 * placeholders. The patterns and most of the sentences are declared in Python. Pure.
 */

import {
  EXAMPLE_HOST,
  HIDDEN_CHARACTERS,
  HOSTS,
  NOT_A_NAME,
  PATIENT_PARAMETER,
  TRACKING_PARAMETER,
  WORDS_FOR_NONE,
} from "./form-contract.js";
import { say, toSay } from "../shared/words.js";
import { quoted } from "./field-types.js";
import { dangersIn, placesIn } from "./evidence.js";
import { isPrivateLife } from "./private-lives.js";
import { declaredProblem, problem, warning } from "./problem.js";
import { allMatches, isIn, matches, PATTERNS } from "./text-patterns.js";

/** @import { DirectoryData, Listing, Venue } from "./field-types.js" */
/** @import { Path, Problem } from "./problem.js" */

/** @typedef {[path: Path, text: string]} TextAt is a text of a listing, and the way to it. */

const IN_ANY_TEXT = [
  ...["case_note", "bank_details", "placeholder", "web_page_mark", "to_the_reviewer", "garbled"],
  "mixed_alphabets",
];
const WITHOUT_CONSENT = ["named_person", "mobile", "free_mail"];

/**
 * Yield every text of a listing with its path.
 *
 * @param {unknown} value
 * @param {Path} [path]
 * @returns {Generator<TextAt>}
 */
export function* texts(value, path = []) {
  if (typeof value === "string") yield [path, value];
  if (!value || typeof value !== "object") return;
  for (const [key, inner] of Object.entries(value)) {
    yield* texts(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/**
 * Yield a problem for each text with a character that nobody can see.
 *
 * @param {Listing} listing
 */
export function* hiddenCharacters(listing) {
  const sentence = say(
    "there is a character here that nobody can see, usually from copy and paste. Retype it",
  );
  for (const [path, text] of texts(listing)) {
    if (HIDDEN_CHARACTERS.test(text)) yield problem(path, "hidden_character", sentence);
  }
}

/**
 * Yield a problem for everything that a listing's words should not say.
 *
 * @param {Listing} listing
 * @param {DirectoryData} directory
 * @returns {Generator<Problem>}
 */
export function* contentProblems(listing, directory) {
  const all = [...texts(listing)];
  const rules = [inAnyText, aboutPeople, dangers, exposedRefuge, exposedSecret, privateAddress];
  for (const rule of rules) {
    for (const [path, code] of rule(listing, all, directory)) yield declaredProblem(path, code);
  }
  for (const text of all) yield* standsForNothing(text);
}

const NOTHING = new Set(WORDS_FOR_NONE);
const NAMELESS = new Set(NOT_A_NAME);

/** @param {string} text */
const isNothing = (text) =>
  NOTHING.has(text.trim().toLowerCase()) ||
  NAMELESS.has(text.replace(/^[ .!]+|[ .!]+$/g, "").toLowerCase());

/**
 * Return whether a text stands for nothing where people go by it.
 *
 * @param {Path} path
 * @param {string} text
 */
const isGoneBy = (path, text) => isIn("words_gone_by", path.join(" ")) && isNothing(text);

/**
 * Yield a problem for words such as TBC that readers would be shown: where people go by them, they
 * are not sent.
 *
 * @param {TextAt} said
 */
function* standsForNothing([path, text]) {
  if (!isNothing(text)) return;
  const place = path.join(" ");
  const advice =
    place === "summary"
      ? toSay("{text} says nothing. Write a sentence")
      : toSay("{text} says nothing. If there is none, leave this empty");
  const sentence = say(advice, { text: quoted(text) });
  const isLeftOut = NOTHING.has(text.trim().toLowerCase()) && isIn("words_left_out", place);
  if (isGoneBy(path, text)) yield problem(path, "says_nothing", sentence);
  else if (isLeftOut && !isIn("placeholder", text)) {
    yield warning(path, "says_nothing", sentence);
  }
}

/**
 * @param {Listing} listing
 * @param {TextAt[]} all
 * @returns {Generator<[path: Path, code: string]>}
 */
function* inAnyText(listing, all) {
  const codes = [...IN_ANY_TEXT, ...(listing.consent ? [] : WITHOUT_CONSENT)];
  for (const [path, text] of all) {
    for (const code of codes) {
      if (isIn(code, text) && !(code === "placeholder" && isGoneBy(path, text))) yield [path, code];
    }
  }
}

/**
 * @param {Listing} _listing
 * @param {TextAt[]} all
 * @returns {Generator<[path: Path, code: string]>}
 */
function* aboutPeople(_listing, all) {
  for (const [path, text] of all) {
    if (isIn("nhs_number_said", text) || hasNhsNumber(path, text)) yield [path, "nhs_number"];
    if (isIn("record_number", text)) yield [path, "record_number"];
    if (isIn("insurance_number_said", text) || isIn("insurance_number", text)) {
      yield [path, "insurance_number"];
    }
    if (hasBirth(text)) yield [path, "date_of_birth"];
    if (isIn("child_to_ring", text) || (text.includes(" ") && isPrivateLife(text))) {
      yield [path, "private_life"];
    }
  }
}

const NUMBERS = ["phone", "number", "website", "referral_form", "social", "charity_number"];

/**
 * @param {Path} path
 * @param {string} text
 */
function hasNhsNumber(path, text) {
  if (path.some((step) => NUMBERS.includes(String(step)))) return false;
  const words = text.replace(/https?:\/\/\S+|\bwww\.\S+/gi, " ");
  return matches("nhs_number", words).some(isNhsNumber);
}

/**
 * Return whether a text has a date of birth that is not a cohort's.
 *
 * @param {string} text
 */
function hasBirth(text) {
  return allMatches("date_of_birth", text).some((birth) => !isOfCohort(birth, text));
}

/**
 * Return whether a date is when many were born. Its own "born" must be theirs, not an earlier one.
 *
 * @param {RegExpMatchArray} birth
 * @param {string} text
 */
function isOfCohort({ 0: { length }, index = 0 }, text) {
  const from = Math.max(0, index - 40);
  const near = allMatches("cohort", text.slice(from, index + length));
  return near.some((cohort) => from + (cohort.index ?? 0) + cohort[0].length > index);
}

/**
 * Return whether ten digits pass the modulus 11 check of the NHS Data Dictionary.
 *
 * @param {string} text
 */
function isNhsNumber(text) {
  const digits = [...text.replace(/[^0-9]/g, "")].map(Number);
  const sum = digits.slice(0, 9).reduce((total, digit, at) => total + digit * (10 - at), 0);
  const check = 11 - (sum % 11);
  return check !== 10 && check % 11 === digits[9];
}

/**
 * @param {Listing} listing
 * @param {TextAt[]} all
 * @param {DirectoryData} directory
 */
function dangers(listing, all, directory) {
  const words = Object.values(directory.needs).flatMap((need) => need.words);
  return dangersIn(
    listing,
    all,
    words.map((word) => word.toLowerCase()),
  );
}

/** @param {Venue} venue */
function isPrivate(venue) {
  const answer = venue.keep_address_private;
  return typeof answer === "string" && !["no", "false"].includes(answer.trim().toLowerCase());
}

/**
 * @param {Listing} listing
 * @param {TextAt[]} all
 * @returns {Generator<[path: Path, code: string]>}
 */
function* exposedRefuge(listing, all) {
  const refuge = givesAnAddress(listing) && all.find(saysItIsARefuge);
  if (refuge) yield [refuge[0], "refuge"];
}

/**
 * Return whether a text says that this is a refuge; what it says of others is passed over.
 *
 * @param {TextAt} said
 */
function saysItIsARefuge([path, text]) {
  const others = PATTERNS.get("not_a_refuge");
  const rest = others ? text.replace(others, ",") : text;
  const isName = path[path.length - 1] === "name" || path[0] === "keywords";
  return (isName && isIn("called_a_refuge", rest)) || isIn("refuge", rest);
}

/** @param {Listing} listing */
const givesAnAddress = (listing) =>
  tellsWhere(listing.join?.post) ||
  venuesOf(listing).some(
    (venue) => !isPrivate(venue) && (venue.address || venue.postcode || venue.location),
  );

/**
 * @param {Listing} listing
 * @param {TextAt[]} all
 * @param {DirectoryData} directory
 * @returns {Generator<[path: Path, code: string]>}
 */
function* exposedSecret(listing, all, directory) {
  const secret = all.find(([, text]) => saysSecret(text));
  const isExposed = givesAnAddress(listing);
  if (secret && (isExposed || all.some(pointsToAPlace))) {
    yield [secret[0], "secret_address"];
  } else if (isExposed) {
    for (const [at, id] of (listing.needs ?? []).entries()) {
      if (directory.needs[id]?.sensitive) yield [["needs", at], "sensitive_address"];
    }
  }
}

/** @param {string} text */
const saysSecret = (text) =>
  allMatches("secret_address", text).some((found) => !isIn("of_somebody", found[0]));

/**
 * Where a place is secret, nothing that points to it may be anywhere: not its street, its
 * postcode, or the way there.
 *
 * @param {Listing} listing
 * @param {TextAt[]} all
 * @returns {Generator<[path: Path, code: string]>}
 */
function* privateAddress(listing, all) {
  const venues = venuesOf(listing);
  if (!venues.some(isPrivate)) return;
  for (const [at, venue] of venues.entries()) {
    if (!isPrivate(venue)) continue;
    for (const name of /** @type {const} */ (["address", "postcode", "location", "name"])) {
      if (venue[name] && !isWithheld(venue[name])) yield [["venues", at, name], "private_address"];
    }
  }
  const pointing = [...all.filter(pointsToAPlace), ...placesIn(all)];
  const seen = new Set();
  for (const [path] of pointing) {
    const key = path.join(".");
    if (!isFieldOfVenue(path) && !seen.has(key)) yield [path, "private_address"];
    seen.add(key);
  }
  const publicNames = new Set(venues.filter((venue) => !isPrivate(venue)).map(({ name }) => name));
  for (const [at, { venue }] of (listing.sessions ?? []).entries()) {
    if (venue && !publicNames.has(venue)) yield [["sessions", at, "venue"], "private_address"];
  }
}

/**
 * Return whether a text shows in figures where a place is, or is where letters go, and no box.
 *
 * @param {TextAt} said
 */
const pointsToAPlace = ([path, text]) =>
  path.join(".") === "join.post" ? tellsWhere(text) : isIn("private_address", text);

/**
 * Return whether an address for letters is also where somebody is: a box tells no such thing.
 *
 * @param {unknown} post
 */
function tellsWhere(post) {
  if (typeof post !== "string" || !post) return false;
  return !isIn("letter_box", post) || isIn("street_of_letters", post);
}

/**
 * Return whether words in an address's stead say that it is not given, and nothing else does.
 *
 * @param {unknown} value
 */
function isWithheld(value) {
  return typeof value === "string" && isIn("withheld", value) && !isIn("private_address", value);
}

/** @param {Path} path */
function isFieldOfVenue(path) {
  const last = String(path[path.length - 1]);
  return path[0] === "venues" && ["address", "postcode", "lat", "lon", "name"].includes(last);
}

/** @param {Listing} listing */
function venuesOf({ venues }) {
  return Array.isArray(venues) ? venues.filter((venue) => venue && typeof venue === "object") : [];
}

// --- web addresses, as `generator/check/links.py` has them

const CODED = toSay(
  'has a name written in code ("xn--"), which can hide letters that look like others. Check it letter by letter',
);

/**
 * Yield the problems of every web address in a listing's words, and of its e-mail address.
 *
 * @param {Listing} listing
 * @param {DirectoryData} directory
 */
export function* urlProblems(listing, directory) {
  for (const [path, text] of texts(listing)) {
    for (const [url] of text.matchAll(/https?:\/\/[^\s)\]>"']+/gi)) {
      yield* privacyProblems(url, path);
      yield* hostProblems(url, path, directory);
    }
  }
  const email = (listing.join?.email ?? "").toLowerCase();
  const path = ["join", "email"];
  if (email.includes("xn--")) yield warning(path, "coded_address", say(CODED));
  if (!directory.made_up && EXAMPLE_HOST.test(email.split("@")[1]?.trim() ?? "")) {
    yield warning(path, "example", say("is an example e-mail address. Put the real one"));
  }
}

/**
 * @param {string} url
 * @param {Path} path
 */
function* privacyProblems(url, path) {
  const [address, ...fragment] = url.split("#");
  const query = address.split("?").slice(1).join("?");
  const queryAndFragment = `${query}&${fragment.join("#")}`;
  if (/^http:/i.test(url)) {
    const secure = `https${url.slice(4)}`;
    const sentence = toSay('try "{address}": it keeps what people read private');
    yield warning(path, "http", say(sentence, { address: secure }));
  }
  if (parameters(query).some((name) => TRACKING_PARAMETER.test(name))) {
    const sentence = toSay(
      'carries a tracking code, which follows the people who use it. Shorten it to "{address}"',
    );
    yield warning(path, "tracking", say(sentence, { address: url.split(/[?#]/)[0] }));
  }
  const names = queryAndFragment.includes("=") ? parameters(queryAndFragment) : [];
  if (names.some((name) => PATIENT_PARAMETER.test(name))) {
    yield declaredProblem(path, "patient_in_address");
  }
}

/**
 * @param {string} url
 * @param {Path} path
 * @param {DirectoryData} directory
 */
function* hostProblems(url, path, directory) {
  const host = (/^[a-z]+:\/\/([^/?#]*)/i.exec(url)?.[1] ?? "").toLowerCase();
  const site = ["chat_invitation", "outside_form"].find((code) => isAt(host, code));
  if (site) yield declaredProblem(path, site);
  if (isAt(host, "shortened")) {
    const sentence = toSay(
      "is a shortened address, so nobody can see where it leads. Use the full one",
    );
    yield warning(path, "shortened", say(sentence));
  } else if (host.includes("xn--")) {
    yield warning(path, "coded_address", say(CODED));
  }
  if (!directory.made_up && EXAMPLE_HOST.test(host)) {
    const sentence = say("is an example web address. Put the real one, or leave it out");
    yield warning(path, "example", sentence);
  }
}

/** @param {string} query */
const parameters = (query) => [...new URLSearchParams(query).keys()];

/**
 * Return whether a host is one of those that a code looks for, or lies inside one.
 *
 * @param {string} host
 * @param {string} code
 */
function isAt(host, code) {
  /** @type {Record<string, string[]>} */
  const hosts = HOSTS;
  return hosts[code].some((name) => host === name || host.endsWith(`.${name}`));
}
