// What a search tells: the listings with all that a card shows, how the words were read, and why.
import { say } from "../shared/words.js";
import { askedValues } from "./asked-values.js";
import { leftOutWords } from "./left-out-words.js";
import { groupsOf, resultItem } from "./ranking.js";
import { rowTitle } from "./result-rows.js";
import { OPEN_NOW } from "./time-words.js";
import { inSentence, whyFound } from "./why.js";

/** @import { AskedValues } from "./asked-values.js" */
/** @import { DangerNotice } from "./danger-lines.js" */
/** @import { Reading, Search } from "./engine.js" */
/** @import { FacetCounts } from "./facet-counts.js" */
/** @import { Place, UnknownPlace } from "./geocoder.js" */
/** @import { IndexInfo, NeedInfo } from "./index-info.js" */
/** @import { IndexFiles } from "./index-loader.js" */
/** @import { ClassifiedIntent } from "./multi-intent.js" */
/** @import { ReadFilter } from "./query-filters.js" */
/** @import { Understanding } from "./query-parser.js" */
/** @import { PlacedListings, ResultGroup, ResultItem } from "./ranking.js" */
/** @import { ResultRow } from "./result-rows.js" */
/** @import { Suggestions } from "./suggest.js" */

/**
 * What a search found.
 * @typedef {object} SearchResult
 * @property {string} q
 * @property {number} total
 * @property {boolean} unsure Whether hardly anything fits, so that only the nearest are shown.
 * @property {ResultRow[]} rows What helps with each of several troubles; empty where there is one.
 * @property {ResultGroup[]} groups
 * @property {Place | UnknownPlace | null} place
 * @property {ResultItem[]} shown
 * @property {boolean} withheld Whether a sensitive listing is left out, for want of a network.
 * @property {Understanding[]} understood How the words were read.
 * @property {ReadFilter[]} read The filters that they ask for, and whether each is in force.
 * @property {AskedValues} asked The filters that were chosen.
 * @property {string} corrected
 * @property {DangerNotice | null} danger What to show to somebody in danger.
 * @property {boolean} common Whether they say nothing of what is wanted.
 * @property {(NeedInfo & {strength: number})[]} needs What they seem to mean.
 * @property {boolean} empty Whether nothing was asked.
 * @property {FacetCounts | null} facets
 * @property {Suggestions | null} suggestions
 */

/**
 * What fits a search. `rows` has a place in the columns for each trouble's listings.
 * @typedef {object} Found
 * @property {PlacedListings} placed
 * @property {{intent: ClassifiedIntent, placed: PlacedListings, at: number[]}[]} rows
 * @property {boolean} isUnsure
 * @property {number[]} missing The needs that were told and that nothing here plainly helps with.
 */
/** @typedef {{files: IndexFiles, info: IndexInfo}} Source What listings are described from. */

/**
 * Return what is told of a search, but for what it takes more searches to know.
 * @param {Search} search
 * @param {Found} found
 * @param {number[]} shown Places in the columns.
 * @param {Source} source
 * @returns {Promise<Omit<SearchResult, "empty" | "facets" | "suggestions">>}
 */
export async function describe(search, { placed, rows, isUnsure, missing }, shown, source) {
  const { query, reading, place } = search;
  const items = await describeItems(shown, placed, { search, meant: reading }, source);
  const told = await Promise.all(rows.map((row) => describeRow(row, search, source)));
  const isWithheld = told.some((row, n) => row.items.length < rows[n].at.length);
  return {
    q: query.q,
    total: placed.fit.length,
    unsure: isUnsure,
    rows: told.filter((row) => row.items.length),
    groups: groupsOf(placed),
    place: place ?? null,
    shown: items,
    withheld: isWithheld || items.length < shown.length,
    understood: [
      ...reading.understood,
      ...leftOut(reading, source),
      ...missing.map((need) => missingNote(source.info.needs[need])),
      ...notOpenNow(search, items),
    ],
    read: reading.read,
    asked: askedValues(query, Boolean(place && !place.unknown)),
    corrected: reading.danger?.isSure ? "" : reading.corrected, // no word is wrong
    danger: reading.danger,
    common: reading.isCommon && !reading.read.length && !reading.digits,
    needs: reading.needs.map(({ number, strength }) => ({
      ...source.info.needs[number],
      strength,
    })),
  };
}

/**
 * @param {Found["rows"][number]} row
 * @param {Search} search
 * @param {Source} source
 * @returns {Promise<ResultRow>}
 */
async function describeRow({ intent, placed, at }, search, source) {
  const need = source.info.needs[intent.needs[0].number];
  const items = await describeItems(at, placed, { search, meant: intent }, source);
  const groups = items.map(({ group }) => group);
  return { title: rowTitle(need.name, groups, search.place), need, items };
}

/**
 * Return what is shown of listings, and why they are there.
 * @param {number[]} shown Places in the columns.
 * @param {PlacedListings} placed
 * @param {{search: Search, meant: ClassifiedIntent}} asked `meant` is what the words of them mean.
 * @param {Source} source
 * @returns {Promise<ResultItem[]>}
 */
async function describeItems(shown, placed, { search, meant }, { files }) {
  const { locations, gazetteer, manifest, calendars } = files;
  const now = { day: search.query.today, minute: search.query.minute };
  const context = { locations, gazetteer, review: manifest.review, calendars, now };
  const cards = await files.cards(shown.map((n) => placed.numbers[n]));
  return shown.flatMap((at, n) => {
    const card = cards[n];
    if (!card) return [];
    const why = whyFound(placed.numbers[at], card, meant, files);
    return [{ ...resultItem(at, card, placed, context), why }];
  });
}

/**
 * @param {NeedInfo} need
 * @returns {Understanding}
 */
const missingNote = ({ name }) => ({ kind: "missing", words: inSentence(name) });

/**
 * Return what is said where something open now was asked for and nothing is: which is next.
 * @param {Search} search
 * @param {ResultItem[]} items
 * @returns {Understanding[]}
 */
function notOpenNow({ reading }, items) {
  const isAsked = reading.read.some(({ label, applied }) => applied && label === say(OPEN_NOW));
  const here = items.filter(({ group }) => group !== "other_area" && group !== "overdue");
  if (!isAsked || here.some(({ isOn }) => isOn)) return [];
  const [first] = here
    .filter(({ nextAt }) => nextAt !== null)
    .sort((a, b) => (a.nextAt ?? 0) - (b.nextAt ?? 0));
  return first ? [{ kind: "not-open", words: first.nextWords, label: first.name }] : [];
}

/**
 * @param {Reading} reading
 * @param {Source} source
 * @returns {Understanding[]}
 */
function leftOut(reading, { files }) {
  if (reading.isCommon) return [];
  const list = leftOutWords(reading, files.postings, files.lexicon);
  return list.length ? [{ kind: "left-out", words: list.join(", ") }] : [];
}
