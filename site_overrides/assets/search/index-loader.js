// The index's files: fetched when needed, kept, checked as far as they can be, and asked for again
// after a failure.
import { INDEX_VERSION, POINT_SCALE } from "../shared/contract.js";
import {
  decodeDeltas,
  decodePostings,
  decompress,
  FinderError,
  intersect,
  lastAtOrBefore,
  parseJson,
  parseRows,
} from "../shared/codec.js";
import { decodeCalendar } from "../shared/recurrence.js";
import { openGazetteer } from "./geocoder.js";
import { NeedLexicon } from "./need-phrases.js";
import { isShortNumber } from "./phone-numbers.js";
import { TermDictionary } from "./term-dictionary.js";

/** @import { Postings } from "../shared/codec.js" */
/** @import { Calendar } from "../shared/recurrence.js" */
/** @import { DangerLines } from "./danger-lines.js" */
/** @import { FilterColumns } from "./filters.js" */
/** @import { Gazetteer } from "./geocoder.js" */
/** @import { LexiconHeader } from "./need-phrases.js" */
/** @import { CardRow, LocationColumns, ReviewInterval } from "./ranking.js" */
/** @import { NeedPostings } from "./score.js" */
/** @import { Speller } from "./spelling.js" */

/** @typedef {(file: string) => Promise<ArrayBuffer>} Load Gives a file of the index's folder. */
/** @typedef {[first: number, hash: string]} NeedPart */
/**
 * @typedef {{each: number, files: string[], apart: string}} Batches How many listings each file
 * has, the files' hashes, and that of the file of sensitive listings.
 */

/**
 * The index's manifest: the hash of every other file, which is in the file's name.
 * @typedef {object} Manifest
 * @property {number} version
 * @property {string} built The day, like "2026-11-21".
 * @property {number} listings How many there are.
 * @property {ReviewInterval} review
 * @property {string[]} rules How words become stems.
 * @property {string} where
 * @property {string} filters
 * @property {string} spelling
 * @property {[kept: string, apart: string]} phones The second holds those of sensitive listings.
 * @property {[first: string, hash: string][]} words The parts of the dictionary.
 * @property {[first: string, hash: string][]} points The parts of postcodes' points, each with its
 *   first outward code.
 * @property {NeedPart[]} needs The parts of the needs' listings; none where the start has them all.
 * @property {Batches} cards
 * @property {Batches} texts
 */

/**
 * What every search needs.
 * @typedef {object} HeaderOnly
 * @property {[id: string, name: string][]} headings
 * @property {string} danger Phrases.
 * @property {string[]} urgent Telephone numbers.
 * @property {[number: number, name: string][]} names Listings whose names are mostly small words.
 * @property {number[]} late Steps, and days until the listing is overdue, in turn.
 * @property {number[]} ending Steps, and the minute from which the listing has ended, in turn.
 * @property {number[][][]} calendars
 * @property {number[]} paused Steps.
 * @property {number[]} young Steps.
 * @property {number[]} no_room Steps, and the day until which it is so, in turn; 0 for no such day.
 */

/** @typedef {HeaderOnly & LexiconHeader & DangerLines} Header */

/** @typedef {[deltas: number[], digits: string]} NeedRow */
/** @typedef {Record<string, any>} TextRow */
/**
 * The first file, with what every search needs.
 * @typedef {object} Start
 * @property {Manifest} manifest
 * @property {Header} core
 * @property {any} places
 * @property {NeedRow[]} needs The needs' listings, unless they are many.
 */

/**
 * @typedef {object} OpenedStart
 * @property {Manifest} manifest
 * @property {OpenedHeader} opened
 * @property {Gazetteer} gazetteer
 * @property {NeedRow[]} needs
 */

/**
 * @typedef {object} OpenedHeader
 * @property {Header} header
 * @property {Uint8Array} daysUntilOverdue
 * @property {Map<number, number>} endedAt In minutes from the beginning of day 0.
 * @property {Uint8Array} paused
 * @property {number[]} young The listings that are for children and young people alone.
 * @property {Map<number, number>} noRoom Until which day there is no room; 0 for no such day.
 * @property {Calendar[]} calendars
 * @property {NeedLexicon} lexicon
 */

/**
 * @template T
 * @typedef {(bytes: Uint8Array) => T} Open
 */

/** @typedef {<T>(file: string, open: Open<T>) => Promise<T>} Get Gives a file, opened. */

