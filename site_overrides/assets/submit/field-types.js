/** The kinds of value that a field may take, as `schema/types.py` has them: what is wrong with a text, in plain words, or null. */

const SPOKEN = { noon: "12:00", midday: "12:00", midnight: "00:00", "24:00": "00:00" };
const two = (number) => String(number).padStart(2, "0");

/** Return `[code, sentence]` for a text that is not of its field's kind, or null when it is. */
export function fault(text, field, known) {
  return (KINDS[field.kind] ?? line)(text, field, known) ?? null;
}

/** Return the text in the form that the book keeps, where there can be no doubt: 7pm as 19:00, dy29ep as DY2 9EP. */
export function tidy(text, field) {
  const plain = text.trim();
  if (field?.kind === "time") return meantTime(plain) ?? plain;
  if (field?.kind === "postcode") return spaced(plain) ?? plain;
  if (field?.kind === "web_address" && /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/\S*)?$/.test(plain)) return `https://${plain}`;
  return plain;
}

/** Return a text in quotes, shortened, as messages repeat it. */
export function quoted(text) {
  return `"${text.slice(0, 60).replaceAll('"', "'")}${text.length > 60 ? "…" : ""}"`;
}

const KINDS = {
  line,
  paragraphs: (text, field) => empty(text) ?? long(text, field),
  reference: (text) => empty(text) ?? (/[^\x00-\x7f]/.test(text) ? ["look_alike", "has a letter that only looks like a plain one. Retype the word"] : null),
  choice: (text, field) => (field.choices.some((word) => word.toLowerCase() === text.trim().toLowerCase()) ? null : ["choice", `${quoted(text)} is not one of: ${field.choices.join(", ")}`]),
  yes: (text) => (/^(?:yes|no)$/i.test(text.trim()) ? null : ["yes_no", `${quoted(text)} is not yes or no`]),
  answer: (text) => (/^(?:yes|no|unknown)$/i.test(text.trim()) ? null : ["yes_no_unknown", `${quoted(text)} is not yes, no or unknown`]),
  whole_number: wholeNumber,
  postcode,
  charity_number: (text) => (/^(?:[0-9]{6,7}|SC[0-9]{6}|NIC[0-9]{6})$/i.test(text.trim()) ? null : ["charity_number", `${quoted(text)} is not a charity number. It has 6 or 7 digits, or SC or NIC and 6 digits`]),
  time: (text) => (clock(text) ? null : ["time", `${quoted(text)} is not a time. ${timeAdvice(text)}`]),
  date,
  phone,
  text_code: (text) => (/^[0-9]{4,11}$/.test(text.replaceAll(" ", "")) ? null : ["text_code", `${quoted(text)} is not a number to text. Write it like 85258`]),
  email,
  web_address: webAddress,
};

// --- text

function empty(text) {
  return text.trim() === "" ? ["empty", "is empty. Fill it in, or take it away"] : null;
}

function long(text, field) {
  const length = [...text].length;
  return field.most && length > field.most ? ["too_long", `is ${length.toLocaleString("en-GB")} characters long; the most is ${field.most.toLocaleString("en-GB")}. Shorten it`] : null;
}

function line(text, field) {
  const one = field.many ? null : long(text, field);
  if (one ?? empty(text)) return one ?? empty(text);
  const inside = text.replace(/\n$/, "");
  if (/[\n\r]/.test(inside)) return ["line_break", "must be on one line. Take the line break out"];
  if (inside.includes("\t")) return ["tab", "must not contain a tab. Use a space"];
  if (/[<>]/.test(inside)) return ["angle_bracket", 'must not contain "<" or ">". Leave them out; plain words are enough'];
  return null;
}

function wholeNumber(text, field) {
  const number = /^[0-9]{1,6}$/.test(text.trim()) ? Number(text) : -1;
  return number >= field.low && number <= field.high ? null : ["whole_number", `${quoted(text)} is not a whole number from ${field.low} to ${field.high}`];
}

// --- places

