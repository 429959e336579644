// The needs as documents: which needs a person's words mean, and how strongly.
import { SELF } from "./person-words.js";
import * as tuned from "./ranking-parameters.js";
import { isStopWord, words as wordsOf } from "./tokenizer.js";

/** @import { NeedLexicon, NeedPhrase, WordAndStem } from "./need-phrases.js" */
/** @import { QueryTerm } from "./query-parser.js" */

/**
 * A need that a query means.
 * @typedef {object} NeedMatch
 * @property {number} number
 * @property {number} strength From 0 to 1.
 * @property {Map<number, number>} explains The query's terms that it explains, by their places: how
 *   surely.
 * @property {boolean} [isSaid] Whether it is said in so many words, whatever else is.
 */

/**
 * How one phrase, or the single words together, match a query.
 * @typedef {object} Match
 * @property {number} strength
 * @property {number} cover How much of the phrase is met; 0 for single words.
 * @property {Map<number, number> | null} explains As in NeedMatch; null until it is worked out from
 *   the phrase.
 * @property {NeedPhrase} [phrase]
 */

/**
 * @typedef {{term: number, confidence: number}} Meaning The place of the query's term that means a
 * stem most surely.
 */

/**
 * A query as the needs read it.
 * @typedef {object} NeedQuery
 * @property {QueryTerm[]} terms
 * @property {number[]} weights How much each says.
 * @property {number} total
 * @property {Map<string, Meaning>} meanings By stem.
 * @property {Float32Array} used A place to work in: how surely a phrase uses each term.
 */

/** Words that others are read as. @type {Map<string, string>} */
const CANONICAL = new Map(
  Object.entries({ cannot: "cant", couldnt: "cant", wanna: "want", gonna: "going" }),
);

/** @param {string} word */
const canonicalWord = (word) => (SELF.has(word) ? "my" : (CANONICAL.get(word) ?? word));

/**
 * Return the needs that a query means, strongest first. Those that are weak beside the strongest
 * are left out, as are those that are only incidental.
 * @param {QueryTerm[]} terms Every word of the query, stop words kept.
 * @param {NeedLexicon} lexicon
 * @returns {NeedMatch[]}
 */
export function classifyNeeds(terms, lexicon) {
  const query = newQuery(terms, lexicon);
  if (!query.total) return [];
  const trust = 1 - (tuned.UNKNOWN_WORD_DOUBT * unknownWeight(query)) / query.total;
  const ranked = [...matchesByNeed(query, lexicon)].map(([number, matches]) =>
    combine(number, matches, query, trust, lexicon),
  );
  ranked.sort((a, b) => b.strength - a.strength || a.number - b.number);
  const strongest = ranked[0]?.strength ?? 0;
  const least = Math.max(tuned.LEAST_STRENGTH, tuned.LEAST_OF_STRONGEST * strongest);
  return ranked
    .filter((need, n) => need.strength >= least && !isIncidental(need, ranked.slice(0, n), terms))
    .slice(0, tuned.MOST_NEEDS);
}

/**
 * @param {QueryTerm[]} terms
 * @param {NeedLexicon} lexicon
 * @returns {NeedQuery}
 */
function newQuery(terms, lexicon) {
  const weights = terms.map((term) => lexicon.weigh(term.stem, term.word));
  const total = weights.reduce((a, b) => a + b, 0);
  return {
    terms,
    weights,
    total,
    meanings: meaningsOf(terms),
    used: new Float32Array(terms.length),
  };
}

/** @param {NeedQuery} query */
const unknownWeight = ({ terms, weights }) =>
  weights.reduce((sum, weight, n) => sum + (terms[n].unknown ? weight : 0), 0);

/**
 * @param {NeedQuery} query
 * @param {NeedLexicon} lexicon
 * @returns {Map<number, Match[]>}
 */
function matchesByNeed(query, lexicon) {
  /** @type {Map<number, Match[]>} */
  const byNeed = new Map();
  const add = (/** @type {number} */ need, /** @type {Match} */ match) => {
    if (!(match.strength > tuned.LEAST_MATCH_STRENGTH)) return;
    const known = byNeed.get(need);
    if (known) known.push(match);
    else byNeed.set(need, [match]);
  };
  for (const phrase of candidates(query, lexicon)) {
    add(phrase.need, matchPhrase(phrase, query, lexicon));
  }
  for (const { need, words } of lexicon.stopWordPhrases) {
    add(need, matchStopWordPhrase(words, query.terms));
  }
  for (const [need, match] of matchSingleWords(query, lexicon)) add(need, match);
  return byNeed;
}

