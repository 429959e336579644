// The needs as documents: which needs a person's words mean, how strongly, and whether they speak of danger.
import {once} from "./once.mjs";
import {openStems} from "./postings.mjs";
import {isStopWord, learnStems, stem} from "./tokens.mjs";

// Words that say little by themselves, whatever the need.
const GENERIC = new Set(
  ("help support service services group groups people person someone something somewhere anything anyone thing things" +
    " place places local make making go going need needs look looking find want keep keeps take put give come day days" +
    " time times year years old new good bad feel feeling feels lot really project team club centre community near" +
    " know use using run runs last works all free advice information stuff getting live living lives out up" +
    " off down over away again through too very much more most still always never everything nothing another others please thank thanks hello").split(" ").map(stem),
);
const FAMILY = new Set(
  ("mum mother dad father wife husband son daughter brother sister gran grandma nan grandad grandson granddaughter uncle" +
    " aunt partner boyfriend girlfriend lad lass boy girl man woman").split(" ").map(stem),
);
const RARE_STOP = 4;
/** How surely a phrase's word is meant by another form of it: "fits" by "fit". */
const OTHER_FORM = 0.93;
/** How far a word that nobody knows makes all the others doubtful. */
const DOUBT = 0.6;

/** Open the file of needs: phrases by stem, danger phrases, equivalents, and words that are spelt right. */
export function openLexicon(file) {
  learnStems(openStems([...new Set(file.needs.flatMap((need) => need.phrases.split(/[| ]/)))], file));
  const needs = file.needs.map((need, number) => ({...need, number, related: need.related ?? [], danger: undefined}));
  const phrases = file.needs.flatMap((need, number) => need.phrases.split("|").map((text) => newPhrase(text, number)));
  const spelt = new Map();
  for (const phrase of phrases) for (const word of phrase.words) spelt.set(word, (spelt.get(word) ?? 0) + 1);
  const lexicon = {needs, phrases, spelt, ...openEquivalents(file.same, spelt), urgent: new Set(file.urgent)};
  lexicon.ordinary = new Set(file.ordinary.split(" ").filter(Boolean));
  lexicon.danger = new Map();
  for (const phrase of file.needs.flatMap((need) => (need.danger ? need.danger.split("|").map(newDanger) : []))) {
    lexicon.danger.get(phrase[0])?.push(phrase) ?? lexicon.danger.set(phrase[0], [phrase]);
  }
  countStems(lexicon);
  return lexicon;
}

const newPhrase = (text, need) => {
  const list = text.split(" ");
  return {need, words: list, stems: list.map(stem), weights: null, total: 0};
};

/** Count in how many phrases each stem occurs, and weigh every phrase's words by that. */
function countStems(lexicon) {
  const {phrases} = lexicon;
  const byStem = new Map();
  phrases.forEach(({stems}, n) => {
    for (const one of stems) {
      const list = byStem.get(one);
      if (!list) byStem.set(one, [n]);
      else if (list.at(-1) !== n) list.push(n);
    }
  });
  lexicon.byStem = byStem;
  const size = Math.log(phrases.length + 1);
  lexicon.weigh = (one, word) => weight(one, word, size - Math.log((byStem.get(one)?.length ?? 0) + 1), size);
  const known = once((word) => ({weight: lexicon.weigh(stem(word), word), stop: isStopWord(word)}));
  for (const phrase of phrases) {
    phrase.weights = phrase.words.map((word) => known(word).weight);
    phrase.total = phrase.weights.reduce((a, b) => a + b, 0);
    phrase.plain = phrase.words.every((word) => known(word).stop);
  }
  lexicon.shares = once((one) => needShares(byStem.get(one) ?? [], phrases));
  lexicon.signatureOf = once((number) => signature(number, lexicon));
}

/** Return how much a word says: its rarity among the phrases; less for a stop word, or for one that fits every need. */
function weight(one, word, rarity, most) {
  if (isStopWord(word)) return rarity > RARE_STOP ? rarity * 0.4 : 0.2;
  return Math.min(rarity, most * 0.85) * (GENERIC.has(one) ? 0.3 : FAMILY.has(one) ? 0.5 : 1);
}

