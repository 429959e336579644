/**
 * Rules about a listing whose fields are each of their kind: what one field says of another, and
 * of the directory. Pure.
 */

import { say, toSay } from "../shared/words.js";
import { ASKED_FOR, EVERYWHERE, NO_ROOM, NOT_A_NAME, SIGNS } from "./form-contract.js";
import { parsePhone, quoted } from "./field-types.js";
import { untoldContact } from "./first-contacts.js";
import { declaredProblem, problem, warning } from "./problem.js";
import { times } from "./session-rules.js";
import { valueAt } from "./submission.js";
import { isIn } from "./text-patterns.js";

/** @import { DirectoryData, Listing } from "./field-types.js" */
/** @import { Path, Problem } from "./problem.js" */

const NAMELESS = new Set(NOT_A_NAME);
const HAS_LETTER = /\p{L}/u;

/** @param {string} text */
const isNameless = (text) => NAMELESS.has(text.trim().toLowerCase());

// --- words

/** @param {Listing} listing */
function* names(listing) {
  for (const path of [["name"], ["organisation", "name"]]) {
    const text = valueAt(listing, path.join("."));
    if (!text || (!isNameless(text) && HAS_LETTER.test(text))) continue;
    const sentence = toSay("{text} is an odd name. Is that really what people call it?");
    yield warning(path, "odd_name", say(sentence, { text: quoted(text) }));
  }
}

/** @param {Listing} listing */
function* style(listing) {
  for (const name of ["name", "summary"]) {
    const text = (valueAt(listing, name) ?? "").trim();
    if (isInCurlyQuotes(text)) {
      yield warning([name], "curly_quotes", say("the quotes became part of it. Take them out"));
    }
    if (isInCapitals(text)) {
      const sentence = say("is all in capitals, which are hard to read. Use small letters");
      yield warning([name], "capitals", sentence);
    }
  }
}

/** @param {string} text */
function isInCurlyQuotes(text) {
  const closing = /[“”»’]/;
  return /^[“”„«‘]/.test(text) && (closing.test(text.slice(-1)) || !closing.test(text.slice(1)));
}

/** @param {string} text */
function isInCapitals(text) {
  const letters = [...text].filter((character) => HAS_LETTER.test(character));
  return letters.length >= 8 && text.includes(" ") && letters.every((each) => /\p{Lu}/u.test(each));
}

/** @param {Listing} listing */
function* repeatedWords(listing) {
  const counts = new Map();
  for (const [word] of (listing.summary ?? "").toLowerCase().matchAll(/[a-z]{4,}/g)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const [mostCommon] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!mostCommon || mostCommon[1] < 4) return;
  const sentence = toSay("{word} is here {count} times. Say it once, in a sentence");
  const values = { word: quoted(mostCommon[0]), count: mostCommon[1] };
  yield warning(["summary"], "repeated_words", say(sentence, values));
}

// --- what it names

/**
 * @param {Listing} listing
 * @param {DirectoryData} directory
 */
function* unknownAreas(listing, { areas }) {
  for (const [at, id] of (listing.serves ?? []).entries()) {
    if (Object.hasOwn(areas, id.trim()) || id.trim() === EVERYWHERE) continue;
    const sentence = say("{text} is not an area here", { text: quoted(id) });
    yield problem(["serves", at], "unknown_serves", sentence);
  }
}

/**
 * @param {Listing} listing
 * @param {DirectoryData} directory
 */
function* unknownNeeds(listing, { needs }) {
  for (const [at, id] of (listing.needs ?? []).entries()) {
    if (Object.hasOwn(needs, id.trim())) continue;
    const sentence = say("{text} is not a need here", { text: quoted(id) });
    yield problem(["needs", at], "unknown_needs", sentence);
  }
}

const LISTS =
  "serves needs ways join.routes keywords languages who.groups catchment.postcodes join.social".split(
    " ",
  );

/** @param {Listing} listing */
function* repetitions(listing) {
  /** @type {[path: Path, items: string[] | undefined][]} */
  const lists = [
    ...LISTS.map((path) => /** @type {any} */ ([path.split("."), valueAt(listing, path)])),
    ...(listing.sessions ?? []).flatMap(({ days, weeks }, at) => [
      [["sessions", at, "days"], days],
      [["sessions", at, "weeks"], weeks],
    ]),
  ];
  for (const [path, items = []] of lists) {
    const texts = items.map((item) => item.trim());
    for (const [at, text] of texts.entries()) {
      if (texts.indexOf(text) === at) continue;
      const sentence = say("{text} is here twice. Delete one", { text: quoted(items[at]) });
      yield problem([...path, at], "repeated", sentence);
    }
  }
}