/**
 * Return whether a need has no content word that another, much stronger, does not explain: "energy"
 * is for bills, not for low mood.
 * @param {NeedMatch} need
 * @param {NeedMatch[]} stronger
 * @param {QueryTerm[]} terms
 */
function isIncidental({ strength, explains }, stronger, terms) {
  const content = [...explains.keys()].filter((n) => !isStopWord(terms[n].word));
  return stronger.some(
    (other) =>
      strength < tuned.INCIDENTAL_NEED * other.strength &&
      content.every((n) => other.explains.has(n)),
  );
}

/**
 * Return the phrases that share a content word with the query; where it has none, those that have
 * none either.
 * @param {NeedQuery} query
 * @param {NeedLexicon} lexicon
 */
function candidates({ terms, meanings }, lexicon) {
  const { generic } = lexicon;
  const hasContent = terms.some((term) => !isStopWord(term.word) && !generic.has(term.stem));
  /** @type {Set<NeedPhrase>} */
  const phrases = new Set();
  for (const [stem, { term }] of meanings) {
    if (isStopWord(terms[term].word) || (hasContent && generic.has(stem))) continue;
    for (const phrase of lexicon.term(stem)?.phrases ?? []) phrases.add(phrase);
  }
  return phrases;
}

/**
 * Return for every stem that the query may mean the term that means it most surely.
 * @param {QueryTerm[]} terms
 */
function meaningsOf(terms) {
  /** @type {Map<string, Meaning>} */
  const meanings = new Map();
  terms.forEach((term, n) => {
    for (const [stem, confidence] of term.meanings) {
      if (confidence > (meanings.get(stem)?.confidence ?? 0)) {
        meanings.set(stem, { term: n, confidence });
      }
    }
  });
  return meanings;
}

/**
 * Return how well a query matches one phrase. `cover` is the part of the phrase's weight that the
 * query has: a person who says all of "behind with the rent" means it, and one who says only
 * "behind" hardly does, so the exponent takes much from a part. The rest is how much of the query
 * the phrase is: even a small part of a long sentence says something, and the whole of it says
 * most.
 * @param {NeedPhrase} phrase
 * @param {NeedQuery} query
 * @param {NeedLexicon} lexicon
 * @returns {Match}
 */
function matchPhrase(phrase, query, lexicon) {
  const { weights, total, used } = query;
  used.fill(0);
  let met = 0;
  for (const wordAndStem of phrase.words) {
    const meaning = query.meanings.get(wordAndStem[1]);
    if (!meaning) continue;
    const confidence = confidenceOf(meaning, query.terms[meaning.term], wordAndStem);
    met += confidence * lexicon.weigh(wordAndStem[1], wordAndStem[0]);
    if (confidence > used[meaning.term]) used[meaning.term] = confidence;
  }
  const cover = Math.min(1, met / phrase.weight);
  const share = weights.reduce((sum, weight, n) => sum + weight * used[n], 0) / total;
  const part = tuned.PHRASE_ALONE + tuned.PHRASE_SHARE * Math.min(1, share);
  return { strength: cover ** tuned.COVER_EXPONENT * part, explains: null, cover, phrase };
}

/**
 * Return how surely a phrase's word is meant by the query's term that means it best.
 * @param {Meaning} meaning
 * @param {QueryTerm} term
 * @param {WordAndStem} wordAndStem
 */
const confidenceOf = (meaning, term, [word, stem]) =>
  meaning.confidence * (term.stem === stem && term.word !== word ? tuned.OTHER_FORM : 1);

/**
 * Return the terms of the query that a match explains. Few matches are ever asked.
 * @param {Match} match
 * @param {NeedQuery} query
 * @returns {Map<number, number>}
 */
function explainedBy({ phrase, explains }, query) {
  if (explains) return explains;
  /** @type {Map<number, number>} */
  const used = new Map();
  for (const wordAndStem of phrase?.words ?? []) {
    const meaning = query.meanings.get(wordAndStem[1]);
    if (!meaning) continue;
    const confidence = confidenceOf(meaning, query.terms[meaning.term], wordAndStem);
    used.set(meaning.term, Math.max(confidence, used.get(meaning.term) ?? 0));
  }
  return used;
}

/**
 * Match a phrase of stop words alone, such as "on my own": word for word, in order, "me own" the
 * same as "my own". Such words say little one by one, so the phrase counts as a whole or not at
 * all, and more the more of the query it is.
 * @param {string[]} words
 * @param {QueryTerm[]} terms
 * @returns {Match}
 */
