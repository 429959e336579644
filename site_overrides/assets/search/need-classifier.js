// The needs as documents: which needs a person's words mean, and how strongly.
import {sameAs} from "./crisis-phrases.js";
import {learnStems} from "./stemmer.js";
import {isStopWord} from "./tokenizer.js";

const NOTHING = Object.freeze([]);
const MOST_WEIGHED = 20_000;
const RARE_STOP = 4;
/** How surely a phrase's word is meant by another form of it: "fits" by "fit". */
const OTHER_FORM = 0.93;
/** How far a word that nobody knows makes all the others doubtful. */
const DOUBT = 0.6;

/** The phrases of the needs. Parts of the dictionary bring them, each with the words that are in it. */
export class Lexicon {
  constructor({needs, phrases, small, small_stems, counts, generic, family, plain}) {
    const stems = small_stems.split(" ");
    this.small = small.split(" ").map((word, n) => [word, stems[n]]);
    learnStems(this.small);
    this.needs = needs.map((need, number) => ({...need, number, related: need.related ?? []}));
    this.needOf = phrases.flatMap((count, need) => new Array(count).fill(need));
    this.counts = new Map(this.small.map(([, one], n) => [one, counts[n]]));
    this.generic = new Set(generic.split(" "));
    this.family = new Set(family.split(" "));
    this.plain = plain.map(([need, text]) => ({need, list: text.split(" ")}));
    this.phrases = new Map();
    this.most = Math.log(this.needOf.length + 1);
    this.weights = new Map();
    this.dictionary = null;
  }

  /** Return in how many phrases a stem is, or null where its part of the dictionary is not there. */
  count(one) {
    return this.counts.get(one) ?? this.dictionary.count(one);
  }

  /** Return how much a word says: its rarity among the phrases; less for a stop word, or for one that fits every need. */
  weigh(one, word) {
    if (this.weights.has(word)) return this.weights.get(word);
    const count = this.count(one);
    const found = this.#weight(one, word, this.most - Math.log((count ?? 0) + 1));
    if (count !== null && this.weights.size < MOST_WEIGHED) this.weights.set(word, found);
    return found;
  }

  #weight(one, word, rarity) {
    if (isStopWord(word)) return rarity > RARE_STOP ? rarity * 0.4 : 0.2;
    return Math.min(rarity, this.most * 0.85) * (this.generic.has(one) ? 0.3 : this.family.has(one) ? 0.5 : 1);
  }

  /** Return which needs use a stem, as [need, how much of its use is theirs]. */
  shares(one) {
    const term = this.dictionary.term(one);
    if (!term) return NOTHING;
    return (term.uses ??= usesOf(term));
  }

  /** Return a phrase, having added the words that a part of the dictionary has of it. Every part has its small words. */
  phrase(number, total, small, own) {
    const known = this.phrases.get(number);
    if (known) known.words.push(...own);
    else this.phrases.set(number, this.#newPhrase(number, total, small.map((place) => this.small[place]), own));
    return this.phrases.get(number);
  }

  #newPhrase(number, total, small, own) {
    const vague = own.length ? [] : small.filter(([word]) => !isStopWord(word)).map(([, one]) => one);
    return {need: this.needOf[number], total, words: [...small, ...own], vague};
  }
}

/** Return which needs use a stem: told by the dictionary for one that says little, else by the phrases that have it. */
function usesOf({shares, phrases}) {
  const count = new Map();
  if (shares) for (let n = 0; n < shares.length; n += 2) count.set(shares[n], shares[n + 1]);
  else for (const {need} of phrases) count.set(need, (count.get(need) ?? 0) + 1);
  const whole = [...count.values()].reduce((a, b) => a + b, 0);
  return [...count].map(([need, times]) => [need, (times / (whole + 0.5)) * (1 - 0.35 ** times)]);
}

// --- which needs a query means ---

const LEAST = 0.12;
const MOST_NEEDS = 5;
/** How much weaker a need is, beside another that explains all its words, than one that is meant too. */
const PASSING = 0.62;
/** How many needs stand in for one that no listing has, and how far. */
const STAND_INS = 2;
const STANDING_IN = 0.7;
/** How surely a need must be meant for others to stand in for it. */
const SURE = 0.65;

/**
 * Return the needs that a query means, strongest first: `[{number, strength, slots}]`. Each of `slots` is one word of
 * the query, stop words kept: `{word, stem, meanings: Map of stem to how surely}`.
 */
export function needsOf(slots, lexicon) {
  const weights = slots.map((slot) => lexicon.weigh(slot.stem, slot.word));
  const total = weights.reduce((a, b) => a + b, 0);
  if (!total) return [];
  const asked = {slots, weights, total, meant: meanings(slots), used: new Float32Array(slots.length)};
  const found = new Map();
  for (const phrase of candidates(asked, lexicon)) note(found, phrase.need, matchPhrase(phrase, asked, lexicon));
  for (const phrase of lexicon.plain) note(found, phrase.need, matchPlain(phrase, slots));
  for (const [need, match] of wordEvidence(asked, lexicon)) note(found, need, match);
  const unknown = weights.reduce((sum, weight, n) => sum + (slots[n].unknown ? weight : 0), 0);
  const ranked = [...found].map(([number, matches]) => combine(number, matches, asked, 1 - (DOUBT * unknown) / total));
  ranked.sort((a, b) => b.strength - a.strength || a.number - b.number);
  const least = Math.max(LEAST, 0.35 * (ranked[0]?.strength ?? 0));
  return ranked.filter((need, n) => need.strength >= least && !isPassing(need, ranked.slice(0, n), asked.slots)).slice(0, MOST_NEEDS);
}