/**
 * @param {Listing} listing
 * @param {DirectoryData} directory
 */
function* postcodesOutside(listing, { areas }) {
  const serves = listing.serves ?? [];
  const codes = new Set(serves.flatMap((id) => outwardCodes(id, areas)));
  if (serves.includes(EVERYWHERE) || !codes.size) return;
  for (const [at, { postcode }] of (listing.venues ?? []).entries()) {
    const outward = postcode?.toUpperCase().replace(/\s/g, "").slice(0, -3);
    if (!outward || codes.has(outward) || SIGNS.postcode_of_no_place.test(outward)) continue;
    const sentence = toSay(
      '"{postcode}" is outside the areas you ticked. Check the postcode and the areas: which is right?',
    );
    const words = say(sentence, { postcode: postcode ?? "" });
    yield warning(["venues", at, "postcode"], "postcode_outside", words);
  }
}

/**
 * Return the outward codes of an area, of its parts and of its place.
 *
 * @param {string} id
 * @param {DirectoryData["areas"]} areas
 */
function outwardCodes(id, areas) {
  const related = Object.entries(areas).filter(
    ([other, area]) => other === id || area.place === id || other === areas[id]?.place,
  );
  return related.flatMap(([, area]) => area.codes);
}

/** @param {Listing} listing */
function* unknownVenues(listing) {
  const venueNames = new Set((listing.venues ?? []).map(({ name }) => name?.trim()));
  for (const [at, { venue }] of (listing.sessions ?? []).entries()) {
    if (!venue || venueNames.has(venue.trim())) continue;
    const sentence = say("{text} is not the name of a place above", { text: quoted(venue) });
    yield problem(["sessions", at, "venue"], "unknown_venue", sentence);
  }
}

// --- joining

/** @param {Listing} listing */
function* contact(listing) {
  const join = listing.join ?? {};
  const needsContact = (join.routes ?? []).some((/** @type {string} */ route) =>
    ASKED_FOR.includes(route.toLowerCase()),
  );
  const ways = ["phone", "text", "email", "post", "website", "referral_form"];
  const hasContact =
    ways.some((name) => join[name]) || join.other_phones?.length || join.social?.length;
  const untold = untoldContact(join);
  if (untold && !(needsContact && !hasContact)) {
    yield warning(["join", "first_step"], "step_contact", untold);
  }
  if (!needsContact || hasContact) return;
  if (untold) {
    yield problem(["join", "first_step"], "no_contact", untold);
    return;
  }
  const sentence = say(
    "people get in touch themselves or are sent by a professional, but there is no phone, e-mail, website or address for letters. Add one",
  );
  yield problem(["join"], "no_contact", sentence);
}

/** @param {Listing} listing */
function* somewhereToTurnUp(listing) {
  const canBeFound = (listing.venues ?? []).some(
    (venue) => venue.postcode || venue.address || venue.location,
  );
  if (canBeFound || !(listing.join?.routes ?? []).includes("turn up")) return;
  if (listing.no_fixed_place === "yes") {
    if (listing.join?.first_step || canBeChecked(listing)) return;
    const advice = say("there is no fixed place, so say first how people find out where it is");
    yield problem(["no_fixed_place"], "no_venue", advice);
    return;
  }
  const sentence = say(
    "people can just turn up, but no place has an address or a postcode. Add one",
  );
  yield problem(["join", "routes"], "no_venue", sentence);
}

/**
 * Return whether there is something to ring, write to or look at.
 *
 * @param {Listing} listing
 */
function canBeChecked({ join = {}, organisation = {}, also_run_by: others = [] }) {
  const told = [join.phone, join.text, join.email, join.post, join.website, join.referral_form];
  const lists = [join.other_phones?.length, join.social?.length];
  const pages = [organisation, ...others].flatMap(({ website, social }) => [
    website,
    social?.length,
  ]);
  return [...told, ...lists, ...pages].some(Boolean);
}

/** @param {Listing} listing */
function* price({ cost }) {
  if (cost) yield* freeWithPrice(cost);
  const note = cost?.note;
  if (!note) return;
  const path = ["cost", "note"];
  if (isIn("price_below_nothing", note)) {
    const sentence = toSay("{text} is below nothing. Take the minus sign out");
    yield problem(path, "cost", say(sentence, { text: quoted(note) }));
  } else if (isIn("price_amount_only", note)) {
    const sentence = toSay(
      '{text} is not a price that people can read. Write it like "£3 a session"',
    );
    yield problem(path, "cost", say(sentence, { text: quoted(note) }));
  }
}

