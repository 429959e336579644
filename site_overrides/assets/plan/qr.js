/**
 * QR codes of web addresses, after ISO/IEC 18004: byte mode, error correction level M. Pure.
 *
 * A matrix is rows of 0 and 1, where 1 is dark. The names are the standard's.
 */

const BLOCKS = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16]; // of level M, by version
const CHECKS = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26]; // error codewords a block
const LARGEST = BLOCKS.length; // beyond version 20 the dots are too small for a phone to read from a plan

/** Return the matrix of some plain letters, or null when they are too many. `mask` is for tests: the best is chosen. */
export function matrix(text, mask = null) {
  const bytes = new TextEncoder().encode(text);
  const version = smallest(bytes.length);
  if (!version) return null;
  const grid = frame(version);
  place(grid, spread(codewords(bytes, version), version));
  const masks = mask === null ? [0, 1, 2, 3, 4, 5, 6, 7] : [mask];
  const tried = masks.map((number) => masked(grid, number));
  return tried.reduce((best, one) => (penalty(one) < penalty(best) ? one : best));
}

/** Return whether some plain letters are few enough for a code. */
export const fits = (text) => smallest(new TextEncoder().encode(text).length) !== null;

/** Return a matrix as the `d` of one SVG path, a run of dark squares at a time, with the quiet edge of four. */
export function path(rows) {
  const runs = rows.flatMap((row, y) => [...row.join("").matchAll(/1+/g)].map((run) => `M${run.index + 4} ${y + 4}h${run[0].length}v1h-${run[0].length}z`));
  return runs.join("");
}

// --- how much fits -------------------------------------------------------------------------------------------------

const sizeOf = (version) => version * 4 + 17;

/** Return how many codewords a version holds: its squares less those that patterns take. */
function total(version) {
  const lines = Math.floor(version / 7) + 2;
  const alignment = version === 1 ? 0 : (lines * lines - 3) * 25 - (lines - 2) * 10;
  const patterns = 3 * 64 + 2 * (sizeOf(version) - 16) + alignment + 31 + (version >= 7 ? 36 : 0);
  return Math.floor((sizeOf(version) ** 2 - patterns) / 8);
}

const room = (version) => total(version) - BLOCKS[version - 1] * CHECKS[version - 1];
const lengthBits = (version) => (version < 10 ? 8 : 16);

function smallest(count) {
  for (let version = 1; version <= LARGEST; version++) if (12 + (version < 10 ? 0 : 8) + count * 8 <= room(version) * 8) return version;
  return null;
}

/** Return the data: the mode, the length, the bytes, and filling. */
function codewords(bytes, version) {
  const bits = [4, bytes.length].flatMap((value, place) => binary(value, place ? lengthBits(version) : 4));
  for (const byte of bytes) bits.push(...binary(byte, 8));
  const full = room(version) * 8;
  for (let count = Math.min(4, full - bits.length); count > 0; count--) bits.push(0);
  while (bits.length % 8) bits.push(0);
  const made = [];
  for (let at = 0; at < bits.length; at += 8) made.push(Number.parseInt(bits.slice(at, at + 8).join(""), 2));
  for (let odd = true; made.length < room(version); odd = !odd) made.push(odd ? 0xec : 0x11);
  return made;
}

const binary = (value, width) => Array.from({ length: width }, (_, place) => (value >> (width - 1 - place)) & 1);

// --- error correction ----------------------------------------------------------------------------------------------

const POWERS = [1];
for (let n = 1; n < 255; n++) POWERS.push(POWERS[n - 1] < 128 ? POWERS[n - 1] * 2 : (POWERS[n - 1] * 2) ^ 0x11d);
const LOGS = [];
for (const [power, value] of POWERS.entries()) LOGS[value] = power;
const times = (a, b) => (a && b ? POWERS[(LOGS[a] + LOGS[b]) % 255] : 0);

/** Return the generator polynomial of a degree, without its leading 1. */
function generator(degree) {
  let found = [1];
  for (let n = 0; n < degree; n++) {
    found = [...found, 0].map((value, place) => value ^ times(found[place - 1] ?? 0, POWERS[n]));
  }
  return found.slice(1);
}

function checksOf(block, factors) {
  const rest = new Array(factors.length).fill(0);
  for (const byte of block) {
    const lead = byte ^ rest.shift();
    rest.push(0);
    factors.forEach((factor, place) => (rest[place] ^= times(factor, lead)));
  }
  return rest;
}

/** Return the data and its checks, cut into blocks and shuffled together, so that a stain harms each a little. */
function spread(data, version) {
  const count = BLOCKS[version - 1];
  const factors = generator(CHECKS[version - 1]);
  const short = Math.floor(data.length / count);
  const longer = data.length % count;
  let at = 0;
  const blocks = Array.from({ length: count }, (_, n) => data.slice(at, (at += short + (n >= count - longer ? 1 : 0))));
  return [...woven(blocks), ...woven(blocks.map((block) => checksOf(block, factors)))];
}

function woven(blocks) {
  const most = Math.max(...blocks.map((block) => block.length));
  return Array.from({ length: most }, (_, n) => blocks.flatMap((block) => (n < block.length ? [block[n]] : []))).flat();
}

// --- the squares ---------------------------------------------------------------------------------------------------

