// The finder's engine. Pure: no page, no network; it is given a function that loads its files. Runs in a worker or in Node.
import {tidyQuery} from "./asked.mjs";
import {openSession} from "./dates.mjs";
import {countOptions, inForce, openFilters, openJudge, openTimes} from "./filters.mjs";
import {isDanger, needsOf, openLexicon} from "./lexicon.mjs";
import {findPlace, openPlaces, suggestPlaces} from "./place.mjs";
import {readQuery} from "./query.mjs";
import {firstInOrder, groupsOf, item, openWhere, placeListing, stateOf, trustOf} from "./results.mjs";
import {equally, scoreListings} from "./score.mjs";
import {openSpeller} from "./spelling.mjs";
import {openFiles} from "./files.mjs";
import {suggest} from "./suggest.mjs";
import {words} from "./tokens.mjs";

export {FinderError} from "./postings.mjs";
export {fold, isStopWord, stem, words} from "./tokens.mjs";
export {openShard, openWords, unpack} from "./postings.mjs";

/** Open the finder. `load(file, kind)` gives a file of the `finder/` folder as JSON or as an ArrayBuffer. */
export async function open(load) {
  const files = await openFiles(load);
  return new Finder(files, openKnown(files));
}

/** Gather all that is known of words: the listings' vocabulary, the needs' lexicon, place names and spelling. */
function openKnown({vocabulary, lexicon, places, facts, manifest}) {
  const count = new Map(lexicon.spelt);
  for (const word of vocabulary.list) count.set(word, (count.get(word) ?? 0) + 1);
  for (const key of places.keys) for (const word of key.split(" ")) if (!count.has(word)) count.set(word, 1);
  const listings = lexicon.needs.map(() => []);
  facts.needs.forEach((needs, number) => needs.forEach((need, place) => listings[need].push([number, place])));
  facts.spoken.forEach((needs, number) => needs.forEach((need) => listings[need].push([number, SPOKEN])));
  return {
    vocabulary, lexicon, places, facts, manifest, listings,
    lexiconWords: [...lexicon.spelt.keys()].sort(),
    speller: openSpeller(count, lexicon.ordinary),
  };
}

/** The place of a need that a listing speaks of and does not list: after all that it does. */
const SPOKEN = 8;

class Finder {
  constructor(files, known) {
    Object.assign(this, {files, known});
    const {manifest, lexicon, places} = known;
    const headings = new Map(lexicon.headings);
    const needs = lexicon.needs.map(({id, name, heading, sensitive, related}) =>
      ({id, name, heading, headingName: headings.get(heading) ?? "", sensitive: Boolean(sensitive), related}));
    const areas = places.areas.map(({id, name, kind, parent, team}) =>
      ({id, name, kind, parent: places.ids[parent] ?? null, team: team ?? null}));
    this.info = {built: manifest.built, listings: manifest.listings, needs, areas};
  }

  /** Return the place that a text names, null for none, or `{unknown: true, suggestions}`. */
  place(text) {
    return findPlace(text, this.known.places);
  }

  /** Return places to offer for what has been typed so far. */
  suggestPlaces(text, limit = 6) {
    return suggestPlaces(text, this.known.places, limit);
  }

  /** Load everything that is not loaded yet. */
  rest() {
    return this.files.rest();
  }

  /** Make the speller ready, so that the first misspelling costs no more than the next. */
  warm() {
    this.known.speller.warm();
  }

  /** Find listings. Any text is answered; a FinderError says that a file could not be had, and the next call tries again. */
  async search(given) {
    const query = tidyQuery(given);
    const near = findPlace(query.near, this.known.places);
    const reading = this.#read(query, near);
    await this.files.need(reading, query);
    const search = {query, reading, place: near ?? reading.place, near};
    const hits = this.#hits(search);
    const shown = firstInOrder(hits.fit, query.offset + query.limit).slice(query.offset);
    const cards = await this.files.cards(shown.map((one) => one.number));
    return this.#result(search, hits, shown, cards);
  }

  #read(query, near) {
    const reading = readQuery(query.q, this.known, {verbatim: query.verbatim, havePlace: Boolean(near)});
    reading.needs = needsOf(reading.stream, this.known.lexicon);
    reading.urgent = reading.urgentNumber || isDanger(words(query.q.slice(0, 400)), this.known.lexicon) ||
      isDanger(reading.stream.map((slot) => slot.word), this.known.lexicon);
    reading.common = reading.stream.length > 0 && !reading.slots.some((slot) => this.#says(slot)) && !(reading.needs[0]?.strength > 0.45);
    return reading;
  }

