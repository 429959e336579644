// Whether a person's words speak of danger now.
import {learnStems, stem} from "./stemmer.js";

const PERSON = new Set(
  ("he she they hes shes theyre husband wife partner boyfriend girlfriend ex dad mum father mother brother sister son" +
    " daughter stepdad stepfather uncle bloke fella fiance man hubby missus exhusband lad").split(" "),
);
const SELF = new Set(
  "me my mine myself us our ourselves him her his himself herself themselves them their meself yourself".split(" "),
);
const WHOSE = new Set("my our his her their".split(" "));
const LEFT_OUT = new Set("i im ive id a an the is am are was to of and so just really very about with".split(" "));
const ONE_WORD = new Map(Object.entries({cannot: "cant", wanna: "want", gonna: "going", suicid: "suicidal", couldnt: "cant"}));
const ONE_WORDS = ["cant", "dont", "want", "going", "suicidal"];
const ONE_STEMS = ["cant", "dont", "want", "go", "suicid"];
const LONGEST_GAP = 1;
const START = 2;

/** Return a word as it is read here: the many words for oneself, or for another, are one. */
export const sameAs = (word) => (SELF.has(word) ? "my" : ONE_WORD.get(word) ?? word);

/** Open the phrases of danger, by their first stem. */
export function openDanger({danger, stems, said}) {
  learnStems([...Object.entries(stems), ...said.split(" ").map((word) => [word, word]), ...ONE_WORDS.map((word, n) => [word, ONE_STEMS[n]])]);
  const lists = danger.split("|").map((text) => text.split(" "));
  const starts = [...lists.flat(), ...ONE_WORDS].map((word) => word.slice(0, START));
  const known = {phrases: new Map(), starts: new Set(starts)};
  for (const list of lists) {
    const {all, short} = plainly(list, known);
    const phrase = short.length > 1 || all.length === short.length ? short : all;
    known.phrases.get(phrase[0])?.push(phrase) ?? known.phrases.set(phrase[0], [phrase]);
  }
  return known;
}

/** Return a word as danger reads it: who is hurt is one word and whose it is another, for "cutting myself" is not "cut my hours". */
const inDanger = (word) => (WHOSE.has(word) ? "my" : SELF.has(word) ? "me" : sameAs(word));

/** Return words as danger is read in them: persons alike, small words out, stems. */
function plainly(list, {starts}) {
  const joined = list.join(" ").replace(/\b(?:do|can|will|could) not\b/g, (two) => (two[0] === "d" ? "dont" : "cant"));
  const kept = joined.split(" ").map((word) => (PERSON.has(word) ? "he" : inDanger(word)));
  const short = kept.filter((word) => !LEFT_OUT.has(word));
  const read = (word) => (starts.has(word.slice(0, START)) ? stem(word) : word); // lunr is not fetched for the others
  return {all: kept.map(read), short: short.map(read)};
}

/** Return whether words speak of danger now: a danger phrase in its order, with no more than a word between. */
export function isDanger(list, known) {
  if (!list.length) return false;
  const readings = [list, list.map((word) => (word === "her" ? "me" : word))]; // "her" may be whose, or who
  return readings.some((one) => {
    const {all, short} = plainly(one, known);
    return [short, all].some((read) =>
      read.some((word, start) => known.phrases.get(word)?.some((phrase) => follows(read, phrase, start))));
  });
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

