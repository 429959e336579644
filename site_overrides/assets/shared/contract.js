/** Written by `linkbook fields` from the Python declarations. Change those, never this file. */

/** The shape of the index's files; an engine refuses any other. */
export const INDEX_VERSION = 9;

/** The day from which days are counted. */
export const EPOCH = "2020-01-01";

/** For how many days after the build the header knows what is overdue. */
export const DAYS_AHEAD = 31;

/** What stands for everywhere among areas' numbers. */
export const EVERYWHERE = -1;

/** What stands for a listing with no fixed place. */
export const NO_FIXED_PLACE = 2;

/** What says that not postcodes alone decide. */
export const OTHER_WAYS_IN = "*";

/** What a listing may say of its places. */
export const PLACES = ["open","waiting list","full","closed to new people"];

/** Parts of a degree in which points are given. */
export const POINT_SCALE = 10000;

/** The bit of a session's weeks that says: the last of the month. */
export const LAST_WEEK = 32;

/** What a session says of holidays, by its number. */
export const HOLIDAY_ANSWERS = ["unknown","yes","no","only"];

/** The bit of a session's days that says: no rule gives them. */
export const IRREGULAR = 128;

/** The bit of a session's days that says: by appointment. */
export const BY_APPOINTMENT = 256;

/** How much a month counts for in a day of every year. */
export const MONTH_SCALE = 32;

/** How far ahead the next time is looked for. */
export const LOOK_AHEAD_DAYS = 400;

/** How long a session is taken to last that has no end. */
export const WITHOUT_END_MINUTES = 60;

/** What to say of a day of doubt, by what it is. */
export const DOUBT_WORDS = [[2,"Bank holiday: ring first"],[4,"In term time: ring first"]];

/** The filters of which several values can be chosen, as the address writes them. */
export const FACETS = ["need","area","way","cost","places","day","time","group","route","access","facility","language"];

/** The ways for which nobody leaves home. */
export const REMOTE_WAYS = ["by phone","online","home visit","by text","by video call","by web chat"];

/** The ways that "online" may mean. */
export const ONLINE_WAYS = ["online","by video call","by web chat"];

/** How many of a listing's times a card says. */
export const MOST_TIMES = 2;

/** Letters of a word that count. */
export const MAX_WORD = 40;

/** Folded words that listings are not indexed by. */
export const STOP_WORDS = "a able about across after all almost also am among an and any are as at be because been but by can cannot cant could couldnt dear did didnt do does doesnt dont either else ever every for from get got had has hasnt have havent he her hers hes him his how however i id if ill im in into is isnt it itll its ive just least let like likely may me might most must my neither no nor not of off often on only or other our own rather said say says she shed shes should shouldnt since so some than that thats the their them then there theres these they theyre this tis to too twas us wants was wasnt we were what whats when where which while who whom whos why will with wont would wouldnt yet you your youre";

/** Words that are their own stems. */
export const KEPT_WHOLE = "animation communication communications hospitality news termination trainer trainers training universities university";

/** Words that only look like a plural, as a pattern. */
export const THREE_LETTERS = "[a-z][aeiou]s";

/** The bit of a word's kinds: listings have it. */
export const LISTED = 1;

/** The bit of a word's kinds: needs or synonyms have it. */
export const MEANT = 2;

/** The bit of a word's kinds: it is known to be spelt right. */
export const ORDINARY = 4;

/** The largest weight of a posting. */
export const MAX_WEIGHT = 15;

/** The largest share of a name in a posting. */
export const MAX_NAME_SHARE = 15;

/** How typical of a need a listing is that is wholly so. */
export const FULL_TYPICALITY = 10;

/** The place of a need that a listing speaks of and does not list. */
export const INFERRED_PLACE = 8;

/** By how much phrases' weights are multiplied. */
export const PHRASE_WEIGHT_SCALE = 10;

/** The rarity beyond which a stop word says something. */
export const RARE_STOP = 4;

/** How much of its rarity such a word says. */
export const RARE_STOP_SHARE = 0.4;

/** How much any other stop word says. */
export const STOP_WEIGHT = 0.2;

/** How much of its rarity a generic word says. */
export const GENERIC_SHARE = 0.3;

/** How much of its rarity a word for family says. */
export const FAMILY_SHARE = 0.5;

/** The part of the largest rarity that one word can say. */
export const RARITY_CEILING = 0.85;

/** Phrases added to those that have a stem, for doubt. */
export const SMOOTHING = 0.5;

/** What is left of doubt by each phrase of a need. */
export const ONE_PHRASE_DOUBT = 0.35;

/** The days of the week, Monday first. */
export const DAYS = ["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];

/** Ways of taking part, each with its label. */
export const WAY_LABELS = {
  "in person": "In person",
  "by phone": "By phone",
  "online": "Online",
  "home visit": "Home visit",
  "by post": "By post",
  "by text": "By text",
  "by video call": "By video call",
  "by web chat": "By web chat",
};

/** Kinds of cost, each with its label in a filter. */
export const COST_OPTION_LABELS = {
  "free": "Free, or pay what you can",
  "donation": "Pay what you can",
  "paid": "There is a charge",
  "depends": "It depends",
};

/** Ways to join, each with its label in a filter. */
export const ROUTE_LABELS = {
  "turn up": "Just turn up",
  "self": "Get in touch yourself",
  "family or friend": "A relative or friend gets in touch",
  "gp": "Through a GP",
  "link worker": "Through a link worker",
  "health visitor": "Through a health visitor",
  "midwife": "Through a midwife",
  "mental health team": "Through a mental health team",
  "hospital": "Through a hospital",
  "social worker": "Through a social worker",
  "school": "Through a school",
  "police": "Through the police",
  "probation": "Through probation",
  "job centre": "Through a job centre",
  "housing officer": "Through a housing officer",
  "charity or advice service": "Through a charity or advice service",
  "any professional": "Through any professional",
};

/** Kinds of access, each with its label. */
export const ACCESS_LABELS = {
  "step_free": "Step-free",
  "accessible_toilet": "Accessible toilet",
  "changing_places": "Changing Places toilet",
  "hearing_loop": "Hearing loop",
  "quiet_space": "Quiet space",
  "parking": "Parking",
};

/** Kinds of facilities, each with its label. */
export const FACILITY_LABELS = {
  "dogs": "Dogs welcome",
  "children": "Children welcome",
  "creche": "Crèche",
  "camera_off": "Camera can be off",
  "interpreters": "Interpreters",
};

/** States of freshness in words; {day} is a date. */
export const FRESHNESS_LABELS = {
  "checked": "Checked {day}",
  "due": "Checked {day}, due again",
  "overdue": "May be out of date: last checked {day}",
  "not-yet-checked": "Not yet checked",
};

/** What an id looks like: a listing's address, for one. */
export const ID_PATTERN = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** Most characters of an id. */
export const MAX_ID = 80;

/** Kinds of cost, each with its label. */
export const COST_LABELS = {
  "free": "Free",
  "donation": "Pay what you can",
  "paid": "There is a charge",
  "depends": "It depends",
};
