/** A plan as plain words, for a text or an e-mail: as much as fits, and what had to be left out. */

import { words as dayInWords } from "./changes.mjs";

export const MOST = 1_800; // characters of a whole `sms:` or `mailto:` address; longer ones are cut off by some programs
const SUBJECT = "My plan";

/**
 * Return `{text, address, left}`: the words, the address that opens them in another program, and what was left out.
 * `kind` is "sms", "mailto" or "copy", which has no address and no limit. `sheet` is what `sheetOf` made.
 */
export function message(kind, sheet, link, urgent) {
  for (const { entries, withLink, left } of attempts(sheet)) {
    const text = compose(sheet, entries, withLink && link, urgent);
    const address = addressOf(kind, text);
    if (address.length <= MOST) return { text, address, left };
  }
  const text = compose({ ...sheet, matters: "" }, [], "", "");
  return { text, address: addressOf(kind, text), left: ["the listings"] };
}

/** Yield what to try, the best first: whole entries, shorter and shorter ones, then without the link, then fewer of them. */
function* attempts({ entries }) {
  const left = [];
  let shorter = entries;
  yield { entries, withLink: true, left: [] };
  for (const [kind, words] of CUTS) {
    if (!shorter.some(({ lines }) => lines.some((line) => line.startsWith(kind)))) continue;
    shorter = shorter.map((entry) => ({ ...entry, lines: entry.lines.filter((line) => !line.startsWith(kind)) }));
    left.push(words);
    yield { entries: shorter, withLink: true, left: [...left] };
  }
  yield { entries: shorter, withLink: false, left: [...left, "the link to the plan"] };
  for (let count = shorter.length - 1; count > 0; count--) {
    const rest = shorter.length - count;
    yield { entries: shorter.slice(0, count), withLink: false, left: [...left, "the link to the plan", rest === 1 ? "the last listing" : `the last ${rest} listings`] };
  }
}

/** What a message does without, the least missed first. The link leads to all of it. */
const CUTS = [["Cost: ", "what each costs"], ["First step: ", "the first step of each"], ["Where: ", "where each is"], ["When: ", "when each is"]];

function compose(sheet, entries, link, urgent) {
  const blocks = [
    [sheet.title, sheet.matters && `What matters to me: ${sheet.matters}`],
    ...entries.map(({ name, lines, calls, note }, place) => [`${place + 1}. ${name}`, ...lines, ...calls, note && `Note: ${note}`]),
    [sheet.team],
    [urgent],
    [link && `See it all, up to date: ${link}`, `Made on ${dayInWords(sheet.day)}.`],
  ];
  return blocks.map((lines) => lines.filter(Boolean).join("\n")).filter(Boolean).join("\n\n");
}

function addressOf(kind, text) {
  const body = encodeURIComponent(text.replaceAll("\n", kind === "mailto" ? "\r\n" : "\n"));
  if (kind === "sms") return `sms:?&body=${body}`; // Android reads what follows "?", iPhones what follows "&"
  return kind === "mailto" ? `mailto:?subject=${encodeURIComponent(SUBJECT)}&body=${body}` : "";
}
