// The finder's files: fetched when needed, kept, checked as far as they can be, and asked for again after a failure.
import {Dictionary} from "./term-dictionary.js";
import {Lexicon} from "./need-classifier.js";
import {climb, FinderError, lastAtOrBefore, openRows, parse, together, unpack, unsqueeze} from "../shared/codec.js";
import {openPlaces} from "./geocoder.js";

const VERSION = 2;
const MOST_KEPT = 4_000;
const AT_ONCE = 12;
const NEVER = 255;

/** Load the files without which nothing can be found, and return all of them. */
export async function openFiles(load) {
  const get = careful(load);
  const manifest = await get("manifest.json", (bytes) => {
    const file = parse(bytes);
    if (!Array.isArray(file.words) || !file.cards.files) throw new TypeError("not a manifest");
    return file;
  });
  if (manifest.version !== VERSION) throw new FinderError("version", "manifest.json");
  const [core, places] = await all([
    get(named("core", manifest.core), (bytes) => openCore(parse(bytes), manifest)),
    get(named("places", manifest.places), (bytes) => openPlaces(parse(bytes))),
  ]);
  return new Files(get, manifest, {...core, places});
}

const named = (name, mark) => `${name}.${mark}.bin`;

/** Wrap a loader so that each file is opened once, and a failure says which file, and is forgotten. */
function careful(load) {
  const asked = new Map();
  return (file, opened) => {
    if (!asked.has(file)) {
      const answer = fetchAndOpen(load, file, opened);
      asked.set(file, answer);
      answer.catch(() => asked.delete(file));
    }
    return asked.get(file);
  };
}

async function fetchAndOpen(load, file, opened) {
  let data;
  try {
    data = await load(file, "bytes");
  } catch (error) {
    throw error instanceof FinderError ? error : new FinderError("unreachable", file, error);
  }
  try {
    return opened(file.endsWith(".bin") ? await unsqueeze(data) : new Uint8Array(data));
  } catch (error) {
    throw new FinderError("damaged", file, error);
  }
}

/** Open what every search needs. */
function openCore(file, {listings}) {
  const late = new Uint8Array(listings).fill(NEVER);
  climb(file.late.filter((_, n) => n % 2 === 0)).forEach((number, n) => (late[number] = file.late[2 * n + 1]));
  const paused = new Uint8Array(listings);
  for (const number of climb(file.paused)) paused[number] = 1;
  return {core: file, late, paused, lexicon: new Lexicon(file)};
}

const WHERE = ["points", "venue", "serves", "remote"];
const FILTERS = ["needs", "reviewed", "ways", "costs", "ages", "groups", "routes", "access", "languages", "sessions"];

/** Return columns, having checked that each is there and has a value for every listing. */
function whole(file, names, count) {
  for (const name of names) if (file[name]?.length !== count) throw new RangeError(`${name} has the wrong length`);
  return file;
}

class Files {
  constructor(get, manifest, opened) {
    Object.assign(this, opened, {get, manifest, where: null, filters: null, phones: null, spelling: null});
    Object.assign(this, {suits: new Map(), batches: new Map(), written: new Map(), kept: new Map()});
    this.dictionary = new Dictionary(manifest.words.map(([first]) => first), manifest.rules, this.lexicon);
    this.lexicon.dictionary = this.dictionary;
    this.needFirst = manifest.needs.map(([first]) => first);
  }

