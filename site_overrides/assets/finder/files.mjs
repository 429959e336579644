// The finder's files: fetched when needed, kept, checked as far as they can be, and asked for again after a failure.
import {openLexicon} from "./lexicon.mjs";
import {openPlaces} from "./place.mjs";
import {FinderError, openShard, openWords, unpack} from "./postings.mjs";
import {words} from "./tokens.mjs";

const VERSION = 1;
const MOST_KEPT = 4_000;

/** Load the files without which nothing can be found, and return all of them. */
export async function openFiles(load) {
  const get = careful(load);
  const manifest = await get("manifest.json", "json", (file) => {
    if (!Array.isArray(file.postings) || !file.words.file) throw new TypeError("not a manifest");
    return file;
  });
  if (manifest.version !== VERSION) throw new FinderError("version", "manifest.json");
  const [vocabulary, lexicon, places, facts] = await Promise.all([
    get(manifest.words.file, "json", openWords),
    get(manifest.needs.file, "json", openLexicon),
    get(manifest.places.file, "json", openPlaces),
    get(manifest.facts.file, "json", (file) => whole(file, FACTS, manifest.listings)),
  ]);
  return new Files(get, manifest, {vocabulary, lexicon, places, facts});
}

/** Wrap a loader so that each file is opened once, and a failure says which file, and is forgotten. */
function careful(load) {
  const asked = new Map();
  return (file, kind, opened) => {
    if (!asked.has(file)) {
      const answer = fetchAndOpen(load, file, kind, opened);
      asked.set(file, answer);
      answer.catch(() => asked.delete(file));
    }
    return asked.get(file);
  };
}

async function fetchAndOpen(load, file, kind, opened) {
  let data;
  try {
    data = await load(file, kind);
  } catch (error) {
    throw error instanceof FinderError ? error : new FinderError(error instanceof SyntaxError ? "damaged" : "unreachable", file, error);
  }
  try {
    return opened(data);
  } catch (error) {
    throw new FinderError("damaged", file, error);
  }
}

const FACTS = ["needs", "spoken", "points", "venue", "serves", "reviewed", "paused", "remote"];
const FILTERS = ["ways", "costs", "ages", "groups", "routes", "access", "languages", "sessions"];

/** Return columns, having checked that each is there and has a value for every listing. */
function whole(file, names, count) {
  for (const name of names) if (file[name]?.length !== count) throw new RangeError(`${name} has the wrong length`);
  return file;
}

class Files {
  constructor(get, manifest, opened) {
    Object.assign(this, {get, manifest, filters: null, shards: new Map(), batches: new Map(), kept: new Map(), ...opened});
  }

  /** Load what a search needs before it can be answered. */
  async need(reading, query) {
    const stems = reading.slots.flatMap((slot) => slot.options.flatMap((option) => option.stems));
    const shards = new Set(stems.map((stem) => this.#shardOf(stem)).filter((n) => n !== null));
    const everyCard = reading.digits || reading.phrases.length;
    await Promise.all([
      ...[...shards].map((n) => this.#shard(n)),
      ...(everyCard ? this.manifest.cards.map((_, n) => this.#batch(n)) : []),
      query.facets || usesFilters(query) ? this.#filters() : null,
    ]);
  }

  /** Load everything else. */
  async rest() {
    await this.#filters();
    for (const n of this.manifest.postings.keys()) await this.#shard(n);
    for (const n of this.manifest.cards.keys()) await this.#batch(n);
  }

  async #filters() {
    this.filters ??= await this.get(this.manifest.filters.file, "json", (file) => whole(file, FILTERS, this.manifest.listings));
  }

  async #shard(n) {
    if (!this.shards.has(n)) this.shards.set(n, await this.get(this.manifest.postings[n].file, "bytes", openShard));
  }

  async #batch(n) {
    if (!this.batches.has(n)) this.batches.set(n, await this.get(this.manifest.cards[n].file, "json", (file) => [...file]));
  }

  #shardOf(stem) {
    const term = this.vocabulary.terms.get(stem);
    return term === undefined ? null : lastAtOrBefore(this.manifest.postings, term);
  }

  /** Return a stem's postings, `{numbers, weights}`, or null where there are none or they are not loaded. */
  postings = (stem) => {
    if (this.kept.has(stem)) return this.kept.get(stem);
    const n = this.#shardOf(stem);
    const shard = n === null ? null : this.shards.get(n);
    if (!shard) return null;
    const found = unpack(shard.get(this.vocabulary.terms.get(stem) - this.manifest.postings[n].first));
    if (this.kept.size > MOST_KEPT) this.kept.clear();
    this.kept.set(stem, found);
    return found;
  };

  /** Return how rare a stem is among listings; the rarest of all when none has it. */
  rarity = (stem) => Math.log(1 + this.manifest.listings / ((this.postings(stem)?.numbers.length ?? 0) + 0.5));

  /** Return the cards of listings, loading the batches that hold them. */
  async cards(numbers) {
    const at = numbers.map((number) => lastAtOrBefore(this.manifest.cards, number));
    await Promise.all([...new Set(at)].map((n) => this.#batch(n)));
    return numbers.map((number) => this.#card(number));
  }

  #card(number) {
    const n = lastAtOrBefore(this.manifest.cards, number);
    const card = this.batches.get(n)?.[number - this.manifest.cards[n].first];
    if (!card) throw new FinderError("damaged", this.manifest.cards[n].file);
    return card;
  }

  /** Return the listings with a telephone number that holds these digits. */
  withNumber(digits) {
    const found = new Map();
    for (let number = 0; number < this.manifest.listings; number++) {
      const {phone, phones = []} = this.#card(number);
      const shown = [phone?.[0], ...phones].filter(Boolean).map((text) => text.replace(/\D/g, ""));
      if (shown.some((one) => one.includes(digits))) found.set(number, {score: 1, matched: 1, need: 0});
    }
    return found;
  }

  /** Return whether a listing's card has every phrase, word for word. */
  hasPhrases(number, phrases) {
    const {name, summary, organisation, keywords = "", where = ""} = this.#card(number);
    const text = [name, summary, organisation, keywords, where].map((part) => ` ${words(part).join(" ")} `).join("|");
    return phrases.every((phrase) => text.includes(` ${phrase} `));
  }
}

const usesFilters = (query) =>
  ["need", "area", "way", "cost", "day", "time", "group", "route", "access", "language"].some((key) => query[key].length) ||
  query.on !== null || query.age !== null;

/** Return the place of the last entry whose `first` is at or before a number. */
function lastAtOrBefore(entries, number) {
  let low = 0;
  let high = entries.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (entries[middle].first <= number) low = middle;
    else high = middle - 1;
  }
  return low;
}
