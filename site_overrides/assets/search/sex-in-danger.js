// Whether a woman or a man is in danger, where the words tell: the lines that serve her or him come
// first.
import { wordSet } from "../shared/word-set.js";
import { TOPICS } from "./danger-words.js";
import { peopleWords } from "./people.js";

/**
 * Words of the woman in danger, and words of whom somebody lives with. Most people who type
 * "boyfriend" are women, and a man who does may say that he is one. There are no words of the man
 * in danger but his own: "man", "son" and "brother" are said of him who does it.
 */
const SAID_OF_WOMEN = new Set([
  ...peopleWords({ sex: "woman", who: ["adult", "youth", "parent", "child", "kin"] }),
  ...wordSet("pregnant bump her refuge lesbian lesbians bride"),
]);
const HUSBANDS = peopleWords({ sex: "man", who: ["partner"] });
const WIVES = peopleWords({ sex: "woman", who: ["partner"] });
const LIVES_WITH_A_MAN = new Set([...HUSBANDS, ...wordSet("fella he hes him")]);
const LIVES_WITH_A_WOMAN = WIVES;
/** How people say what they themselves are: "im a man", "male victim", "mum fleeing", "pt 34F". */
const MAN_HIMSELF =
  /\b(?:(?:im|i am|as|am) a (?:\w+ )?(?:man|bloke|guy|lad|dad|male|fella)|male|gentleman|\d\d ?m|gay (?:man|couple)|man (?:being|\d\d)|two men|mens|dad (?:fleeing|escaping))\b/;
const WOMAN_HERSELF =
  /\b(?:(?:im|i am|as|am) a (?:\w+ )?(?:woman|girl|mum|lady|female)|woman|female|\d\d ?f|pregnant|lesbian|womens|mum (?:fleeing|escaping)|his (?:wife|girlfriend|gf|missus))\b/;
/**
 * Who takes children somewhere safe is mostly a woman; a man who does may say that he is one, and
 * what serves anyone comes next.
 */
const WITH_CHILDREN =
  /\b(?:with|and|get|getting|take|taking) (?:me and )?(?:(?:my|the|our|both|two|three|\d) )*(?:kids|children|baby|babies|bairns|little ones?)\b/;
const SOMEWHERE_SAFE = /\b(?:safe|safety|refuge|leave|leaving|out|away|flee|fleeing|escape)\b/;
/** A woman who does it is not the one in danger: "my mum hits me". */
const WOMAN_WHO_DOES_IT =
  /\bmy (?:mum|mam|mom|sister|daughter|auntie|aunt|nan|grandma|niece)(?: \w+){1,3} (?:me|us)\b/g;

/** What one person does to another, by the topics of `danger-words.js`. */
const HARMS = new Set([
  "hit",
  "kick",
  "grab",
  "choke",
  "weapon",
  "threat",
  "burn",
  "shout",
  "control",
]);
const SHE = new Set([...WIVES, ...wordSet("she shes mrs")]);
const HE = new Set([...HUSBANDS, ...wordSet("he hes bloke fella man son grandson")]);
/** Everyday words that are no harm by themselves: "knocks him about". */
const ABOUT =
  /(?<!\bi )\b(?:knock|bash|push|shove|chuck|throw|smack|beat|clout)(?:s|es|ed|ing)? (him|her) (?:about|around|round|up|down)\b/;
/** Whom it is done to, or whose things. */
const TO_HIM = wordSet("him his himself");
const TO_HER = wordSet("her hers herself");
/** How many words may stand between who does it and what is done, and then to whom. */
const FAR = 4;

/**
 * Return whether a woman or a man is in danger; unknown where the words do not tell.
 *
 * What people say of themselves is surest. Then who does it to whom: "she has hit him" tells more
 * than that the sentence has a wife in it. Then whom somebody lives with.
 * @param {string} said Folded words.
 * @returns {"woman" | "man" | "unknown"}
 */
export function sexInDanger(said) {
  const list = said.split(" ");
  const [, about] = ABOUT.exec(said) ?? [];
  if (about) return about === "him" ? "man" : "woman";
  const hurt = sexThatIsHurt(list);
  if (hurt) return hurt;
  if (WOMAN_HERSELF.test(said)) return "woman";
  if (MAN_HIMSELF.test(said)) return "man";
  const others = said.replace(WOMAN_WHO_DOES_IT, "").split(" ");
  const has = (/** @type {Set<string>} */ set) => others.some((word) => set.has(word));
  if (has(LIVES_WITH_A_MAN) && !has(LIVES_WITH_A_WOMAN)) return "woman";
  if (has(LIVES_WITH_A_WOMAN) && !has(LIVES_WITH_A_MAN)) return "man";
  if (has(SAID_OF_WOMEN)) return "woman";
  return WITH_CHILDREN.test(said) && SOMEWHERE_SAFE.test(said) ? "woman" : "unknown";
}

/**
 * Return whom a sentence says that something is done to: "hit him", "she throws things at him",
 * "hit by his wife"; null where it does not say.
 * @param {string[]} list
 * @returns {"woman" | "man" | null}
 */
function sexThatIsHurt(list) {
  for (const [at, word] of list.entries()) {
    if (!TOPICS.get(word)?.some((topic) => HARMS.has(topic))) continue;
    const before = list.slice(Math.max(0, at - FAR), at).reverse();
    const after = list.slice(at + 1, at + 1 + FAR);
    if (after[0] === "him" && before[0] !== "i") return "man";
    const by = after[0] === "by" ? sexOf(after, SHE, HE) : null;
    if (by) return by === "woman" ? "man" : "woman";
    const doer = sexOf(before, SHE, HE);
    const hurt = sexOf(after, TO_HER, TO_HIM);
    if (doer && hurt && doer !== hurt) return hurt;
  }
  return null;
}

/**
 * @param {string[]} list
 * @param {Set<string>} hers
 * @param {Set<string>} his
 * @returns {"woman" | "man" | null}
 */
function sexOf(list, hers, his) {
  const found = list.find((word) => hers.has(word) || his.has(word));
  if (found === undefined) return null;
  return hers.has(found) ? "woman" : "man";
}
