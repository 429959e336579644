/**
 * The kinds of value that a field may take, as `schema/types` has them: what is wrong with a
 * text, in plain words, or null. Pure.
 */

import { say, sayMany, toSay } from "../shared/words.js";
import { noSuchDay, spanFault } from "./day-spans.js";
import {
  HIDDEN_HOSTS,
  MAX_ADDRESS,
  MAX_ECHO,
  MAX_EMAIL,
  MAX_PHONE,
  POSTCODE_AREAS,
  SHAPES,
  SIGNS,
  TEXT_PATTERNS,
} from "./form-contract.js";
import { hasLostADigit, oneIsMissing } from "./lost-digits.js";
import { parseTime, timeAdvice } from "./typed-times.js";

/**
 * A field of a listing, as `form-contract.js` declares it.
 *
 * @typedef {object} Field
 * @property {string} kind
 * @property {string} [title]
 * @property {boolean} [many]
 * @property {boolean} [required]
 * @property {number} [max]
 * @property {number} [low]
 * @property {number} [high]
 * @property {string[]} [choices]
 */

/**
 * @typedef {object} Venue
 * @property {string} [name]
 * @property {string} [address]
 * @property {string} [town]
 * @property {string} [postcode]
 * @property {{lat: string, lon: string}} [location]
 * @property {string} [keep_address_private]
 * @property {string[]} [not_on]
 * @property {string} [notice]
 */

/**
 * @typedef {object} Session
 * @property {string[]} [days]
 * @property {string[]} [dates]
 * @property {string} [irregular]
 * @property {string} [all_day]
 * @property {string} [by_appointment]
 * @property {string} [every_weeks]
 * @property {string} [counted_from]
 * @property {string[]} [months]
 * @property {string[]} [not_on]
 * @property {string} [bank_holidays]
 * @property {string} [school_holidays]
 * @property {string} [way]
 * @property {string} [starts]
 * @property {string} [ends]
 * @property {string[]} [weeks]
 * @property {string} [fortnightly_from]
 * @property {string} [term_time_only]
 * @property {string} [overnight]
 * @property {string} [first_date]
 * @property {string} [last_date]
 * @property {string} [venue]
 * @property {string} [note]
 */

/**
 * A listing as somebody might have typed it: texts, lists and mappings. Anything may be missing.
 *
 * @typedef {object} Listing
 * @property {string} [name]
 * @property {string} [summary]
 * @property {string} [description]
 * @property {{name?: string, kind?: string, website?: string, social?: string[]}} [organisation]
 * @property {{website?: string, social?: string[]}[]} [also_run_by]
 * @property {string[]} [needs]
 * @property {string[]} [ways]
 * @property {string[]} [serves]
 * @property {Venue[]} [venues]
 * @property {string} [no_fixed_place]
 * @property {Session[]} [sessions]
 * @property {string} [first_date]
 * @property {string} [last_date]
 * @property {string[]} [not_on]
 * @property {string} [bank_holidays]
 * @property {string} [school_holidays]
 * @property {string} [times_note]
 * @property {string | {kind?: string, until?: string}} [places]
 * @property {{kind?: string, note?: string, prices?: {amount?: string, label?: string}[]}} [cost]
 * @property {{from_age?: string, to_age?: string, note?: string, any_of?: any[]}} [who]
 * @property {Record<string, any>} [join]
 * @property {string} [sensitive]
 * @property {{kind?: string, until?: string, try_instead?: string[]}} [status]
 * @property {unknown} [consent]
 * @property {unknown} [approved]
 */

/**
 * What the form knows of one directory: `submit/form.json`, by `generator/export/form.py`.
 *
 * @typedef {object} DirectoryData
 * @property {Record<string, {name: string, sensitive: boolean, words: string[]}>} needs
 * @property {Record<string, {place: string, name: string, codes: string[]}>} areas
 * @property {boolean} made_up
 * @property {Record<string, string[]>} help_lines are the numbers of lines that people in danger
 *   ring, digits alone, by the name in small letters.
 * @property {Record<string, string[]>} sure_lines are those to which no listing can add a number.
 */

