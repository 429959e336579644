// Every tuned number of the ranking, by the formula that uses it. The reasons stand over each
// formula, at its use.
//
// Unless it says otherwise, a number is a share from 0 to 1. Those with a range were chosen from it
// by a search over the open judged queries (`python -m benchmarks.relevance --tune`), which reads
// the ranges here; the others were set by hand. benchmarks/relevance/results.md has what they
// score; after a change, measure again.

// --- score.js: how well a listing fits the query

/**
 * What the listing's own words weigh in its score, beside NEED_SCORE and NAME_SCORE.
 * Range: 0.2 to 2.
 */
export const TEXT_SCORE = 0.763;
/** An exponent: a first mention tells more than a tenth. Range: 0.3 to 1.2. */
export const TEXT_EXPONENT = 0.623;
/** What the needs that the query means weigh. Range: 0.2 to 2. */
export const NEED_SCORE = 0.596;
/**
 * What of it a listing has only if its own words are those that mark the need.
 * Range: 0 to 0.8.
 */
export const TYPICAL_SHARE = 0.213;
/** What the listing's name weighs. Range: 0 to 2. */
export const NAME_SCORE = 0.41;
/** An exponent: the larger it is, the more of a name has to be said. Range: 0.3 to 2. */
export const NAME_EXPONENT = 0.733;
/**
 * The most that several needs together count: a little more than one that is wholly meant.
 * Range: 0.8 to 2.
 */
export const MOST_NEED_SCORE = 1.287;
/**
 * What is left of a score where no word of the query is met; all words met give this and
 * MET_SHARE.
 * Range: 0.1 to 1.
 */
export const UNMET_SHARE = 0.619;
/**
 * How far a mention in the text meets a word, however faint; a strong one meets it wholly.
 * Range: 0.1 to 0.9.
 */
export const FAINT_MENTION = 0.847;
/** A factor: a mention is strong from 1 / MENTION_GAIN of the largest weight on. Range: 1 to 5. */
export const MENTION_GAIN = 4.267;
/**
 * The least that a word of the query weighs, as a natural logarithm like the rarities that it
 * is chosen from.
 * Range: 0.02 to 0.6.
 */
export const LEAST_TERM_WEIGHT = 0.358;
/**
 * From which rarity among the needs' phrases on, a natural logarithm, a word is telling.
 * Range: 2 to 7.
 */
export const TELLING_WEIGHT = 4.243;
/**
 * An exponent: the larger it is, the less a word counts that people say of every need.
 * Range: 0 to 3.
 */
export const TELLING_EXPONENT = 2.769;

/**
 * How much less a need counts with each place among those that the listing lists: the first is
 * what it is for.
 * Range: 0 to 0.6.
 */
export const NEED_PLACE_DECAY = 0.187;
/**
 * What a need counts that the listing's words speak of but that it does not list.
 * Range: 0.2 to 0.9.
 */
export const INFERRED_NEED_WEIGHT = 0.504;
/**
 * An exponent: how far a need explains a word falls more slowly with its place than what the
 * need counts.
 * Range: 0.1 to 1.5.
 */
export const EXPLAINED_EXPONENT = 0.635;
/** What the weaker of two needs of one listing adds to the stronger. Range: 0 to 0.8. */
export const SECOND_NEED = 0.399;

/** What is left of the score of what is for a need that hurts unasked, where nobody meant it. */
export const UNASKED_SHARE = 0.4;
/** What is left of the score of what is for young people alone, where nobody spoke of any. */
export const YOUNG_SHARE = 0.2;
/** From which match on a name was typed, and is no word in passing. */
export const NAMED_AT_ALL = 0.7;

/** The least score of a result. Range: 0.02 to 0.3. */
export const LEAST_SCORE = 0.02;
/** The least part of the best score that a result has. Range: 0.1 to 0.7. */
export const LEAST_OF_BEST = 0.207;
/** How strongly a result has the needs, whose score is less. Range: 0.1 to 0.6. */
export const LEAST_NEED = 0.294;
/** The part of the most that any listing has of the needs that it has then. Range: 0.3 to 0.95. */
export const LEAST_OF_MOST_NEED = 0.511;

// --- confidence.js: whether anything fits at all

/** The logistic regression's constant, in log-odds like the six that follow. */
export const CONFIDENCE_BASE = -9.04;
/** What it adds that the best listing has all the words. Range: 6 to 16. */
export const CONFIDENCE_OF_WORDS = 12.4;
/** What it adds that it has the needs that are meant. Range: 3 to 8. */
export const CONFIDENCE_OF_MEANING = 5.47;
/** What it takes away that these needs explain all that was typed. Range: 2 to 6. */
export const CONFIDENCE_LOST_EXPLAINED = 3.24;
/** What it adds that more than the first few fit as well as the best. Range: 1 to 6. */
export const CONFIDENCE_OF_RIVALS = 3.39;
/** What each word adds. Range: 0.2 to 1. */
export const CONFIDENCE_OF_LENGTH = 0.506;
/** What it adds that several troubles are told. */
export const CONFIDENCE_OF_TROUBLES = 2.71;
/** How sure the best result must be, for the page to be a page of results. Range: 0.3 to 0.95. */
export const LEAST_CONFIDENCE = 0.6;