const OUTWARD = /^(?:([A-Z])[1-9][0-9A-HJKPSTUW]?|([A-Z]{2})(?:[0-9]|[1-9][0-9ABEHMNPRVWXY]))$/;
const INWARD = /^[0-9][ABD-HJLNP-UW-Z]{2}$/;

function postcode(text, field, known) {
  const whole = text.toUpperCase().replace(/\s/g, "");
  const found = OUTWARD.exec(whole.slice(0, -3));
  if (!found || !INWARD.test(whole.slice(-3))) return ["postcode", `${quoted(text)} is not a full UK postcode. Write it like DY2 9EP`];
  const area = found[1] ?? found[2];
  return known.postcode_areas.includes(area) ? null : ["postcode_area", `${quoted(text)}: no UK postcode begins with "${area}". Check the first letters`];
}

function spaced(text) {
  const whole = text.toUpperCase().replace(/\s/g, "");
  return OUTWARD.test(whole.slice(0, -3)) && INWARD.test(whole.slice(-3)) ? `${whole.slice(0, -3)} ${whole.slice(-3)}` : null;
}

// --- times and dates

/** Return a time of the 24-hour clock as minutes after midnight and words, or null. */
export function clock(text) {
  const found = /^([0-9]{1,2}):([0-9]{2})$/.exec((text ?? "").trim());
  if (!found || Number(found[1]) > 23 || Number(found[2]) > 59) return null;
  return { minutes: Number(found[1]) * 60 + Number(found[2]), words: `${two(Number(found[1]))}:${found[2]}` };
}

function meantTime(text) {
  const spoken = SPOKEN[text.toLowerCase()];
  const twelve = /^([0-9]{1,2})(?:[:.]([0-9]{2}))?\s*([ap])\.?m\.?$/i.exec(text);
  if (twelve && Number(twelve[1]) >= 1 && Number(twelve[1]) <= 12) {
    return `${two((Number(twelve[1]) % 12) + (twelve[3].toLowerCase() === "p" ? 12 : 0))}:${twelve[2] ?? "00"}`;
  }
  const bare = /^([01]?[0-9]|2[0-3])[.h ]?([0-5][0-9])$/.exec(text);
  return spoken ?? (bare ? `${two(Number(bare[1]))}:${bare[2]}` : clock(text)?.words ?? null);
}

function timeAdvice(text) {
  const meant = meantTime(text.trim());
  if (meant) return `Use the 24-hour clock: "${meant}"`;
  if (/[0-9]\s*(?:-|–|to)\s*[0-9]/.test(text)) return "Put one time in the first box and the other in the second, each like 19:00";
  return "Write it with the 24-hour clock, like 09:30 or 19:00";
}

function date(text) {
  const found = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text.trim());
  if (!found) return ["date", `${quoted(text)} is not a date. Write year, month, day, like 2026-10-01`];
  const day = new Date(`${text.trim()}T00:00:00Z`);
  const real = !Number.isNaN(day.getTime()) && day.getUTCDate() === Number(found[3]) && Number(found[1]) > 0;
  return real ? null : ["no_such_date", `${quoted(text)}: there is no such day. Check the day and the month`];
}

// --- ways to get in touch

const PHONE_HINT = "Write it like 01384 000000";
const DASHES = /[\u00a0\u2009\u2010\u2011\u2013]/g;

