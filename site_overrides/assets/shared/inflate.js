// Decompressing zlib's format (RFC 1950 and 1951) in browsers that cannot do it themselves: those
// from before 2023.

/**
 * Where reading has come to: bits that were taken from bytes and not used yet are kept back.
 * @typedef {{bytes: Uint8Array, at: number, bits: number, bitCount: number}} BitReader
 */

/**
 * A canonical Huffman code: how many symbols have a code of each length, and all symbols in order.
 * @typedef {{counts: number[], symbols: number[]}} HuffmanCode
 */

const CODE_LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const [LENGTHS, LENGTH_BITS] = baseValues(3, [8, 4, 4, 4, 4, 4]);
const [DISTANCES, DISTANCE_BITS] = baseValues(1, [4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]);
LENGTHS[28] = 258;
LENGTH_BITS[28] = 0;
const STORED = 0;
const FIXED = 1;
const RESERVED = 3;
const END_OF_BLOCK = 256;
const ADLER_MODULUS = 65_521;

/**
 * Return the first value of each symbol, and how many more bits tell the rest of it.
 * @param {number} first
 * @param {number[]} counts `counts[n]` symbols have `n` more bits.
 * @returns {[number[], number[]]}
 */
function baseValues(first, counts) {
  /** @type {number[]} */
  const bits = counts.flatMap((count, n) => new Array(count).fill(n));
  let next = first;
  const values = [...bits, 0].map((_, at) => (at === 0 ? next : (next += 1 << bits[at - 1])));
  return [values, [...bits, 0]];
}

/**
 * Return what some compressed bytes hold.
 * @param {Uint8Array} bytes
 * @returns {Uint8Array}
 * @throws {RangeError} When they are damaged or not in zlib's format.
 */
export function inflate(bytes) {
  const reader = { bytes, at: 2, bits: 0, bitCount: 0 };
  if ((bytes[0] & 15) !== 8 || ((bytes[0] << 8) | bytes[1]) % 31) {
    throw new RangeError("not a compressed file");
  }
  /** @type {number[]} */
  const output = [];
  for (let isLast = 0; !isLast;) {
    isLast = takeBits(reader, 1);
    readBlock(takeBits(reader, 2), reader, output);
  }
  verifyChecksum(reader, output);
  return Uint8Array.from(output);
}

/**
 * @param {number} kind
 * @param {BitReader} reader
 * @param {number[]} output
 */
function readBlock(kind, reader, output) {
  if (kind === RESERVED) throw new RangeError("a block of no known kind");
  if (kind === STORED) copyStored(reader, output);
  else readCompressed(reader, output, kind === FIXED ? fixedCodes() : dynamicCodes(reader));
}

/**
 * Take some bits, the lowest first.
 * @param {BitReader} reader
 * @param {number} count
 */
function takeBits(reader, count) {
  while (reader.bitCount < count) {
    if (reader.at >= reader.bytes.length) throw new RangeError("a compressed file ends too early");
    reader.bits |= reader.bytes[reader.at++] << reader.bitCount;
    reader.bitCount += 8;
  }
  const value = reader.bits & ((1 << count) - 1);
  reader.bits >>>= count;
  reader.bitCount -= count;
  return value;
}

/**
 * @param {BitReader} reader
 * @param {number[]} output
 */
function copyStored(reader, output) {
  Object.assign(reader, { bits: 0, bitCount: 0 });
  const length = takeBits(reader, 16);
  takeBits(reader, 16);
  for (let n = 0; n < length; n++) output.push(takeBits(reader, 8));
}

/**
 * @param {number[]} lengths How long each symbol's code is; 0 for a symbol that has none.
 * @returns {HuffmanCode}
 */
function huffmanCode(lengths) {
  const counts = new Array(16).fill(0);
  for (const length of lengths) counts[length] += 1;
  counts[0] = 0;
  const symbols = [...lengths.keys()]
    .filter((n) => lengths[n])
    .sort((a, b) => lengths[a] - lengths[b] || a - b);
  return { counts, symbols };
}

