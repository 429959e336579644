// The finder's engine. Pure: no page, no network; it is given a function that loads its files. Runs in a worker or in Node.
//
// A search reads its words as far as the dictionary is there, fetches the parts that it found wanting, and reads them
// again, until nothing is wanting. So the first answer is the very one that comes with every file there.
import {tidyQuery} from "./normalise-query.js";
import {isDanger, openDanger} from "./crisis-phrases.js";
import {toDay} from "../shared/dates.js";
import {openFiles} from "./index-loader.js";
import {needsOf, withStandIns} from "./need-classifier.js";
import {findPlace} from "./geocoder.js";
import {readQuery} from "./query-parser.js";
import {firstInOrder, groupsOf, item, openWhere, placeAll, stateOf} from "./ranking.js";
import {equally, only, scoreListings} from "./score.js";
import {loadStemmer, wantsStemmer} from "./stemmer.js";
import {words} from "./tokenizer.js";
import {together, troublesOf} from "./multi-intent.js";

export {FinderError} from "../shared/codec.js";
export {loadStemmer, stem} from "./stemmer.js";
export {fold, isStopWord, words} from "./tokenizer.js";

/** Open the finder. `load(file)` gives a file of the `finder/` folder as an ArrayBuffer. */
export async function open(load) {
  return new Finder(await openFiles(load));
}

