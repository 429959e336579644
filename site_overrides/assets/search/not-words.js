// What somebody does not want, among other words: "choir, not church", "debt advice not online",
// "cant hear on the phone". Only what can be left out is read so: "not eating", "not coping" and
// "no food" are troubles.
import { ONLINE_WAYS, REMOTE_WAYS, WAY_LABELS } from "../shared/contract.js";
import { say, toSay } from "../shared/words.js";
import { wordSet } from "../shared/word-set.js";

/**
 * What is not wanted: ways of taking part, as those that are left; or the words of a thing. `from`
 * and `to` are the words from and before.
 * @typedef {{key: "way" | "without", value: string[], label: string, from: number, to: number}}
 * NotWanted
 */

const WAYS = Object.keys(WAY_LABELS);
const NOT_ONLINE = WAYS.filter((way) => !ONLINE_WAYS.includes(way));
const NOT_BY_PHONE = WAYS.filter((way) => way !== "by phone");

/** Each with what is left, and phrases parted by bars. @type {[string[], string, string][]} */
const WAYS_NOT_WANTED = [
  [
    NOT_ONLINE,
    toSay("Not only online"),
    "not online|not on line|not on the internet|not on zoom|not by zoom|nothing online|no zoom|" +
      "not a website|not websites|not an app|offline",
  ],
  [
    NOT_BY_PHONE,
    toSay("Not only by phone"),
    "not by phone|not on the phone|not over the phone|not by telephone|not a phone line|" +
      "not a helpline|not helplines|no phone|no phones|no phone calls|without a phone|" +
      "not phone|not telephone|hates the phone|hate the phone|hates phones|hate phones|" +
      "dont like the phone|doesnt like the phone|cant use the phone|cannot use the phone|" +
      "cant use a phone|cant use phones",
  ],
  [
    WAYS.filter((way) => REMOTE_WAYS.includes(way)),
    toSay("Not in person"),
    "not in person|not face to face",
  ],
];
const WAY_PHRASES = WAYS_NOT_WANTED.map(([value, label, phrases]) => ({
  value,
  label,
  sequences: phrases.split("|").map((phrase) => phrase.split(" ")),
}));
/** Who cannot hear on the phone; the hearing is told too, so only the phone is taken for this. */
const HARD_TO_HEAR = wordSet("hear hearing");
const ON_THE_PHONE = ["on", "the", "phone"];

/** What groups are of, which somebody may not want. */
const THINGS = wordSet(
  "alcohol booze drugs gambling dementia cancer knitting sewing craft crafts choir singing music " +
    "dance dancing sport sports football swimming gym yoga pilates exercise gardening cooking art " +
    "computers pub pubs counselling therapy medication meditation mindfulness volunteering walking",
);
/** Of these "no" says as much: "no church". */
const REFUSED = wordSet(
  "church churches chapel religion religious faith mosque temple prayer prayers praying bible god " +
    "christian bingo",
);
const LEADS = ["not", "not into", "not interested in", "not keen on", "other than", "rather than"]
  .concat(["instead of", "nothing to do with", "dont want", "doesnt want", "dont like"])
  .concat(["doesnt like", "hate", "hates", "anything but", "except"])
  .map((lead) => lead.split(" "));
const REFUSING = [...LEADS, ["no"], ["without"]];
const ARTICLES = wordSet("a an the any");
/** What a thing may be called with: the group of "church group" is not wanted either. */
const ENDINGS = wordSet("group groups class classes club clubs based stuff things");

/**
 * Return what a sentence says is not wanted. Of the ways the first counts.
 * @param {string[]} list Folded words.
 * @returns {NotWanted[]}
 */
export function notWanted(list) {
  const places = [...list.keys()];
  const way = places.map((at) => wayAt(list, at)).find((found) => found !== null);
  const things = places.flatMap((at) => thingAt(list, at) ?? []);
  return [...(way ? [way] : []), ...things];
}

/**
 * @param {string[]} list
 * @param {number} at
 * @param {string[]} sequence
 */
const isAt = (list, at, sequence) => sequence.every((word, n) => list[at + n] === word);

/**
 * @param {string[]} list
 * @param {number} at
 * @returns {NotWanted | null}
 */
function wayAt(list, at) {
  if (HARD_TO_HEAR.has(list[at - 1]) && isAt(list, at, ON_THE_PHONE)) {
    const label = toSay("Not only by phone");
    return { key: "way", value: NOT_BY_PHONE, label, from: at, to: at + ON_THE_PHONE.length };
  }
  for (const { value, label, sequences } of WAY_PHRASES) {
    const sequence = sequences.find((words) => isAt(list, at, words));
    if (sequence) return { key: "way", value, label, from: at, to: at + sequence.length };
  }
  return null;
}

/**
 * @param {string[]} list
 * @param {number} at Of the words that refuse it.
 * @returns {NotWanted | null}
 */
function thingAt(list, at) {
  for (const lead of REFUSING) {
    if (!isAt(list, at, lead)) continue;
    const after = at + lead.length;
    const place = ARTICLES.has(list[after]) ? after + 1 : after;
    const word = list[place];
    const isThing = REFUSED.has(word) || (LEADS.includes(lead) && THINGS.has(word));
    if (!isThing) continue;
    const to = ENDINGS.has(list[place + 1]) ? place + 2 : place + 1;
    return {
      key: "without",
      value: [word],
      label: say("Not {thing}", { thing: word }),
      from: at,
      to,
    };
  }
  return null;
}
