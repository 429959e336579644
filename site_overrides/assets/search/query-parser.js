// Reading what somebody typed: exact phrases, a postcode, a phone number, a place, and then the
// words themselves.
import { LISTED, MEANT } from "../shared/contract.js";
import { isPreposition, namedPlace } from "./geocoder.js";
import {
  JOINED_CONFIDENCE,
  PREFIX_CONFIDENCE,
  SYNONYM_CONFIDENCE,
  WHOLE_WORD_PREFIX_CONFIDENCE,
} from "./ranking-parameters.js";
import { stem } from "./stemmer.js";
import { isStopWord, words } from "./tokenizer.js";

/** @import { Gazetteer, Place, UnknownPlace } from "./geocoder.js" */
/** @import { NeedLexicon } from "./need-phrases.js" */
/** @import { Speller } from "./spelling.js" */
/** @import { TermDictionary } from "./term-dictionary.js" */

/**
 * @typedef {{stems: string[], confidence: number, key: string}} TermOption One way to read a word:
 * as all of these.
 */

/**
 * A word of a query, and the ways in which it may be read.
 * @typedef {object} QueryTerm
 * @property {string} word
 * @property {string} stem
 * @property {boolean} stop Whether it is a stop word.
 * @property {TermOption[]} options The first is the word itself.
 * @property {Map<string, number>} meanings How surely it means each stem.
 * @property {string} [from] What was typed, where the word was corrected.
 * @property {boolean} [unknown] Whether nobody knows it.
 * @property {number} [span] How many words the synonym takes that begins here.
 */

/**
 * How a query was understood, for the page to say.
 * @typedef {object} Understanding
 * @property {"spelling" | "place" | "postcode" | "phone" | "phrase" | "left-out"} kind
 * @property {string} [words]
 * @property {string} [label]
 * @property {string} [from]
 * @property {string} [to]
 * @property {boolean} [found]
 */

/**
 * A query, read.
 * @typedef {object} ParsedQuery
 * @property {QueryTerm[]} terms Every word in order, for the needs.
 * @property {QueryTerm[]} searchTerms The terms that listings are searched for: no stop words.
 * @property {string[]} phrases The exact phrases.
 * @property {string} digits Of a telephone number.
 * @property {boolean} isUrgentNumber Whether a number is that of urgent help.
 * @property {Place | UnknownPlace | null} place
 * @property {Understanding[]} understood
 * @property {string} corrected The words as they were searched for, where that is not as they were
 *   typed.
 */

/**
 * What is known of words.
 * @typedef {object} Vocabulary
 * @property {TermDictionary} dictionary
 * @property {NeedLexicon} lexicon
 * @property {Gazetteer} gazetteer
 * @property {Set<string>} urgentNumbers
 * @property {() => Speller} speller
 */

/** @typedef {{verbatim: boolean, hasPlace: boolean}} ParseOptions */

