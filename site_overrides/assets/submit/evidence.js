/**
 * Evidence of a danger in what a listing says: one sure sign, or two weak ones that stand together.
 * What it means is told in `generator/check/evidence.py`, and a test compares the two. Pure.
 */

import { ADULT, DANGERS, HIDDEN_PLACES, TOGETHER } from "./dangers-contract.js";
import { phrase, sentences } from "./phrases.js";

/** @import { Listing } from "./field-types.js" */
/** @import { Phrase } from "./phrases.js" */
/** @import { Path } from "./problem.js" */

/** @typedef {[path: Path, text: string]} TextAt is a text of a listing, and the way to it. */

/**
 * @typedef {object} Danger
 * @property {string} code
 * @property {{isSure: boolean, phrases: Phrase[]}[]} signs
 * @property {Phrase[]} protections take the signs of a sentence away.
 * @property {Phrase | null} setting must stand within the same sentences.
 */

/** Lists whose items are read as one text, by the name and the depth of their keys. */
const LISTS = new Map([
  ["keywords", 1],
  ["groups", 2],
]);
const KNOWN = Object.values(DANGERS).map(danger);
const HIDDEN = Object.values(HIDDEN_PLACES).map(danger);

/**
 * @param {any} declared
 * @returns {Danger}
 */
function danger({ code, signs, protections, onlyWith }) {
  return {
    code,
    signs: signs.map((/** @type {any} */ sign) => ({
      isSure: sign.sure,
      phrases: sign.phrases.map(phrase),
    })),
    protections: protections.map(phrase),
    setting: onlyWith ? phrase(onlyWith) : null,
  };
}

/**
 * Return the way to each text that says something dangerous, and the code of the danger.
 *
 * @param {Listing} listing
 * @param {TextAt[]} all
 * @param {string[]} [searched] Words in small letters that people type to find help: as a keyword,
 *   one of them says nothing.
 * @returns {[path: Path, code: string][]}
 */
export function dangersIn(listing, all, searched = []) {
  const words = new Set(searched);
  /** @param {TextAt} each */
  const isSearched = ([path, text]) => path[0] === "keywords" && words.has(text.toLowerCase());
  return findings(
    KNOWN,
    all.filter((each) => !isSearched(each)),
    marks(listing),
  );
}

/**
 * Return the way to each text that points to a place in words.
 *
 * @param {TextAt[]} all
 */
export const placesIn = (all) => findings(HIDDEN, all, "");

/**
 * @param {Danger[]} dangers
 * @param {TextAt[]} all
 * @param {string} beginning
 */
function findings(dangers, all, beginning) {
  /** @type {[path: Path, code: string][]} */
  const found = [];
  for (const [path, text] of grouped(all)) {
    const field = [...path].reverse().find((step) => typeof step === "string");
    const said = sentences(text).map((sentence) => ` ${beginning} @${field}${sentence}`);
    for (const each of dangers) if (isSaid(each, said)) found.push([path, each.code]);
  }
  return found;
}

/**
 * Return what the listing's other fields say, as words for phrases to ask for.
 *
 * @param {Listing} listing
 */
function marks(listing) {
  /** @type {any} */
  const { status, who, sensitive } = listing;
  const kind = (typeof status === "string" ? status : status?.kind) ?? "open";
  const [youngest, oldest] = [who?.from_age, who?.to_age].map((age) => (age ? Number(age) : null));
  const isForChildren =
    (oldest !== null && oldest < ADULT) ||
    (oldest === null && youngest !== null && youngest < ADULT - 2);
  const others = `${isForChildren ? " @children" : ""}${sensitive === "yes" ? " @sensitive" : ""}`;
  return `@${kind.toLowerCase()}${others}`;
}

/** @param {TextAt[]} all */
function grouped(all) {
  /** @type {Map<string, {path: Path, texts: string[]}>} */
  const groups = new Map();
  for (const [path, text] of all) {
    /** @param {[string, number]} list */
    const holds = ([name, at]) => path[at - 1] === name;
    const depth = [...LISTS].find(holds)?.[1] ?? path.length;
    const key = JSON.stringify(path.slice(0, depth));
    if (!groups.has(key)) groups.set(key, { path, texts: [] });
    groups.get(key)?.texts.push(text);
  }
  return [...groups.values()]
    .filter(({ texts }) => texts.length > 1 || texts[0].includes(" "))
    .map(({ path, texts }) => /** @type {TextAt} */ ([path, texts.join(". ")]));
}

/**
 * @param {Danger} each
 * @param {string[]} said
 */
function isSaid(each, said) {
  const found = said.map((sentence) => signsIn(each, sentence));
  return said.some((_, at) => {
    const signs = new Set(found.slice(at, at + TOGETHER).flat());
    const isEnough = signs.size > 1 || [...signs].some(({ isSure }) => isSure);
    return isEnough && (!each.setting || said.slice(at, at + TOGETHER).some(each.setting));
  });
}

/**
 * @param {Danger} each
 * @param {string} sentence
 */
function signsIn({ signs, protections }, sentence) {
  const found = signs.filter(({ phrases }) => phrases.some((isIn) => isIn(sentence)));
  return found.length > 0 && protections.some((isIn) => isIn(sentence)) ? [] : found;
}