/**
 * What is wrong with a text: a code, and a sentence.
 *
 * @typedef {[code: string, sentence: string]} Fault
 */

/**
 * Return what is wrong with a text that is not of its field's kind, or null when it is.
 *
 * @param {string} text
 * @param {Field} field
 * @returns {Fault | null}
 */
export function faultIn(text, field) {
  return (VALIDATORS[field.kind] ?? line)(text, field);
}

/**
 * Return a text in quotes, shortened, as messages repeat it.
 *
 * @param {string} text
 */
export function quoted(text) {
  const more = text.length > MAX_ECHO ? "…" : "";
  return `"${text.slice(0, MAX_ECHO).replaceAll('"', "'")}${more}"`;
}

/**
 * Return a validator that asks for a shape.
 *
 * @param {RegExp} shape
 * @param {string} code
 * @param {string} sentence has the text in quotes for {text}.
 * @returns {(text: string) => Fault | null}
 */
function shaped(shape, code, sentence) {
  return (text) => (shape.test(text.trim()) ? null : [code, say(sentence, { text: quoted(text) })]);
}

/** @type {Record<string, (text: string, field: Field) => Fault | null>} */
const VALIDATORS = {
  line,
  paragraphs: (text, field) => empty(text) ?? tooLong(text, field),
  reference,
  choice,
  yes: shaped(/^(?:yes|no)$/i, "yes_no", toSay("{text} is not yes or no")),
  answer: shaped(
    /^(?:yes|no|unknown)$/i,
    "yes_no_unknown",
    toSay("{text} is not yes, no or unknown"),
  ),
  whole_number: wholeNumber,
  postcode,
  charity_number: (text) =>
    SHAPES.charity_number.test(text.trim().toUpperCase())
      ? null
      : [
          "charity_number",
          say("{text} is not a charity number. It has 6 or 7 digits, or SC or NIC and 6 digits", {
            text: quoted(text),
          }),
        ],
  time: (text) =>
    parseTime(text)
      ? null
      : ["time", `${say("{text} is not a time.", { text: quoted(text) })} ${timeAdvice(text)}`],
  date,
  day_span: (text) => spanFault(text),
  dated_span: (text) => spanFault(text, { dated: true }),
  year_span: (text) => spanFault(text, { yearly: true }),
  postcode_sector: (text) =>
    isSector(text.trim().toUpperCase().replace(/\s+/g, " "))
      ? null
      : [
          "postcode_sector",
          say("{text} is not the beginning of a postcode. Write it like DY9 or DY9 8", {
            text: quoted(text),
          }),
        ],
  phone,
  text_code: (text) =>
    SHAPES.text_code.test(text.replaceAll(" ", ""))
      ? null
      : [
          "text_code",
          say("{text} is not a number to text. Write it like 85258", { text: quoted(text) }),
        ],
  email,
  web_address: webAddress,
};

// --- text

/**
 * @param {string} text
 * @returns {Fault | null}
 */
function empty(text) {
  return text.trim() === "" ? ["empty", say("is empty. Fill it in, or take it away")] : null;
}

/**
 * @param {string} text
 * @param {Field} field
 * @returns {Fault | null}
 */
function tooLong(text, { max }) {
  const length = [...text].length;
  if (!max || length <= max) return null;
  const [has, most] = [length, max].map((number) => number.toLocaleString("en-GB"));
  return [
    "too_long",
    say("is {has} characters long; the most is {most}. Shorten it", { has, most }),
  ];
}

/**
 * @param {string} text
 * @param {Field} field
 * @returns {Fault | null}
 */
function line(text, field) {
  const fault = (field.many ? null : tooLong(text, field)) ?? empty(text);
  if (fault) return fault;
  const inside = text.replace(/\n$/, "");
  if (/[\n\r]/.test(inside)) {
    return ["line_break", say("must be on one line. Take the line break out")];
  }
  if (inside.includes("\t")) return ["tab", say("must not contain a tab. Use a space")];
  if (!/[<>]/.test(inside)) return null;
  const sentence = toSay('must not contain "<" or ">". Leave them out; plain words are enough');
  return ["angle_bracket", say(sentence)];
}

