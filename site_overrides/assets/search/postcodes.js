// Postcodes as people type them: whole, the first half, or with the first figure of the second
// half (a sector); with or without spaces, hyphens and full stops; and with a letter O or I for a
// nought or a one, where only one reading is a code that the book knows.

/** @typedef {"outward" | "sector" | "postcode"} PostcodeKind */

/**
 * A postcode, as it is written.
 * @typedef {object} Postcode
 * @property {PostcodeKind} kind
 * @property {string} label Like "DY1 2LZ".
 * @property {string[]} codes Its first half and, if it says so much, its sector.
 * @property {boolean} mended Whether a letter was read as a figure, or a figure as a letter.
 */

/** @typedef {(outward: string) => boolean} IsKnown Tells whether the book knows a first half. */
/** @typedef {{text: string, isMended: boolean}} Reading A part of a postcode in one reading. */
/** @typedef {Postcode & {matched: string}} FoundPostcode With the text that it was read from. */

/** The shapes of a first half, with A for a letter and 9 for a figure. */
const OUTWARD_SHAPES = ["A9", "A99", "AA9", "AA99", "A9A", "AA9A"];
const INWARD_SHAPE = "9AA";
/** @type {Record<string, string>} */
const FIGURE_FOR = { O: "0", I: "1", L: "1" };
/** @type {Record<string, string>} */
const LETTER_FOR = { 0: "O", 1: "I" };
/** The letters that the second half of a postcode never has. */
const NEVER_INWARD = /[CIKMOV]/;
const SEPARATORS = /^[\s.,-]{1,3}$/;
const INWARD_LETTERS = 3;

/**
 * Return a text in a shape, or null where it has another.
 * @param {string} text
 * @param {string} shape
 * @returns {Reading | null}
 */
function readAs(text, shape) {
  if (text.length !== shape.length) return null;
  let read = "";
  for (const [n, char] of [...text].entries()) {
    const isFigure = char >= "0" && char <= "9";
    const isWanted = (shape[n] === "9") === isFigure;
    const meant = isWanted ? char : (FIGURE_FOR[char] ?? LETTER_FOR[char]);
    if (!meant) return null;
    read += meant;
  }
  return { text: read, isMended: read !== text };
}

/**
 * Return the one reading of a first half: as it is typed if it has a postcode's shape, else the
 * only code that the book knows; or null.
 * @param {string} text
 * @param {IsKnown} isKnown
 * @returns {Reading | null}
 */
function readOutward(text, isKnown) {
  const readings = OUTWARD_SHAPES.map((shape) => readAs(text, shape)).filter((one) => one !== null);
  const typed = readings.find((one) => !one.isMended);
  if (typed) return typed;
  const known = [...new Set(readings.map((one) => one.text))].filter(isKnown);
  return known.length === 1 ? { text: known[0], isMended: true } : null;
}

/**
 * Return the one reading of a second half, or null.
 * @param {string} text
 */
function readInward(text) {
  const reading = readAs(text, INWARD_SHAPE);
  return reading && !NEVER_INWARD.test(reading.text.slice(1)) ? reading : null;
}

/**
 * @param {string} first
 * @param {string} last
 * @param {IsKnown} isKnown
 * @returns {Postcode | null}
 */
function readWhole(first, last, isKnown) {
  const inward = readInward(last);
  const outward = inward && readOutward(first, isKnown);
  if (!outward) return null;
  const mended = outward.isMended || inward.isMended;
  if (mended && !isKnown(outward.text)) return null;
  const codes = [outward.text, `${outward.text} ${inward.text[0]}`];
  return { kind: "postcode", label: `${outward.text} ${inward.text}`, codes, mended };
}

/**
 * Return the sector that two parts make: "DY9" and "8", or "8B" while the rest is being typed.
 * @param {string} first
 * @param {string} last
 * @param {IsKnown} isKnown
 * @returns {Postcode | null}
 */
function readSector(first, last, isKnown) {
  const outward = /^[0-9OI][A-Z]?$/.test(last) ? readOutward(first, isKnown) : null;
  if (!outward || !isKnown(outward.text)) return null;
  const figure = FIGURE_FOR[last[0]] ?? last[0];
  const label = `${outward.text} ${figure}`;
  const mended = outward.isMended || figure !== last[0];
  return { kind: "sector", label, codes: [outward.text, label], mended };
}

/**
 * Return the first half that a part is, alone.
 * @param {string} part
 * @param {IsKnown} isKnown
 * @returns {Postcode | null}
 */
function readAlone(part, isKnown) {
  const outward = readOutward(part, isKnown);
  if (!outward) return null;
  const { text, isMended: mended } = outward;
  return { kind: "outward", label: text, codes: [text], mended };
}

