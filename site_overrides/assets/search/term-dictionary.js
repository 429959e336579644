// The dictionary: every known word by the alphabet, in parts. What is asked of a part that is not there is noted, so that
// the engine can fetch it and ask again: the last answer is then the same as with every part there.
import {lastAtOrBefore, openStems, parse, readNumbers} from "../shared/codec.js";
import {learnStems} from "./stemmer.js";
import {isStopWord} from "./tokenizer.js";

export const LISTED = 1;
export const MEANT = 2;
const NOTHING = Object.freeze([]);

export class Dictionary {
  /** `bounds` are the first words of the parts; `rules` make stems of words; `lexicon` keeps the phrases. */
  constructor(bounds, rules, lexicon) {
    Object.assign(this, {bounds, rules, lexicon, parts: new Array(bounds.length).fill(null), wanted: new Set()});
  }

  /** Take in a part. */
  add(n, bytes) {
    this.parts[n] ??= openPart(bytes, this.rules, this.lexicon);
    this.wanted.delete(n);
  }

  /** Return the part that a word or stem would be in, or null, noted as wanted. */
  #part(text) {
    const n = lastAtOrBefore(this.bounds, text);
    if (!this.parts[n]) this.wanted.add(n);
    return this.parts[n];
  }

  /** Return the kinds of a word, 0 for one that nobody knows. */
  kinds(word) {
    return this.#part(word)?.kinds.get(word) ?? 0;
  }

  /** Return what there is to say of a stem: `{packed, phrases, shares, equals, words}`, or undefined. */
  term(stem) {
    return this.#part(stem)?.terms.get(stem);
  }

  /** Return in how many phrases a stem is, or null where its part is not there. */
  count(stem) {
    const part = this.#part(stem);
    if (!part) return null;
    const {shares, phrases} = part.terms.get(stem) ?? NO_TERM;
    return shares ? shares.reduce((sum, times, n) => sum + (n % 2 ? times : 0), 0) : phrases.length;
  }

  /** Return the words of a kind that begin with `start`, at most `limit`. */
  beginning(start, kind, limit) {
    const found = [];
    for (let n = lastAtOrBefore(this.bounds, start); n < this.bounds.length; n++) {
      if (n > 0 && this.bounds[n] > start && !this.bounds[n].startsWith(start)) break;
      if (!this.parts[n]) this.wanted.add(n);
      else takeBeginning(this.parts[n], start, kind, limit, found);
    }
    return found;
  }
}

function takeBeginning(part, start, kind, limit, found) {
  for (let n = firstFrom(part.words, start); n < part.words.length && part.words[n].startsWith(start); n++) {
    if (found.length >= limit) return;
    if (part.kinds.get(part.words[n]) & kind) found.push(part.words[n]);
  }
}

/** Return the place of the first of sorted words that is not before `start`. */
function firstFrom(words, start) {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle] < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const split = (text) => (text ? text.split(" ") : []);

/** Open a part: four bytes that tell the length of its table, the table, and the postings. */
function openPart(bytes, rules, lexicon) {
  const end = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const table = parse(bytes.subarray(4, end));
  const mine = split(table.words);
  const all = [...mine, ...split(table.others)];
  const stems = openStems(all, rules, table.obeyed);
  learnStems(all.map((word, n) => [word, stems[n]]));
  const part = {words: mine, stems, kinds: new Map(mine.map((word, n) => [word, +table.kinds[n]])), terms: new Map()};
  for (const [n, word] of mine.entries()) part.terms.get(stems[n])?.words.push(word) ?? part.terms.set(stems[n], newTerm(word));
  takePhrases(part, table, bytes.subarray(end, end + table.phrases), stems, lexicon);
  sharePostings(part, table.sizes, bytes.subarray(end + table.phrases));
  takeEquals(part, table.same, all, stems);
  return part;
}

const NO_TERM = Object.freeze({shares: null, phrases: NOTHING});
const newTerm = (word) => ({words: [word], packed: null, phrases: NOTHING, shares: null, equals: NOTHING});

/** Give each stem that listings have its postings: all the steps come first, and then all the weights. */
function sharePostings({words, stems, kinds, terms}, sizes, bytes) {
  let step = 0;
  let weight = sizes.reduce((a, b) => a + b, 0);
  let next = 0;
  for (const [n, word] of words.entries()) {
    const term = terms.get(stems[n]);
    if (!(kinds.get(word) & LISTED) || term.packed) continue;
    const steps = bytes.subarray(step, (step += sizes[next++]));
    const weights = bytes.subarray(weight, (weight += countNumbers(steps)));
    term.packed = {steps, weights};
  }
  if (weight !== bytes.length || next !== sizes.length) throw new RangeError("the postings have the wrong length");
}

/** Return how many variable-length whole numbers some bytes hold. */
function countNumbers(bytes) {
  let count = 0;
  for (let n = 0; n < bytes.length; n++) if (bytes[n] < 128) count++;
  return count;
}

/** Give each stem the phrases that it is in; of a stem that says little, only the number of those of each need. */
function takePhrases({words, terms}, table, bytes, stems, lexicon) {
  const [count, ...numbers] = readNumbers(bytes);
  let number = -1;
  let at = 3 * count;
  for (let n = 0; n < count; n++) {
    const said = numbers.slice(at, (at += numbers[2 * count + n]));
    const own = said.filter((one) => one % 2 === 0).map((one) => one / 2);
    const small = said.filter((one) => one % 2).map((one) => one >> 1);
    const phrase = lexicon.phrase((number += numbers[n]), numbers[count + n] / 10, small, own.map((place) => [words[place], stems[place]]));
    for (const one of own.length ? own.map((place) => stems[place]) : phrase.vague) {
      const term = terms.get(one);
      if (term && term.phrases.at(-1) !== phrase) push(term, "phrases", phrase);
    }
  }
  if (at !== numbers.length) throw new RangeError("the phrases have the wrong length");
  for (const [one, shares] of Object.entries(table.shares)) terms.get(one).shares = shares;
}

/** Give the first stem of each member of a group of equals what else it may be. */
function takeEquals({terms}, groups, all, stems) {
  for (const group of groups) {
    group.forEach((member, n) => {
      const term = terms.get(stems[member[0]]);
      const others = group.filter((_, other) => other !== n).map((places) => searched(places, all, stems));
      if (term) push(term, "equals", {stems: member.map((place) => stems[place]), others});
    });
  }
}

/** Return the stems that a member is looked for by: those of its stop words only where it has no other. */
function searched(places, all, stems) {
  const telling = places.filter((place) => !isStopWord(all[place]));
  return (telling.length ? telling : places).map((place) => stems[place]);
}

function push(term, key, value) {
  if (term[key] === NOTHING) term[key] = [];
  term[key].push(value);
}