/** Return the digits that a UK number is dialled with, and whether it is a mobile; null when it cannot be dialled. */
export function dialled(text) {
  const plain = text.replace(DASHES, (mark) => ("\u00a0\u2009".includes(mark) ? " " : "-"));
  const relay = /^\s*1800[12][ -]*/.exec(plain)?.[0] ?? "";
  const number = plain.slice(relay.length).replace(/\s*(?:ext(?:ension)?\.?|x)\s*[0-9]{1,6}\s*$/i, "").trim();
  if (text.length > 60 || !/^[0-9+()\-. ]+$/.test(number)) return null;
  const digits = number.replace(/[^0-9]/g, "");
  if (digits.length >= 3 && digits.length <= 6 && !number.includes("+")) return { digits, mobile: false };
  const abroad = /^[( ]*(?:\+|00)/.test(number);
  if (abroad && !/^(?:00)?44/.test(digits)) return null;
  const national = `0${(abroad ? digits.replace(/^(?:00)?44/, "") : digits).replace(/^0+/, "")}`;
  const begins = abroad || digits.startsWith("0");
  const short = national === "08001111" || national === "08454647"; // Childline's, and the old NHS Direct's
  if (!begins || !(short || (national.length >= 10 && national.length <= 11))) return null;
  return { digits: national, mobile: national.startsWith("07") && !national.startsWith("070") };
}

function phone(text) {
  if (text.length > 60) return ["phone", `${quoted(text)} is too long for a phone number. ${PHONE_HINT}`];
  if (/[0-9]\s*(?:\/|,|;|&|\bor\b|\band\b)\s*[+(0-9]/i.test(text)) return ["phone", `${quoted(text)} looks like two numbers. Keep one here and put the other under "Other phone numbers"`];
  if (dialled(text)) return null;
  const digits = text.replace(/[^0-9]/g, "").length;
  return ["phone", `${quoted(text)} has ${digits} digit${digits === 1 ? "" : "s"}; a UK number begins with 0 and has 10 or 11. ${PHONE_HINT}`];
}

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const HIDDEN_HOST = /\.(?:local|internal|localhost|lan|home|corp|invalid|onion)$/;

/** Return whether a name has the shape of one on the public internet. */
function isPublicHost(host) {
  const labels = host.split(".");
  const last = labels.pop();
  return labels.length > 0 && labels.every((label) => LABEL.test(label)) && /^(?:[a-z]{2,24}|xn--[a-z0-9]{2,20})$/.test(last) && !HIDDEN_HOST.test(host);
}

function email(text) {
  const whole = text.trim();
  const at = whole.indexOf("@");
  const [mailbox, host] = at < 0 ? [whole, ""] : [whole.slice(0, at), whole.slice(at + 1)];
  const good = whole.length <= 254 && /^[A-Za-z0-9][A-Za-z0-9._%+'-]{0,63}$/.test(mailbox) && !mailbox.endsWith(".") && !mailbox.includes("..");
  return good && isPublicHost(host.toLowerCase()) ? null : ["email", `${quoted(text)} is not one plain e-mail address. Write it like hello@choir.org.uk`];
}

/** Return what is wrong with a web address. Stricter than the browser's own reading of it, on purpose. */
function webAddress(text) {
  const message = addressFault(text.replace(/^ +| +$/g, ""));
  return message ? ["web_address", message] : null;
}

const COPY = "Copy it again from the address bar";

function addressFault(text) {
  if (!/^https?:\/\//i.test(text)) return `${quoted(text)} must begin with https://`;
  if (text.length > 300) return `is ${text.length} characters long; the most is 300. Use a shorter page address`;
  if (/\s/.test(text)) return `${quoted(text)} contains a space or a line break. ${COPY}`;
  const [scheme, rest] = text.split("://", 2).length === 2 ? [text.slice(0, text.indexOf(":")), text.slice(text.indexOf("//") + 2)] : [text, ""];
  const host = /^[^/?#]*/.exec(rest)[0];
  if (!isPublicHost(host.toLowerCase())) return `${quoted(text)} is not on a public website name. Write it like https://www.example.org`;
  if (scheme !== scheme.toLowerCase() || host !== host.toLowerCase()) return `${quoted(text)}: write the first part in small letters`;
  const path = rest.slice(host.length);
  if (!/^[A-Za-z0-9._~%!$&'*+,;=:@/?#-]*$/.test(path) || /%(?:[01][0-9A-Fa-f]|7[Ff]|(?![0-9A-Fa-f]{2}))/.test(path)) return `${quoted(text)} has a letter that web addresses do not. ${COPY}`;
  if (/\/(?:\.|%2[Ee]){1,2}(?:\/|$)/.test(path.split(/[?#]/)[0])) return `${quoted(text)} has ".." or "." between slashes. ${COPY}`;
  return null;
}
