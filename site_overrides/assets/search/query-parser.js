// Reading what somebody typed: exact phrases, a postcode, a phone number, a place, and then the
// words themselves.
import { LISTED, MEANT } from "../shared/contract.js";
import { OLDEST } from "./age-range.js";
import { knowsWord } from "./danger-features.js";
import { withoutFigures } from "./figures.js";
import { isKnownCode, placeOfPostcode } from "./geocoder.js";
import { isThing } from "./language-words.js";
import { letterCases } from "./letter-case.js";
import { classifyNeeds } from "./need-classifier.js";
import { isInName, withNameWords } from "./name-words.js";
import { findPhone } from "./phone-numbers.js";
import { placeInWords } from "./place-words.js";
import { findPostcode } from "./postcodes.js";
import { filtersInWords, isForWhoStaysIn, wordsOfHappenings } from "./query-filters.js";
import {
  JOINED_CONFIDENCE,
  PART_CONFIDENCE,
  PREFIX_CONFIDENCE,
  SYNONYM_CONFIDENCE,
  WHOLE_WORD_PREFIX_CONFIDENCE,
} from "./ranking-parameters.js";
import { stem } from "./stemmer.js";
import { isStopWord, words } from "./tokenizer.js";
import { withStandardWords } from "./word-variants.js";
import { expandAbbreviations, joinParts } from "./word-mending.js";

/** @import { Gazetteer, Place, UnknownPlace } from "./geocoder.js" */
/** @import { FindPostings } from "./left-out-words.js" */
/** @import { LetterCase } from "./letter-case.js" */
/** @import { NeedLexicon } from "./need-phrases.js" */
/** @import { PlacedFilter, ReadFilter, ReadKey } from "./query-filters.js" */
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
 * @property {boolean} [isVariant] Whether that was no mistake.
 * @property {boolean} [unknown] Whether nobody knows it.
 * @property {string} [withheld] The word of a sensitive need that it is near, and not read as.
 * @property {boolean} [language] Whether it is the name of a language.
 * @property {boolean} [isFilter] Whether it was read as a filter.
 * @property {number} [span] How many words the synonym takes that begins here.
 */

/**
 * How a query was understood, for the page to say.
 * @typedef {object} Understanding
 * @property {"spelling" | "place" | "postcode" | "phone" | "phrase" | "abbreviation" |
 *   "left-out" | "missing" | "not-open"} kind
 * @property {string} [words]
 * @property {string} [label]
 * @property {string} [from]
 * @property {string} [to]
 * @property {boolean} [found]
 * @property {boolean} [mended] Whether a letter O or I in a postcode was read as a figure.
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
 * @property {ReadFilter[]} read The filters that the words ask for.
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
 * @property {Set<number>} sensitiveNeeds Needs that no correction of a word may lead to.
 * @property {() => Speller} speller
 * @property {FindPostings} postings
 */

/**
 * How to read a query: `mayBeSensitive` says whether a word may be
 * corrected into one of a sensitive need, and `mayFilter` which filters may be read from it.
 * @typedef {{verbatim: boolean, hasPlace: boolean, mayBeSensitive: MayBe,
 *   mayFilter: (key: ReadKey) => boolean}} ParseOptions
 */
/**
 * A word as it was typed, and how it was read.
 * @typedef {object} Token
 * @property {string} word
 * @property {LetterCase} case
 * @property {boolean} [isFilter] Whether it was read as a filter.
 * @property {boolean} [filters] Whether it was read as one, and stays only to tell needs.
 * @property {boolean} [isThing] Whether it tells of things and not of needs: polish for shoes.
 * @property {string[]} [names] Of a language.
 * @property {string} [from] What was typed, where it was mended.
 * @property {boolean} [isVariant] Whether that was another way to say or to text the word.
 */
/** @typedef {(word: string) => boolean} MayBe */
/** @typedef {{verbatim: boolean, isTyping: boolean, mayBeSensitive: MayBe}} WordOptions */