/** Return the patterns that every code of a version has: `cells` of 0 and 1, null where data go, and `size`. */
function frame(version) {
  const size = sizeOf(version);
  const cells = Array.from({ length: size }, () => new Array(size).fill(null));
  const set = (x, y, dark) => cells[y]?.[x] !== undefined && (cells[y][x] = Number(dark));
  for (let n = 8; n < size - 8; n++) [set(n, 6, n % 2 === 0), set(6, n, n % 2 === 0)];
  for (const [x, y] of [[3, 3], [size - 4, 3], [3, size - 4]]) square(set, x, y, 4, (far) => far !== 2 && far !== 4);
  for (const [x, y] of alignments(version, size)) square(set, x, y, 2, (far) => far !== 1);
  formatCells(size).flat().forEach(([x, y]) => set(x, y, 0)); // kept free until the mask is known
  set(8, size - 8, 1);
  if (version >= 7) versionCells(version, size).forEach(([x, y, dark]) => set(x, y, dark));
  return { cells, size };
}

/** Set a square pattern about a middle: `dark` tells by the distance from it. */
function square(set, middleX, middleY, reach, dark) {
  for (let y = -reach; y <= reach; y++) for (let x = -reach; x <= reach; x++) set(middleX + x, middleY + y, dark(Math.max(Math.abs(x), Math.abs(y))));
}

/** Return the middles of the alignment patterns. */
function alignments(version, size) {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  const lines = [6, ...Array.from({ length: count - 1 }, (_, n) => size - 7 - step * (count - 2 - n))];
  const corners = new Set([`6 6`, `6 ${size - 7}`, `${size - 7} 6`]);
  return lines.flatMap((x) => lines.map((y) => [x, y])).filter(([x, y]) => !corners.has(`${x} ${y}`));
}

/** Return the two places of each of the 15 bits of the format, the lowest first. */
function formatCells(size) {
  const near = (n) => (n < 6 ? [8, n] : n < 8 ? [8, n + 1] : n === 8 ? [7, 8] : [14 - n, 8]);
  const far = (n) => (n < 8 ? [size - 1 - n, 8] : [8, size - 15 + n]);
  return Array.from({ length: 15 }, (_, n) => [near(n), far(n)]);
}

function versionCells(version, size) {
  const bits = (version << 12) | remainder(version, 12, 0x1f25);
  return Array.from({ length: 18 }, (_, n) => {
    const [a, b, dark] = [size - 11 + (n % 3), Math.floor(n / 3), (bits >> n) & 1];
    return [[a, b, dark], [b, a, dark]];
  }).flat();
}

/** Return the check bits of a number: what is left after dividing it by a polynomial. */
function remainder(value, degree, polynomial) {
  let rest = value;
  for (let n = 0; n < degree; n++) rest = (rest << 1) ^ ((rest >> (degree - 1)) * polynomial);
  return rest;
}

/** Lay the codewords in pairs of columns, up and down from the bottom right. Adds `data`, where they lie. */
function place(grid, words) {
  const bits = words.flatMap((word) => binary(word, 8));
  grid.data = [];
  let upwards = true;
  for (let right = grid.size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5; // the column of the timing pattern
    for (let n = 0; n < grid.size; n++) {
      const y = upwards ? grid.size - 1 - n : n;
      for (const x of [right, right - 1]) if (grid.cells[y][x] === null) grid.data.push([x, y, bits[grid.data.length] ?? 0]);
    }
    upwards = !upwards;
  }
}

const MASKS = [
  (x, y) => (x + y) % 2, (x, y) => y % 2, (x) => x % 3, (x, y) => (x + y) % 3,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2, (x, y) => ((x * y) % 2) + ((x * y) % 3),
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2, (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2,
];

function masked({ cells, size, data }, number) {
  const rows = cells.map((row) => [...row]);
  for (const [x, y, bit] of data) rows[y][x] = bit ^ Number(MASKS[number](x, y) === 0);
  const format = ((number << 10) | remainder(number, 10, 0x537)) ^ 0x5412; // level M is 00
  formatCells(size).forEach((both, n) => both.forEach(([x, y]) => (rows[y][x] = (format >> n) & 1)));
  return rows;
}

// --- which mask is easiest to read -----------------------------------------------------------------------------------

function penalty(rows) {
  const columns = rows.map((_, x) => rows.map((row) => row[x]));
  const lines = [...rows, ...columns].map((line) => line.join(""));
  return sum(lines, runs) + sum(lines, likeFinders) + squares(rows) + balance(rows);
}

const sum = (list, score) => list.reduce((so, one) => so + score(one), 0);
const runs = (line) => sum(line.match(/0{5,}|1{5,}/g) ?? [], (run) => run.length - 2);
const likeFinders = (line) => 40 * [...line.matchAll(/(?=10111010000|00001011101)/g)].length;

function squares(rows) {
  let found = 0;
  for (let y = 1; y < rows.length; y++) {
    for (let x = 1; x < rows.length; x++) {
      const four = rows[y][x] + rows[y][x - 1] + rows[y - 1][x] + rows[y - 1][x - 1];
      if (four === 0 || four === 4) found += 3;
    }
  }
  return found;
}

function balance(rows) {
  const dark = sum(rows.flat(), (cell) => cell) / rows.length ** 2;
  return 10 * Math.floor(Math.abs(dark * 100 - 50) / 5);
}
