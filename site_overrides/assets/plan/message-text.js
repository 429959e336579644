/** A plan as plain words, for a text or an e-mail: as much as fits, and what had to be left out. */

import { words as dayInWords } from "./staleness.js";

export const MOST = 1_800; // characters of a whole `sms:` or `mailto:` address; longer ones are cut off by some programs
const SUBJECT = "My plan";

/**
 * Return `{text, address, left}`: the words, the address that opens them in another program, and what was left out.
 * `kind` is "sms", "mailto" or "copy", which has no address and no limit. `sheet` is what `inMessages` made.
 */
export function message(kind, sheet, link, urgent) {
  let made;
  for (const { left, ...parts } of attempts({ ...sheet, link })) {
    const text = compose({ ...sheet, link, urgent, ...parts });
    made = { text, address: addressOf(kind, text), left };
    if (made.address.length <= MOST) return made;
  }
  return made; // a heading, a team and urgent help
}

/** Yield what to try, the best first: all, shorter and shorter entries, then no link, no words about the person, fewer entries. */
function* attempts({ entries, link, matters }) {
  const left = [];
  let shorter = entries;
  yield { left };
  for (const [kind, words] of CUTS) {
    if (!shorter.some(({ lines }) => lines.some((line) => line.startsWith(kind)))) continue;
    shorter = shorter.map((entry) => ({ ...entry, lines: entry.lines.filter((line) => !line.startsWith(kind)) }));
    left.push(words);
    yield { entries: shorter, left };
  }
  if (link) left.push("the link to the plan");
  yield { entries: shorter, link: "", left };
  if (matters) left.push("what matters");
  for (let count = shorter.length; count >= 0; count--) {
    const rest = shorter.length - count;
    const lost = rest > 1 ? [`the last ${rest} listings`] : rest ? ["the last listing"] : [];
    yield { entries: shorter.slice(0, count), link: "", matters: "", left: [...left, ...lost] };
  }
}

/** What a message does without, the least missed first. The link leads to all of it. */
const CUTS = [["Cost: ", "what each costs"], ["First step: ", "the first step of each"], ["Where: ", "where each is"], ["When: ", "when each is"]];

function compose({ title, matters, entries, team, urgent, link, day }) {
  const blocks = [
    [title, matters && `What matters to me: ${matters}`],
    ...entries.map(({ name, lines, calls, note, checked }, place) => [`${place + 1}. ${name}`, ...lines, ...calls, note && `Note: ${note}`, checked]),
    [team],
    [urgent],
    [link && `See it all, up to date: ${link}`, `Made on ${dayInWords(day)}. Ring or look before you go.`],
  ];
  return blocks.map((lines) => lines.filter(Boolean).join("\n")).filter(Boolean).join("\n\n");
}

function addressOf(kind, text) {
  const body = encodeURIComponent(text.replaceAll("\n", kind === "mailto" ? "\r\n" : "\n"));
  if (kind === "sms") return `sms:?&body=${body}`; // Android reads what follows "?", iPhones what follows "&"
  return kind === "mailto" ? `mailto:?subject=${encodeURIComponent(SUBJECT)}&body=${body}` : "";
}