  /** Load some parts of the dictionary. */
  words(parts) {
    return all(parts.map((n) => this.#part(n)));
  }

  /** Load what a search needs, once its words are read, to be answered. */
  async need(reading, {place, dates}) {
    await all([
      ...[reading, ...reading.troubles].flatMap(({helping}) => helping).map(({number}) => this.#suited(lastAtOrBefore(this.needFirst, number))),
      place ? this.#where() : null,
      dates ? this.#filters() : null,
      reading.digits ? this.#phones() : null,
    ]);
  }

  /** Load everything but the texts in which exact phrases are looked for. */
  async rest() {
    await all([this.columns(), this.#phones(), this.speller()]);
    const {words, cards} = this.manifest;
    await this.everySuited();
    await inTurn(words, (n) => this.#part(n));
    await inTurn(cards.files, (n) => this.#batch(n));
  }

  async #part(n) {
    const [, mark] = this.manifest.words[n];
    await this.get(named(`words-${n}`, mark), (bytes) => this.dictionary.add(n, bytes));
  }

  async #suited(n) {
    const [first, mark] = this.manifest.needs[n];
    await this.get(named(`needs-${n}`, mark), (bytes) => {
      for (const [at, [steps, said]] of parse(bytes).entries()) this.suits.set(first + at, openSuited(steps, said));
    });
  }

  /** Load every need's listings. */
  everySuited() {
    return inTurn(this.manifest.needs, (n) => this.#suited(n));
  }

  /** Load all that the filters read. */
  columns() {
    return all([this.#where(), this.#filters()]);
  }

  /** Load the words that are spelt right, and the program that finds the one that was meant. */
  async speller() {
    const {openSpeller} = await import("./spelling.js");
    this.spelling ??= await this.get(named("spelling", this.manifest.spelling), (bytes) => openSpeller(parse(bytes)));
  }

  async #where() {
    const {where, listings} = this.manifest;
    this.where ??= await this.get(named("where", where), (bytes) => whole(parse(bytes), WHERE, listings));
  }

  async #filters() {
    const {filters, listings} = this.manifest;
    this.filters ??= await this.get(named("filters", filters), (bytes) => whole(parse(bytes), FILTERS, listings));
  }

  async #phones() {
    this.phones ??= await this.get(named("phones", this.manifest.phones), (bytes) => [...parse(bytes)]);
  }

  async #batch(n) {
    const {files} = this.manifest.cards;
    if (!this.batches.has(n)) this.batches.set(n, await this.get(named(`cards-${n}`, files[n]), openRows));
  }

  /** Return the listings that have all of some stems, `{numbers, weights}`, or null where there are none. */
  postings = (stems) => {
    const key = stems.join(" ");
    if (this.kept.has(key)) return this.kept.get(key);
    const found = stems.length === 1 ? this.#unpacked(stems[0]) : allOf(stems.map((one) => this.postings([one])));
    if (this.kept.size > MOST_KEPT) this.kept.clear();
    if (!this.dictionary.wanted.size) this.kept.set(key, found);
    return found;
  };

  #unpacked(stem) {
    const packed = this.dictionary.term(stem)?.packed;
    return packed ? unpack(packed) : null;
  }

  /** Return how rare a stem is among listings; the rarest of all when none has it. */
  rarity = (stem) => Math.log(1 + this.manifest.listings / ((this.postings([stem])?.numbers.length ?? 0) + 0.5));

  /** Return the cards of listings, loading the batches that hold them. */
  async cards(numbers) {
    const {each, files} = this.manifest.cards;
    await all([...new Set(numbers.map((number) => Math.floor(number / each)))].map((n) => this.#batch(n)));
    return numbers.map((number) => {
      const n = Math.floor(number / each);
      const card = this.batches.get(n)[number - n * each];
      if (!card) throw new FinderError("damaged", named(`cards-${n}`, files[n]));
      return card;
    });
  }

  /** Return the listings with a telephone number that holds these digits. */
  withNumber(digits) {
    return this.phones.flatMap((text, number) => (text.split(" ").some((one) => one.includes(digits)) ? [number] : []));
  }

  /** Return the texts of listings, as rows by number, loading the batches that hold them. */
  async texts(numbers) {
    const {each, files} = this.manifest.texts;
    await inTurn([...new Set([...numbers].map((number) => Math.floor(number / each)))], async (_, n) => {
      if (!this.written.has(n)) this.written.set(n, await this.get(named(`texts-${n}`, files[n]), openRows));
    });
    return (number) => this.written.get(Math.floor(number / each))[number % each];
  }
}

const allOf = (lists) => (lists.length && lists.every(Boolean) ? together(lists) : null);

/** Open a need's listings: their numbers, the place that the need has among theirs, and how typical they are of it. */
function openSuited(steps, said) {
  const digits = Uint8Array.from(said, (digit) => parseInt(digit, 16));
  if (digits.length !== 2 * steps.length) throw new RangeError("a need's listings have the wrong length");
  return {numbers: climb(steps), places: digits.filter((_, n) => n % 2 === 0), typical: digits.filter((_, n) => n % 2)};
}

/** Wait until every one has come or failed, so that what is asked for again is fetched again; then throw the first failure. */
async function all(waiting) {
  const done = await Promise.allSettled(waiting);
  const failed = done.find(({status}) => status === "rejected");
  if (failed) throw failed.reason;
  return done.map(({value}) => value);
}

/** Do some work for each entry, a few at a time. */
async function inTurn(entries, work) {
  for (let from = 0; from < entries.length; from += AT_ONCE) {
    await all(entries.slice(from, from + AT_ONCE).map((entry, n) => work(from + n, entry)));
  }
}