/** Return which needs use a stem, given the numbers of the phrases that have it, and how much of its use is theirs. */
function needShares(list, phrases) {
  const count = new Map();
  for (const n of list) count.set(phrases[n].need, (count.get(phrases[n].need) ?? 0) + 1);
  return [...count].map(([need, times]) => [need, (times / (list.length + 0.5)) * (1 - 0.35 ** times)]);
}

const SIGNATURE = 14;

/** Return the stems that most mark a need, each with how much it does, the strongest first. */
function signature(number, {phrases, shares, byStem}) {
  const used = new Map();
  for (const phrase of phrases) {
    if (phrase.need !== number) continue;
    phrase.stems.forEach((one, n) => {
      if (!isStopWord(phrase.words[n]) && !GENERIC.has(one) && !used.has(one)) {
        const share = shares(one).find(([need]) => need === number)[1];
        used.set(one, share * Math.log(1 + byStem.get(one).length));
      }
    });
  }
  return [...used].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, SIGNATURE);
}

/** Open the groups of equal words: for each first stem, the members that begin with it and what else they may be. */
function openEquivalents(groups, spelt) {
  const members = new Map();
  for (const group of groups) {
    const all = group.split("|").map((text) => text.split(" "));
    const stems = all.map((list) => list.map(stem));
    const searched = all.map((list) => (list.every(isStopWord) ? list : list.filter((word) => !isStopWord(word))).map(stem));
    all.flat().forEach((word) => spelt.set(word, spelt.get(word) ?? 1));
    stems.forEach((mine, n) => {
      const entry = {stems: mine, others: searched.filter((_, other) => other !== n)};
      members.get(mine[0])?.push(entry) ?? members.set(mine[0], [entry]);
    });
  }
  return {members};
}

// --- which needs a query means ---

const LEAST = 0.12;
const MOST_NEEDS = 5;

/**
 * Return the needs that a query means, strongest first: `[{number, strength, slots}]`. Each of `slots` is one word of
 * the query, stop words kept: `{word, stem, meanings: Map of stem to how surely}`.
 */
export function needsOf(slots, lexicon) {
  const weights = slots.map((slot) => lexicon.weigh(slot.stem, slot.word));
  const total = weights.reduce((a, b) => a + b, 0);
  if (!total) return [];
  lexicon = {...lexicon, asked: weights};
  const unknown = weights.reduce((sum, weight, n) => sum + (slots[n].unknown ? weight : 0), 0);
  const found = new Map();
  const meant = meanings(slots);
  for (const n of candidates(meant, slots, lexicon)) {
    note(found, lexicon.phrases[n].need, matchPhrase(n, meant, slots, total, lexicon));
  }
  for (const [need, match] of wordEvidence(slots, total, lexicon)) note(found, need, match);
  const ranked = [...found].map(([number, matches]) => combine(number, matches, 1 - (DOUBT * unknown) / total));
  ranked.sort((a, b) => b.strength - a.strength || a.number - b.number);
  const least = Math.max(LEAST, 0.35 * (ranked[0]?.strength ?? 0));
  return ranked.filter((need) => need.strength >= least).slice(0, MOST_NEEDS);
}

const note = (found, need, match) => {
  if (match.strength > 0.02) found.get(need)?.push(match) ?? found.set(need, [match]);
};