/**
 * Return what kind of postcode a whole text is, or null for none.
 * @param {string} text
 * @param {IsKnown} isKnown
 * @returns {Postcode | null}
 */
export function readPostcode(text, isKnown) {
  const parts = text.toUpperCase().match(/[A-Z0-9]+/g) ?? [];
  const joined = parts.join("");
  if (!/\d/.test(joined) && parts.length > 1) return null;
  const cut = joined.length - INWARD_LETTERS;
  const whole = readWhole(joined.slice(0, cut), joined.slice(cut), isKnown);
  if (whole) return whole;
  if (parts.length === 2) return readSector(parts[0], parts[1], isKnown);
  if (parts.length > 1) return null;
  return knownAlone(joined, isKnown) ?? joinedSector(joined, isKnown) ?? readAlone(joined, isKnown);
}

/**
 * @param {string} part
 * @param {IsKnown} isKnown
 */
function knownAlone(part, isKnown) {
  const outward = readAlone(part, isKnown);
  return outward && isKnown(outward.label) ? outward : null;
}

/**
 * Return the sector of a text without a space, such as "DY98", where DY98 is no code of its own.
 * @param {string} joined
 * @param {IsKnown} isKnown
 */
const joinedSector = (joined, isKnown) =>
  readSector(joined.slice(0, -1), joined.slice(-1), isKnown);

/**
 * Return the first postcode among words, a whole one before others; null where there is none. What
 * is not a whole postcode has to be one that the book knows, as it is typed.
 * @param {string} text
 * @param {IsKnown} isKnown
 * @returns {FoundPostcode | null}
 */
export function findPostcode(text, isKnown) {
  const parts = [...text.matchAll(/[A-Za-z0-9]+/g)];
  return (
    firstOf(parts, (n) => wholeAt(text, parts, n, isKnown)) ??
    firstOf(parts, (n) => sectorAt(text, parts, n, isKnown)) ??
    firstOf(parts, (n) => outwardAt(parts[n][0], isKnown))
  );
}

/**
 * @param {readonly unknown[]} parts
 * @param {(n: number) => FoundPostcode | null} readAt
 */
function firstOf(parts, readAt) {
  for (const n of parts.keys()) {
    const found = readAt(n);
    if (found) return found;
  }
  return null;
}

/**
 * Return the whole postcode that begins at a part: of one part or two. One that was mended has to
 * have a figure too: words are made of letters.
 * @param {string} text
 * @param {RegExpMatchArray[]} parts
 * @param {number} n
 * @param {IsKnown} isKnown
 * @returns {FoundPostcode | null}
 */
function wholeAt(text, parts, n, isKnown) {
  const one = parts[n][0];
  const cut = one.length - INWARD_LETTERS;
  const alone = readWhole(one.slice(0, cut).toUpperCase(), one.slice(cut).toUpperCase(), isKnown);
  if (alone && /\d/.test(one)) return { ...alone, matched: one };
  const pair = pairAt(text, parts, n);
  const whole = pair && readWhole(pair.first, pair.last, isKnown);
  return whole && /\d/.test(pair.matched) ? { ...whole, matched: pair.matched } : null;
}

/**
 * Return the sector at a part, if nothing comes after it: "B62 5 a side" is none.
 * @param {string} text
 * @param {RegExpMatchArray[]} parts
 * @param {number} n
 * @param {IsKnown} isKnown
 * @returns {FoundPostcode | null}
 */
function sectorAt(text, parts, n, isKnown) {
  const pair = n === parts.length - 2 ? pairAt(text, parts, n) : null;
  const sector = pair && readSector(pair.first, pair.last, isKnown);
  return sector && !sector.mended ? { ...sector, matched: pair.matched } : null;
}

/**
 * @param {string} part
 * @param {IsKnown} isKnown
 * @returns {FoundPostcode | null}
 */
function outwardAt(part, isKnown) {
  const outward = knownAlone(part.toUpperCase(), isKnown);
  return outward && !outward.mended ? { ...outward, matched: part } : null;
}

/**
 * Return a part and the next, where hardly anything is between them.
 * @param {string} text
 * @param {RegExpMatchArray[]} parts
 * @param {number} n
 */
function pairAt(text, parts, n) {
  const next = parts[n + 1];
  if (!next) return null;
  const [from, end] = [parts[n].index ?? 0, next.index ?? 0];
  const between = text.slice(from + parts[n][0].length, end);
  if (!SEPARATORS.test(between)) return null;
  const matched = text.slice(from, end + next[0].length);
  return { first: parts[n][0].toUpperCase(), last: next[0].toUpperCase(), matched };
}