/**
 * How much of a query a curators' phrase must say, for what lists its need to surely fit: all but
 * all.
 */
export const WHOLLY_SAID = 0.97;

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
export const LEAST_STRENGTH = 0.3;
/** The least part of the strongest need's strength. */
export const LEAST_OF_STRONGEST = 0.35;
/** The most needs. */
export const MOST_NEEDS = 5;
/** How much weaker than another that explains all its words a need is that is only incidental. */
export const INCIDENTAL_NEED = 0.62;
// --- related-needs.js: what is like the needs that are meant

/** What the need most like another counts of it. Range: 0.1 to 0.8. */
export const RELATED_NEED = 0.45;
/** What each further one counts of the one before it. Range: 0.5 to 1. */
export const RELATED_DECAY = 0.85;
/** How strongly it must be meant then, to be meant at all. */
export const LEAST_RELATED = 0.15;
/** The most of them, for each has many listings and every letter is to be quick. */
export const MOST_RELATED = 8;
/** How many needs stand in for one that no listing has. */
export const MOST_FALLBACKS = 2;
/** How far they do. */
export const FALLBACK_STRENGTH = 0.7;
/** How surely a need must be meant for others to stand in for it. */
export const LEAST_FOR_FALLBACK = 0.5;

// --- needs-beside-danger.js: what a list answers below a notice of danger

/** How surely another need must be meant, for the list to be about it. Range: 0.2 to 0.8. */
export const CLEAR_BESIDE_DANGER = 0.244;
/** How strongly the needs of the danger are meant then. Range: 0.1 to 0.6. */
export const BESIDE_DANGER = 0.183;

// --- multi-intent.js: more than one trouble in a sentence

/**
 * How surely each part of a sentence must mean a need of its own. Above that, troubles that are
 * told in a picture go unheard: "a bottle of wine a night".
 * Range: 0.4 to 0.68.
 */
export const CLEAR_INTENT = 0.68;
/**
 * How surely each part of words without a boundary must mean a need of its own, to be a trouble of
 * its own: "hearing aids falls".
 */
export const SAID_APART = 0.9;
/**
 * How surely one need must explain the words on both sides of an "and", for them to be one
 * intent.
 * Range: 0.3 to 0.9.
 */
export const SPANNING_NEED = 0.412;
/**
 * What a listing counts that helps with one of several intents, beside 2 for one that helps
 * with two.
 * Range: 0.4 to 1.2.
 */
export const SINGLE_INTENT = 0.741;

/**
 * What a listing counts that has none of the needs of the intents, and only their words.
 * Range: 0.1 to 1.
 */
export const NO_INTENT = 0.404;

/**
 * What a listing counts in the row of one intent that helps with another too, beside 1.
 * Range: 1 to 2.
 */
export const SEVERAL_IN_ROW = 1.3;

// --- result-rows.js: a row for each trouble

/** The part of the best score that a listing in a row has. Range: 0.2 to 0.9. */
export const LEAST_OF_ROW = 0.3;

// --- query-parser.js: in how many ways a word may be read

/** How surely a word means its synonym. */
export const SYNONYM_CONFIDENCE = 0.7;
/** How surely a last word that is no whole word is the beginning of another. */
export const PREFIX_CONFIDENCE = 0.8;
/** The same, where it is a whole word too. */
export const WHOLE_WORD_PREFIX_CONFIDENCE = 0.3;
/** How surely "dropin" means "drop in", and "food bank" means "foodbank". */
export const JOINED_CONFIDENCE = 0.9;
/** How surely a word that no listing has means one of the two that it is made of. */
export const PART_CONFIDENCE = 0.6;

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
export const FAR_SHARE = 0.3;
/** What is added at no distance at all. With FAR_SHARE it makes 1. */
export const NEAR_SHARE = 0.7;
/** The miles over which what is added falls to 1 / e. */
export const DISTANCE_DECAY_MILES = 3;
/** The part of a score that is left where no distance is known: that of about a mile. */
export const UNKNOWN_DISTANCE_SHARE = 0.8;
/** The part of a score that is left while a listing is paused. */
export const PAUSED_SHARE = 0.8;
/**
 * The part of a score that is left where there is no room for anybody new. Less than FAR_SHARE, so
 * that what fits as well and has room comes first at any distance.
 */
export const NO_ROOM_SHARE = 0.28;
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
