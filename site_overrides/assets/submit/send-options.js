/** The ways on for a file: an e-mail, GitHub, a download. Pure: it makes addresses and opens nothing. */

import { body } from "./submission.js";

const MOST_MAIL = 1_800; // characters of an encoded mailto: address that every mail program still opens
const MOST_ADDRESS = 7_500; // bytes of an address that GitHub still answers

/** Return `{href, attach}` for the curators' e-mail address: with `attach`, the file is too long to be in the letter itself. */
export function mail(email, file) {
  const whole = letter(email, file.subject, body(file));
  if (whole.length <= MOST_MAIL) return { href: whole, attach: false };
  return { href: letter(email, file.subject, `${file.says}\n\nThe file ${file.name} is attached.\n`), attach: true };
}

function letter(email, subject, text) {
  return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll("\n", "\r\n"))}`;
}

/** Return `{href, paste}` for the project's own page: with `paste`, the text is too long and has to be pasted in. */
export function github(repository, file) {
  const [whole, empty] = file.kind === "new" ? editor(repository, file) : issue(repository, file);
  return whole.length < MOST_ADDRESS ? { href: whole, paste: false } : { href: empty, paste: true };
}

function editor(repository, file) {
  const empty = `${repository}/new/main?filename=${encodeURIComponent(`directory/${file.path}`)}`;
  return [`${empty}&value=${encodeURIComponent(file.text)}`, empty];
}

/** Our issue forms: `.github/ISSUE_TEMPLATE` names the boxes that are filled here. */
function issue(repository, file) {
  const template = file.kind === "change" ? "this-is-wrong.yml" : "still-right.yml";
  const empty = `${repository}/issues/new?template=${template}&title=${encodeURIComponent(file.subject)}&listing=${encodeURIComponent(file.id)}`;
  return [file.kind === "change" ? `${empty}&yaml=${encodeURIComponent(file.text)}` : empty, empty];
}
