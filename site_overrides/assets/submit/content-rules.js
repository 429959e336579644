/** Rules about what words say: secrets, people, dangers, placeholders. The patterns come from `generator/check`, the words here. */

const TAKE_OUT = "Take it out before you send anything";
const ASK = "A curator will read this before it is published";
const SECRET = "error";

/** What each pattern means to somebody who is filling in the form: how much it matters, and what to do. */
export const SAYS = {
  nhs_number: [SECRET, `this looks like a patient's NHS number. Nothing about a patient belongs here. ${TAKE_OUT}`],
  date_of_birth: [SECRET, `this looks like somebody's date of birth. Nothing about a patient belongs here. ${TAKE_OUT}`],
  private_life: [SECRET, `this says something private about a named person. ${TAKE_OUT}`],
  case_note: [SECRET, `this looks like a note about one person. Nothing about a patient belongs here. ${TAKE_OUT}`],
  bank_details: [SECRET, `this looks like bank details, which do not belong in a listing. ${TAKE_OUT}`],
  private_address: [SECRET, `you said that a place is secret, so nothing that shows where it is may be here. ${TAKE_OUT}`],
  patient_in_address: [SECRET, "this address seems to carry details of a patient. Use the address of the empty page or form"],
  named_person: ["warning", "this names a person, and it will be public. Could it be a job title? If not, ask them first"],
  mobile: ["warning", "is this a work phone? A mobile number becomes public for good. Ask its owner first"],
  free_mail: ["warning", "this looks like a person's own address, and it will be public. An address of the group is better. If not, ask them first"],
  emergency_claim: ["held", `speaks of emergencies or of 999, which the site does itself on every page. ${ASK}`],
  exploitation: ["held", `has words that recruiters of vulnerable people use. ${ASK}`],
  exclusion: ["held", `seems to shut people out in a way that may be against the law. ${ASK}`],
  clinical_claim: ["held", `makes a promise about health, or speaks against medicine. ${ASK}`],
  asks_for_money: ["held", `asks for money in a way that people cannot get back. ${ASK}`],
  says_closed: ["held", `says that it has closed. ${ASK}`],
  refuge: ["held", "speaks of a refuge or safe house, and gives an address. If the place is secret, take the address out and tick that it must stay secret"],
  chat_invitation: ["held", "an invitation to a chat group shows every member's number to the public. Is there another way to ask?"],
  outside_form: ["held", `who receives what people write in this form? ${ASK}`],
  placeholder: ["warning", "this looks like words that somebody meant to replace. Put the real ones, or leave it out"],
  to_the_reviewer: ["warning", "this speaks to the curators and not to readers. Write it in your e-mail instead"],
  garbled: ["warning", "a letter here was garbled on the way. Retype the word"],
  mixed_alphabets: ["warning", "a word here mixes alphabets. Retype it"],
};

const ANYWHERE = ["date_of_birth", "private_life", "case_note", "bank_details", "emergency_claim", "exploitation", "exclusion", "clinical_claim", "asks_for_money", "placeholder", "to_the_reviewer", "garbled", "mixed_alphabets"];
const OF_PEOPLE = ["named_person", "mobile", "free_mail"];

/** Return a finder of patterns. One that this browser cannot read finds nothing: the curators' check will. */
export function patterns(words) {
  const made = new Map();
  for (const [code, [source, flags]] of Object.entries(words)) {
    try {
      made.set(code, new RegExp(source, flags));
    } catch {
      made.set(code, null);
    }
  }
  return (code, text) => [...(made.get(code) ? text.matchAll(made.get(code)) : [])].map((match) => match[0]);
}

/** Yield every text of a listing with its path. */
export function* texts(value, path = []) {
  if (typeof value === "string") yield [path, value];
  else if (value && typeof value === "object") for (const [key, inner] of Object.entries(value)) yield* texts(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** Yield `[path, code]` for everything that a listing's words should not say. */
export function* said(listing, find) {
  const pieces = [...texts(listing)];
  for (const [path, text] of pieces) {
    for (const code of ANYWHERE) if (find(code, text).length) yield [path, code];
    if (find("record_number", text).length || find("nhs_number", text).some(isNhsNumber)) yield [path, "nhs_number"];
    for (const code of listing.consent ? [] : OF_PEOPLE) if (find(code, text).length) yield [path, code];
  }
  yield* closed(listing, pieces, find);
  yield* refuge(listing, pieces, find);
  yield* whereSecret(listing, pieces, find);
}

function isNhsNumber(text) {
  const digits = [...text].filter((c) => c >= "0" && c <= "9").map(Number);
  const sum = digits.slice(0, 9).reduce((total, digit, at) => total + digit * (10 - at), 0);
  const check = 11 - (sum % 11);
  return check !== 10 && check % 11 === digits[9];
}

function* closed(listing, pieces, find) {
  const status = typeof listing.status === "string" ? listing.status : listing.status?.kind;
  if ((status ?? "open").toLowerCase() !== "open") return;
  const says = (line) => !line.startsWith("#") && find("says_closed", line).length > 0;
  for (const [path, text] of pieces) if (text.split("\n").some(says)) yield [path, "says_closed"];
}

const isPrivate = (venue) => typeof venue?.keep_address_private === "string" && !["no", "false"].includes(venue.keep_address_private.trim().toLowerCase());

function* refuge(listing, pieces, find) {
  const exposed = venuesOf(listing).some((venue) => !isPrivate(venue) && (venue.address || venue.postcode || venue.location));
  const found = exposed && pieces.find(([, text]) => find("refuge", text).length);
  if (found && !pieces.some(([, text]) => find("not_a_refuge", text).length)) yield [found[0], "refuge"];
}

/** Where a place is secret, nothing that points to it may be anywhere: not its street, its postcode, or the way there. */
function* whereSecret(listing, pieces, find) {
  const venues = venuesOf(listing);
  if (!venues.some(isPrivate)) return;
  for (const [at, venue] of venues.entries()) {
    for (const name of isPrivate(venue) ? ["address", "postcode", "location", "name"] : []) if (venue[name]) yield [["venues", at, name], "private_address"];
  }
  for (const [path, text] of pieces) if (!isOfVenue(path) && find("private_address", text).length) yield [path, "private_address"];
  const open = new Set(venues.filter((venue) => !isPrivate(venue)).map((venue) => venue.name));
  for (const [at, session] of (listing.sessions ?? []).entries()) if (session.venue && !open.has(session.venue)) yield [["sessions", at, "venue"], "private_address"];
}

function isOfVenue(path) {
  return path[0] === "venues" && ["address", "postcode", "lat", "lon", "name"].includes(path.at(-1));
}

function venuesOf(listing) {
  return Array.isArray(listing.venues) ? listing.venues.filter((venue) => venue && typeof venue === "object") : [];
}
