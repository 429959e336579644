// A language among other words: "in Urdu", "Polish speaking", "kurdish". Not "polish my shoes", nor
// a Swedish massage, nor lessons in Spanish.
import { wordSet } from "../shared/word-set.js";

/** @import { LetterCase } from "./letter-case.js" */

/** @typedef {{language: string, from: number, to: number}} LanguageFound Words from and before. */

/** Languages that are asked for in the United Kingdom, whose names mean hardly anything else. */
const LANGUAGES = wordSet(
  "acholi albanian amharic arabic armenian azeri balochi bengali bosnian bulgarian burmese " +
    "cantonese catalan croatian czech danish dari dutch estonian farsi filipino finnish fula " +
    "georgian gujarati hakka hausa hebrew hindi hindko hungarian icelandic igbo indonesian " +
    "japanese kannada kazakh khmer kinyarwanda korean krio kurdish kurmanji kyrgyz lao latvian " +
    "lingala lithuanian luganda macedonian malay malayalam maltese mandarin mandinka marathi " +
    "mirpuri moldovan mongolian nepali norwegian oromo pahari panjabi pashto pashtu persian " +
    "portuguese potwari punjabi romanes romani romanian rohingya sanskrit saraiki serbian shona " +
    "sindhi sinhala sinhalese slovak slovenian somali sorani swahili sylheti tagalog tajik tamil " +
    "tatar telugu tetum tigrinya turkmen twi uighur ukrainian urdu uzbek vietnamese wolof xhosa " +
    "yiddish yoruba zulu bsl makaton gaelic",
);
/** Languages whose names are as often something else. */
const OFTEN_OTHER = wordSet(
  "polish welsh french german greek italian russian spanish swedish chinese thai turkish irish",
);
/** Another name for a language, as listings write it. */
const SAME = new Map([
  ["farsi", ["persian"]],
  ["persian", ["farsi"]],
  ["panjabi", ["punjabi"]],
  ["punjabi", ["panjabi"]],
  ["bsl", ["british sign language", "sign language"]],
  ["pashtu", ["pashto"]],
  ["pashto", ["pashtu"]],
  ["sinhala", ["sinhalese"]],
  ["chinese", ["cantonese", "mandarin"]],
  ["bengali", ["bangla", "sylheti"]],
]);
const LEADS = wordSet("in speak speaks speaking spoken talk talks talking understand understands");
const FOLLOWS = wordSet(
  "speaking speaker speakers interpreter interpreters interpreting interpretation translator " +
    "translators translation translations translated language spoken speaks only",
);
/** People and help, which only a language or a people can be said of. */
const OF_PEOPLE = wordSet(
  "people person community communities family families woman women lady ladies man men mum mums " +
    "girl girls children carer carers elder elders speaking group groups club support advice " +
    "advisor adviser help helpline counselling counsellor therapist therapy worker doctor gp " +
    "leaflet leaflets centre association society befriending church mosque",
);
/** What a language's name only says the kind of. */
const THINGS = wordSet(
  "massage cake cakes food foods cooking cookery cuisine restaurant restaurants takeaway barber " +
    "barbers dance dancing dancers dances folk bread dresser dog dogs chest blinds window windows " +
    "bulldog shepherd horn fries toast polish polishing polisher bath baths delight boxing guitar " +
    "omelette tapas wine medicine medicines new whispers terrier corgi pony ponies cob rarebit " +
    "lamb sausage salad yoghurt coffee carpet carpets rug rugs embroidery knot garden gardens film " +
    "films cinema literature history my your our his her the up off and shoes nails remover varnish " +
    "squat toilet measles flu market open tai herbal head step steps setter wolfhound stew pub",
);
/** What makes help of food. */
const HELP = wordSet("bank banks parcel parcels help");
const BEFORE_POLISH = wordSet(
  "nail nails shoe shoes furniture french boot floor car silver wax metal to spit metal",
);
/** Who learns a language is not asking for help in it. */
const LEARNING = wordSet(
  "learn learning teach teaching study studying lesson lessons class classes course courses tutor " +
    "tutors beginners gcse evening level conversation",
);

/**
 * Return the language that a sentence asks for, or null.
 * @param {string[]} list Folded words.
 * @param {LetterCase[]} cases
 * @returns {LanguageFound | null}
 */
export function languageInWords(list, cases) {
  for (const [at, word] of list.entries()) {
    const signed = signLanguageAt(list, at);
    if (signed) return signed;
    const isKnown = LANGUAGES.has(word) || OFTEN_OTHER.has(word);
    if (isKnown && isAskedFor(list, cases, at)) return found(list, at);
  }
  return null;
}

/**
 * @param {string[]} list
 * @param {number} at
 * @returns {LanguageFound | null}
 */
function signLanguageAt(list, at) {
  if (list[at] !== "sign" || list[at + 1] !== "language" || isLearnt(list)) return null;
  const from = list[at - 1] === "british" ? at - 1 : at;
  return { language: "bsl", from: LEADS.has(list[from - 1]) ? from - 1 : from, to: at + 2 };
}

/**
 * @param {string[]} list
 * @param {LetterCase[]} cases
 * @param {number} at
 */
function isAskedFor(list, cases, at) {
  const [before, word, after] = [list[at - 1], list[at], list[at + 1]];
  if (word === "polish" && BEFORE_POLISH.has(before)) return false;
  if (isLearnt(list)) return false;
  if (LEADS.has(before)) return !THINGS.has(after);
  if (FOLLOWS.has(after)) return true;
  if (THINGS.has(after) && !(after === "food" && HELP.has(list[at + 2]))) return false;
  if (LANGUAGES.has(word) || list.length === 1) return true;
  return OF_PEOPLE.has(after) || OF_PEOPLE.has(before) || (at > 0 && cases[at] === "first");
}

/**
 * Return whether the name of a language stands for a thing, or for what is done to shoes.
 * @param {string[]} list
 * @param {number} at
 * @returns {boolean}
 */
export const isThing = (list, at) =>
  OFTEN_OTHER.has(list[at]) &&
  (THINGS.has(list[at + 1]) || (list[at] === "polish" && BEFORE_POLISH.has(list[at - 1])));

/** @param {string[]} list */
const isLearnt = (list) => list.some((word) => LEARNING.has(word)) && !list.includes("in");

/**
 * @param {string[]} list
 * @param {number} at
 * @returns {LanguageFound}
 */
function found(list, at) {
  let from = at;
  if (LEADS.has(list[from - 1])) from--;
  let to = at + 1;
  while (FOLLOWS.has(list[to])) to++;
  return { language: list[at], from, to };
}

/**
 * Return every name by which listings may write a language.
 * @param {string} language
 * @returns {string[]}
 */
export const languageNames = (language) => [language, ...(SAME.get(language) ?? [])];
