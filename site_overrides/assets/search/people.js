// Words for people: of which sex they are, and who they are to whoever types. The lists of whom a
// search is for, who is in danger, whom a group is for and beside whom a number is an age are all
// made from this table.
import { wordSet } from "../shared/word-set.js";

/** @typedef {"man" | "woman"} Sex */
/**
 * Who somebody is: an `adult` or a `youth` may be whoever types; a `partner`, a `parent`, a `child`
 * and other `kin` are somebody's.
 * @typedef {"adult" | "youth" | "partner" | "parent" | "child" | "kin"} Who
 */

/** Each with the words for one person, and for several or of one. */
/** @type {[sex: Sex, who: Who, one: string, more: string][]} */
const TABLE = [
  [
    "man",
    "adult",
    "man bloke lad gent gentleman male guy fella chap",
    "men mens blokes lads gents gentlemen males guys chaps",
  ],
  ["woman", "adult", "woman lady lass female", "women womans womens ladies lasses females"],
  ["man", "youth", "boy", "boys"],
  ["woman", "youth", "girl", "girls"],
  ["man", "partner", "husband hubby boyfriend bf boyf fiance", "husbands boyfriends"],
  ["woman", "partner", "wife missus girlfriend gf fiancee", "wifes wives girlfriends"],
  ["man", "parent", "dad father daddy", "dads fathers"],
  ["woman", "parent", "mum mam mom mother mummy", "mums mams moms mothers"],
  ["man", "child", "son grandson", "sons grandsons"],
  ["woman", "child", "daughter granddaughter", "daughters granddaughters"],
  ["man", "kin", "brother grandad grandpa grandfather uncle nephew", "brothers uncles nephews"],
  [
    "woman",
    "kin",
    "sister nan nanna gran granny grandma grandmother aunt auntie niece",
    "sisters nans aunts aunties nieces",
  ],
];

/**
 * Return the words for people of some kinds.
 * @param {{sex?: Sex, who?: Who[], isOne?: boolean}} kinds `isOne` for the words of one person, or
 *   of several; without a kind, all of it.
 */
export function peopleWords({ sex, who, isOne }) {
  const rows = TABLE.filter((row) => (!sex || row[0] === sex) && (!who || who.includes(row[1])));
  const lists = rows.flatMap(([, , one, more]) =>
    isOne === undefined ? [one, more] : [isOne ? one : more],
  );
  return wordSet(lists.join(" "));
}

const YOUNG = new Set([
  ...peopleWords({ who: ["youth", "child"] }),
  ...wordSet(
    "young younger youth youths youngster youngsters teen teens teenage teenager teenagers " +
      "adolescent adolescents child children childs childrens kid kids baby babies toddler " +
      "toddlers student students pupil pupils school schools college uni university niece nephew " +
      "lad lads lass exam exams gcse gcses junior juniors nursery",
  ),
]);

/**
 * Return whether some word speaks of somebody young: a child, a student, a girl.
 * @param {string[]} list Folded words.
 */
export const speaksOfYoung = (list) => list.some((word) => YOUNG.has(word));