/** Of what was typed so much is searched for; danger is heard in all of it. */
const MOST_LETTERS_SEARCHED = 400;
const MOST_WORDS = 32;
const MOST_COMPLETIONS = 60;
/** The fewest letters of the parts of "dropin", and the shorter words that may end one. */
const LEAST_PART = 4;
const MOST_SMALL = 3;
const SHORT_ENDINGS = new Set(["in", "ins", "up", "out"]);
/** A stop word that is searched for all the same: the will of "make a will". */
const SEARCHED_STOP_WORDS = new Set(["will"]);
const QUOTED = /["“”]([^"“”]{1,200})["“”]/g;

/**
 * Read a query. Where a part of the dictionary is not there, it is noted as wanted and the reading
 * has no terms.
 * @param {string} q
 * @param {Vocabulary} vocabulary
 * @param {ParseOptions} options
 * @returns {ParsedQuery}
 */
export function parseQuery(q, vocabulary, options) {
  const { verbatim, hasPlace } = options;
  /** @type {ParsedQuery} */
  const parsed = {
    terms: [],
    searchTerms: [],
    phrases: [],
    digits: "",
    isUrgentNumber: false,
    place: null,
    read: [],
    understood: [],
    corrected: "",
  };
  const typed = q.slice(0, MOST_LETTERS_SEARCHED).replaceAll("½", " 1/2").replace(/\s+/g, " ");
  const isTyping = /[^\s"“”]$/.test(typed);
  const unquoted = takePhrases(typed, parsed);
  const unplaced = hasPlace ? unquoted : takePostcode(unquoted, parsed, vocabulary.gazetteer);
  const text = withoutFigures(takeDigits(unplaced, parsed, vocabulary));
  const tokens = tokensOf(text, isTyping);
  lookUp(
    tokens.map(({ word }) => word),
    isTyping,
    vocabulary.dictionary,
  );
  if (vocabulary.dictionary.wanted.size) return parsed;
  const left = hasPlace || verbatim ? tokens : takePlace(tokens, parsed, vocabulary);
  const asked = verbatim ? left : takeFilters(left, text, parsed, { ...options, vocabulary });
  const mended = verbatim ? asked : mendWords(asked, parsed, vocabulary);
  addTerms(parsed, mended, vocabulary, { ...options, isTyping });
  return parsed;
}

/**
 * @param {string} text
 * @param {boolean} isTyping
 * @returns {Token[]}
 */
function tokensOf(text, isTyping) {
  const cases = letterCases(text);
  const typed = words(text)
    .slice(0, MOST_WORDS)
    .map((word, n) => ({ word, case: cases[n] }));
  return withStandardWords(typed, isTyping);
}

/**
 * @param {Token[]} tokens
 * @param {ParsedQuery} parsed
 * @param {Vocabulary} vocabulary
 */
const mendWords = (tokens, parsed, vocabulary) =>
  expandAbbreviations(joinParts(tokens, vocabulary), parsed, vocabulary);

/**
 * @param {ParsedQuery} parsed
 * @param {Token[]} tokens
 * @param {Vocabulary} vocabulary
 * @param {WordOptions} options
 */
function addTerms(parsed, tokens, vocabulary, { verbatim, isTyping, mayBeSensitive }) {
  const read = tokens.map((token, n) => {
    const isUnfinished = isTyping && n === tokens.length - 1 && token.case !== "all";
    const term = readWord(token.word, vocabulary, { verbatim, isUnfinished, mayBeSensitive });
    const after = tokens.slice(n + 1).map(({ word }) => word);
    addSynonyms(term, after, vocabulary.dictionary);
    for (const name of token.names ?? []) addOption(term, [stem(name)], 1);
    const { from = term.from, names } = token;
    const { isVariant, isFilter } = token;
    const told = { ...(from && { from, isVariant }), ...(names && { language: true }) };
    return Object.assign(term, told, isFilter && { isFilter });
  });
  const { postings, speller } = vocabulary;
  const nearWords = (/** @type {string} */ word) => speller().nearWords(word);
  const terms = verbatim ? read : withNameWords(read, { postings, nearWords, newTerm });
  addNeighbours(terms, vocabulary);
  const isAsked = (/** @type {QueryTerm} */ term, /** @type {number} */ n) =>
    !tokens[n].filters || term.options.length > 1; // "two year old" means a toddler too
  const searched = terms.filter(
    (term, n) => (!term.stop || SEARCHED_STOP_WORDS.has(term.word)) && isAsked(term, n),
  );
  parsed.terms = terms.filter((_, n) => !tokens[n].isThing);
  parsed.searchTerms = searched;
  const changed = parsed.terms.filter((term) => term.from && !term.isVariant);
  for (const { from, word } of changed) {
    parsed.understood.push({ kind: "spelling", from, to: word });
  }
  if (changed.length) parsed.corrected = parsed.terms.map((term) => term.word).join(" ");
}

/** @param {string | undefined} word One that may stand in a name by mistake. */
const isSmall = (word) => word !== undefined && word.length <= MOST_SMALL;

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
    if (isSmall(list[n + 1])) dictionary.kinds(word + (list[n + 2] ?? ""));
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
function takePostcode(text, parsed, gazetteer) {
  const postcode = findPostcode(text, isKnownCode(gazetteer));
  if (!postcode) return text;
  const { matched, label, mended } = postcode;
  parsed.place = placeOfPostcode(postcode, gazetteer) ?? {
    unknown: true,
    text: label,
    codes: postcode.codes,
    suggestions: [],
  };
  parsed.understood.push({ kind: "postcode", words: matched, label, mended });
  return text.replace(matched, " ");
}

/**
 * @param {string} text
 * @param {ParsedQuery} parsed
 * @param {Vocabulary} vocabulary
 */
function takeDigits(text, parsed, { urgentNumbers }) {
  const phone = findPhone(text, urgentNumbers);
  parsed.isUrgentNumber = phone?.isUrgent ?? false;
  if (!phone?.digits) return text;
  parsed.digits = phone.digits;
  parsed.understood.push({ kind: "phone", words: phone.matched });
  return text.replace(phone.matched, " ");
}

/**
 * Take the name of a place out of the words, if one is meant.
 * @param {Token[]} tokens
 * @param {ParsedQuery} parsed
 * @param {Vocabulary} vocabulary
 */
function takePlace(tokens, parsed, { gazetteer, dictionary }) {
  const list = tokens.map(({ word }) => word);
  const sentence = { list, cases: tokens.map((token) => token.case), dictionary };
  const found = parsed.place ? null : placeInWords(sentence, gazetteer);
  if (!found) return tokens;
  const { place, from, to } = found;
  parsed.place = place;
  parsed.understood.push({
    kind: "place",
    words: list.slice(from, to).join(" "),
    label: place.label,
  });
  return [...tokens.slice(0, from), ...tokens.slice(to)];
}

/**
 * Take the filters out of the words. A word that needs speak of stays, to tell the needs: "no
 * money"; so does one that says whom it is for.
 * @param {Token[]} tokens
 * @param {string} text
 * @param {ParsedQuery} parsed
 * @param {ParseOptions & {vocabulary: Vocabulary}} options
 */
function takeFilters(tokens, text, parsed, { mayFilter, vocabulary }) {
  const { lexicon, postings } = vocabulary;
  const list = tokens.map(({ word }) => word);
  const sentence = { list, cases: tokens.map((token) => token.case), text };
  const filters = filtersInWords(sentence).filter(
    (filter) => mayFilter(filter.key) && !isNumberOfName(filter, list, postings),
  );
  parsed.read = filters.map(({ at: _, ...filter }) => filter);
  const keys = new Map(
    filters.flatMap((one) => one.at.map((n) => /** @type {const} */ ([n, one]))),
  );
  const happening = wordsOfHappenings(list, mayFilter);
  if (happening.size === list.length) happening.clear();
  const isMeant = (/** @type {string} */ word) => (lexicon.phraseCount(stem(word)) ?? 0) > 0;
  const isWhole = keys.size === tokens.length;
  if (isWhole && !filters.some((one) => tellsNeeds(one) || one.key === "language")) return [];
  return tokens.flatMap((token, n) => {
    const filter = keys.get(n);
    if (filter?.key === "sex") return [{ ...token, isFilter: true }];
    if (!filter && happening.has(n)) return [];
    if (!filter) return [isThing(list, n) ? { ...token, isThing: true } : token];
    const names = filter.key === "language" ? languagesOf(token.word, filter) : [];
    if (names.length) return [{ ...token, isThing: true, names }];
    const isTelling = !isOnlyFilter(filter) && isMeant(token.word);
    return isTelling ? [{ ...token, filters: true, isFilter: true }] : [];
  });
}

/**
 * Return whether what was read as an age is the number in a listing's name: the 57 of 57 West.
 * @param {PlacedFilter} filter
 * @param {string[]} list
 * @param {FindPostings} postings
 */
const isNumberOfName = ({ key, at: [n, ...more] }, list, postings) =>
  key === "age" &&
  !more.length &&
  [list[n - 1], list[n + 1]].some((beside) => beside && isInName([list[n], beside], postings));

/**
 * Return the names of a language, where a word is one: listings are searched for them too, but not
 * needs.
 * @param {string} word
 * @param {ReadFilter} filter
 * @returns {string[]}
 */
function languagesOf(word, { value, words: typed }) {
  const names = Array.isArray(value) ? value.map(String) : [];
  return names[0] === word && !isSigned(typed) ? names.filter((name) => !name.includes(" ")) : [];
}

/**
 * Return whether the words of a filter tell no need beside others: "Monday", "Polish". "A two year
 * old" does, and BSL says that somebody does not hear.
 * @param {ReadFilter} filter
 */
const isOnlyFilter = (filter) =>
  filter.key === "on" ||
  filter.key === "day" ||
  filter.key === "without" ||
  (filter.key === "cost" && !tellsNeeds(filter)) ||
  (filter.key === "way" && !isForWhoStaysIn(filter)) ||
  (filter.key === "language" && !isSigned(filter.words));

/**
 * Return whether the words of a filter tell a need by themselves: "housebound", "over 60s", "BSL".
 * @param {ReadFilter} filter
 */
function tellsNeeds({ key, value, words: typed }) {
  if (key === "age") return Array.isArray(value) && Number(value[1]) >= OLDEST;
  if (key === "language") return isSigned(typed);
  if (key === "access") return TELLS_OF_SELF.test(typed);
  return key === "way" || (key === "cost" && TELLS_OF_MONEY.test(typed));
}

/** Who uses a wheelchair is told of; "wheelchair access" only tells of places. */
const TELLS_OF_SELF = /wheelchair users?$|in (?:a )?wheelchair|uses? a wheelchair/;

/** Who asks for what is free may have money; who says so does not. */
const TELLS_OF_MONEY = /money|afford/;

/** @param {string} typed */
const isSigned = (typed) => /bsl|sign language/.test(typed);

// --- words ---

/**
 * @param {string} word
 * @param {Vocabulary} vocabulary
 * @param {{verbatim: boolean, isUnfinished: boolean, mayBeSensitive: MayBe}} options
 */
function readWord(word, vocabulary, { verbatim, isUnfinished, mayBeSensitive }) {
  const term = newTerm(word);
  if (isUnfinished && word.length > 1) addCompletions(term, vocabulary);
  if (!isKnown(term, vocabulary) && !addSplit(term, vocabulary)) {
    correct(term, vocabulary, { verbatim, mayBeSensitive });
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
 * @param {{verbatim: boolean, mayBeSensitive: MayBe}} options
 */
function correct(term, vocabulary, { verbatim, mayBeSensitive }) {
  const speller = vocabulary.speller();
  const isRight = verbatim || knowsWord(term.word) || speller.isRight(term.word);
  const near = isRight ? null : speller.correct(term.word);
  if (near && !mayBeSensitive(near) && isSensitive(near, vocabulary)) term.withheld = near;
  const meant = near && !term.withheld ? near : null;
  if (meant) Object.assign(term, { ...newTerm(meant), from: term.word });
  else term.unknown = true;
}

/**
 * Return whether a word by itself means a sensitive need most of all. Nobody is led there by a
 * slip, unless danger is heard in their words as they typed them, or in that word alone.
 * @param {string} word
 * @param {Vocabulary} vocabulary
 */
const isSensitive = (word, { lexicon, sensitiveNeeds }) =>
  sensitiveNeeds.has(classifyNeeds([newTerm(word)], lexicon)[0]?.number);

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
  const meant = speller().nearest(word);
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
 * Read "dropin" as "drop in", and return whether it can be. Where no listing has both parts, either
 * may be what was meant: "phabkids" is for PHAB.
 * @param {QueryTerm} term
 * @param {Vocabulary} vocabulary
 */
function addSplit(term, { speller, postings }) {
  const { knows, isOrdinary } = speller();
  if (isOrdinary(term.word)) return false;
  for (let cut = term.word.length - 2; cut >= LEAST_PART; cut--) {
    const parts = [term.word.slice(0, cut), term.word.slice(cut)];
    const isShort = parts[1].length < LEAST_PART && !SHORT_ENDINGS.has(parts[1]);
    if (isShort || !parts.every(knows)) continue;
    const stems = parts.filter((part) => !isStopWord(part)).map(stem);
    addOption(term, stems, JOINED_CONFIDENCE);
    if (!postings(stems)) for (const part of stems) addOption(term, [part], PART_CONFIDENCE);
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
    for (const after of terms.slice(n + 1, n + (isSmall(terms[n + 1]?.word) ? 3 : 2))) {
      addJoined(term, after, vocabulary); // "step change", "step up change"
    }
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
