// The finder's engine. Pure: no page, no network; it is given a function that loads its files. Runs
// in a worker or in Node.
//
// A search reads its words as far as the dictionary is there, fetches the parts that it found
// wanting, and reads them again, until nothing is wanting. So the first answer is the very one that
// comes with every file there.
import { INFERRED_PLACE } from "../shared/contract.js";
import { MINUTES_A_DAY } from "../shared/dates.js";
import { findWithFilters } from "./asked-filters.js";
import { withKnownValues } from "./asked-values.js";
import { confidence, isSureOf, isWhollySaid } from "./confidence.js";
import { DangerHearing, sensitiveNeeds } from "./danger-hearing.js";
import { filterByPhrases, listingsWithPhone } from "./exact-matches.js";
import { placeKey } from "./geocoder.js";
import { infoOf } from "./index-info.js";
import { openIndex } from "./index-loader.js";
import { interpret, NOT_INTERPRETED } from "./interpretation.js";
import { isListed, lackingTerms } from "./left-out-words.js";
import { mergeByIntent, splitByNeeds } from "./multi-intent.js";
import { hasFilter, normaliseQuery } from "./normalise-query.js";
import { withoutThings } from "./not-wanted.js";
import { isOutdated, overdueTest } from "./overdue.js";
import { findPlace, located } from "./place-reader.js";
import { isOpen } from "./query-filters.js";
import { parseQuery } from "./query-parser.js";
import { FITTING_GROUPS, openLocalities, placeListings, REMOTE_GROUP } from "./ranking.js";
import { LEAST_CONFIDENCE } from "./ranking-parameters.js";
import { chooseRow } from "./result-rows.js";
import { describe } from "./search-result.js";
import { nearestFit, shownOf } from "./shown-order.js";
import { filterScores, scoreListings, uniformScores } from "./score.js";
import { loadStemmer, takeStemmerWanted } from "./stemmer.js";
import { withNamed } from "./stop-word-names.js";
import { unaskedListings, youngUnasked } from "./unasked-listings.js";

/** @import { Filtering } from "./filters.js" */
/** @import { Place, PlaceSuggestion, UnknownPlace } from "./geocoder.js" */
/** @import { IndexInfo } from "./index-info.js" */
/** @import { Interpretation } from "./interpretation.js" */
/** @import { IndexFiles, Load } from "./index-loader.js" */
/** @import { ClassifiedIntent } from "./multi-intent.js" */
/** @import { Query } from "./normalise-query.js" */
/** @import { ReadKey } from "./query-filters.js" */
/** @import { ParsedQuery, Vocabulary } from "./query-parser.js" */
/** @import { Localities, PlacedListings } from "./ranking.js" */
/** @import { Found, SearchResult } from "./search-result.js" */
/** @import { Intent, Scores } from "./score.js" */
/** @import { Speller } from "./spelling.js" */
/** @import { QueryChange } from "./suggest.js" */

/** @typedef {ParsedQuery & Interpretation} Reading */
/** @typedef {Place | UnknownPlace | null} AnyPlace */
/** @typedef {{query: Query, near: AnyPlace, reading: Reading, place: AnyPlace}} Search */
/**
 * @typedef {{parts: number[], stemmer: boolean, speller: boolean, danger: boolean}} Missing What a
 * reading found wanting.
 */

export { FinderError } from "../shared/codec.js";
export { loadStemmer, stem } from "./stemmer.js";
export { fold, isStopWord, words } from "./tokenizer.js";

/** What is looked for where no listing has the language that was asked for. */
const INTERPRETER = "interpreter";
/**
 * Searches whose answers nobody wants: the first letter that somebody types is then as quick as the
 * next.
 */
const WARM_UP_WORDS = ["fo", "gardening grou", "somone to talk to"];
/** @type {Speller} */
const NULL_SPELLER = {
  correct: () => null,
  nearest: () => null,
  nearWords: () => [],
  knows: () => false,
  isOrdinary: () => false,
  isRight: () => false,
};
const NO_RESULTS = uniformScores([]);
/**
 * Open the finder.
 * @param {Load} load Gives a file of the `finder/` folder.
 * @returns {Promise<Finder>}
 * @throws {FinderError} When a file cannot be had.
 */
export async function open(load) {
  return new Finder(await openIndex(load));
}

