/**
 * A listing in words: on its card, as `generator/views` has it, and as questions and answers. Pure;
 * a test compares the card's words with the page's.
 */

import { COST_LABELS } from "../shared/contract.js";
import { say, toSay } from "../shared/words.js";
import { dateText, spanText } from "./day-spans.js";
import { FIELDS as DECLARED_FIELDS, MOST_NOTICE } from "./form-contract.js";
import { timeText, whenText } from "./session-text.js";
import { capitalised, listText, OR } from "../shared/list-text.js";

/** @import { Field, Listing, Venue } from "./field-types.js" */

/**
 * What a card says; what is not answered yet is empty.
 *
 * @typedef {Record<"name" | "summary" | "where" | "when" | "cost" | "phone", string>} CardText
 */

/** @type {Record<string, Field>} */
const FIELDS = DECLARED_FIELDS;

/**
 * Return the words of a listing's card.
 *
 * @param {Listing} listing
 * @returns {CardText}
 */
export function cardText(listing) {
  return {
    name: listing.name ?? "",
    summary: listing.summary ?? "",
    where: whereText(listing),
    when: whenText(listing),
    cost: costText(listing),
    phone: listing.join?.phone ?? "",
  };
}

/** @param {Listing} listing */
function whereText(listing) {
  const { venues = [], ways = [] } = listing;
  const taking = ways.map((way) => say(way));
  if (!venues.length) return meetingPlaces(listing) || capitalised(listText(taking, OR));
  const [first] = venues;
  const isSecret = first.keep_address_private === "yes";
  const names = [isSecret ? "" : first.name, first.town].filter(Boolean);
  const place = names.join(", ") || addressText(first, isSecret);
  const values = { first: place, count: venues.length - 1 };
  const words = venues.length > 1 ? say("{first} and {count} more", values) : place;
  const { notice = "" } = first;
  return notice && notice.length <= MOST_NOTICE ? `${words}. ${notice}` : words;
}

/**
 * Return how to find out where a group meets that has no fixed place.
 *
 * @param {Listing} listing
 */
function meetingPlaces({ no_fixed_place: isAnywhere, ways = [], join = {}, organisation = {} }) {
  if (isAnywhere !== "yes") return "";
  if (ways.includes("home visit") && !ways.includes("in person")) return say("We come to you");
  const told = [
    join.text,
    join.email,
    join.post,
    join.website,
    join.referral_form,
    organisation.website,
  ];
  const pages = [join.other_phones?.length, join.social?.length, organisation.social?.length];
  if (join.phone) return say("We meet in different places: ring to find out where");
  return [...told, ...pages].some(Boolean)
    ? say("We meet in different places: ask to find out where")
    : say("We meet in different places");
}

/**
 * @param {Venue} venue
 * @param {boolean} isSecret
 */
function addressText({ address, town, postcode }, isSecret) {
  if (isSecret) return say("The address is kept private");
  return [address, town, postcode].filter(Boolean).join(", ");
}

/** @param {Listing} listing */
function costText({ cost }) {
  if (!cost?.kind) return cost?.note ?? "";
  const label = /** @type {Record<string, string>} */ (COST_LABELS)[cost.kind];
  const prices = (cost.prices ?? []).map(priceText).filter(Boolean).join(", ");
  const told = [prices, cost.note].filter(Boolean);
  const kind = label ? say(label) : "";
  if (!told.length) return kind;
  return (cost.kind === "paid" ? told : [kind, ...told]).join(". ");
}

/** @param {{amount?: string, label?: string}} price */
function priceText({ amount = "", label = "" }) {
  if (!label) return amount;
  const isInitials = /^.\p{Lu}/u.test(label);
  return `${amount} (${isInitials ? label : label[0].toLowerCase() + label.slice(1)})`;
}

// --- every answer, so that nobody says yes to what they have not seen

/** @type {Record<string, string>} questions that the form never asks */
const OTHER_TITLES = {
  "venues.location": toSay("Where is it on the map?"),
  "status.try_instead": toSay("What could people try instead?"),
};
/** @type {Record<string, string>} */
const ITEM_TITLES = {
  venues: toSay("Place"),
  sessions: toSay("Time"),
  also_run_by: toSay("Partner"),
  "who.any_of": toSay("Condition"),
  "cost.prices": toSay("Price"),
  "join.other_phones": toSay("Other number"),
};

/**
 * Return the question that a field asks, for one that the page does not ask.
 *
 * @param {string} field
 */
export function fieldTitle(field) {
  return say(OTHER_TITLES[field] ?? FIELDS[field]?.title ?? field);
}

/**
 * Return `[question, answer]` for every fact of a listing.
 *
 * @param {Listing} listing
 * @param {(field: string, value: string) => string} choiceText gives the form's words for a choice,
 *   or nothing when a value is not one.
 * @param {(field: string) => string} titleText gives the form's words for a question, or nothing
 *   when it does not ask it.
 */
export function questionsAndAnswers(listing, choiceText, titleText) {
  return [...answers(listing)].map(({ field, item, value }) => [
    item + (titleText(field) || fieldTitle(field)),
    answerText(field, value, choiceText),
  ]);
}

/**
 * @typedef {{field: string, item: string, value: any}} Answer
 *
 * @param {object} record
 * @param {string} [parent]
 * @param {string} [item]
 * @returns {Generator<Answer>}
 */
function* answers(record, parent = "", item = "") {
  for (const [field, value] of inFormOrder(record, parent)) {
    if (Array.isArray(value) && typeof value[0] === "object") {
      for (const [at, inner] of value.entries()) {
        const title = `${say(ITEM_TITLES[field] ?? field)} ${at + 1}: `;
        yield* answers(inner, `${field}.`, value.length > 1 ? title : "");
      }
    } else if (typeof value === "object" && !Array.isArray(value) && !OTHER_TITLES[field]) {
      yield* answers(value, `${field}.`, item);
    } else {
      yield { field, item, value };
    }
  }
}

const FIELD_ORDER = Object.keys(FIELDS);

/**
 * @param {object} record
 * @param {string} parent
 * @returns {[field: string, value: any][]}
 */
function inFormOrder(record, parent) {
  /** @param {string} field */
  const place = (field) => {
    const at = FIELD_ORDER.findIndex((other) => other === field || other.startsWith(`${field}.`));
    return at < 0 ? FIELD_ORDER.length : at;
  };
  return Object.entries(record)
    .map(([name, value]) => /** @type {[string, any]} */ ([parent + name, value]))
    .sort(([a], [b]) => place(a) - place(b));
}

/**
 * @param {string} field
 * @param {any} value
 * @param {(field: string, value: string) => string} choiceText
 * @returns {string}
 */
function answerText(field, value, choiceText) {
  if (typeof value === "object") {
    return Object.values(value)
      .map((inner) => answerText(field, inner, choiceText))
      .join(", ");
  }
  return choiceText(field, value) || textOfKind(FIELDS[field]?.kind, value) || value;
}

/**
 * @param {string | undefined} kind
 * @param {string} value
 */
function textOfKind(kind, value) {
  if (kind === "date") return dateText(value);
  if (kind === "time") return timeText(value);
  if (kind === "day_span" || kind === "year_span") return spanText(value);
  return kind === "yes" || kind === "answer" ? say(capitalised(value)) : "";
}
