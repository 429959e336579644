// What is shown to somebody in danger: which lines, in which order, and whether 999 comes first.
import { say, toSay } from "../shared/words.js";
import { wordSet } from "../shared/word-set.js";
import { SURE } from "./danger-classifier.js";
import { sexInDanger } from "./sex-in-danger.js";
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
 * @property {DangerKind | "gas" | null} kind Null where it cannot be told.
 * @property {number} strength How surely danger is heard: the chance of it, from 0 to 1.
 * @property {boolean} isSure Whether that is enough to put its lines before all else; where it is
 *   not, one calm line offers them.
 * @property {boolean} isOpen Whether its lines are shown unasked: where it is surely heard, and
 *   where it is plainly suicide or gas.
 * @property {boolean} mayBeWatched Whether somebody else may be the danger, and see the screen.
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

const SAID_OF_DEAF_PEOPLE =
  /\b(?:deaf|deafblind|bsl|sign language|signing|signvideo|hard of hearing|hearing aids?|text relay|relay uk|lip ?read\w*)\b/;
const SAID_OF_CHILDREN =
  /\b(?:child|children|kids?|baby|babies|bab|bairns?|wean|toddler|pupils?|teen|teens|teenager|nursery|runaway|little (?:one|ones|boy|girl|lad|lass)|grand(?:son|daughter|child|kids)|(?:[1-9]|1[0-7]) ?(?:yo|(?:yrs?|years?) ?olds?))\b/;
/**
 * How a child speaks: of an age, a year at school, or a parent who does something to them.
 * Grown-ups are hurt by their parents as well, but those who type it are mostly children.
 */
const CHILD_ALONE =
  /\b(?:(?:im|i am|am) (?:only |just )?(?:[5-9]|1[0-7])(?! (?:weeks|months|days|stone))|(?:im |i am )?in (?:y|yr|year) ?\d+|y(?:[1-9]|1[0-3])|mummy|daddy|childline|my (?:school|teacher|form|foster)|(?:my|me) (?:mum|mam|mom|mother|dad|da|father|stepdad|stepmum|stepfather|mums? \w+|parents)(?: \w+){1,4} (?:me|us))\b/;
/** Words of what is happening, or may in a moment. */
const NOW = wordSet(
  "now tonight outside downstairs here coming inside knife gun machete axe hammer blade acid petrol" +
    " weapon stab stabbed stabbing shot strangled strangling strangles choke choked choking throat" +
    " unconscious breathing bleeding overdose overdosed od swallowed tablets pills bridge ledge rope" +
    " roof police ambulance 999 fire spiked drugged kill killing stairs attacked attacking trapped" +
    " raped",
);

/** Gas that escapes, and what comes of a fire that burns badly. */
const GAS =
  /\b(?:(?:smell|stink|stank|reek|whiff|leak|escap)\w* (?:\w+ ){0,3}gas|gas (?:\w+ )?(?:smell|leak|escap)\w*|left the gas on|monoxide|co (?:alarm|detector|poisoning)|boiler (?:\w+ )*(?:fumes|flame))\b/;
/**
 * From this chance on suicide is plain enough to show its lines unasked: nobody who feels like that
 * looks behind a fold. It costs four ordinary searches in a thousand an open box.
 */
const PLAIN_SUICIDE = 0.15;
/** The kinds where who does the harm may be in the room. @type {DangerKind[]} */
const BY_SOMEBODY = ["harm", "sexual"];

/**
 * Return whom lines are shown for, in order. Where the words do not tell whether a woman or a man
 * is in danger, what serves anyone comes first. What serves children comes first where a child
 * speaks, and after what serves anyone where somebody speaks of a child.
 * @param {string} text
 * @returns {Audience[]}
 */
export function audiencesFor(text) {
  const said = words(text).join(" ");
  const isChild = CHILD_ALONE.test(said);
  const order = BY_SEX[sexInDanger(said)];
  const first = [
    .../** @type {Audience[]} */ (SAID_OF_DEAF_PEOPLE.test(said) ? ["deaf"] : []),
    .../** @type {Audience[]} */ (isChild ? ["children"] : []),
  ];
  const rest = SAID_OF_CHILDREN.test(said) ? withChildrenAfterAnyone(order) : order;
  return [...new Set([...first, ...rest])];
}

/**
 * @param {Audience[]} order
 * @returns {Audience[]}
 */
const withChildrenAfterAnyone = (order) =>
  order.flatMap((one) => (one === "anyone" ? [one, "children"] : [one]));

/** @type {Record<"woman" | "man" | "unknown", Audience[]>} */
const BY_SEX = {
  woman: ["women", "anyone", "men", "children", "deaf"],
  man: ["men", "anyone", "women", "children", "deaf"],
  unknown: ["anyone", "women", "men", "children", "deaf"],
};

/**
 * Return what to show for words that speak of danger.
 * @param {string} text
 * @param {{kinds: DangerKind[], strength: number}} heard The kinds that it may be, the likeliest
 *   first.
 * @param {DangerLines} directory
 * @returns {DangerNotice}
 */
export function dangerNotice(text, { kinds, strength }, directory) {
  const isSure = strength >= SURE;
  const said = words(text);
  const told = kinds[0] ?? null;
  const isGas = (!told || told === "emergency") && GAS.test(said.join(" "));
  const isPlain = isGas || (told === "suicide" && strength >= PLAIN_SUICIDE);
  const isNow = told === "emergency" || said.some((word) => NOW.has(word));
  return {
    kind: isGas ? "gas" : told,
    strength,
    isSure,
    isOpen: isSure || isPlain,
    mayBeWatched: !isGas && (!told || kinds.some((kind) => BY_SOMEBODY.includes(kind))),
    isNow: isSure && isNow,
    lines: linesFor(text, told, directory),
  };
}

/**
 * @param {string} text
 * @param {DangerKind | null} kind
 * @param {DangerLines} directory
 * @returns {DangerLine[]}
 */
function linesFor(text, kind, { lines, kinds }) {
  const rows = ((kind && kinds[kind]?.lines) ?? []).map((n) => lines[n]);
  const shown = audiencesFor(text).flatMap((audience) => rows.filter(([of]) => of === audience));
  return shown.map(([audience, , id, name, number, href, sensitive]) => ({
    label: say(LABELS[audience]),
    id,
    name,
    shown: number,
    href,
    sensitive,
  }));
}
