// Whether a person's words speak of danger now.
import { learnStems, stem } from "./stemmer.js";

/**
 * The phrases that speak of danger, by their first stem, and how the words begin that may be in
 * one.
 * @typedef {{phrases: Map<string, string[][]>, starts: Set<string>}} CrisisPhrases
 */

/**
 * The words of a text as danger is read in them: all, and without the small ones.
 * @typedef {{all: string[], short: string[]}} CrisisReading
 */

/** @param {string} words */
const setOf = (words) => new Set(words.split(" "));

const PERSON = setOf(
  "he she they hes shes theyre husband wife partner boyfriend girlfriend ex dad mum father mother" +
    " brother sister son daughter stepdad stepfather uncle bloke fella fiance man hubby missus" +
    " exhusband lad boyf boyfriends bf gf carer inlaws stepmum grandson grandad nan parents",
);
const SELF = setOf(
  "me my mine myself us our ourselves him her his himself herself themselves them their meself" +
    " yourself",
);
const POSSESSIVE = setOf("my our his her their");
const LEFT_OUT = setOf(
  "i im ive id a an the is am are was to of and so just really very about with",
);
/** Words that others are read as, each with its stem. */
const CANONICAL_STEMS = Object.entries({
  cant: "cant",
  dont: "dont",
  want: "want",
  going: "go",
  suicidal: "suicid",
});
const CANONICAL = new Map(
  Object.entries({
    cannot: "cant",
    couldnt: "cant",
    wanna: "want",
    gonna: "going",
    suicid: "suicidal",
  }),
);
/**
 * Words beside which one word of danger alone is no danger: a "chocolate overdose" is none, nor is
 * a "stabbing pain". A phrase of several words is believed beside any.
 */
const EVERYDAY_COMPANY = setOf(
  "quiz film films movie movies dvd cinema book books novel library song band album game games" +
    " squad costume theatre play telly tv series documentary recipe lunch dinner turkey chocolate" +
    " cake easter christmas fair pain pains physio heel knee back ants mice weeds plant plants dog dogs puppy poodle",
);
/** Words that are one idea where danger is read, by the word that stands for them all. */
const IDEAS = new Map(
  Object.entries({
    pill:
      "pills tablet tablets meds medication paracetamol paracetamols ibuprofen aspirin capsules" +
      " antidepressant antidepressants",
    take: "took taken takes taking swallow swallowed swallowing necked downed popped ate eaten",
    hit:
      "hits hitting slap slaps slapped slapping punch punches punched punching thump thumps" +
      " thumped smack smacks smacked smacking",
    kick: "kicks kicking kicked chucked thrown booted slung turfed",
    night: "nite",
    tonight: "tonite 2nite 2night tonigh",
    kid: "kids child children toddler babby baby pupil",
    scare: "scared frightened afraid terrified petrified frit",
    sleep: "sleeping sleeps slept kip kipping doss dossing",
    flee: "fleeing fled flees escaping escaped escape",
    threat: "threaten threatens threatened threatening threats",
    cut: "cuts cutting slice slices slicing slash slashes slashing carve carves carving scratches",
    arm: "arms wrist wrists leg legs thigh thighs",
    knif: "knife knives machete machetes blade hammer",
    many: "loads load lots lot much",
  }).flatMap(([idea, words]) => words.split(" ").map((word) => [word, idea])),
);
/** The words that stand for ideas: they are left as they are, and never stemmed. */
const IDEA_NAMES = new Set(IDEAS.values());
const LONGEST_GAP = 1;
const START_LETTERS = 2;

/**
 * Return a word as needs and danger read it: the many words for oneself, or for another, are one.
 * @param {string} word
 * @returns {string}
 */
export const canonicalWord = (word) => (SELF.has(word) ? "my" : (CANONICAL.get(word) ?? word));

/**
 * Return the phrases of danger that the index's header has.
 * @param {{danger: string, stems: Record<string, string>, said: string}} header
 * @returns {CrisisPhrases}
 */
export function openCrisisPhrases({ danger, stems, said }) {
  learnStems(Object.entries(stems));
  learnStems(said.split(" ").map((word) => [word, word]));
  learnStems(CANONICAL_STEMS);
  const texts = danger.split("|").map((text) => text.split(" "));
  const known = [...texts.flat(), ...CANONICAL_STEMS.map(([word]) => word)];
  /** @type {CrisisPhrases} */
  const crisis = { phrases: new Map(), starts: new Set(known.map(start)) };
  for (const text of texts) {
    const { all, short } = readForDanger(text, crisis);
    addTo(crisis.phrases, short.length > 1 || all.length === short.length ? short : all);
  }
  return crisis;
}

/** @param {string} word */
const start = (word) => word.slice(0, START_LETTERS);

/**
 * @param {Map<string, string[][]>} phrases
 * @param {string[]} phrase
 */
function addTo(phrases, phrase) {
  const sameStart = phrases.get(phrase[0]);
  if (sameStart) sameStart.push(phrase);
  else phrases.set(phrase[0], [phrase]);
}

/**
 * Return a word as danger reads it: who is hurt is one word and whose it is another, for "cutting
 * myself" is not "cut my hours".
 * @param {string} word
 */
function crisisWord(word) {
  if (PERSON.has(word)) return "he";
  if (POSSESSIVE.has(word)) return "my";
  if (SELF.has(word)) return "me";
  return IDEAS.get(word) ?? canonicalWord(word);
}

/**
 * Return words as danger is read in them: persons alike, small words out, stems.
 * @param {string[]} words
 * @param {CrisisPhrases} crisis
 * @returns {CrisisReading}
 */
function readForDanger(words, { starts }) {
  const contracted = words
    .join(" ")
    .replace(/\b(?:do|can|will|could) not\b/g, (two) => (two[0] === "d" ? "dont" : "cant"));
  const canonical = contracted.split(" ").map(crisisWord);
  const short = canonical.filter((word) => !LEFT_OUT.has(word));
  // lunr is not fetched for words that can be in no phrase
  const stemIfNeeded = (/** @type {string} */ word) =>
    starts.has(start(word)) && !IDEA_NAMES.has(word) ? stem(word) : word;
  return { all: canonical.map(stemIfNeeded), short: short.map(stemIfNeeded) };
}

/**
 * Return whether words speak of danger now: a phrase of danger in its order, with no more than a
 * word between.
 * @param {string[]} words
 * @param {CrisisPhrases} crisis
 * @returns {boolean}
 */
export function isDanger(words, crisis) {
  if (!words.length) return false;
  const herAsMe = words.map((word) => (word === "her" ? "me" : word)); // "her" may be whose, or who
  const least = words.some((word) => EVERYDAY_COMPANY.has(word)) ? 2 : 1;
  return [words, herAsMe].some((reading) => {
    const { all, short } = readForDanger(reading, crisis);
    return hasPhrase(short, crisis, least) || hasPhrase(all, crisis, least);
  });
}

/**
 * @param {string[]} stems
 * @param {CrisisPhrases} crisis
 * @param {number} least Words that a phrase must have to be believed.
 */
const hasPhrase = (stems, { phrases }, least) =>
  stems.some((word, at) =>
    phrases.get(word)?.some((phrase) => phrase.length >= least && follows(stems, phrase, at)),
  );

/**
 * @param {string[]} stems
 * @param {string[]} phrase
 * @param {number} from
 */
function follows(stems, phrase, from) {
  let at = from;
  for (const word of phrase.slice(1)) {
    const next = stems.indexOf(word, at + 1);
    if (next < 0 || next > at + 1 + LONGEST_GAP) return false;
    at = next;
  }
  return true;
}