/**
 * @typedef {{needs: {number: number}[], hasPlace: boolean, needsDates: boolean, hasDigits:
 * boolean}} Requirements
 */

/** The file that every search needs. */
export const START = "start.bin";
const MOST_POSTINGS = 4_000;
const MOST_AT_ONCE = 12;
/** The days until a listing is overdue that will not be soon. */
const NOT_SOON = 255;
const LOCATION_COLUMNS = ["points", "codes", "venue", "serves", "catchment", "remote"];
const FILTER_COLUMNS =
  "needs reviewed ways costs ages groups any_of places routes access facilities languages sessions".split(
    " ",
  );

/**
 * Load the files without which nothing can be found.
 * @param {Load} load
 * @returns {Promise<IndexFiles>}
 * @throws {FinderError}
 */
export async function openIndex(load) {
  const get = retryingLoader(load);
  return new IndexFiles(get, await get(START, openStart));
}

/**
 * @param {Uint8Array} bytes
 * @returns {OpenedStart}
 */
function openStart(bytes) {
  /** @type {Start} */
  const { manifest, core, places, needs } = parseJson(bytes);
  if (manifest.version !== INDEX_VERSION) throw new FinderError("version", START);
  if (!Array.isArray(manifest.words) || !manifest.cards.files) {
    throw new TypeError("not a manifest");
  }
  const gazetteer = openGazetteer(places);
  return { manifest, opened: openHeader(core, manifest), gazetteer, needs };
}

/**
 * @param {string} name
 * @param {string} hash
 */
const fileName = (name, hash) => `${name}.${hash}.bin`;

/**
 * Wrap a loader so that each file is opened once, and a failure says which file, and is forgotten.
 * @param {Load} load
 * @returns {Get}
 */
function retryingLoader(load) {
  /** @type {Map<string, Promise<any>>} */
  const pending = new Map();
  return (file, open) => {
    const known = pending.get(file);
    if (known) return known;
    const opening = fetchAndOpen(load, file, open);
    pending.set(file, opening);
    opening.catch(() => pending.delete(file));
    return opening;
  };
}

/**
 * @template T
 * @param {Load} load
 * @param {string} file
 * @param {Open<T>} open
 * @returns {Promise<T>}
 */
async function fetchAndOpen(load, file, open) {
  let data;
  try {
    data = await load(file);
  } catch (error) {
    throw error instanceof FinderError ? error : new FinderError("unreachable", file, error);
  }
  try {
    return open(file.endsWith(".bin") ? await decompress(data) : new Uint8Array(data));
  } catch (error) {
    throw error instanceof FinderError ? error : new FinderError("damaged", file, error);
  }
}

/**
 * @param {Header} header
 * @param {Manifest} manifest
 * @returns {OpenedHeader}
 */
function openHeader(header, { listings }) {
  const daysUntilOverdue = new Uint8Array(listings).fill(NOT_SOON);
  for (const [number, days] of decodePairs(header.late)) daysUntilOverdue[number] = days;
  const paused = new Uint8Array(listings);
  for (const number of decodeDeltas(header.paused)) paused[number] = 1;
  const endedAt = new Map(decodePairs(header.ending));
  const noRoom = new Map(decodePairs(header.no_room));
  const calendars = header.calendars.map(decodeCalendar);
  return {
    header,
    daysUntilOverdue,
    endedAt,
    paused,
    young: [...decodeDeltas(header.young)],
    noRoom,
    calendars,
    lexicon: new NeedLexicon(header),
  };
}

/**
 * Return listings, each with a number of its own, from steps and those numbers in turn.
 * @param {number[]} pairs
 * @returns {[listing: number, value: number][]}
 */
function decodePairs(pairs) {
  const listings = decodeDeltas(pairs.filter((_, n) => n % 2 === 0));
  return Array.from(listings, (listing, n) => [listing, pairs[2 * n + 1]]);
}

/**
 * Return columns, having checked that each is there and has a value for every listing.
 * @param {any} columns
 * @param {string[]} names
 * @param {number} count
 */
function checkedColumns(columns, names, count) {
  for (const name of names) {
    if (columns[name]?.length !== count) throw new RangeError(`${name} has the wrong length`);
  }
  return columns;
}

