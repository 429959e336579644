// Every tuned number of the ranking, by the formula that uses it. The reasons stand over each
// formula, at its use.
//
// Unless it says otherwise, a number is a share from 0 to 1. All were set by hand on the two thirds
// of the judged queries in benchmarks/relevance that may be looked at (`python -m
// benchmarks.relevance --tuning`), and checked on the third that was kept back.
// benchmarks/relevance/results.md has what they score; after a change, measure again.

// --- score.js: how well a listing fits the query

/** What the listing's own words weigh in its score, beside NEED_SCORE and TYPICALITY_SCORE. */
export const TEXT_SCORE = 0.8;
/** What the needs that the query means weigh. */
export const NEED_SCORE = 0.5;
/** What it weighs that a listing is typical of these needs. */
export const TYPICALITY_SCORE = 0.15;
/** The most that several needs together count: a little more than one that is wholly meant. */
export const MOST_NEED_SCORE = 1.2;
/**
 * What is left of a score where no word of the query is met; all words met give this and MET_SHARE.
 */
export const UNMET_SHARE = 0.3;
/** What the words that are met add. With UNMET_SHARE it makes 1. */
export const MET_SHARE = 0.7;
/** What a listing gains that meets every word. */
export const ALL_WORDS_BONUS = 0.25;
/** How strongly a word must be in a listing's text for it to count as met. */
export const WORD_IN_TEXT = 0.05;
/** How surely a need must explain a word for it to count as met. */
export const WORD_IN_NEED = 0.6;
/** How far one mention in the text meets a word, however faint. */
export const FAINT_MENTION = 0.5;
/** What a strong mention adds. With FAINT_MENTION it makes 1. */
export const STRONG_MENTION = 0.5;
/** A factor: a mention is strong from 1 / 2.5 of the largest weight on. */
export const MENTION_GAIN = 2.5;
/**
 * The least that a word of the query weighs, as a natural logarithm like the rarities that it is
 * chosen from.
 */
export const LEAST_TERM_WEIGHT = 0.15;

/**
 * What a need counts by its place among those that the listing lists: the first is what it is for.
 */
export const NEED_PLACE_WEIGHTS = [1, 0.85, 0.7, 0.6, 0.55, 0.5, 0.5, 0.5];
/** What a need counts that the listing's words speak of but that it does not list. */
export const INFERRED_NEED_WEIGHT = 0.6;
/**
 * An exponent: how far a need explains a word falls more slowly with its place than what the need
 * counts.
 */
export const EXPLAINED_EXPONENT = 0.5;
/** What the weaker of two needs of one listing adds to the stronger. */
export const SECOND_NEED = 0.3;
/** How many of the query's needs, strongest first, raise what is typical of them. */
export const TYPICALITY_NEEDS = 2;
/** From which strength on a need is surely meant. */
export const SURE_NEED = 0.85;
/** How far a need explains a word that some listing has in its text. */
export const EXPLAINED_ELSEWHERE = 0.4;
/** The same, of a need that is surely meant. */
export const EXPLAINED_SURELY = 0.7;
/**
 * What a word counts in a listing without the need that is surely meant: somewhere to sleep, for
 * "can't sleep".
 */
export const INCIDENTAL_TEXT = 0.3;

/** The least share of the query that a result meets by its words. */
export const LEAST_MATCH = 0.42;
/** The least that its needs count, where it meets less. */
export const LEAST_NEED = 0.33;
/** The least share of the query that it meets then. */
export const LEAST_MATCH_WITH_NEED = 0.22;
/** The least part of the best score that a result has. */
export const LEAST_OF_BEST = 0.3;

// --- need-classifier.js: which needs the query means