/**
 * @param {BitReader} reader
 * @param {HuffmanCode} huffman
 */
function readSymbol(reader, { counts, symbols }) {
  let code = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length < 16; length++) {
    code |= takeBits(reader, 1);
    if (code - first < counts[length]) return symbols[index + code - first];
    index += counts[length];
    first = (first + counts[length]) << 1;
    code <<= 1;
  }
  throw new RangeError("a code that means nothing");
}

/** @returns {[HuffmanCode, HuffmanCode]} */
function fixedCodes() {
  const runs = [
    [144, 8],
    [112, 9],
    [24, 7],
    [8, 8],
  ];
  const literals = runs.flatMap(([count, length]) => new Array(count).fill(length));
  return [huffmanCode(literals), huffmanCode(new Array(30).fill(5))];
}

/**
 * @param {BitReader} reader
 * @returns {[HuffmanCode, HuffmanCode]}
 */
function dynamicCodes(reader) {
  const literals = takeBits(reader, 5) + 257;
  const distances = takeBits(reader, 5) + 1;
  const count = takeBits(reader, 4) + 4;
  const lengths = new Array(19).fill(0);
  for (let n = 0; n < count; n++) lengths[CODE_LENGTH_ORDER[n]] = takeBits(reader, 3);
  const all = readCodeLengths(reader, huffmanCode(lengths), literals + distances);
  return [huffmanCode(all.slice(0, literals)), huffmanCode(all.slice(literals))];
}

/**
 * @param {BitReader} reader
 * @param {HuffmanCode} code
 * @param {number} count
 */
function readCodeLengths(reader, code, count) {
  /** @type {number[]} */
  const lengths = [];
  while (lengths.length < count) {
    const symbol = readSymbol(reader, code);
    if (symbol < 16) lengths.push(symbol);
    else if (symbol === 16) {
      lengths.push(...new Array(3 + takeBits(reader, 2)).fill(lengths.at(-1)));
    } else if (symbol === 17) lengths.push(...new Array(3 + takeBits(reader, 3)).fill(0));
    else lengths.push(...new Array(11 + takeBits(reader, 7)).fill(0));
  }
  return lengths;
}

/**
 * @param {BitReader} reader
 * @param {number[]} output
 * @param {[HuffmanCode, HuffmanCode]} codes
 */
function readCompressed(reader, output, [literals, distances]) {
  for (;;) {
    const symbol = readSymbol(reader, literals);
    if (symbol === END_OF_BLOCK) return;
    if (symbol < END_OF_BLOCK) output.push(symbol);
    else copyBack(reader, output, symbol - 257, distances);
  }
}

/**
 * Put out again what was put out a while ago.
 * @param {BitReader} reader
 * @param {number[]} output
 * @param {number} lengthSymbol
 * @param {HuffmanCode} distances
 */
function copyBack(reader, output, lengthSymbol, distances) {
  const length = LENGTHS[lengthSymbol] + takeBits(reader, LENGTH_BITS[lengthSymbol]);
  const symbol = readSymbol(reader, distances);
  const distance = DISTANCES[symbol] + takeBits(reader, DISTANCE_BITS[symbol]);
  if (distance > output.length) throw new RangeError("a repeat of what never was");
  for (let n = 0; n < length; n++) output.push(output[output.length - distance]);
}

/**
 * Check that what came out is what went in (Adler-32).
 * @param {BitReader} reader
 * @param {number[]} output
 */
function verifyChecksum({ bytes, at, bitCount }, output) {
  const end = at - (bitCount >> 3);
  let [low, high] = [1, 0];
  for (const byte of output) {
    low = (low + byte) % ADLER_MODULUS;
    high = (high + low) % ADLER_MODULUS;
  }
  const expected = new DataView(bytes.buffer, bytes.byteOffset).getUint32(end);
  if (end + 4 !== bytes.length || expected !== (high * 65_536 + low) >>> 0) {
    throw new RangeError("a compressed file is damaged");
  }
}
