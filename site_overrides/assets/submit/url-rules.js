/** Rules about web addresses, as `generator/check/links.py` has them. Pure. */

import { SAYS, texts } from "./content-rules.js";

const TRACKING = /^(?:utm_[a-z_]{1,30}|fbclid|gclid|dclid|mc_[ce]id|msclkid|igshid?|_hs[a-z]{1,10}|yclid|twclid)$/i;
const PERSON = /^(?:nhs(?:_?(?:no|num|number|id))?|patient\w{0,20}|dob|date_?of_?birth|birth\w{0,10}|surname|forename|first_?name|last_?name|hospital_?n\w{0,10}|emis\w{0,10})$/i;
const CHAT = "chat.whatsapp.com wa.me whatsapp.com t.me telegram.me discord.gg discord.com signal.group m.me".split(" ");
const FORMS = "docs.google.com drive.google.com forms.gle forms.office.com forms.microsoft.com forms.cloud.microsoft typeform.com surveymonkey.com surveymonkey.co.uk jotform.com wufoo.com tally.so airtable.com smartsurvey.co.uk 1drv.ms".split(" ");
const SHORTENED = "bit.ly tinyurl.com t.co goo.gl ow.ly is.gd buff.ly rebrand.ly cutt.ly shorturl.at".split(" ");
const EXAMPLE = /(?:^|\.)(?:example\.(?:com|org|net|co\.uk|org\.uk)|your(?:site|website|domain|charity|group)\.[a-z.]{2,10})$|\.(?:example|test)$/;
const CODED = 'has a name written in code ("xn--"), which can hide letters that look like others. Check it letter by letter';

/** Yield the problems of every web address in a listing's words, and of its e-mail address. */
export function* addresses(listing, known) {
  for (const [path, text] of texts(listing)) {
    for (const [address] of text.matchAll(/https?:\/\/[^\s)\]>"']+/gi)) {
      for (const [code, severity, words] of faults(address, known)) yield { field: path, code, severity, words, secret: code === "patient_in_address" };
    }
  }
  const host = listing.join?.email?.split("@")[1]?.trim().toLowerCase() ?? "";
  const warn = (code, words) => ({ field: ["join", "email"], code, severity: "warning", words, secret: false });
  if (listing.join?.email?.toLowerCase().includes("xn--")) yield warn("coded_address", CODED);
  if (!known.made_up && EXAMPLE.test(host)) yield warn("example", "is an example e-mail address. Put the real one");
}

function* faults(address, known) {
  const [, scheme, host, rest] = /^([a-z]+):\/\/([^/?#]*)(.*)$/is.exec(address);
  const [name, hash = ""] = [host.toLowerCase(), rest.split("#").slice(1).join("#")];
  const query = rest.split("#")[0].split("?").slice(1).join("?");
  if (scheme.toLowerCase() === "http") yield ["http", "warning", `try "https${address.slice(4)}": it keeps what people read private`];
  if (keys(query).some((key) => TRACKING.test(key))) yield ["tracking", "warning", `carries a tracking code, which follows the people who use it. Shorten it to "${address.split(/[?#]/)[0]}"`];
  if (`${query}&${hash}`.includes("=") && keys(`${query}&${hash}`).some((key) => PERSON.test(key))) yield ["patient_in_address", ...SAYS.patient_in_address];
  if (belongs(name, CHAT)) yield ["chat_invitation", ...SAYS.chat_invitation];
  else if (belongs(name, FORMS)) yield ["outside_form", ...SAYS.outside_form];
  if (belongs(name, SHORTENED)) yield ["shortened", "warning", "is a shortened address, so nobody can see where it leads. Use the full one"];
  else if (name.includes("xn--")) yield ["coded_address", "warning", CODED];
  if (!known.made_up && EXAMPLE.test(name)) yield ["example", "warning", "is an example web address. Put the real one, or leave it out"];
}

function keys(query) {
  return [...new URLSearchParams(query).keys()];
}

function belongs(host, names) {
  return names.some((name) => host === name || host.endsWith(`.${name}`));
}