function matchStopWordPhrase(words, terms) {
  const phrase = words.map(canonicalWord);
  const query = terms.map((term) => canonicalWord(term.word));
  for (let start = 0; start + phrase.length <= query.length; start++) {
    if (phrase.every((word, n) => query[start + n] === word)) {
      const share = phrase.length / query.length;
      const strength = tuned.STOP_PHRASE_ALONE + tuned.STOP_PHRASE_SHARE * share;
      return { strength, explains: new Map(phrase.map((_, n) => [start + n, 1])), cover: 1 };
    }
  }
  return { strength: 0, explains: new Map(), cover: 0 };
}

/**
 * Return what single words say: for each need the part of the query's weight that its words are,
 * each by how far its use is that need's. It is less than a phrase would say, for words that are
 * not beside each other may mean other things.
 * @param {NeedQuery} query
 * @param {NeedLexicon} lexicon
 */
function matchSingleWords({ terms, weights, total }, lexicon) {
  /** @type {Map<number, {strength: number, explains: Map<number, number>, cover: number}>} */
  const byNeed = new Map();
  terms.forEach((term, n) => {
    if (isStopWord(term.word)) return;
    for (const [need, confidence] of termDistribution(term, lexicon)) {
      const match = byNeed.get(need) ?? { strength: 0, explains: new Map(), cover: 0 };
      byNeed.set(need, match);
      match.strength += tuned.SINGLE_WORDS * (weights[n] / total) * confidence;
      if (confidence > tuned.SINGLE_WORD_EXPLAINED) match.explains.set(n, confidence);
    }
  });
  return byNeed;
}

/**
 * @param {QueryTerm} term
 * @param {NeedLexicon} lexicon
 */
function termDistribution(term, lexicon) {
  /** @type {Map<number, number>} */
  const best = new Map();
  for (const [stem, confidence] of term.meanings) {
    for (const [need, share] of lexicon.needDistribution(stem)) {
      best.set(need, Math.max(best.get(need) ?? 0, confidence * share));
    }
  }
  return best;
}

/**
 * Join what several phrases of one need say. The best match counts in full; the next few fill a
 * part of the room that it leaves, because many weak hints at one need are stronger together, and
 * never as strong as one clear phrase. Matches that are weak beside the best say nothing of which
 * words the need explains. Unknown words lower the trust in all of it.
 * @param {number} number
 * @param {Match[]} matches
 * @param {NeedQuery} query
 * @param {number} trust
 * @param {NeedLexicon} lexicon
 * @returns {NeedMatch}
 */
function combine(number, matches, query, trust, { needs }) {
  matches.sort((a, b) => b.strength - a.strength);
  const [{ strength: best }, ...others] = matches;
  const next = others
    .slice(0, tuned.MOST_NEXT_MATCHES)
    .reduce((sum, match) => sum + match.strength, 0);
  const strength = trust * (best + (1 - best) * tuned.NEXT_MATCHES * Math.min(1, next));
  const isSaid = matches.some((match) => isNamedBy(match, query, needs[number].name));
  return { number, strength, explains: explainedByAll(matches, query), isSaid };
}

/**
 * Return whether a query names a need: all of a phrase stands together in it that has a word of the
 * need's name and another telling one: "sexual abuse", not "abuse", and not "black eye".
 * @param {Match} match
 * @param {NeedQuery} query
 * @param {string} name
 */
function isNamedBy({ phrase, cover }, query, name) {
  if (!phrase || cover < 1) return false;
  const telling = phrase.words.filter(([word]) => !isStopWord(word));
  if (telling.length < 2) return false;
  const ofName = new Set(wordsOf(name)); // taken apart here, for few phrases of any letter come so far
  if (!telling.some(([word]) => ofName.has(word))) return false;
  const places = telling.map(([, stem]) => query.meanings.get(stem)?.term ?? -1);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return first >= 0 && last - first < phrase.words.length;
}

/**
 * @param {Match[]} matches Strongest first.
 * @param {NeedQuery} query
 */
function explainedByAll(matches, query) {
  /** @type {Map<number, number>} */
  const explains = new Map();
  for (const match of matches.slice(0, tuned.MOST_NEXT_MATCHES + 1)) {
    if (match.strength < matches[0].strength * tuned.LEAST_EXPLAINING) break;
    const confidence = match.cover
      ? Math.min(1, match.cover * tuned.EXPLAINED_GAIN)
      : tuned.EXPLAINED_BY_SINGLE_WORDS;
    for (const [n, known] of explainedBy(match, query)) {
      explains.set(n, Math.max(explains.get(n) ?? 0, known * confidence));
    }
  }
  return explains;
}