/** How surely a phrase's word is meant by another form of it: "fits" by "fit". */
export const OTHER_FORM = 0.93;
/** How far a word that nobody knows makes all the others doubtful. */
export const UNKNOWN_WORD_DOUBT = 0.6;
/** An exponent: all of a phrase is sure, and a part of it much less so. */
export const COVER_EXPONENT = 2.2;
/** What a phrase says of a query however small a part of the query it is. */
export const PHRASE_ALONE = 0.4;
/** What it adds to be the whole query. With PHRASE_ALONE it makes 1. */
export const PHRASE_SHARE = 0.6;
/** What a phrase of stop words alone says, such as "on my own". */
export const STOP_PHRASE_ALONE = 0.5;
/** What it adds for such a phrase to be the whole query. */
export const STOP_PHRASE_SHARE = 0.4;
/** What single words say, beside phrases. */
export const SINGLE_WORDS = 0.7;
/** How surely a single word must mean a need to be explained by it. */
export const SINGLE_WORD_EXPLAINED = 0.5;
/** The least strength at which one match is kept. */
export const LEAST_MATCH_STRENGTH = 0.02;
/** What each further match of a need adds of the room that the best leaves. */
export const NEXT_MATCHES = 0.25;
/** How many further matches are heard. */
export const MOST_NEXT_MATCHES = 5;
/** The part of the best match's strength that a match needs to say which words it explains. */
export const LEAST_EXPLAINING = 0.4;
/** A factor: a phrase that is nearly whole explains its words wholly. */
export const EXPLAINED_GAIN = 1.05;
/** How surely single words explain, which cover no phrase. */
export const EXPLAINED_BY_SINGLE_WORDS = 0.7;
/** The least strength of a need. */
export const LEAST_STRENGTH = 0.12;
/** The least part of the strongest need's strength. */
export const LEAST_OF_STRONGEST = 0.35;
/** The most needs. */
export const MOST_NEEDS = 5;
/** How much weaker than another that explains all its words a need is that is only incidental. */
export const INCIDENTAL_NEED = 0.62;
/** How many needs stand in for one that no listing has. */
export const MOST_FALLBACKS = 2;
/** How far they do. */
export const FALLBACK_STRENGTH = 0.7;
/** How surely a need must be meant for others to stand in for it. */
export const LEAST_FOR_FALLBACK = 0.65;

// --- multi-intent.js: more than one trouble in a sentence

/** How surely each part of a sentence must mean a need of its own. */
export const CLEAR_INTENT = 0.5;
/**
 * How surely one need must explain the words on both sides of an "and", for them to be one intent.
 */
export const SPANNING_NEED = 0.6;
/**
 * What a listing counts that helps with one of several intents, beside 2 for one that helps with
 * two.
 */
export const SINGLE_INTENT = 0.6;

// --- query-parser.js: in how many ways a word may be read

/** How surely a word means its synonym. */
export const SYNONYM_CONFIDENCE = 0.7;
/** How surely a last word that is no whole word is the beginning of another. */
export const PREFIX_CONFIDENCE = 0.8;
/** The same, where it is a whole word too. */
export const WHOLE_WORD_PREFIX_CONFIDENCE = 0.3;
/** How surely "dropin" means "drop in", and "food bank" means "foodbank". */
export const JOINED_CONFIDENCE = 0.9;

// --- engine.js: whether a query says anything at all

/**
 * From which rarity on, a natural logarithm, a word says something of what is wanted: not "help",
 * not "someone".
 */
export const TELLING_RARITY = 2.6;
/** The strength of a need from which even everyday words say something. */
export const TELLING_NEED = 0.45;

// --- ranking.js: where and when

/** The part of a score that is left far away. */
export const FAR_SHARE = 0.55;
/** What is added at no distance at all. With FAR_SHARE it makes 1. */
export const NEAR_SHARE = 0.45;
/** The miles over which what is added falls to 1 / e. */
export const DISTANCE_DECAY_MILES = 3;
/** The part of a score that is left where no distance is known: that of about a mile. */
export const UNKNOWN_DISTANCE_SHARE = 0.85;
/** The part of a score that is left while a listing is paused. */
export const PAUSED_SHARE = 0.8;
/**
 * The part of a score that is left where there is no room for anybody new. Less than FAR_SHARE, so
 * that what fits as well and has room comes first at any distance.
 */
export const NO_ROOM_SHARE = 0.5;
/** The miles from which a national service is no longer near, although it has a venue. */
export const NATIONAL_NEAR_MILES = 10;

// --- result-groups.js: what is near, and what fits well

/** The part of the best score from which on a listing fits well. */
export const GOOD_FIT = 0.5;
/** Miles within which something is near, the first that holds enough. */
export const REACHES = [5, 10, 20];
/** How many listings are enough. */
export const NEAR_ENOUGH = 3;

// --- spelling.js: which known word was meant. Its units are natural logarithms of how often a word
// is used.

/** What the same first letter adds. */
export const SAME_FIRST_LETTER = 2;
/** What the same letters in another order add. */
export const SAME_LETTERS = 2;
/** What each letter of difference in length takes away. */
export const LENGTH_DIFFERENCE = 0.5;
/** The letters from which a word may be two edits away. */
export const TWO_EDITS_FROM = 7;