/**
 * @param {string} text
 * @returns {Fault | null}
 */
function reference(text) {
  if (empty(text)) return empty(text);
  if (!/[^\x00-\x7f]/.test(text)) return null;
  return ["look_alike", say("has a letter that only looks like a plain one. Retype the word")];
}

/**
 * @param {string} text
 * @param {Field} field
 * @returns {Fault | null}
 */
function choice(text, { choices = [] }) {
  const folded = text.trim().toLowerCase();
  if (choices.some((word) => word.toLowerCase() === folded)) return null;
  return [
    "choice",
    say("{text} is not one of: {choices}", { text: quoted(text), choices: choices.join(", ") }),
  ];
}

/**
 * @param {string} text
 * @param {Field} field
 * @returns {Fault | null}
 */
function wholeNumber(text, { low = 0, high = 0 }) {
  const number = /^[0-9]{1,6}$/.test(text.trim()) ? Number(text) : -1;
  if (number >= low && number <= high) return null;
  const both = /^([0-9]{1,3}) ?(?:-|–|to) ?([0-9]{1,3})$/.exec(text.trim());
  if (both) {
    return [
      "whole_number",
      say("{text} is two numbers. Put {first} in the first box and {last} in the second", {
        text: quoted(text),
        first: both[1],
        last: both[2],
      }),
    ];
  }
  return [
    "whole_number",
    say("{text} is not a whole number from {low} to {high}", { text: quoted(text), low, high }),
  ];
}

// --- places

/**
 * Return the halves of a postcode and the letters that it begins with, or null.
 *
 * @param {string} text
 */
function parsePostcode(text) {
  const whole = text.toUpperCase().replace(/\s/g, "");
  const [outward, inward] = [whole.slice(0, -3), whole.slice(-3)];
  const match = SHAPES.outward_code.exec(outward);
  if (!match || !SHAPES.inward_code.test(inward)) return null;
  return { outward, inward, area: match[1] ?? match[3] };
}

/**
 * @param {string} text
 * @returns {Fault | null}
 */
function postcode(text) {
  if (SHAPES.bfpo.test(text.trim().toUpperCase())) return null;
  const parsed = parsePostcode(text);
  if (!parsed) {
    return [
      "postcode",
      say("{text} is not a full UK postcode. Write it like DY2 9EP", { text: quoted(text) }),
    ];
  }
  if (POSTCODE_AREAS.includes(parsed.area)) return null;
  return [
    "postcode_area",
    say('{text}: no UK postcode begins with "{area}". Check the first letters', {
      text: quoted(text),
      area: parsed.area,
    }),
  ];
}

/**
 * Return whether a text is the first half of a postcode, or that and the next digit.
 *
 * @param {string} text
 */
export function isSector(text) {
  const [, outward, digit = ""] = /^(\S+)(?: (.*))?$/.exec(text) ?? ["", "", ""];
  return isOutward(outward) && /^[0-9]?$/.test(digit);
}

/**
 * Return whether a text is the first half of a postcode.
 *
 * @param {string} text
 */
export function isOutward(text) {
  const match = SHAPES.outward_code.exec(text);
  return match !== null && POSTCODE_AREAS.includes(match[1] ?? match[3]);
}

/** @param {string} text */
export function spacedPostcode(text) {
  const forces = SHAPES.bfpo.exec(text.trim().toUpperCase());
  if (forces) return `BFPO ${forces[1]}`;
  const parsed = parsePostcode(text);
  return parsed && `${parsed.outward} ${parsed.inward}`;
}

// --- times and dates

/**
 * @param {string} text
 * @returns {Fault | null}
 */