/** A directory that can be searched. */
export class Finder {
  /** @param {IndexFiles} files */
  constructor(files) {
    const { header, dictionary, lexicon, gazetteer } = files;
    this.files = files;
    /** @type {Vocabulary} */
    this.vocabulary = {
      dictionary,
      lexicon,
      gazetteer,
      urgentNumbers: new Set(header.urgent),
      sensitiveNeeds: sensitiveNeeds(header),
      speller: () => this.#speller(),
      postings: files.postings,
    };
    this.hearing = new DangerHearing(header);
    this.isSpellerWanted = false;
    /** @type {Filtering | null} */
    this.filtering = null;
    /**
     * The last place that was asked about.
     * @type {{key: string, localities: Localities | null} | null}
     */
    this.lastPlace = null;
    this.info = infoOf(files);
  }

  /**
   * Return the place that a text names, or null for none.
   * @param {unknown} text
   * @returns {Promise<AnyPlace>}
   */
  async place(text) {
    const place = findPlace(text, this.files.gazetteer);
    if (!place?.unknown) return place;
    return { ...place, suggestions: await this.suggestPlaces(place.text) };
  }

  /**
   * Return places to offer for what has been typed so far.
   * @param {unknown} text
   * @param {number} [limit]
   * @returns {Promise<PlaceSuggestion[]>}
   */
  async suggestPlaces(text, limit) {
    return (await import("./suggest.js")).suggestPlaces(text, this.files.gazetteer, limit);
  }

  /**
   * Load everything that is not loaded yet, and make it ready, so that no letter waits for
   * anything.
   */
  async prefetch() {
    await Promise.all([
      this.files.prefetch(),
      loadStemmer(),
      this.#openFiltering(),
      import("./suggest.js"),
    ]);
    const today = this.files.manifest.built;
    await this.search({ checked: true, today });
    for (const q of WARM_UP_WORDS) await this.search({ q, today });
  }

  /**
   * Find listings. Any text is answered.
   * @param {unknown} given A query, some keys of which may be missing or make no sense.
   * @returns {Promise<SearchResult>}
   * @throws {FinderError} When a file cannot be had. The next call tries again.
   */
  async search(given) {
    const query = await this.#withKnownValues(normaliseQuery(given));
    const near = await this.place(query.near);
    const read = { query, near, ...(await this.#read(query, near)) };
    const search = { ...read, reading: await this.#withLanguage(read) };
    return this.#result(search, await this.#findWithFilters(search));
  }

  // --- reading

  /**
   * Return a query without the values of filters that nothing here has, which it tells.
   * @param {Query} query
   */
  async #withKnownValues(query) {
    if (query.group.length || query.language.length) await this.#openFiltering();
    return hasFilter(query) ? withKnownValues(query, this.files) : query;
  }

  /**
   * Read a query. Fetches what it takes to read it right.
   * @param {Query} query
   * @param {AnyPlace} near
   */
  async #read(query, near) {
    for (;;) {
      const { reading, missing } = this.#readOnce(query, near);
      if (!(await this.#fetch(missing))) {
        return { reading, place: await located(near ?? reading.place, this.files) };
      }
    }
  }

  /**
   * Return a reading in which a language that no listing has, and that is all that is asked for,
   * means what helps whoever does not speak English.
   * @param {{query: Query, near: AnyPlace, reading: Reading}} read
   * @returns {Promise<Reading>}
   */
  async #withLanguage({ query, near, reading }) {
    const isAlone = !reading.searchTerms.length && (!reading.terms.length || reading.isCommon);
    if (!isAlone || !reading.read.some(({ key }) => key === "language")) return reading;
    const other = await this.#read({ ...query, q: INTERPRETER }, near);
    return { ...other.reading, read: reading.read, place: reading.place };
  }

  /**
   * Read a query with what is there, and note what is missing. Nothing waits in here, so searches
   * never mix theirs up.
   * @param {Query} query
   * @param {AnyPlace} near
   * @returns {{reading: Reading, missing: Missing}}
   */
  #readOnce(query, near) {
    const { wanted } = this.files.dictionary;
    wanted.clear();
    takeStemmerWanted();
    this.isSpellerWanted = false;
    const isAlarming = this.hearing.hear(query.q, "") !== null;
    const options = {
      verbatim: query.verbatim,
      hasPlace: Boolean(near),
      mayBeSensitive: (/** @type {string} */ word) => isAlarming || this.hearing.isPhrase(word),
      mayFilter: (/** @type {ReadKey} */ key) =>
        !isAlarming && !query.unread.includes(key) && isOpen(query, key),
    };
    const parsed = parseQuery(query.q, this.vocabulary, options);
    const interpretation = wanted.size ? NOT_INTERPRETED : this.#interpret(parsed, query);
    const missing = {
      parts: [...wanted],
      stemmer: takeStemmerWanted(),
      speller: this.isSpellerWanted,
      danger: this.hearing.isWanting(query.q),
    };
    return { reading: { ...parsed, ...interpretation }, missing };
  }