class Finder {
  constructor(files) {
    const {core, dictionary, lexicon, manifest, places} = files;
    this.files = files;
    this.words = {dictionary, lexicon, places, urgent: new Set(core.urgent), speller: () => this.#speller()};
    this.danger = openDanger(core);
    const headings = new Map(core.headings);
    const needs = lexicon.needs.map(({id, name, heading, sensitive, related}) =>
      ({id, name, heading, headingName: headings.get(heading) ?? "", sensitive: Boolean(sensitive), related}));
    const areas = places.areas.map(({id, name, kind, parent, team}) =>
      ({id, name, kind, parent: places.ids[parent] ?? null, team: team ?? null}));
    this.info = {built: manifest.built, listings: manifest.listings, needs, areas};
  }

  /** Return the place that a text names, null for none, or `{unknown: true, suggestions}`. */
  async place(text) {
    const place = findPlace(text, this.files.places);
    return place?.unknown ? {...place, suggestions: await this.suggestPlaces(place.text)} : place;
  }

  /** Return places to offer for what has been typed so far. */
  async suggestPlaces(text, limit = 6) {
    return (await import("./suggest.js")).suggestPlaces(text, this.files.places, limit);
  }

  /** Load everything that is not loaded yet, and make it ready, so that no letter waits for anything. */
  async rest() {
    await Promise.all([this.files.rest(), loadStemmer(), this.#filters(), import("./suggest.js")]);
    for (const query of REHEARSED) await this.search({...query, today: this.files.manifest.built});
  }

  /** Find listings. Any text is answered; a FinderError says that a file could not be had, and the next call tries again. */
  async search(given) {
    const query = tidyQuery(given);
    const near = await this.place(query.near);
    const search = {query, near, ...(await this.#read(query, near))};
    const placed = await this.#hits(search);
    const shown = firstInOrder(placed, query.offset + query.limit).slice(query.offset);
    const cards = await this.files.cards(shown.map((n) => placed.numbers[n]));
    return this.#result(search, placed, shown, cards);
  }

  // --- reading

  /** Read a query: `{reading, place}`. Fetches what it takes to read it right. */
  async #read(query, near) {
    for (;;) {
      const {reading, wanting} = this.#readOnce(query, near);
      if (!(await this.#fetched(wanting))) return {reading, place: near ?? reading.place};
    }
  }

  /** Read a query with what is there, and note what is wanting. Nothing waits in here, so searches never mix theirs up. */
  #readOnce(query, near) {
    const {dictionary} = this.files;
    dictionary.wanted.clear();
    wantsStemmer();
    this.wantsSpeller = false;
    const reading = readQuery(query.q, this.words, {verbatim: query.verbatim, havePlace: Boolean(near)});
    if (!dictionary.wanted.size) this.#understand(reading, query);
    return {reading, wanting: {parts: [...dictionary.wanted], stemmer: wantsStemmer(), speller: this.wantsSpeller}};
  }

  /** Add what the words mean: the needs, danger, and whether they say anything at all. */
  #understand(reading, query) {
    const {lexicon} = this.words;
    reading.needs = needsOf(reading.stream, lexicon);
    reading.troubles = troublesOf(reading, lexicon);
    reading.helping = withStandIns(reading.needs, lexicon);
    reading.urgent = reading.urgentNumber || isDanger(words(query.q.slice(0, 400)), this.danger) ||
      isDanger(reading.stream.map((slot) => slot.word), this.danger);
    reading.common = reading.stream.length > 0 && !reading.slots.some((slot) => this.#says(slot)) && !(reading.needs[0]?.strength > 0.45);
    for (const slot of reading.slots) for (const {stems} of slot.options) this.files.postings(stems);
  }

  /** Fetch what a reading found wanting, the dictionary first, and return whether there was anything. */
  async #fetched({parts, stemmer, speller}) {
    if (parts.length) await this.files.words(parts);
    else if (stemmer) await loadStemmer();
    else if (speller) await this.files.speller();
    else return false;
    return true;
  }

  /** Return the speller, or until it is there one that knows nothing. */
  #speller() {
    this.wantsSpeller ||= !this.files.spelling;
    return this.files.spelling ?? SPEECHLESS;
  }

  /** Return whether a word says anything of what is wanted: not "help", not "someone". */
  #says(slot) {
    return (!slot.stop && this.words.lexicon.weigh(slot.stem, slot.word) > 2.6) || Boolean(slot.from);
  }

  // --- finding

  /** Return the listings that fit the words and the place, in columns; of them, those that fit the filters too. */
  async #hits(search) {
    const {query, place} = search;
    await this.#ready(search);
    const scores = await this.#scores(search);
    const judge = hasFilter(query) ? this.filtering.judge(query) : null;
    const where = this.#where(place);
    const around = {judge, within: query.within, facts: this.files.where, where, overdue: this.#overdue(query), paused: this.files.paused};
    return placeAll(scores, around);
  }

  /** Fetch what it takes to find listings, once the words are read. */
  async #ready({query, reading, place}) {
    const filters = query.facets || hasFilter(query);
    await this.files.need(reading, {place: place && !place.unknown, dates: this.#isOld(query)});
    if (filters) await this.#filters();
  }

  /** Open the filters, programs and files. */
  async #filters() {
    const [{openFiltering}] = await Promise.all([import("./open-filters.js"), this.files.columns()]);
    this.filtering ??= openFiltering(this.files);
  }

  /** Return a function that tells where listings are from a place, kept while the place stays the same. */
  #where(place) {
    const key = place && !place.unknown ? [place.kind, place.lat, place.lon, ...place.areaIds].join() : "";
    if (this.near?.key !== key) this.near = {key, where: openWhere(this.files.where, this.files.places, place)};
    return this.near.where;
  }

  /** Return the listings that fit the words, and their scores; all of them when no words were given. */
  async #scores({query, reading}) {
    const {manifest, postings, rarity, suits} = this.files;
    const size = manifest.listings;
    const everyone = () => equally(new Uint32Array(size).map((_, n) => n));
    if (reading.digits) return equally(this.files.withNumber(reading.digits));
    if (!reading.stream.length) return isEmpty(query, reading) ? NOBODY : everyone();
    if (reading.common) return reading.place || query.near || hasFilter(query) ? everyone() : NOBODY;
    const score = (asked) => scoreListings({...asked, needs: asked.helping}, {size, postings, suits, rarity, weigh: (one, word) => this.words.lexicon.weigh(one, word)});
    const scores = reading.troubles.length ? together(reading.troubles, score, {size, suits}) : score(reading);
    return reading.phrases.length ? this.#exactly(reading, scores) : scores;
  }