  /** Return whether a word says anything of what is wanted: not "help", not "someone". */
  #says(slot) {
    return (!slot.stop && this.known.lexicon.weigh(slot.stem, slot.word) > 2.6) || Boolean(slot.from);
  }

  /** Return the listings that fit the words and the place; of them, those that fit the filters too. Needs its files loaded. */
  #hits({query, reading, place}) {
    const scores = this.#scores(reading, query);
    const judge = openJudge(inForce(query, this.files.filters ? this.#filters() : []), query, this.#times, this.#is("checked", query));
    const around = {facts: this.known.facts, where: this.#where(place), overdue: this.#is("overdue", query)};
    const isNear = ({group, distance}) => group === "comes_to_you" || (distance !== null && distance <= query.within);
    const placed = scores.numbers.map((number) => placeListing(number, scores, judge(number), around));
    const judged = query.within === null || !around.where ? placed : placed.filter(isNear);
    return {judged, fit: judged.filter(({fails}) => !fails.length)};
  }

  /** Return a function that tells where listings are from a place, kept while the place stays the same. */
  #where(place) {
    const key = place && !place.unknown ? [place.kind, place.lat, place.lon, ...place.areaIds].join() : "";
    if (this.near?.key !== key) this.near = {key, where: openWhere(this.known.facts, this.known.places, place)};
    return this.near.where;
  }

  /** Return the listings that fit the words, and their scores; all of them when no words were given. */
  #scores(reading, query) {
    const {facts, lexicon, listings} = this.known;
    const size = facts.needs.length;
    const everyone = () => equally([...facts.needs.keys()], size);
    if (reading.digits) return equally([...this.files.withNumber(reading.digits).keys()], size);
    if (!reading.stream.length) return isEmpty(query, reading) ? NOBODY : everyone();
    if (reading.common) return reading.place || query.near || hasFilter(query) ? everyone() : NOBODY;
    const scores = scoreListings(reading, {
      size, postings: this.files.postings, listingsOf: (need) => listings[need], signatureOf: lexicon.signatureOf,
      rarity: this.files.rarity, weigh: lexicon.weigh,
    });
    return this.#exactly(reading, scores);
  }

  /** Keep the listings that have every quoted phrase; when none does, keep all and say so. */
  #exactly(reading, scores) {
    if (!reading.phrases.length) return scores;
    const numbers = scores.numbers.filter((number) => this.files.hasPhrases(number, reading.phrases));
    reading.understood = reading.understood.filter((one) => one.kind !== "phrase");
    for (const phrase of reading.phrases) reading.understood.push({kind: "phrase", words: phrase, found: numbers.length > 0});
    return numbers.length ? {...scores, numbers} : scores;
  }

  #sessions = (number) => {
    const columns = this.files.filters;
    if (!columns) return [];
    this.opened ??= new Array(columns.sessions.length);
    return (this.opened[number] ??= columns.sessions[number].map(openSession));
  };

  #times = (wanted) => (this.timesKept ??= openTimes(this.#sessions, this.known.manifest.listings))(wanted);

  /** Return a function that tells whether a listing's freshness is this. */
  #is(state, {today}) {
    const {facts, manifest} = this.known;
    return (number) => stateOf(facts.reviewed[number], manifest.review, today) === state;
  }

  #trust(number, {today}) {
    return trustOf(this.known.facts.reviewed[number], this.known.manifest.review, today);
  }

  #filters() {
    const {facts, lexicon, places} = this.known;
    return (this.filterList ??= openFilters(facts, this.files.filters, {needs: lexicon.needs, places}));
  }

  #result(search, {judged, fit}, shown, cards) {
    const {query, reading, place} = search;
    const {facts, lexicon, places} = this.known;
    const around = {
      facts, places, needs: lexicon.needs, sessions: this.#sessions, today: query.today, trust: (n) => this.#trust(n, query),
    };
    return {
      q: query.q, total: fit.length, groups: groupsOf(fit), place: place ?? null,
      shown: shown.map((one, n) => item(one, cards[n], around)),
      understood: reading.understood, corrected: reading.corrected, urgent: reading.urgent, common: reading.common,
      needs: reading.needs.map(({number, strength}) => ({...this.info.needs[number], strength})),
      empty: isEmpty(query, reading),
      facets: query.facets && this.files.filters
        ? countOptions(judged, this.#filters(), query, this.#times, this.#is("checked", query), query.today) : null,
      suggestions: fit.length || isEmpty(query, reading) ? null : this.#suggest(search),
    };
  }

  #suggest({query, reading, place}) {
    const {lexicon, places, listings, speller} = this.known;
    const related = [...reading.needs.map(({number}) => number), ...query.need.map((id) => lexicon.needs.findIndex((n) => n.id === id))]
      .filter((number) => number >= 0)
      .flatMap((number) => [number, ...lexicon.needs[number].related.map((id) => lexicon.needs.findIndex((n) => n.id === id))]);
    const needs = [...new Set(related)].filter((n) => n >= 0).slice(0, 6).map((n) => lexicon.needs[n]);
    return suggest(query, reading, {
      count: (changes) => this.#count({...query, ...changes}, place), needs, places, place, speller,
      needCount: (number) => listings[number].filter(([, place]) => place < SPOKEN).length,
    });
  }

  /** Return how many listings a changed query would find, from what is loaded. */
  #count(changed, place) {
    const query = {...changed, on: changed.on === "" ? null : changed.on};
    const reading = this.#read(query, place);
    return this.#hits({query, reading, place}).fit.length;
  }
}

const FILTER_KEYS = ["need", "area", "way", "cost", "day", "time", "group", "route", "access", "language"];

const hasFilter = (query) =>
  FILTER_KEYS.some((key) => query[key].length) || query.on !== null || query.age !== null || query.checked;

const isEmpty = (query, reading) =>
  !reading.stream.length && !reading.digits && !reading.place && !query.near.trim() && !hasFilter(query);

const NOBODY = equally([], 0);