/** @param {NonNullable<Listing["cost"]>} cost */
function* freeWithPrice({ kind, note = "", prices = [] }) {
  const amounts = prices.map(({ amount = "" }) => amount);
  const isAsked = isIn("price_asked", note) && !isIn("price_given", note);
  const priced = isAsked ? note : amounts.find((words) => /£ ?[0-9]*[1-9]/.test(words));
  if (!priced || kind?.toLowerCase() !== "free") return;
  const sentence = say("says free, but there is a price: {price}", { price: quoted(priced) });
  yield warning(["cost", "kind"], "free_with_price", sentence);
}

/** @param {Listing} listing */
function* phoneNumbers(listing) {
  const others = (listing.join?.other_phones ?? []).map(
    (/** @type {{number: string}} */ other, /** @type {number} */ at) => [
      ["join", "other_phones", at, "number"],
      other.number,
    ],
  );
  for (const [path, text] of [[["join", "phone"], listing.join?.phone], ...others]) {
    const phone = text ? parsePhone(text) : null;
    if (phone && isIn("example_number", phone.digits)) {
      const sentence = toSay("only stands there until somebody writes the number. Please write it");
      yield problem(path, "example_number", say(sentence));
    } else if (phone && isIn("premium_number", phone.digits)) {
      yield warning(path, "premium", say("costs extra to ring. Is there an ordinary number?"));
    }
    if (phone?.isMobile && !listing.consent) {
      yield declaredProblem(path, "mobile");
    }
  }
}

// --- ages, status

/** Two ages in words. `From 10 to 4` alone may be hours. */
const AGES = [
  /\bage[ds]? (?:between |from )?([0-9]{1,3}) ?(?:to|and|-|–) ?([0-9]{1,3})\b(?! ?[ap]\.?m\b|[:.][0-9])/i,
  /\b(?:between|from) ([0-9]{1,3}) ?(?:to|and|-|–) ?([0-9]{1,3}) ?-?(?:years?|yrs?)\b/i,
];

/** @param {Listing} listing */
function* ages({ who = {} }) {
  const range = AGES.map((pattern) => pattern.exec(who.note ?? "")).find(Boolean);
  if (range && Number(range[1]) > Number(range[2])) {
    const sentence = toSay("{text}: the first age is above the second. Swap them?");
    yield warning(["who", "note"], "ages_order", say(sentence, { text: quoted(range[0]) }));
  }
  /** @type {[Path, {from_age?: string, to_age?: string}][]} */
  const everyone = [[["who"], who]];
  (who.any_of ?? []).forEach((each, at) => everyone.push([["who", "any_of", at], each]));
  for (const [path, { from_age: youngest, to_age: oldest }] of everyone) {
    if (youngest && oldest && Number(youngest) > Number(oldest)) {
      const sentence = say("is above the oldest age. Swap them?");
      yield problem([...path, "from_age"], "ages_order", sentence);
    }
  }
}

/** @param {Listing} listing */
function hasNoRoom({ places }) {
  const kind = typeof places === "string" ? places : places?.kind;
  return NO_ROOM.includes((kind ?? "").toLowerCase());
}

/** @param {Listing} listing */
function* running(listing) {
  /** @type {any} */
  const typed = listing.status ?? {};
  const status = typeof typed === "string" ? { kind: typed } : typed;
  const kind = (status.kind ?? "open").toLowerCase();
  if (status.until && kind !== "paused") {
    const sentence = say("belongs only with a listing that has stopped for a while");
    yield problem(["status", "until"], "status", sentence);
  }
  if (status.try_instead?.length && kind === "open" && !hasNoRoom(listing)) {
    const sentence = say("belongs only with a listing that has stopped");
    yield problem(["status", "try_instead"], "status", sentence);
  }
}

/**
 * @param {Listing} listing
 * @param {DirectoryData} directory
 */
function* sensitiveNeed(listing, directory) {
  const first = directory.needs[listing.needs?.[0]?.trim() ?? ""];
  if (!first?.sensitive || listing.sensitive?.toLowerCase() === "yes") return;
  const sentence = toSay(
    'helps with "{need}", so people may be in danger if it is seen. Tick the box under "Staying safe"',
  );
  yield warning(["needs", 0], "sensitive", say(sentence, { need: first.name }));
}

/** @type {((listing: Listing, directory: DirectoryData) => Iterable<Problem>)[]} */
export const LISTING_RULES = [
  ...[names, style, repeatedWords, unknownAreas, unknownNeeds, repetitions, postcodesOutside],
  ...[unknownVenues, contact, somewhereToTurnUp, price, phoneNumbers, times, ages, running],
  sensitiveNeed,
];