  /** Keep the listings that have every quoted phrase; when none does, keep all and say so. */
  async #exactly(reading, scores) {
    const texts = await this.files.texts(scores.numbers);
    const exact = only(scores, (number) => hasPhrases(texts(number), reading.phrases));
    const found = exact.numbers.length > 0;
    reading.understood = reading.understood.filter((one) => one.kind !== "phrase");
    for (const phrase of reading.phrases) reading.understood.push({kind: "phrase", words: phrase, found});
    return found ? exact : scores;
  }

  /** Return whether it is so long since the build, or so long before, that the short list of the overdue is of no use. */
  #isOld({today}) {
    const since = today - toDay(this.files.manifest.built);
    return since < 0 || since > DAYS_AHEAD;
  }

  /** Return a function that tells whether a listing is overdue. */
  #overdue(query) {
    const {filters, late, manifest} = this.files;
    if (this.#isOld(query)) return (number) => stateOf(filters.reviewed[number], manifest.review, query.today) === "overdue";
    const since = query.today - toDay(manifest.built);
    return (number) => late[number] <= since;
  }

  async #result(search, placed, shown, cards) {
    const {query, reading, place} = search;
    const {where, places, manifest} = this.files;
    const empty = isEmpty(query, reading);
    const total = placed.fit.length;
    const around = {placed, facts: where, places, review: manifest.review, today: query.today};
    return {
      q: query.q, total, groups: groupsOf(placed), place: place ?? null,
      shown: shown.map((at, n) => item(at, cards[n], around)),
      understood: reading.understood, corrected: reading.corrected, urgent: reading.urgent, common: reading.common,
      needs: reading.needs.map(({number, strength}) => ({...this.info.needs[number], strength})),
      empty, facets: query.facets ? this.filtering.counts(placed, query) : null,
      suggestions: total || empty || reading.common ? null : await this.#suggest(search),
    };
  }

  async #suggest({query, reading, place}) {
    const {needs} = this.words.lexicon;
    const numberOf = (id) => needs.findIndex((need) => need.id === id);
    const meant = [...reading.needs.map(({number}) => number), ...query.need.map(numberOf)].filter((number) => number >= 0);
    const related = new Set(meant.flatMap((number) => [number, ...needs[number].related.map(numberOf)]));
    const {suggest} = await import("./suggest.js");
    await Promise.all([this.files.everySuited(), this.files.speller()]);
    return suggest(query, reading, {
      count: (changes) => this.#count({...query, ...changes}, place),
      needs: [...related].filter((number) => number >= 0).slice(0, 6).map((number) => needs[number]),
      needCount: (number) => this.files.suits.get(number).places.filter((at) => at < SPOKEN).length,
      places: this.files.places, place, speller: this.files.spelling,
    });
  }

  /** Return how many listings a changed query would find. */
  async #count(changed, near) {
    const query = {...changed, facets: false, on: changed.on === "" ? null : changed.on};
    return (await this.#hits({query, near, ...(await this.#read(query, near))})).fit.length;
  }
}

/** The place of a need that a listing speaks of and does not list: after all that it does. */
const SPOKEN = 8;
const DAYS_AHEAD = 31;
/** Searches whose answers nobody wants: the first letter that somebody types is then as quick as the next. */
const REHEARSED = [{checked: true}, {q: "fo"}, {q: "gardening grou"}, {q: "somone to talk to"}];
const SPEECHLESS = {correct: () => null, knows: () => false, isOrdinary: () => false};
const FILTER_KEYS = ["need", "area", "way", "cost", "day", "time", "group", "route", "access", "language"];

const hasFilter = (query) =>
  FILTER_KEYS.some((key) => query[key].length) || query.on !== null || query.age !== null || query.checked;

const isEmpty = (query, reading) =>
  !reading.stream.length && !reading.digits && !reading.place && !query.near.trim() && !hasFilter(query);

const NOBODY = equally([]);

/** Return whether a listing's text has every phrase, word for word. */
function hasPhrases(row, phrases) {
  const text = Object.values(row).map((part) => ` ${words(part).join(" ")} `).join("|");
  return phrases.every((phrase) => text.includes(` ${phrase} `));
}