  /**
   * @param {ParsedQuery} parsed
   * @param {Query} query
   */
  #interpret(parsed, query) {
    const { lexicon } = this.vocabulary;
    const interpretation = interpret(parsed, query.q, {
      lexicon,
      hearing: this.hearing,
      names: this.files.header.names,
      isListed: (term) => isListed(term, this.files.postings),
    });
    for (const term of interpretation.searchTerms) {
      // notes the parts of the dictionary that are wanted
      for (const { stems } of term.options) this.files.postings(stems);
    }
    return interpretation;
  }

  /**
   * Fetch what a reading found missing, the dictionary first, and return whether there was
   * anything.
   * @param {Missing} missing
   */
  async #fetch({ parts, stemmer, speller, danger }) {
    const hearing = danger ? this.hearing.load() : null;
    if (parts.length) await Promise.all([this.files.loadDictionary(parts), hearing]);
    else if (hearing) await hearing;
    else if (stemmer) await loadStemmer();
    else if (speller) await this.files.loadSpeller();
    else return false;
    return true;
  }

  /** Return the speller, or until it is there one that knows nothing. */
  #speller() {
    this.isSpellerWanted ||= !this.files.speller;
    return this.files.speller ?? NULL_SPELLER;
  }

  // --- finding

  /**
   * Find with the filters that the words ask for.
   * @param {Search} search
   */
  #findWithFilters(search) {
    const find = (/** @type {Query} */ query) => this.#find({ ...search, query });
    return findWithFilters(search.query, search.reading.read, find);
  }

  /**
   * Return the listings that fit the words and the place, in columns; of them, those that fit the
   * filters too.
   * @param {Search} search
   * @returns {Promise<Found>}
   */
  async #find(search) {
    const { query, reading, place } = search;
    await this.files.loadFor({
      needs: this.#neededNeeds(reading),
      hasPlace: Boolean(place && (!place.unknown || place.codes)),
      needsDates: isOutdated(this.files, query),
      hasDigits: reading.digits !== "",
    });
    const filtering = hasFilter(query) ? await this.#openFiltering() : null;
    const placement = this.#placement(search, filtering);
    const placeScores = (/** @type {Scores} */ given) =>
      placeListings(this.#withoutEnded(given, query), placement);
    const scores = await this.#scores(search);
    const isUnsure = this.#isUnsure(search, scores);
    const apart = isUnsure ? await this.#findApart(search, placeScores) : null;
    if (apart) return apart;
    const placed = placeScores(scores);
    const rows = (scores.parts ?? [])
      .map((part, n) => this.#findRow(reading.intents[n], placeScores(part)))
      .filter(({ at }) => at.length);
    return {
      placed: isUnsure ? { ...placed, fit: nearestFit(placed) } : placed,
      rows: rows.length > 1 && !isUnsure && !query.offset ? rows : [],
      isUnsure,
      missing: [],
    };
  }

  /**
   * Return what helps with each of several things that are told side by side, where nothing fits
   * them all; null where they are not several, or nothing plainly helps with any.
   * @param {Search} search
   * @param {(scores: Scores) => PlacedListings} placeScores
   * @returns {Promise<Found | null>}
   */
  async #findApart(search, placeScores) {
    const { lexicon } = this.vocabulary;
    const intents = search.reading.intents.length ? [] : splitByNeeds(search.reading, lexicon);
    if (!intents.length) return null;
    const reading = { ...search.reading, intents };
    await this.files.loadFor({ needs: this.#neededNeeds(reading) });
    const scores = await this.#scores({ ...search, reading });
    const parts = (scores.parts ?? []).map((part, n) => ({
      row: this.#findRow(intents[n], placeScores(part)),
      isSure: isSureOf(intents[n], part.evidence, lexicon),
    }));
    const helps = parts.filter(({ row, isSure }) => isSure && row.at.length);
    if (!helps.length) return null;
    const others = parts.filter((part) => !helps.includes(part));
    return {
      placed: placeScores(scores),
      rows: search.query.offset ? [] : helps.map(({ row }) => row),
      isUnsure: false,
      missing: others.map(({ row }) => row.intent.needs[0].number),
    };
  }

  /**
   * Return the needs whose listings it takes to find what fits: those that are meant, and those
   * that may not come first by a word in passing.
   * @param {Reading} reading
   */
  #neededNeeds(reading) {
    const meant = [reading, ...reading.intents].flatMap(({ expandedNeeds }) => expandedNeeds);
    if (!reading.terms.length) return meant;
    const hurting = [...this.vocabulary.lexicon.onlyWhenMeant, ...reading.unwanted];
    return [...meant, ...hurting.map((number) => ({ number }))];
  }

  /**
   * @param {ClassifiedIntent} intent
   * @param {PlacedListings} placed
   */
  #findRow(intent, placed) {
    const withNeed = new Set(this.files.needPostings.get(intent.needs[0].number)?.numbers);
    return { intent, placed, at: chooseRow(placed, withNeed, REMOTE_GROUP, FITTING_GROUPS) };
  }

  /**
   * @param {Search} search
   * @param {Filtering | null} filtering
   */
  #placement({ query, place }, filtering) {
    const matcher = filtering && hasFilter(query) ? filtering.matcher(query) : null;
    return {
      matcher:
        matcher && withoutThings(query.without, matcher, this.files, this.vocabulary.lexicon),
      within: query.within,
      locations: this.files.locations,
      localities: this.#localities(place),
      isOverdue: overdueTest(this.files, query),
      paused: this.files.paused,
      hasNoRoom: (/** @type {number} */ number) => this.files.hasNoRoom(number, query.today),
      isPlaced: Boolean(place && !place.unknown),
    };
  }

  /**
   * Return whether it is unlikely that anything fits the words, so that a page of results would be
   * a page of noise. Danger is answered whatever else is there.
   * @param {Search} search
   * @param {Scores} scores
   */
  #isUnsure({ query, reading }, { evidence }) {
    const isAsked = reading.searchTerms.length > 0 && !reading.isCommon && !reading.digits;
    if (!isAsked || query.broad || reading.danger) return false;
    if (reading.phrases.length || reading.named.length) return false;
    if (isWhollySaid(reading, this.vocabulary.lexicon)) return false;
    return confidence(evidence, reading.typed.length) < LEAST_CONFIDENCE;
  }

  /**
   * Leave out the listings that have ended since the build: a copy of the site may be old.
   * @param {Scores} scores
   * @param {Query} query
   */
  #withoutEnded(scores, { today, minute }) {
    const { endedAt } = this.files;
    const now = today * MINUTES_A_DAY + minute;
    const hasEnded = (/** @type {number} */ number) => (endedAt.get(number) ?? Infinity) <= now;
    return scores.numbers.some(hasEnded)
      ? filterScores(scores, (number) => !hasEnded(number))
      : scores;
  }

  /**
   * Open the filters, module and files.
   * @returns {Promise<Filtering>}
   */
  async #openFiltering() {
    const [{ openFiltering }] = await Promise.all([
      import("./filters.js"),
      this.files.loadColumns(),
    ]);
    const { locations, filterColumns, lexicon, gazetteer, manifest, paused, calendars } =
      this.files;
    if (!locations || !filterColumns) throw new RangeError("the filters' columns are not there");
    const { needs } = lexicon;
    const columns = filterColumns;
    const source = { locations, columns, needs, gazetteer, manifest, paused, calendars };
    return (this.filtering ??= openFiltering(source));
  }

  /**
   * Return a function that tells where listings are from a place, kept while the place stays the
   * same.
   * @param {AnyPlace} place
   */
  #localities(place) {
    const key = placeKey(place);
    if (this.lastPlace?.key !== key) {
      const { locations, gazetteer } = this.files;
      this.lastPlace = { key, localities: openLocalities(locations, gazetteer, place) };
    }
    return this.lastPlace.localities;
  }

  /**
   * Return the listings that fit the words, and their scores; all of them when no words were given.
   * @param {Search} search
   * @returns {Promise<Scores & {parts?: Scores[]}>}
   */
  async #scores(search) {
    return withNamed(await this.#scoresOfWords(search), search.reading.named);
  }

  /** @param {Search} search */
  async #scoresOfWords(search) {
    const { query, reading } = search;
    const everyListing = () => uniformScores(Array(this.files.manifest.listings).keys());
    const withPhone = reading.digits ? listingsWithPhone(reading, this.files) : null;
    if (withPhone) return uniformScores(withPhone);
    if (!reading.terms.length && !reading.searchTerms.length) {
      return isEmpty(query, reading) ? NO_RESULTS : everyListing();
    }
    if (reading.isCommon) {
      const isAnywhere = !reading.place && !query.near && !hasFilter(query);
      return isAnywhere ? NO_RESULTS : this.#whatIsOn(search);
    }
    const scores = this.#scoreIntents(search);
    return reading.phrases.length ? filterByPhrases(reading, scores, this.files) : scores;
  }

  /**
   * Return every listing, for words that only say where or when. What hurts unasked is not what
   * they ask for.
   * @param {Search} search
   */
  #whatIsOn(search) {
    const unasked = unaskedListings(search.reading.expandedNeeds, this.#whatIsAsked(search));
    return uniformScores(Array(this.files.manifest.listings).keys(), unasked);
  }

  /**
   * Return what of the index depends on what is asked for, and what not.
   * @param {Search} search
   */
  #whatIsAsked(search) {
    const { needPostings, lexicon, young } = this.files;
    const { onlyWhenMeant } = lexicon;
    const { unwanted } = search.reading;
    return { needPostings, onlyWhenMeant, unwanted, young: youngUnasked(search, young) };
  }

  /** @param {Search} search */
  #scoreIntents(search) {
    const { reading } = search;
    const { manifest, postings, rarity, lexicon } = this.files;
    const weigh = lexicon.weigh.bind(lexicon);
    const size = manifest.listings;
    const index = { size, postings, rarity, weigh, ...this.#whatIsAsked(search) };
    const unknown = lackingTerms(reading.typed, this.files.speller ?? NULL_SPELLER);
    const score = (/** @type {Intent} */ intent) => scoreListings({ ...intent, unknown }, index);
    return reading.intents.length ? mergeByIntent(reading.intents, score, index) : score(reading);
  }

  // --- telling

  /**
   * @param {Search} search
   * @param {Found} found
   * @returns {Promise<SearchResult>}
   */
  async #result(search, found) {
    const [{ query, reading }, { placed }] = [search, found];
    const empty = isEmpty(query, reading);
    const isDeadEnd = (!placed.fit.length || found.isUnsure) && !empty && !reading.isCommon;
    const counting = query.facets ? await orNull(this.#openFiltering()) : null;
    return {
      ...(await describe(search, found, shownOf(search, placed, this.hearing), this)),
      empty,
      facets: counting?.counts(placed, query) ?? null,
      suggestions: isDeadEnd ? await orNull(this.#suggest(search)) : null,
    };
  }

  /** @param {Search} search */
  async #suggest({ query, reading, place }) {
    const { needsToOffer, suggest } = await import("./suggest.js");
    await Promise.all([this.files.loadAllNeedPostings(), this.files.loadSpeller()]);
    const { needPostings, gazetteer, speller } = this.files;
    const offers = await suggest(query, reading, {
      count: (change) => this.#count(query, change, place),
      needs: needsToOffer(query, reading.needs, this.vocabulary.lexicon.needs),
      needCount: (number) =>
        needPostings.get(number)?.places.filter((at) => at < INFERRED_PLACE).length ?? 0,
      place,
      gazetteer,
      speller: speller ?? NULL_SPELLER,
    });
    return reading.danger ? { ...offers, spelling: [], without: [] } : offers; // no word is wrong
  }

  /**
   * Return how many listings a changed query would find.
   * @param {Query} query
   * @param {QueryChange} change
   * @param {AnyPlace} near
   */
  async #count(query, change, near) {
    const on = change.on === undefined ? query.on : null;
    const age = change.age === undefined ? query.age : null;
    const changed = { ...query, ...change, facets: false, on, age };
    const search = { query: changed, near, ...(await this.#read(changed, near)) };
    return (await this.#findWithFilters(search)).placed.fit.length;
  }
}

/**
 * Return whether nothing was asked.
 * @param {Query} query
 * @param {ParsedQuery} parsed
 */
const isEmpty = (query, parsed) =>
  !parsed.terms.length &&
  !parsed.digits &&
  !parsed.read.length &&
  !parsed.place &&
  !query.near.trim() &&
  !hasFilter(query);

/**
 * Return what is only beside an answer; null where its files do not come: what was found stands.
 * @template T
 * @param {Promise<T>} promise
 * @returns {Promise<T | null>}
 */
const orNull = (promise) => promise.catch(() => null);