/** Yield the phrases that share a telling word with the query; those of stop words alone by any of theirs. */
function* candidates(meant, slots, {byStem, phrases}) {
  const seen = new Set();
  const telling = slots.some((slot) => !isStopWord(slot.word) && !GENERIC.has(slot.stem));
  for (const [one, {slot}] of meant) {
    const plain = isStopWord(slots[slot].word);
    if (telling && !plain && GENERIC.has(one)) continue;
    for (const n of byStem.get(one) ?? []) {
      if (seen.has(n) || (plain && !phrases[n].plain)) continue;
      seen.add(n);
      yield n;
    }
  }
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
function matchPhrase(n, meant, slots, total, lexicon) {
  const phrase = lexicon.phrases[n];
  if (phrase.plain) return matchPlain(phrase, slots);
  let met = 0;
  const used = new Map();
  for (let at = 0; at < phrase.stems.length; at++) {
    const best = meant.get(phrase.stems[at]);
    if (!best) continue;
    const {word, stem: mine} = slots[best.slot];
    const sure = best.sure * (mine === phrase.stems[at] && word !== phrase.words[at] ? OTHER_FORM : 1);
    met += sure * phrase.weights[at];
    used.set(best.slot, Math.max(sure, used.get(best.slot) ?? 0));
  }
  const cover = met / phrase.total;
  return {strength: cover ** 2.2 * share(used, total, lexicon), slots: used, cover};
}

const share = (used, total, lexicon) => {
  let met = 0;
  for (const [n, sure] of used) met += sure * lexicon.asked[n];
  return 0.4 + 0.6 * Math.min(1, met / total);
};

/** Match a phrase of stop words alone, such as "on my own": word for word, in order, "me own" the same as "my own". */
function matchPlain(phrase, slots) {
  const mine = phrase.words.map(sameAs);
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
function wordEvidence(slots, total, lexicon) {
  const found = new Map();
  slots.forEach((slot, n) => {
    if (isStopWord(slot.word)) return;
    const mine = lexicon.weigh(slot.stem, slot.word) / total;
    for (const [need, sure] of slotShares(slot, lexicon)) {
      const match = found.get(need) ?? found.set(need, {strength: 0, slots: new Map(), cover: 0}).get(need);
      match.strength += 0.7 * mine * sure;
      if (sure > 0.5) match.slots.set(n, sure);
    }
  });
  return found;
}

function slotShares(slot, {shares}) {
  const best = new Map();
  for (const [one, sure] of slot.meanings) {
    for (const [need, share] of shares(one)) best.set(need, Math.max(best.get(need) ?? 0, sure * share));
  }
  return best;
}

/** Join what several phrases of one need say: the best, and a little for each of the next. */
function combine(number, matches, trust) {
  matches.sort((a, b) => b.strength - a.strength);
  const next = matches.slice(1, 6).reduce((sum, match) => sum + match.strength, 0);
  const best = matches[0].strength;
  const slots = new Map();
  for (const match of matches.slice(0, 6)) {
    if (match.strength < best * 0.4) break;
    const sure = match.cover ? Math.min(1, match.cover * 1.05) : 0.7;
    for (const [n, known] of match.slots) slots.set(n, Math.max(slots.get(n) ?? 0, known * sure));
  }
  return {number, strength: trust * (best + (1 - best) * 0.25 * Math.min(1, next)), slots};
}

// --- danger ---

const PERSON = new Set(
  ("he she they hes shes theyre husband wife partner boyfriend girlfriend ex dad mum father mother brother sister son" +
    " daughter stepdad stepfather uncle bloke fella fiance man hubby missus exhusband lad").split(" "),
);
const SELF = new Set(
  "me my mine myself us our ourselves him her his himself herself themselves them their meself yourself".split(" "),
);
const LEFT_OUT = new Set("i im ive id a an the is am are was to of and so just really very about with".split(" "));
const ONE_WORD = {cannot: "cant", wanna: "want", gonna: "going", suicid: "suicidal", couldnt: "cant"};
const LONGEST_GAP = 1;

const sameAs = (word) => (SELF.has(word) ? "my" : ONE_WORD[word] ?? word);

/** Return words as danger is read in them: persons alike, small words out, stems. */
function plainly(list) {
  const joined = list.join(" ").replace(/\b(?:do|can|will|could) not\b/g, (two) => (two[0] === "d" ? "dont" : "cant"));
  const kept = joined.split(" ").map((word) => (PERSON.has(word) ? "he" : sameAs(word)));
  const short = kept.filter((word) => !LEFT_OUT.has(word));
  return {all: kept.map(stem), short: short.map(stem)};
}

const newDanger = (text) => {
  const {all, short} = plainly(text.split(" "));
  return short.length > 1 || all.length === short.length ? short : all;
};

/** Return whether words speak of danger now: a danger phrase in its order, with no more than a word between. */
export function isDanger(list, {danger}) {
  if (!list.length) return false;
  const {all, short} = plainly(list);
  return [short, all].some((read) =>
    read.some((word, start) => danger.get(word)?.some((phrase) => follows(read, phrase, start))));
}

function follows(list, phrase, start) {
  let at = start;
  for (const word of phrase.slice(1)) {
    const next = list.indexOf(word, at + 1);
    if (next < 0 || next > at + 1 + LONGEST_GAP) return false;
    at = next;
  }
  return true;
}