/** The files of an index: what is loaded of them, and how to load the rest. */
export class IndexFiles {
  /**
   * @param {Get} get
   * @param {OpenedStart} start
   */
  constructor(get, { manifest, opened, gazetteer, needs }) {
    const { header, daysUntilOverdue, endedAt, paused, young } = opened;
    const { noRoom, calendars, lexicon } = opened;
    this.get = get;
    this.manifest = manifest;
    this.header = header;
    this.daysUntilOverdue = daysUntilOverdue;
    this.endedAt = endedAt;
    this.calendars = calendars;
    this.paused = paused;
    this.young = young;
    /** Until which day there is no room; 0 for no such day. */
    this.noRoom = noRoom;
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    const bounds = manifest.words.map(([first]) => first);
    this.dictionary = new TermDictionary(bounds, manifest.rules, lexicon);
    lexicon.dictionary = this.dictionary;
    this.firstPoints = manifest.points.map(([first]) => first);
    this.firstNeeds = manifest.needs.map(([first]) => first);
    /** @type {LocationColumns | null} */
    this.locations = null;
    /** @type {FilterColumns | null} */
    this.filterColumns = null;
    /** The digits of each listing's telephone numbers. @type {string[] | null} */
    this.phones = null;
    /** @type {Speller | null} */
    this.speller = null;
    /** @type {Map<number, NeedPostings>} */
    this.needPostings = new Map();
    this.#addNeeds(0, needs);
    /** @type {Map<number, CardRow[]>} */
    this.cardBatches = new Map();
    /** @type {Map<number, TextRow[]>} */
    this.textBatches = new Map();
    /** @type {Map<string, Postings | null>} */
    this.knownPostings = new Map();
  }

  /**
   * Return whether a listing has no room for anybody new on a day, as far as is known.
   * @param {number} number
   * @param {number} today
   */
  hasNoRoom(number, today) {
    const until = this.noRoom.get(number);
    return until !== undefined && (until === 0 || today < until);
  }