/** Return whether a need has no word that another, much stronger, does not explain: "energy" is for bills, not for low mood. */
function isPassing({strength, slots}, stronger, words) {
  const told = [...slots.keys()].filter((n) => !isStopWord(words[n].word));
  return stronger.some((other) => strength < PASSING * other.strength && told.every((n) => other.slots.has(n)));
}

/** Return the needs, and in place of each that no listing has what is most like it. */
export function withStandIns(found, {needs}) {
  const known = new Set(found.map(({number}) => number));
  const standIns = found.flatMap(({number, strength, slots}) => {
    if (!needs[number].alone || strength < SURE) return [];
    const others = needs[number].related.slice(0, STAND_INS).map((id) => needs.findIndex((need) => need.id === id));
    const less = new Map([...slots].map(([n, sure]) => [n, sure * STANDING_IN]));
    return others.filter((other) => other >= 0 && !known.has(other)).map((other) => ({number: other, strength: strength * STANDING_IN, slots: less}));
  });
  return [...found, ...standIns];
}

const note = (found, need, match) => {
  if (match.strength > 0.02) found.get(need)?.push(match) ?? found.set(need, [match]);
};

/** Return the phrases that share a telling word with the query; where it has none, the phrases that have none either. */
function candidates({slots, meant}, {dictionary, generic}) {
  const telling = slots.some((slot) => !isStopWord(slot.word) && !generic.has(slot.stem));
  const found = new Set();
  for (const [one, {slot}] of meant) {
    if (isStopWord(slots[slot].word) || (telling && generic.has(one))) continue;
    for (const phrase of dictionary.term(one)?.phrases ?? NOTHING) found.add(phrase);
  }
  return found;
}

/** Return for every stem that the query may mean the word that means it most surely. */
function meanings(slots) {
  const meant = new Map();
  slots.forEach((slot, n) => {
    for (const [one, sure] of slot.meanings) if (sure > (meant.get(one)?.sure ?? 0)) meant.set(one, {slot: n, sure});
  });
  return meant;
}

/** Return how well a query matches one phrase: all of a phrase's weight is sure, a part of it much less so. */
function matchPhrase(phrase, {slots, weights, total, meant, used}, lexicon) {
  used.fill(0);
  let met = 0;
  for (const [word, one] of phrase.words) {
    const best = meant.get(one);
    if (!best) continue;
    const sure = sureOf(best, slots[best.slot], word, one);
    met += sure * lexicon.weigh(one, word);
    if (sure > used[best.slot]) used[best.slot] = sure;
  }
  const cover = Math.min(1, met / phrase.total);
  const share = weights.reduce((sum, weight, n) => sum + weight * used[n], 0) / total;
  return {strength: cover ** 2.2 * (0.4 + 0.6 * Math.min(1, share)), slots: null, cover, phrase};
}

/** Return how surely a phrase's word is meant by the word of the query that means it best. */
const sureOf = (best, slot, word, one) => best.sure * (slot.stem === one && slot.word !== word ? OTHER_FORM : 1);

/** Return the words of the query that a match explains, each with how surely. Few matches are ever asked. */
function slotsOf({phrase, slots}, asked) {
  if (slots) return slots;
  const used = new Map();
  for (const [word, one] of phrase.words) {
    const best = asked.meant.get(one);
    if (best) used.set(best.slot, Math.max(sureOf(best, asked.slots[best.slot], word, one), used.get(best.slot) ?? 0));
  }
  return used;
}

/** Match a phrase of stop words alone, such as "on my own": word for word, in order, "me own" the same as "my own". */
function matchPlain(phrase, slots) {
  const mine = phrase.list.map(sameAs);
  const asked = slots.map((slot) => sameAs(slot.word));
  for (let start = 0; start + mine.length <= asked.length; start++) {
    if (mine.every((word, n) => asked[start + n] === word)) {
      const used = new Map(mine.map((_, n) => [start + n, 1]));
      return {strength: 0.5 + 0.4 * (mine.length / asked.length), slots: used, cover: 1};
    }
  }
  return {strength: 0, slots: new Map(), cover: 0};
}

/** Return what single words say, each by how far its use is one need's. */
function wordEvidence({slots, weights, total}, lexicon) {
  const found = new Map();
  slots.forEach((slot, n) => {
    if (isStopWord(slot.word)) return;
    for (const [need, sure] of slotShares(slot, lexicon)) {
      const match = found.get(need) ?? found.set(need, {strength: 0, slots: new Map(), cover: 0}).get(need);
      match.strength += 0.7 * (weights[n] / total) * sure;
      if (sure > 0.5) match.slots.set(n, sure);
    }
  });
  return found;
}

function slotShares(slot, lexicon) {
  const best = new Map();
  for (const [one, sure] of slot.meanings) {
    for (const [need, share] of lexicon.shares(one)) best.set(need, Math.max(best.get(need) ?? 0, sure * share));
  }
  return best;
}

/** Join what several phrases of one need say: the best, and a little for each of the next. */
function combine(number, matches, asked, trust) {
  matches.sort((a, b) => b.strength - a.strength);
  const next = matches.slice(1, 6).reduce((sum, match) => sum + match.strength, 0);
  const best = matches[0].strength;
  const slots = new Map();
  for (const match of matches.slice(0, 6)) {
    if (match.strength < best * 0.4) break;
    const sure = match.cover ? Math.min(1, match.cover * 1.05) : 0.7;
    for (const [n, known] of slotsOf(match, asked)) slots.set(n, Math.max(slots.get(n) ?? 0, known * sure));
  }
  return {number, strength: trust * (best + (1 - best) * 0.25 * Math.min(1, next)), slots};
}