const MOST_LETTERS = 400;
const MOST_WORDS = 32;
const MOST_COMPLETIONS = 60;
const LEAST_DIGITS = 6;
/** The fewest letters of the parts of "dropin", and the shorter words that may end one. */
const LEAST_PART = 4;
const SHORT_ENDINGS = new Set(["in", "ins", "up", "out"]);
/** A stop word that is searched for all the same: the will of "make a will". */
const SEARCHED_STOP_WORDS = new Set(["will"]);
const POSTCODE = /\b([A-Za-z]{1,2}[0-9][0-9A-Za-z]?) ?([0-9][A-Za-z]{2})\b/;
const OUTWARD = /\b([A-Za-z]{1,2}[0-9][0-9A-Za-z]?)\b/g;
const PHONE = /(?:\+|\b)[0-9][0-9 ()-]{3,20}[0-9]\b/;
const QUOTED = /["“”]([^"“”]{1,200})["“”]/g;

/**
 * Read a query. Where a part of the dictionary is not there, it is noted as wanted and the reading
 * has no terms.
 * @param {string} q
 * @param {Vocabulary} vocabulary
 * @param {ParseOptions} options
 * @returns {ParsedQuery}
 */
export function parseQuery(q, vocabulary, { verbatim, hasPlace }) {
  /** @type {ParsedQuery} */
  const parsed = {
    terms: [],
    searchTerms: [],
    phrases: [],
    digits: "",
    isUrgentNumber: false,
    place: null,
    understood: [],
    corrected: "",
  };
  const typed = q.slice(0, MOST_LETTERS).replace(/\s+/g, " ");
  const isTyping = /[^\s"“”]$/.test(typed);
  const unquoted = takePhrases(typed, parsed);
  const unplaced = hasPlace ? unquoted : takePostcode(unquoted, parsed, vocabulary.gazetteer);
  const list = words(takeDigits(unplaced, parsed, vocabulary)).slice(0, MOST_WORDS);
  lookUp(list, isTyping, vocabulary.dictionary);
  if (vocabulary.dictionary.wanted.size) return parsed;
  const left = hasPlace || verbatim ? list : takePlace(list, parsed, vocabulary);
  addTerms(parsed, left, vocabulary, { verbatim, isTyping });
  return parsed;
}

/**
 * @param {ParsedQuery} parsed
 * @param {string[]} list
 * @param {Vocabulary} vocabulary
 * @param {{verbatim: boolean, isTyping: boolean}} options
 */
function addTerms(parsed, list, vocabulary, { verbatim, isTyping }) {
  parsed.terms = list.map((word, n) => {
    const isUnfinished = isTyping && n === list.length - 1;
    const term = readWord(word, vocabulary, { verbatim, isUnfinished });
    addSynonyms(term, list.slice(n + 1), vocabulary.dictionary);
    return term;
  });
  addNeighbours(parsed.terms, vocabulary);
  parsed.searchTerms = parsed.terms.filter(
    (term) => !term.stop || SEARCHED_STOP_WORDS.has(term.word),
  );
  const changed = parsed.terms.filter((term) => term.from);
  for (const { from, word } of changed) {
    parsed.understood.push({ kind: "spelling", from, to: word });
  }
  if (changed.length) parsed.corrected = parsed.terms.map((term) => term.word).join(" ");
}

/**
 * Look up every word, the two of each pair as one, and what the last may be the beginning of.
 * @param {string[]} list
 * @param {boolean} isTyping
 * @param {TermDictionary} dictionary
 */
function lookUp(list, isTyping, dictionary) {
  list.forEach((word, n) => {
    dictionary.kinds(word);
    if (n + 1 < list.length) dictionary.kinds(word + list[n + 1]);
  });
  const last = list.at(-1) ?? "";
  if (isTyping && last.length > 1) dictionary.withPrefix(last, 0, 0);
}

/**
 * @param {string} text
 * @param {ParsedQuery} parsed
 */
function takePhrases(text, parsed) {
  return text.replace(QUOTED, (_, phrase) => {
    const list = words(phrase);
    if (list.length) parsed.phrases.push(list.join(" "));
    return ` ${phrase} `;
  });
}

/**
 * @param {string} text
 * @param {ParsedQuery} parsed
 * @param {Gazetteer} gazetteer
 */
function takePostcode(text, parsed, { codes }) {
  const match =
    POSTCODE.exec(text) ??
    [...text.matchAll(OUTWARD)].find((outward) => codes.has(outward[1].toUpperCase()));
  if (!match) return text;
  const [matched, first, second] = match;
  const outward = first.toUpperCase();
  const label = second ? `${outward} ${second.toUpperCase()}` : outward;
  const place = codes.get(outward);
  parsed.place = place
    ? { ...place, label, kind: second ? "postcode" : "outward" }
    : { unknown: true, text: label, suggestions: [] };
  parsed.understood.push({ kind: "postcode", words: matched, label });
  return text.replace(matched, " ");
}

/**
 * @param {string} text
 * @param {ParsedQuery} parsed
 * @param {Vocabulary} vocabulary
 */
function takeDigits(text, parsed, { urgentNumbers }) {
  const matched = PHONE.exec(text)?.[0] ?? "";
  const digits = matched.replace(/\D/g, "").replace(/^(?:00)?44(?=\d{9,10}$)/, "0");
  parsed.isUrgentNumber = [digits, ...words(text)].some((number) => urgentNumbers.has(number));
  if (digits.length < LEAST_DIGITS) return text;
  parsed.digits = digits;
  parsed.understood.push({ kind: "phone", words: matched.trim() });
  return text.replace(matched, " ");
}

/**
 * Take the longest place name out of the words; a name that is also an everyday word needs "in" or
 * "near" before it.
 * @param {string[]} list
 * @param {ParsedQuery} parsed
 * @param {Vocabulary} vocabulary
 */
function takePlace(list, parsed, { gazetteer, dictionary }) {
  if (parsed.place) return list;
  for (let size = Math.min(gazetteer.longest, list.length); size > 0; size--) {
    for (let start = list.length - size; start >= 0; start--) {
      const name = list.slice(start, start + size);
      const place = namedPlace(name, gazetteer);
      const hasPreposition = isPreposition(list[start - 1]);
      if (!place || !(hasPreposition || isOnlyPlace(name, dictionary))) continue;
      const from = hasPreposition ? start - 1 : start;
      const matched = list.slice(from, start + size).join(" ");
      parsed.place = place;
      parsed.understood.push({ kind: "place", words: matched, label: place.label });
      return [...list.slice(0, from), ...list.slice(start + size)];
    }
  }
  return list;
}

/**
 * @param {string[]} name
 * @param {TermDictionary} dictionary
 */
const isOnlyPlace = (name, dictionary) => name.some((word) => !(dictionary.kinds(word) & MEANT));

// --- words ---

/**
 * @param {string} word
 * @param {Vocabulary} vocabulary
 * @param {{verbatim: boolean, isUnfinished: boolean}} options
 */
function readWord(word, vocabulary, { verbatim, isUnfinished }) {
  const term = newTerm(word);
  if (isUnfinished && word.length > 1) addCompletions(term, vocabulary);
  if (!isKnown(term, vocabulary) && !addSplit(term, vocabulary)) {
    correct(term, vocabulary, verbatim);
  } else if (!verbatim) {
    correctKnownStem(term, vocabulary);
  }
  return term;
}

/**
 * @param {string} word
 * @returns {QueryTerm}
 */
function newTerm(word) {
  const own = stem(word);
  return {
    word,
    stem: own,
    stop: isStopWord(word),
    options: [{ stems: [own], confidence: 1, key: own }],
    meanings: new Map([[own, 1]]),
  };
}

/**
 * @param {QueryTerm} term
 * @param {Vocabulary} vocabulary
 */
const isKnown = (term, { dictionary, lexicon }) =>
  term.stop ||
  term.options.length > 1 ||
  (dictionary.kinds(term.word) & (LISTED | MEANT)) > 0 ||
  Boolean(dictionary.term(term.stem)?.encoded) ||
  (lexicon.phraseCount(term.stem) ?? 0) > 0;

/**
 * Read a word in another way, more or less surely.
 * @param {QueryTerm} term
 * @param {string[]} stems
 * @param {number} confidence
 */
function addOption(term, stems, confidence) {
  const key = stems.join(" ");
  if (!term.options.some((option) => option.key === key)) {
    term.options.push({ stems, confidence, key });
  }
  for (const meant of stems) {
    term.meanings.set(meant, Math.max(term.meanings.get(meant) ?? 0, confidence));
  }
}

/**
 * Read the last word, while it is being typed, as the beginning of others. A word that is whole as
 * it stands is most likely meant so, and then its completions count for little; short ones have too
 * many to count at all.
 * @param {QueryTerm} term
 * @param {Vocabulary} vocabulary
 */
function addCompletions(term, vocabulary) {
  const isWhole = isKnown(term, vocabulary);
  if (isWhole && (term.stop || term.word.length < 3)) return;
  const confidence = isWhole ? WHOLE_WORD_PREFIX_CONFIDENCE : PREFIX_CONFIDENCE;
  const completions = [LISTED, MEANT].flatMap((kind) =>
    vocabulary.dictionary.withPrefix(term.word, kind, MOST_COMPLETIONS),
  );
  const stems = new Set(completions.filter((word) => !isStopWord(word)).map(stem));
  stems.delete(term.stem);
  for (const completed of stems) addOption(term, [completed], confidence);
}

/**
 * Change a word that nobody knows into the one that was meant, if there is one.
 * @param {QueryTerm} term
 * @param {Vocabulary} vocabulary
 * @param {boolean} verbatim
 */
function correct(term, vocabulary, verbatim) {
  const meant = verbatim ? null : vocabulary.speller().correct(term.word);
  if (meant) Object.assign(term, { ...newTerm(meant), from: term.word });
  else term.unknown = true;
}

/**
 * Correct a word that was understood, by its stem, although it is spelt wrong: "bereavment".
 * @param {QueryTerm} term
 * @param {Vocabulary} vocabulary
 */
function correctKnownStem(term, { dictionary, speller }) {
  const { word } = term;
  if (term.stop || term.options.length > 1) return;
  if (dictionary.kinds(word) & (LISTED | MEANT)) return;
  const isOther = (/** @type {string} */ known) => !isInflection(word, known);
  if (!dictionary.term(term.stem)?.words.every(isOther)) return; // another form of a known word
  const meant = speller().correct(word);
  if (meant && isOther(meant) && stem(meant) === term.stem) {
    Object.assign(term, { word: meant, from: word });
  }
}

const INFLECTIONS = new Set([
  "",
  ..."s es ed d ing er ers r rs est ly y ies ied ier iest e".split(" "),
]);

/**
 * Return whether two words of one stem are two forms of it, spelt right: "worried" and "worries".
 * @param {string} a
 * @param {string} b
 */
function isInflection(a, b) {
  if (a.startsWith(b) || b.startsWith(a)) return true;
  let same = 0;
  while (a[same] === b[same]) same++;
  return INFLECTIONS.has(a.slice(same)) && INFLECTIONS.has(b.slice(same));
}

/**
 * Read "dropin" as "drop in", and return whether it can be.
 * @param {QueryTerm} term
 * @param {Vocabulary} vocabulary
 */
function addSplit(term, { speller }) {
  const { knows, isOrdinary } = speller();
  if (isOrdinary(term.word)) return false;
  for (let cut = term.word.length - 2; cut >= LEAST_PART; cut--) {
    const parts = [term.word.slice(0, cut), term.word.slice(cut)];
    const isShort = parts[1].length < LEAST_PART && !SHORT_ENDINGS.has(parts[1]);
    if (isShort || !parts.every(knows)) continue;
    const stems = parts.filter((part) => !isStopWord(part)).map(stem);
    addOption(term, stems, JOINED_CONFIDENCE);
    return true;
  }
  return false;
}

/**
 * Read a word, or a few in a row, as their synonyms.
 * @param {QueryTerm} term
 * @param {string[]} after The words after it.
 * @param {TermDictionary} dictionary
 */
function addSynonyms(term, after, dictionary) {
  const next = after.map(stem);
  for (const { stems, alternatives } of dictionary.term(term.stem)?.synonyms ?? []) {
    if (!stems.slice(1).every((following, n) => next[n] === following)) continue;
    term.span = Math.max(term.span ?? 1, stems.length);
    for (const alternative of alternatives) addOption(term, alternative, SYNONYM_CONFIDENCE);
  }
}

/**
 * Give the synonyms of a few words in a row to each of them, and read "food bank" as "foodbank".
 * @param {QueryTerm[]} terms
 * @param {Vocabulary} vocabulary
 */
function addNeighbours(terms, vocabulary) {
  terms.forEach((term, n) => {
    for (const follower of terms.slice(n + 1, n + (term.span ?? 1))) {
      if (!follower.stop) shareSynonyms(term, follower);
    }
    const after = terms[n + 1];
    if (after) addJoined(term, after, vocabulary);
  });
}

/**
 * @param {QueryTerm} term
 * @param {QueryTerm} follower
 */
function shareSynonyms(term, follower) {
  for (const { stems, confidence } of term.options.slice(1)) {
    if (confidence === SYNONYM_CONFIDENCE) addOption(follower, stems, SYNONYM_CONFIDENCE);
  }
}

/**
 * @param {QueryTerm} term
 * @param {QueryTerm} after
 * @param {Vocabulary} vocabulary
 */
function addJoined(term, after, { dictionary, lexicon }) {
  const joined = term.word + after.stem;
  const isListed = Boolean(dictionary.term(joined)?.encoded);
  if (!isListed && !((lexicon.phraseCount(joined) ?? 0) > 0)) return;
  for (const part of [term, after]) if (!part.stop) addOption(part, [joined], JOINED_CONFIDENCE);
}
