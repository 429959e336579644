// What is shown to somebody in danger: which lines, in which order, and whether 999 comes first.
import { say, toSay } from "../shared/words.js";
import { wordSet } from "../shared/word-set.js";
import { SURE } from "./danger-classifier.js";
import { words } from "./tokenizer.js";

/** @import { DangerKind } from "./danger-classifier.js" */

/** @typedef {"women" | "men" | "anyone" | "deaf" | "children"} Audience Whom a line serves. */

/**
 * A line that answers people in danger, as the index has it.
 * @typedef {[audience: Audience, listing: number, id: string, name: string, shown: string,
 *   href: string, sensitive?: number]} DangerLineRow
 */
/**
 * A line as a page shows it.
 * @typedef {{label: string, id: string, name: string, shown: string, href: string,
 *   sensitive?: number}} DangerLine
 */

/**
 * The directory's own lines; for each kind of danger its needs and its lines, by their numbers.
 * @typedef {object} DangerLines
 * @property {DangerLineRow[]} lines
 * @property {Partial<Record<DangerKind, {needs: number[], lines: number[]}>>} kinds
 */

/**
 * What a page shows to somebody in danger.
 * @typedef {object} DangerNotice
 * @property {DangerKind | null} kind Null where it cannot be told.
 * @property {number} strength How surely danger is heard: the chance of it, from 0 to 1.
 * @property {boolean} isSure Whether that is enough to put its lines before all else; where it is
 *   not, one calm line offers them.
 * @property {boolean} isNow Whether it is surely heard and is happening, so that 999 comes first.
 * @property {DangerLine[]} lines
 */

/** @type {Record<Audience, string>} */
const LABELS = {
  women: toSay("For women"),
  men: toSay("For men"),
  anyone: toSay("For anyone"),
  deaf: toSay("For Deaf people"),
  children: toSay("For children and young people"),
};

/**
 * Words of the woman in danger, and words of whom somebody lives with. Most people who type
 * "boyfriend" are women, and a man who does may say that he is one. There are no words of the man
 * in danger but his own: "man", "son" and "brother" are said of him who does it.
 */
const SAID_OF_WOMEN = wordSet(
  "woman women female lady girl girls pregnant bump her refuge womens lesbian lesbians mum mums mam" +
    " sister sisters daughter daughters auntie aunt nan grandma niece bride",
);
const LIVES_WITH_A_MAN = wordSet(
  "husband husbands hubby boyfriend boyfriends bf boyf fella fiance he hes his him",
);
const LIVES_WITH_A_WOMAN = wordSet("wife wifes missus girlfriend girlfriends gf fiancee");
const SAID_OF_DEAF_PEOPLE = wordSet("deaf bsl sign signs signing deafblind");
const SAID_OF_CHILDREN = wordSet(
  "child children kid kids baby toddler pupil teen teenager school teacher childline mummy daddy" +
    " stepdad yo yr nursery runaway 5 6 7 8 9 10 11 12 13 14 15 16 17",
);
/** How people say what they themselves are: "im a man", "male victim", "mum fleeing". */
const MAN_HIMSELF =
  /\b(?:im a (?:\w+ )?(?:man|bloke|guy|lad|dad|male)|male|gay (?:man|couple)|man (?:being|\d\d)|two men|mens|dad (?:fleeing|escaping))\b/;
const WOMAN_HERSELF =
  /\b(?:im a (?:\w+ )?(?:woman|girl|mum|lady)|woman|female|pregnant|lesbian|womens|mum (?:fleeing|escaping))\b/;

/** Words of what is happening, or may in a moment. */
const NOW = wordSet(
  "now tonight outside downstairs here coming inside knife gun machete axe hammer blade acid petrol" +
    " weapon stab stabbed stabbing shot strangled strangling strangles choke choked choking throat" +
    " unconscious breathing bleeding overdose overdosed od swallowed tablets pills bridge ledge rope" +
    " roof police ambulance 999 fire spiked drugged kill killing stairs attacked attacking trapped" +
    " raped",
);

/**
 * Return whom lines are shown for, in order. Where the words do not tell whether a woman or a man
 * is in danger, what serves anyone comes first.
 * @param {string} text
 * @returns {Audience[]}
 */
export function audiencesFor(text) {
  const list = words(text);
  const has = (/** @type {Set<string>} */ set) => list.some((word) => set.has(word));
  /** @type {Audience[]} */
  const order = BY_SEX[sexSpokenOf(list.join(" "), has)];
  const first = [
    .../** @type {Audience[]} */ (has(SAID_OF_DEAF_PEOPLE) ? ["deaf"] : []),
    .../** @type {Audience[]} */ (has(SAID_OF_CHILDREN) ? ["children"] : []),
  ];
  return [...new Set([...first, ...order])];
}

/** @type {Record<"woman" | "man" | "unknown", Audience[]>} */
const BY_SEX = {
  woman: ["women", "anyone", "men", "children", "deaf"],
  man: ["men", "anyone", "women", "children", "deaf"],
  unknown: ["anyone", "women", "men", "children", "deaf"],
};

/**
 * @param {string} text
 * @param {(set: Set<string>) => boolean} has
 */
function sexSpokenOf(text, has) {
  if (WOMAN_HERSELF.test(text)) return "woman";
  if (MAN_HIMSELF.test(text)) return "man";
  if (has(LIVES_WITH_A_MAN) && !has(LIVES_WITH_A_WOMAN)) return "woman";
  if (has(LIVES_WITH_A_WOMAN) && !has(LIVES_WITH_A_MAN)) return "man";
  return has(SAID_OF_WOMEN) ? "woman" : "unknown";
}

/**
 * Return what to show for words that speak of danger.
 * @param {string} text
 * @param {{kind: DangerKind | null, strength: number}} heard
 * @param {DangerLines} directory
 * @returns {DangerNotice}
 */
export function dangerNotice(text, { kind, strength }, { lines, kinds }) {
  const isSure = strength >= SURE;
  const isNow = kind === "emergency" || words(text).some((word) => NOW.has(word));
  const order = audiencesFor(text);
  const rows = ((kind && kinds[kind]?.lines) ?? []).map((n) => lines[n]);
  const shown = order.flatMap((audience) => rows.filter(([of]) => of === audience));
  return {
    kind,
    strength,
    isSure,
    isNow: isSure && isNow,
    lines: shown.map(([audience, , id, name, number, href, sensitive]) => ({
      label: say(LABELS[audience]),
      id,
      name,
      shown: number,
      href,
      sensitive,
    })),
  };
}