function date(text) {
  const match = SHAPES.date.exec(text.trim());
  if (!match) {
    return [
      "date",
      say("{text} is not a date. Write year, month, day, like 2026-10-01", { text: quoted(text) }),
    ];
  }
  const day = new Date(`${text.trim()}T00:00:00Z`);
  const exists =
    !Number.isNaN(day.getTime()) && day.getUTCDate() === Number(match[3]) && Number(match[1]) > 0;
  if (exists) return null;
  return ["no_such_date", noSuchDay(quoted(text))];
}

// --- ways to get in touch

const PHONE_HINT = toSay("Write it like 01384 000000");
const SHORT_NUMBERS = ["08001111", "08454647"]; // Childline's, and the old NHS Direct's
const DASHES = /[\u2010\u2011\u2013]/g;
const SPACES = /[\u00a0\u2009]/g;

/**
 * Return the digits that a UK number is dialled with, and whether it is a mobile; null when it
 * cannot be dialled.
 *
 * @param {string} text
 * @returns {{digits: string, isMobile: boolean} | null}
 */
export function parsePhone(text) {
  const number = withoutExtras(text);
  if (text.length > MAX_PHONE || !SHAPES.phone_characters.test(number)) return null;
  const digits = number.replace(/[^0-9]/g, "");
  if (digits.length >= 3 && digits.length <= 6 && !number.includes("+")) {
    return { digits, isMobile: false };
  }
  const isInternational = /^[( ]*(?:\+|00)/.test(number);
  if (isInternational && !/^(?:00)?44/.test(digits)) return null;
  const domestic = isInternational ? digits.replace(/^(?:00)?44/, "") : digits;
  const national = `0${domestic.replace(/^0+/, "")}`;
  const isLongEnough = national.length >= 10 && national.length <= 11;
  if (hasLostADigit(national) || (!isInternational && !digits.startsWith("0"))) return null;
  if (!isLongEnough && !SHORT_NUMBERS.includes(national)) return null;
  return { digits: national, isMobile: national.startsWith("07") };
}

/**
 * Return a number without its text-relay prefix and its extension, and with plain spaces and
 * dashes.
 *
 * @param {string} text
 */
function withoutExtras(text) {
  const plain = text.replace(SPACES, " ").replace(DASHES, "-");
  const relay = SIGNS.relay_prefix.exec(plain);
  const number = relay?.index === 0 ? plain.slice(relay[0].length) : plain;
  return number.replace(SIGNS.phone_extension, "").trim();
}

/**
 * @param {string} text
 * @returns {Fault | null}
 */
function phone(text) {
  if (text.length > MAX_PHONE) {
    const tooLongFor = say("{text} is too long for a phone number.", { text: quoted(text) });
    return ["phone", `${tooLongFor} ${say(PHONE_HINT)}`];
  }
  if (SIGNS.two_phones.test(text)) {
    const sentence = toSay(
      '{text} looks like two numbers. Keep one here and put the other under "Other phone numbers"',
    );
    return ["phone", say(sentence, { text: quoted(text) })];
  }
  if (parsePhone(text)) return null;
  const missing = oneIsMissing(withoutExtras(text), quoted(text));
  if (missing) return ["phone", missing];
  const count = sayMany(
    text.replace(/[^0-9]/g, "").length,
    "{text} has {count} digit; a UK number begins with 0 and has 10 or 11.",
    "{text} has {count} digits; a UK number begins with 0 and has 10 or 11.",
    { text: quoted(text) },
  );
  return ["phone", `${count} ${say(PHONE_HINT)}`];
}

/**
 * Return whether a name, in small letters, has the shape of one on the public internet.
 *
 * @param {string} host
 */
function isPublicHost(host) {
  const labels = host.split(".");
  const last = labels.pop() ?? "";
  const isShaped = labels.length > 0 && labels.every((label) => SHAPES.host_label.test(label));
  const isHidden = HIDDEN_HOSTS.some((ending) => host.endsWith(ending));
  return isShaped && SHAPES.last_host_label.test(last) && !isHidden;
}

/**
 * @param {string} text
 * @returns {Fault | null}
 */
function email(text) {
  const whole = text.trim();
  const at = whole.indexOf("@");
  const [mailbox, host] = at < 0 ? [whole, ""] : [whole.slice(0, at), whole.slice(at + 1)];
  const hasOddDots = mailbox.endsWith(".") || mailbox.includes("..");
  const isMailbox = SHAPES.mailbox.test(mailbox) && !hasOddDots;
  if (whole.length <= MAX_EMAIL && isMailbox && isPublicHost(host.toLowerCase())) return null;
  const sentence = toSay("{text} is not one plain e-mail address. Write it like hello@example.org");
  return ["email", say(sentence, { text: quoted(text) })];
}

/**
 * Return what is wrong with a web address. Stricter than the browser's own reading, on purpose.
 *
 * @param {string} text
 * @returns {Fault | null}
 */
function webAddress(text) {
  const plain = text.replace(/^ +| +$/g, "");
  const sentence = schemeFault(plain) ?? hostFault(plain) ?? pathFault(plain);
  return sentence ? ["web_address", sentence] : null;
}

const ENTITY = new RegExp(TEXT_PATTERNS.web_page_mark[0]);

/**
 * @param {string} fault
 * @param {string} text
 */
const copyAgain = (fault, text) =>
  `${say(fault, { text: quoted(text) })} ${say("Copy it again from the address bar")}`;

/**
 * Return a web address without what ends a sentence or closes a bracket around it.
 *
 * @param {string} address
 */
export function withoutStops(address) {
  let short = address;
  while (/[.,;:!?'’‘”“"\]}>|]$/.test(short) || (short.endsWith(")") && !isPaired(short))) {
    short = short.slice(0, -1);
  }
  return short;
}

/**
 * Return whether each round bracket has its other half, and none lies inside another.
 *
 * @param {string} text
 */
function isPaired(text) {
  let depth = 0;
  for (const character of text) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth < 0 || depth > 1) return false;
  }
  return depth === 0;
}

