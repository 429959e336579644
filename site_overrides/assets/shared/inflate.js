// Opening squeezed files (zlib's format, RFC 1950 and 1951) in browsers that cannot do it themselves: those from before 2023.

const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const [LENGTHS, LENGTH_BITS] = steps(3, [8, 4, 4, 4, 4, 4]);
const [DISTANCES, DISTANCE_BITS] = steps(1, [4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]);
LENGTHS[28] = 258;
LENGTH_BITS[28] = 0;

/** Return the first value of each code, and how many more bits tell the rest of it: `counts[n]` codes have `n` more bits. */
function steps(first, counts) {
  const bits = counts.flatMap((count, n) => new Array(count).fill(n));
  let next = first;
  return [[...bits, 0].map((n, at) => (at === 0 ? next : (next += 1 << bits[at - 1]))), [...bits, 0]];
}

/** Return what some squeezed bytes hold. */
export function inflate(bytes) {
  const from = {bytes, at: 2, held: 0, count: 0};
  if ((bytes[0] & 15) !== 8 || ((bytes[0] << 8) | bytes[1]) % 31) throw new RangeError("not a squeezed file");
  const out = [];
  for (let last = 0; !last;) {
    last = take(from, 1);
    const kind = take(from, 2);
    if (kind === 0) copyPlain(from, out);
    else if (kind === 3) throw new RangeError("a block of no known kind");
    else readBlock(from, out, kind === 1 ? fixedCodes() : givenCodes(from));
  }
  checkSum(from, out);
  return Uint8Array.from(out);
}

/** Take some bits, the lowest first. */
function take(from, count) {
  while (from.count < count) {
    if (from.at >= from.bytes.length) throw new RangeError("a squeezed file ends too early");
    from.held |= from.bytes[from.at++] << from.count;
    from.count += 8;
  }
  const value = from.held & ((1 << count) - 1);
  from.held >>>= count;
  from.count -= count;
  return value;
}

function copyPlain(from, out) {
  Object.assign(from, {held: 0, count: 0});
  const length = take(from, 16);
  take(from, 16);
  for (let n = 0; n < length; n++) out.push(take(from, 8));
}

/** Return a table of codes, given how long each symbol's code is: how many there are of each length, and all in order. */
function codes(lengths) {
  const counts = new Array(16).fill(0);
  for (const length of lengths) counts[length] += 1;
  counts[0] = 0;
  const symbols = [...lengths.keys()].filter((n) => lengths[n]).sort((a, b) => lengths[a] - lengths[b] || a - b);
  return {counts, symbols};
}

function symbol(from, {counts, symbols}) {
  let code = 0;
  let first = 0;
  let place = 0;
  for (let length = 1; length < 16; length++) {
    code |= take(from, 1);
    if (code - first < counts[length]) return symbols[place + code - first];
    place += counts[length];
    first = (first + counts[length]) << 1;
    code <<= 1;
  }
  throw new RangeError("a code that means nothing");
}

function fixedCodes() {
  const lengths = Array.from({length: 288}, (_, n) => (n < 144 ? 8 : n < 256 ? 9 : n < 280 ? 7 : 8));
  return [codes(lengths), codes(new Array(30).fill(5))];
}

function givenCodes(from) {
  const [literals, distances, few] = [take(from, 5) + 257, take(from, 5) + 1, take(from, 4) + 4];
  const lengths = new Array(19).fill(0);
  for (let n = 0; n < few; n++) lengths[ORDER[n]] = take(from, 3);
  const table = codes(lengths);
  const found = [];
  while (found.length < literals + distances) {
    const said = symbol(from, table);
    if (said < 16) found.push(said);
    else if (said === 16) found.push(...new Array(3 + take(from, 2)).fill(found.at(-1)));
    else found.push(...new Array(said === 17 ? 3 + take(from, 3) : 11 + take(from, 7)).fill(0));
  }
  return [codes(found.slice(0, literals)), codes(found.slice(literals))];
}

function readBlock(from, out, [literals, distances]) {
  for (;;) {
    const said = symbol(from, literals);
    if (said === 256) return;
    if (said < 256) out.push(said);
    else repeat(from, out, said - 257, distances);
  }
}

/** Say again what was said a while ago. */
function repeat(from, out, said, distances) {
  const length = LENGTHS[said] + take(from, LENGTH_BITS[said]);
  const far = symbol(from, distances);
  const distance = DISTANCES[far] + take(from, DISTANCE_BITS[far]);
  if (distance > out.length) throw new RangeError("a repeat of what was never said");
  for (let n = 0; n < length; n++) out.push(out[out.length - distance]);
}

/** Check that what came out is what went in (Adler-32). */
function checkSum({bytes, at, count}, out) {
  const end = at - (count >> 3);
  let [low, high] = [1, 0];
  for (const byte of out) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  const told = new DataView(bytes.buffer, bytes.byteOffset).getUint32(end);
  if (end + 4 !== bytes.length || told !== (high * 65_536 + low) >>> 0) throw new RangeError("a squeezed file is damaged");
}
