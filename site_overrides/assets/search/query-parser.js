// Reading what somebody typed: exact phrases, a postcode, a phone number, a place, and then the words themselves.
import {isBeforePlace, namedPlace} from "./geocoder.js";
import {LISTED, MEANT} from "./term-dictionary.js";
import {stem} from "./stemmer.js";
import {isStopWord, words} from "./tokenizer.js";

const LONGEST = 400;
const MOST_WORDS = 32;
const MOST_ENDINGS = 60;
const EQUAL = 0.7;
/** A stop word that counts all the same: the will of "make a will". */
const TELLING = new Set(["will"]);
const POSTCODE = /\b([A-Za-z]{1,2}[0-9][0-9A-Za-z]?) ?([0-9][A-Za-z]{2})\b/;
const OUTWARD = /\b([A-Za-z]{1,2}[0-9][0-9A-Za-z]?)\b/g;
const PHONE = /(?:\+|\b)[0-9][0-9 ()-]{3,20}[0-9]\b/;
const QUOTED = /["“”]([^"“”]{1,200})["“”]/g;

/**
 * Read a query. Returns `{text, phrases, digits, place, slots, stream, understood, corrected}`: `stream` is every word in
 * order for the needs, `slots` are the words that listings are searched for.
 */
export function readQuery(q, known, {verbatim = false, havePlace = false} = {}) {
  const reading = {understood: [], phrases: [], digits: "", place: null};
  let text = String(q ?? "").slice(0, LONGEST).replace(/\s+/g, " ");
  const typing = /[^\s"“”]$/.test(text);
  text = takePhrases(text, reading);
  text = takePostcode(text, reading, known, havePlace);
  text = takeDigits(text, reading, known);
  const list = words(text).slice(0, MOST_WORDS);
  lookUp(list, typing, known.dictionary);
  if (known.dictionary.wanted.size) return {...reading, text, stream: [], slots: [], corrected: "", raw: list};
  const rest = takePlace(list, reading, known, havePlace || verbatim);
  const stream = rest.map((word, n) => readWord(word, n, rest, known, {verbatim, typing: typing && n === rest.length - 1}));
  addNeighbours(stream, known);
  const changed = stream.filter((slot) => slot.from);
  for (const {from, word} of changed) reading.understood.push({kind: "spelling", from, to: word});
  const corrected = changed.length ? stream.map((slot) => slot.word).join(" ") : "";
  return {...reading, text, stream, slots: stream.filter((slot) => !slot.stop || TELLING.has(slot.word)), corrected, raw: list};
}

/** Look up every word, the two of each pair as one, and what the last may be the beginning of. */
function lookUp(list, typing, dictionary) {
  list.forEach((word, n) => {
    dictionary.kinds(word);
    if (n + 1 < list.length) dictionary.kinds(word + list[n + 1]);
  });
  if (typing && list.at(-1)?.length > 1) dictionary.beginning(list.at(-1), 0, 0);
}

function takePhrases(text, reading) {
  return text.replace(QUOTED, (_, phrase) => {
    const list = words(phrase);
    if (list.length) reading.phrases.push(list.join(" "));
    return ` ${phrase} `;
  });
}

function takePostcode(text, reading, {places}, havePlace) {
  const found = POSTCODE.exec(text) ?? [...text.matchAll(OUTWARD)].find((one) => places.codes.has(one[1].toUpperCase()));
  if (!found || havePlace) return text;
  const outward = found[1].toUpperCase();
  const label = found[2] ? `${outward} ${found[2].toUpperCase()}` : outward;
  const place = places.codes.get(outward);
  reading.place = place ? {...place, label, kind: found[2] ? "postcode" : "outward"} : {unknown: true, text: label, suggestions: []};
  reading.understood.push({kind: "postcode", words: found[0], label});
  return text.replace(found[0], " ");
}

function takeDigits(text, reading, {urgent}) {
  const found = PHONE.exec(text);
  const digits = found ? found[0].replace(/\D/g, "").replace(/^(?:00)?44(?=\d{9,10}$)/, "0") : "";
  reading.urgentNumber = [digits, ...words(text)].some((one) => urgent.has(one));
  if (digits.length < 6) return text;
  reading.digits = digits;
  reading.understood.push({kind: "phone", words: found[0].trim()});
  return text.replace(found[0], " ");
}

/** Take the longest place name out of the words; a name that is also an everyday word needs "in" or "near" before it. */
function takePlace(list, reading, known, havePlace) {
  if (havePlace || reading.place) return list;
  for (let size = Math.min(known.places.longest, list.length); size > 0; size--) {
    for (let start = list.length - size; start >= 0; start--) {
      const place = namedPlace(list.slice(start, start + size), known.places);
      const told = isBeforePlace(list[start - 1]);
      if (!place || (!told && !isOnlyPlace(list.slice(start, start + size), known))) continue;
      const from = told ? start - 1 : start;
      reading.place = place;
      reading.placeWords = list.slice(start, start + size);
      reading.understood.push({kind: "place", words: list.slice(from, start + size).join(" "), label: place.label});
      return [...list.slice(0, from), ...list.slice(start + size)];
    }
  }
  return list;
}

const isOnlyPlace = (list, known) => list.some((word) => !(known.dictionary.kinds(word) & MEANT));

// --- words ---

function readWord(word, at, list, known, {verbatim, typing}) {
  const slot = newSlot(word);
  if (typing && word.length > 1) addEndings(slot, known);
  if (!isKnown(slot, known) && !splits(slot, known)) correct(slot, known, verbatim);
  else if (!verbatim) mend(slot, known);
  addEquals(slot, at, list, known);
  return slot;
}

const newSlot = (word) => {
  const one = stem(word);
  return {word, stem: one, stop: isStopWord(word), options: [{stems: [one], sure: 1, key: one}], meanings: new Map([[one, 1]])};
};

const isKnown = (slot, {dictionary, lexicon}) =>
  slot.stop || slot.options.length > 1 || (dictionary.kinds(slot.word) & (LISTED | MEANT)) > 0 ||
  dictionary.term(slot.stem)?.packed || lexicon.count(slot.stem) > 0;

/** Read a word in another way, more or less surely. */
function addOption(slot, stems, sure) {
  const key = stems.join(" ");
  if (!slot.options.some((option) => option.key === key)) slot.options.push({stems, sure, key});
  for (const one of stems) slot.meanings.set(one, Math.max(slot.meanings.get(one) ?? 0, sure));
}

/** Read the last word, while it is being typed, as the beginning of others. */
function addEndings(slot, known) {
  const whole = isKnown(slot, known);
  if (whole && (slot.stop || slot.word.length < 3)) return;
  const sure = whole ? 0.3 : 0.8;
  const found = [LISTED, MEANT].flatMap((kind) => known.dictionary.beginning(slot.word, kind, MOST_ENDINGS));
  const stems = new Set(found.filter((word) => !isStopWord(word)).map(stem));
  stems.delete(slot.stem);
  for (const one of stems) addOption(slot, [one], sure);
}

/** Change a word that nobody knows into the one that was meant, if there is one. */
function correct(slot, known, verbatim) {
  const meant = verbatim ? null : known.speller().correct(slot.word);
  if (meant) Object.assign(slot, {...newSlot(meant), from: slot.word});
  else slot.unknown = true;
}

const ENDINGS = new Set(["in", "ins", "up", "out"]);

/** Say how a word is spelt that was understood although it is spelt wrong: "bereavment". */
function mend(slot, known) {
  const {word} = slot;
  if (slot.stop || slot.options.length > 1 || known.dictionary.kinds(word) & (LISTED | MEANT)) return;
  const other = (one) => !isForm(word, one);
  if (!known.dictionary.term(slot.stem)?.words.every(other)) return; // another form of a known word
  const meant = known.speller().correct(word);
  if (meant && other(meant) && stem(meant) === slot.stem) Object.assign(slot, {word: meant, from: word});
}

const INFLECTIONS = new Set(["", ..."s es ed d ing er ers r rs est ly y ies ied ier iest e".split(" ")]);

/** Return whether two words of one stem are two forms of it, spelt right: "worried" and "worries". */
function isForm(one, other) {
  if (one.startsWith(other) || other.startsWith(one)) return true;
  let same = 0;
  while (one[same] === other[same]) same++;
  return INFLECTIONS.has(one.slice(same)) && INFLECTIONS.has(other.slice(same));
}

/** Read "dropin" as "drop in". */
function splits(slot, {speller}) {
  const {knows, isOrdinary} = speller();
  if (isOrdinary(slot.word)) return false;
  for (let cut = slot.word.length - 2; cut >= 4; cut--) {
    const parts = [slot.word.slice(0, cut), slot.word.slice(cut)];
    if (!parts.every(knows) || (parts[1].length < 4 && !ENDINGS.has(parts[1]))) continue;
    addOption(slot, parts.filter((part) => !isStopWord(part)).map(stem), 0.9);
    return true;
  }
  return false;
}

/** Read a word, or a few in a row, as what they equal. */
function addEquals(slot, at, list, {dictionary}) {
  const next = list.slice(at + 1).map(stem);
  for (const {stems, others} of dictionary.term(slot.stem)?.equals ?? []) {
    if (!stems.slice(1).every((one, n) => next[n] === one)) continue;
    slot.spans = Math.max(slot.spans ?? 1, stems.length);
    for (const other of others) addOption(slot, other, EQUAL);
  }
}

/** Give what a few words in a row equal to each of them, and read "food bank" as "foodbank". */
function addNeighbours(stream, {dictionary, lexicon}) {
  stream.forEach((slot, n) => {
    for (let next = n + 1; next < n + (slot.spans ?? 1) && next < stream.length; next++) {
      if (stream[next].stop) continue;
      for (const {stems, sure} of slot.options.slice(1)) if (sure === EQUAL) addOption(stream[next], stems, EQUAL);
    }
    const after = stream[n + 1];
    if (!after) return;
    const joined = slot.word + after.stem;
    if (!dictionary.term(joined)?.packed && !(lexicon.count(joined) > 0)) return;
    for (const one of [slot, after]) if (!one.stop) addOption(one, [joined], 0.9);
  });
}