/** @param {string} text */
function schemeFault(text) {
  if (!/^https?:\/\//i.test(text)) {
    return say("{text} must begin with https://", { text: quoted(text) });
  }
  if (text.length > MAX_ADDRESS) {
    return say("is {has} characters long; the most is {most}. Use a shorter page address", {
      has: text.length,
      most: MAX_ADDRESS,
    });
  }
  if (/\s/.test(text)) return copyAgain(toSay("{text} contains a space or a line break."), text);
  const end = quoted(text.slice(-1));
  if (withoutStops(text) !== text) {
    return say("{text} ends with {end}. Take that off", { text: quoted(text), end });
  }
  if (!ENTITY.test(text)) return null;
  return copyAgain(toSay('{text} has "&amp;" or the like in it.'), text);
}

/**
 * Return an address that has a scheme in its parts.
 *
 * @param {string} text
 */
function splitAddress(text) {
  const [, scheme, host, path] = /^([a-z]+):\/\/([^/?#]*)(.*)$/i.exec(text) ?? ["", "", "", ""];
  return { scheme, host, path };
}

/** @param {string} text */
function hostFault(text) {
  const { scheme, host } = splitAddress(text);
  if (!isPublicHost(host.toLowerCase())) {
    const sentence = toSay(
      "{text} is not on a public website name. Write it like https://www.example.org",
    );
    return say(sentence, { text: quoted(text) });
  }
  const isLowerCase = scheme === scheme.toLowerCase() && host === host.toLowerCase();
  if (isLowerCase) return null;
  return say("{text}: write the first part in small letters", { text: quoted(text) });
}

/** @param {string} text */
function pathFault(text) {
  const { path } = splitAddress(text);
  if (!isPaired(path)) {
    return copyAgain(toSay("{text} has a bracket without its other half."), text);
  }
  if (!SHAPES.address_path.test(path) || SIGNS.bad_percent_code.test(path)) {
    return copyAgain(toSay("{text} has a letter that web addresses do not."), text);
  }
  if (!SIGNS.dots_in_path.test(path.split(/[?#]/)[0])) return null;
  return copyAgain(toSay('{text} has ".." or "." between slashes.'), text);
}
