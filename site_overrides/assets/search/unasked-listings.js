// Which listings would hurt, or do not take, somebody who did not ask for them.
import { INFERRED_PLACE } from "../shared/contract.js";
import { agesInWords } from "./age-words.js";
import { speaksOfYoung } from "./people.js";
import { words } from "./tokenizer.js";

/** @import { Search } from "./engine.js" */
/** @import { NeedMatch } from "./need-classifier.js" */
/** @import { NeedPostings, ScoringIndex } from "./score.js" */

/** Until which age somebody is young. */
const OLDEST_YOUNG = 25;

/**
 * Return the listings for young people alone, where neither an age nor a word tells of any: who
 * asks about asthma is not shown a place for those under 25 first.
 * @param {Pick<Search, "query" | "reading">} search
 * @param {number[]} young
 * @returns {number[]}
 */
export function youngUnasked({ query, reading }, young) {
  const list = words(query.q);
  const isAged =
    query.age !== null || agesInWords(list, query.q).some(({ range }) => range[0] <= OLDEST_YOUNG);
  const isMeant = isAged || speaksOfYoung(list) || reading.named.length > 0;
  return isMeant || speaksOfYoung(reading.typed.map(({ word }) => word)) ? [] : young;
}

/**
 * Return the listings that are before all else for a need that hurts whom it is not meant for,
 * where nobody meant it: grief, the end of life, abuse. So are those for a need that is unwanted,
 * unless they list one that is meant; and those for young people alone, where nobody spoke of any.
 * @param {NeedMatch[]} needs
 * @param {Pick<ScoringIndex, "onlyWhenMeant" | "unwanted" | "needPostings" | "young">} index
 * @returns {Set<number>}
 */
export function unaskedListings(needs, { onlyWhenMeant, unwanted, needPostings, young }) {
  const meant = new Set(needs.map(({ number }) => number));
  const unasked = onlyWhenMeant.filter((number) => !meant.has(number));
  const hurting = listingsFirstFor(unasked, needPostings);
  if (!unwanted.length && !young.length) return hurting;
  const helping = new Set(needs.flatMap(({ number }) => listingsOf(number, needPostings)));
  const others = unwanted.flatMap((need) => listingsOf(need, needPostings, 1));
  return new Set([...hurting, ...young, ...others.filter((number) => !helping.has(number))]);
}

/**
 * What `listingsFirstFor` has found, for the next letter asks the same.
 * @type {WeakMap<Map<number, NeedPostings>, Map<string, Set<number>>>}
 */
const firstFor = new WeakMap();

/**
 * Return the listings that any of some needs, whose listings are loaded, is the first need of.
 * @param {number[]} needs
 * @param {Map<number, NeedPostings>} needPostings
 */
function listingsFirstFor(needs, needPostings) {
  const known = firstFor.get(needPostings) ?? new Map();
  firstFor.set(needPostings, known);
  const key = needs.filter((need) => needPostings.has(need)).join(" ");
  const found =
    known.get(key) ?? new Set(needs.flatMap((need) => listingsOf(need, needPostings, 1)));
  known.set(key, found);
  return found;
}

/**
 * Return the listings that list a need, before a place of their own.
 * @param {number} need
 * @param {Map<number, NeedPostings>} needPostings
 */
function listingsOf(need, needPostings, before = INFERRED_PLACE) {
  const postings = needPostings.get(need);
  return postings ? [...postings.numbers].filter((_, n) => postings.places[n] < before) : [];
}