  /**
   * Load some parts of the dictionary.
   * @param {number[]} parts
   */
  loadDictionary(parts) {
    return settleAll(parts.map((n) => this.#loadDictionaryPart(n)));
  }

  /**
   * Load what a search needs, once its words are read, to be answered.
   * @param {Pick<Requirements, "needs"> & Partial<Requirements>} requirements
   */
  async loadFor({ needs, hasPlace, needsDates, hasDigits }) {
    const wanting = needs.filter(({ number }) => !this.needPostings.has(number));
    const needParts = wanting.map(({ number }) => lastAtOrBefore(this.firstNeeds, number));
    await settleAll([
      ...needParts.map((n) => this.#loadNeedPart(n)),
      hasPlace ? this.loadLocations() : null,
      needsDates ? this.#loadFilterColumns() : null,
      hasDigits ? this.#loadPhones() : null,
    ]);
  }

  /** Load everything but the texts in which exact phrases are looked for. */
  async prefetch() {
    await settleAll([this.loadColumns(), this.#loadPhones(), this.loadSpeller()]);
    await this.loadAllNeedPostings();
    await inBatches(this.manifest.words, (n) => this.#loadDictionaryPart(n));
    await inBatches(this.manifest.cards.files, (n) => this.#loadCards(n));
    await this.#rowsApart("cards");
  }

  /** @param {number} n */
  async #loadDictionaryPart(n) {
    const [, hash] = this.manifest.words[n];
    await this.get(fileName(`words-${n}`, hash), (bytes) => this.dictionary.add(n, bytes));
  }

  /** @param {number} n */
  async #loadNeedPart(n) {
    const [first, hash] = this.manifest.needs[n];
    await this.get(fileName(`needs-${n}`, hash), (bytes) =>
      this.#addNeeds(first, parseJson(bytes)),
    );
  }

  /**
   * @param {number} first The first need's number.
   * @param {NeedRow[]} rows
   */
  #addNeeds(first, rows) {
    for (const [at, [deltas, digits]] of rows.entries()) {
      this.needPostings.set(first + at, decodeNeedPostings(deltas, digits));
    }
  }

  /** Load every need's listings. */
  loadAllNeedPostings() {
    return inBatches(this.manifest.needs, (n) => this.#loadNeedPart(n));
  }

  /** Load all that the filters read. */
  loadColumns() {
    return settleAll([this.loadLocations(), this.#loadFilterColumns()]);
  }

  /** Load the words that are spelt right, and the module that finds the one that was meant. */
  async loadSpeller() {
    const { openSpeller } = await import("./spelling.js");
    this.speller ??= await this.get(fileName("spelling", this.manifest.spelling), (bytes) =>
      openSpeller(parseJson(bytes)),
    );
  }

  /** Load where listings are. */
  async loadLocations() {
    const { where, listings } = this.manifest;
    this.locations ??= await this.get(fileName("where", where), (bytes) =>
      checkedColumns(parseJson(bytes), LOCATION_COLUMNS, listings),
    );
  }

  async #loadFilterColumns() {
    const { filters, listings } = this.manifest;
    this.filterColumns ??= await this.get(fileName("filters", filters), (bytes) =>
      checkedColumns(parseJson(bytes), FILTER_COLUMNS, listings),
    );
  }

  async #loadPhones() {
    const [kept, apart] = this.manifest.phones;
    /** @type {Promise<[number, string][]>} */
    const sensitive = this.get(fileName("apart-phones", apart), parseJson).catch(() => []);
    const phones = await this.get(fileName("phones", kept), (bytes) => [...parseJson(bytes)]);
    for (const [number, digits] of await sensitive) phones[number] = digits;
    this.phones = phones;
  }

  /**
   * Return the point of a whole postcode or a sector, if the book has it.
   * @param {string} postcode Like "DY1 2LZ", or "DY1 2".
   * @returns {Promise<{lat: number, lon: number} | null>}
   */
  async pointOf(postcode) {
    const [outward, inward] = postcode.split(" ");
    const n = lastAtOrBefore(this.firstPoints, outward);
    const part = this.manifest.points[n];
    if (!part) return null;
    const rows = await this.get(fileName(`points-${n}`, part[1]), openPoints);
    return rows.get(outward)?.get(inward) ?? null;
  }

  /** @param {number} n */
  async #loadCards(n) {
    if (this.cardBatches.has(n)) return;
    const file = fileName(`cards-${n}`, this.manifest.cards.files[n]);
    this.cardBatches.set(n, await this.get(file, (bytes) => toCards(parseRows(bytes))));
  }

  /** @param {number} n */
  async #loadTexts(n) {
    if (this.textBatches.has(n)) return;
    const file = fileName(`texts-${n}`, this.manifest.texts.files[n]);
    this.textBatches.set(n, await this.get(file, parseRows));
  }

  /**
   * Return the listings that have all of some stems, or null where there are none.
   * @param {string[]} stems
   * @returns {Postings | null}
   */
  postings = (stems) => {
    const key = stems.join(" ");
    const known = this.knownPostings.get(key);
    if (known !== undefined) return known;
    const postings = stems.length === 1 ? this.#decode(stems[0]) : this.#intersect(stems);
    if (this.knownPostings.size > MOST_POSTINGS) this.knownPostings.clear();
    if (!this.dictionary.wanted.size) this.knownPostings.set(key, postings);
    return postings;
  };

  /** @param {string} stem */
  #decode(stem) {
    const encoded = this.dictionary.term(stem)?.encoded;
    return encoded ? decodePostings(encoded) : null;
  }

  /** @param {string[]} stems */
  #intersect(stems) {
    const lists = stems.map((stem) => this.postings([stem])).filter((list) => list !== null);
    return lists.length && lists.length === stems.length ? intersect(lists) : null;
  }

  /**
   * Return how rare a stem is among listings, as a natural logarithm (an inverse document
   * frequency, smoothed by a half so that a stem that no listing has is the rarest of all, and not
   * infinitely rare).
   * @param {string} stem
   * @returns {number}
   */
  rarity = (stem) => {
    const count = this.postings([stem])?.numbers.length ?? 0;
    return Math.log(1 + this.manifest.listings / (count + 0.5));
  };

  /**
   * Return the cards of listings, loading the batches that hold them. A sensitive one is null where
   * there is no network: no copy has it.
   * @param {number[]} numbers
   * @returns {Promise<(CardRow | null)[]>}
   */
  async cards(numbers) {
    const { each, files } = this.manifest.cards;
    const apart = this.#rowsApart("cards"); // whatever is wanted, so that asking tells nothing
    await settleAll(batchesOf(numbers, each).map((n) => this.#loadCards(n)));
    const sensitive = await apart;
    return numbers.map((number) => {
      const n = Math.floor(number / each);
      const card = this.cardBatches.get(n)?.[number - n * each];
      if (!card) throw new FinderError("damaged", fileName(`cards-${n}`, files[n]));
      return card.apart ? (toCards(sensitive)[card.apart - 1] ?? null) : card;
    });
  }

  /**
   * Return the rows of the sensitive listings; none where they do not come.
   * @param {"cards" | "texts"} kind
   * @returns {Promise<Record<string, any>[]>}
   */
  #rowsApart(kind) {
    const file = fileName(`apart-${kind}`, this.manifest[kind].apart);
    return this.get(file, parseRows).catch(() => []);
  }

  /**
   * Return the listings with a telephone number that holds these digits, or is a short one.
   * @param {string} digits
   * @returns {number[]}
   */
  withPhone(digits) {
    const hasDigits = (/** @type {string} */ phone) =>
      isShortNumber(digits) ? phone === digits : phone.includes(digits);
    return (this.phones ?? []).flatMap((phones, number) =>
      phones.split(" ").some(hasDigits) ? [number] : [],
    );
  }

  /**
   * Return a function to the texts of listings, loading the batches that hold them.
   * @param {Iterable<number>} numbers
   * @returns {Promise<(number: number) => Record<string, string>>}
   */
  async texts(numbers) {
    const { each } = this.manifest.texts;
    const batches = batchesOf(numbers, each);
    const apart = this.#rowsApart("texts");
    await inBatches(batches, (n) => this.#loadTexts(batches[n]));
    const sensitive = await apart;
    return (number) => {
      const { apart: row, ...texts } =
        this.textBatches.get(Math.floor(number / each))?.[number % each] ?? {};
      return row ? (sensitive[Number(row) - 1] ?? {}) : texts;
    };
  }
}

/**
 * @param {Record<string, any>[]} rows
 * @returns {CardRow[]}
 */
const toCards = (rows) => rows.map((row) => /** @type {CardRow} */ (row));

/**
 * Return the numbers of the batches that hold some listings.
 * @param {Iterable<number>} numbers
 * @param {number} each
 */
const batchesOf = (numbers, each) => [
  ...new Set(Array.from(numbers, (number) => Math.floor(number / each))),
];

/**
 * Return the points of postcodes, by their first halves and their second.
 * @param {Uint8Array} bytes
 * @returns {Map<string, Map<string, {lat: number, lon: number}>>}
 */
function openPoints(bytes) {
  /** @type {[outward: string, inward: string, points: number[]][]} */
  const rows = parseJson(bytes);
  const pointAt = (/** @type {number[]} */ points, /** @type {number} */ n) => ({
    lat: points[2 * n] / POINT_SCALE,
    lon: points[2 * n + 1] / POINT_SCALE,
  });
  return new Map(
    rows.map(([outward, inward, points]) => [
      outward,
      new Map(inward.split(" ").map((half, n) => [half, pointAt(points, n)])),
    ]),
  );
}

/**
 * Return the listings of a need, given the steps between them and two hexadecimal digits for each.
 * @param {number[]} deltas
 * @param {string} digits
 * @returns {NeedPostings}
 */
function decodeNeedPostings(deltas, digits) {
  const values = Uint8Array.from(digits, (digit) => parseInt(digit, 16));
  if (values.length !== 2 * deltas.length) {
    throw new RangeError("a need's listings have the wrong length");
  }
  return {
    numbers: decodeDeltas(deltas),
    places: values.filter((_, n) => n % 2 === 0),
    typicality: values.filter((_, n) => n % 2),
  };
}

/**
 * Wait until every promise has come or failed, so that what is asked for again is fetched again;
 * then throw the first failure.
 * @template {readonly unknown[]} T
 * @param {T} waiting
 * @returns {Promise<T>} The same promises, all of which have come.
 */
async function settleAll(waiting) {
  const results = await Promise.allSettled(waiting);
  for (const result of results) if (result.status === "rejected") throw result.reason;
  return waiting;
}

/**
 * Do some work for each entry, a few at a time.
 * @param {readonly unknown[]} entries
 * @param {(n: number) => Promise<void>} work Is given the entry's place.
 */
async function inBatches(entries, work) {
  for (let from = 0; from < entries.length; from += MOST_AT_ONCE) {
    const some = [...entries.keys()].slice(from, from + MOST_AT_ONCE);
    await settleAll(some.map(work));
  }
}
