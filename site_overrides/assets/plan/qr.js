/**
 * QR codes of web addresses, after ISO/IEC 18004: byte mode, error correction level M. Pure.
 *
 * A matrix is rows of 0 and 1, where 1 is dark. The names are the standard's.
 */

const BLOCKS = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16]; // of level M, by version
const CHECKS = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26]; // error codewords a block
const LARGEST = BLOCKS.length; // beyond version 20 the dots are too small for a phone to read from a plan

/** @typedef {number[][]} Matrix */

/**
 * A code that is being made: `cells` of 0 and 1, null where data go.
 *
 * @typedef {{cells: (number | null)[][], size: number}} Frame
 */

/** @typedef {[x: number, y: number, bit: number]} DataCell */

/**
 * Return the matrix of some plain letters, or null when they are too many.
 *
 * @param {string} text
 * @param {number | null} [mask] is for tests: the best is chosen.
 * @returns {Matrix | null}
 */
export function matrix(text, mask = null) {
  const bytes = new TextEncoder().encode(text);
  const version = smallestVersion(bytes.length);
  if (!version) return null;
  const grid = frame(version);
  const data = place(grid, interleave(codewords(bytes, version), version));
  const masks = mask === null ? [...MASKS.keys()] : [mask];
  const candidates = masks.map((number) => masked(grid, data, number));
  return candidates.reduce((best, next) => (penalty(next) < penalty(best) ? next : best));
}

/**
 * Return whether some plain letters are few enough for a code.
 *
 * @param {string} text
 */
export const fits = (text) => smallestVersion(new TextEncoder().encode(text).length) !== null;

/**
 * Return a matrix as the `d` of one SVG path, a run of dark squares at a time, with the quiet edge
 * of four.
 *
 * @param {Matrix} rows
 */
export function svgPath(rows) {
  return rows
    .flatMap((row, y) =>
      [...row.join("").matchAll(/1+/g)].map(
        ({ index, 0: { length } }) => `M${index + 4} ${y + 4}h${length}v1h-${length}z`,
      ),
    )
    .join("");
}

// --- how much fits

/** @param {number} version */
const sizeOf = (version) => version * 4 + 17;

/**
 * Return how many codewords a version holds: its squares less those that patterns take.
 *
 * @param {number} version
 */
function total(version) {
  const lines = Math.floor(version / 7) + 2;
  const alignment = version === 1 ? 0 : (lines * lines - 3) * 25 - (lines - 2) * 10;
  const patterns = 3 * 64 + 2 * (sizeOf(version) - 16) + alignment + 31 + (version >= 7 ? 36 : 0);
  return Math.floor((sizeOf(version) ** 2 - patterns) / 8);
}

/** @param {number} version */
const room = (version) => total(version) - BLOCKS[version - 1] * CHECKS[version - 1];
/** @param {number} version */
const lengthBits = (version) => (version < 10 ? 8 : 16);

/** @param {number} count of bytes. */
function smallestVersion(count) {
  for (let version = 1; version <= LARGEST; version++) {
    if (4 + lengthBits(version) + count * 8 <= room(version) * 8) return version;
  }
  return null;
}

/**
 * Return the data: the mode, the length, the bytes, and filling.
 *
 * @param {Uint8Array} bytes
 * @param {number} version
 */
function codewords(bytes, version) {
  const bits = [...binary(4, 4), ...binary(bytes.length, lengthBits(version))];
  for (const byte of bytes) bits.push(...binary(byte, 8));
  const full = room(version) * 8;
  for (let count = Math.min(4, full - bits.length); count > 0; count--) bits.push(0);
  while (bits.length % 8) bits.push(0);
  const words = [];
  for (let at = 0; at < bits.length; at += 8) {
    words.push(Number.parseInt(bits.slice(at, at + 8).join(""), 2));
  }
  for (let odd = true; words.length < room(version); odd = !odd) words.push(odd ? 0xec : 0x11);
  return words;
}

/**
 * @param {number} value
 * @param {number} width
 */
const binary = (value, width) =>
  Array.from({ length: width }, (_, n) => (value >> (width - 1 - n)) & 1);

// --- error correction

const POWERS = [1];
for (let n = 1; n < 255; n++) {
  const doubled = POWERS[n - 1] * 2;
  POWERS.push(doubled < 256 ? doubled : doubled ^ 0x11d);
}
/** @type {number[]} */
const LOGS = [];
for (const [power, value] of POWERS.entries()) LOGS[value] = power;

/**
 * @param {number} a
 * @param {number} b
 */
const times = (a, b) => (a && b ? POWERS[(LOGS[a] + LOGS[b]) % 255] : 0);

/**
 * Return the generator polynomial of a degree, without its leading 1.
 *
 * @param {number} degree
 */
function generator(degree) {
  return POWERS.slice(0, degree)
    .reduce(
      (polynomial, power) =>
        [...polynomial, 0].map((value, at) => value ^ times(polynomial[at - 1] ?? 0, power)),
      [1],
    )
    .slice(1);
}

/**
 * @param {number[]} block
 * @param {number[]} polynomial
 */
function checksOf(block, polynomial) {
  let rest = polynomial.map(() => 0);
  for (const byte of block) {
    const lead = byte ^ rest[0];
    rest = [...rest.slice(1), 0].map((value, at) => value ^ times(polynomial[at], lead));
  }
  return rest;
}

/**
 * Return the data and its checks, cut into blocks and shuffled together, so that a stain harms each
 * a little.
 *
 * @param {number[]} data
 * @param {number} version
 */
function interleave(data, version) {
  const count = BLOCKS[version - 1];
  const polynomial = generator(CHECKS[version - 1]);
  const short = Math.floor(data.length / count);
  const longer = data.length % count;
  const blocks = [];
  for (let n = 0, at = 0; n < count; n++) {
    const size = n < count - longer ? short : short + 1;
    blocks.push(data.slice(at, at + size));
    at += size;
  }
  return [...inTurn(blocks), ...inTurn(blocks.map((block) => checksOf(block, polynomial)))];
}

/**
 * Return the first of each block, then the second of each, and so on.
 *
 * @param {number[][]} blocks
 */
function inTurn(blocks) {
  const longest = Math.max(...blocks.map((block) => block.length));
  const columns = Array.from({ length: longest }, (_, n) =>
    blocks.map((block) => block.slice(n, n + 1)),
  );
  return columns.flat(2);
}

// --- the squares

/**
 * Return the patterns that every code of a version has.
 *
 * @param {number} version
 * @returns {Frame}
 */
function frame(version) {
  const size = sizeOf(version);
  /** @type {Frame["cells"]} */
  const cells = Array.from({ length: size }, () => Array.from({ length: size }, () => null));
  /** @type {SetCell} */
  const set = (x, y, isDark) => {
    if (cells[y]?.[x] !== undefined) cells[y][x] = Number(isDark);
  };
  for (let n = 8; n < size - 8; n++) {
    set(n, 6, n % 2 === 0);
    set(6, n, n % 2 === 0);
  }
  const far = size - 4;
  for (const [x, y] of [
    [3, 3],
    [far, 3],
    [3, far],
  ]) {
    setSquare(set, x, y, 4, (distance) => distance !== 2 && distance !== 4);
  }
  for (const [x, y] of alignments(version, size)) {
    setSquare(set, x, y, 2, (distance) => distance !== 1);
  }
  for (const [x, y] of formatCells(size).flat()) set(x, y, false); // kept free until the mask is known
  set(8, size - 8, true);
  if (version >= 7) for (const [x, y, bit] of versionCells(version, size)) set(x, y, Boolean(bit));
  return { cells, size };
}

/** @typedef {(x: number, y: number, isDark: boolean) => void} SetCell */

/**
 * Set a square pattern about a middle.
 *
 * @param {SetCell} set
 * @param {number} middleX
 * @param {number} middleY
 * @param {number} reach
 * @param {(distance: number) => boolean} isDark
 */
function setSquare(set, middleX, middleY, reach, isDark) {
  for (let y = -reach; y <= reach; y++) {
    for (let x = -reach; x <= reach; x++) {
      set(middleX + x, middleY + y, isDark(Math.max(Math.abs(x), Math.abs(y))));
    }
  }
}

/**
 * Return the middles of the alignment patterns.
 *
 * @param {number} version
 * @param {number} size
 */
function alignments(version, size) {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  const lines = [
    6,
    ...Array.from({ length: count - 1 }, (_, n) => size - 7 - step * (count - 2 - n)),
  ];
  const last = size - 7;
  const isCorner = (/** @type {number} */ x, /** @type {number} */ y) =>
    (x === 6 && (y === 6 || y === last)) || (x === last && y === 6);
  return lines.flatMap((x) => lines.map((y) => [x, y])).filter(([x, y]) => !isCorner(x, y));
}

/**
 * Return the two places of each of the 15 bits of the format, the lowest first.
 *
 * @param {number} size
 */
function formatCells(size) {
  return Array.from({ length: 15 }, (_, n) => [
    nearFormatCell(n),
    n < 8 ? [size - 1 - n, 8] : [8, size - 15 + n],
  ]);
}

/** @param {number} n */
function nearFormatCell(n) {
  if (n < 6) return [8, n];
  if (n < 8) return [8, n + 1];
  return n === 8 ? [7, 8] : [14 - n, 8];
}

/**
 * @param {number} version
 * @param {number} size
 * @returns {DataCell[]}
 */
function versionCells(version, size) {
  const bits = (version << 12) | remainder(version, 12, 0x1f25);
  return Array.from({ length: 18 }, (_, n) => n).flatMap((n) => {
    const [a, b, bit] = [size - 11 + (n % 3), Math.floor(n / 3), (bits >> n) & 1];
    return /** @type {DataCell[]} */ ([
      [a, b, bit],
      [b, a, bit],
    ]);
  });
}

/**
 * Return the check bits of a number: what is left after dividing it by a polynomial.
 *
 * @param {number} value
 * @param {number} degree
 * @param {number} polynomial
 */
function remainder(value, degree, polynomial) {
  let rest = value;
  for (let n = 0; n < degree; n++) rest = (rest << 1) ^ ((rest >> (degree - 1)) * polynomial);
  return rest;
}

/**
 * Return where each bit of the codewords lies: in pairs of columns, up and down from the bottom
 * right.
 *
 * @param {Frame} frame
 * @param {number[]} words
 * @returns {DataCell[]}
 */
function place({ cells, size }, words) {
  const bits = words.flatMap((word) => binary(word, 8));
  const free = [...zigzag(size)].filter(([x, y]) => cells[y][x] === null);
  return free.map(([x, y], n) => [x, y, bits[n] ?? 0]);
}

/** @param {number} size */
function* zigzag(size) {
  const timing = 6; // the column of the timing pattern holds no data
  let isUpwards = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === timing) right -= 1;
    for (let n = 0; n < size; n++) {
      const y = isUpwards ? size - 1 - n : n;
      yield [right, y];
      yield [right - 1, y];
    }
    isUpwards = !isUpwards;
  }
}

/** @type {((x: number, y: number) => number)[]} */
const MASKS = [
  (x, y) => (x + y) % 2,
  (x, y) => y % 2,
  (x) => x % 3,
  (x, y) => (x + y) % 3,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2,
  (x, y) => ((x * y) % 2) + ((x * y) % 3),
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2,
];

/**
 * @param {Frame} frame
 * @param {DataCell[]} data
 * @param {number} number
 * @returns {Matrix}
 */
function masked({ cells, size }, data, number) {
  const rows = cells.map((row) => row.map(Number));
  for (const [x, y, bit] of data) rows[y][x] = bit ^ Number(MASKS[number](x, y) === 0);
  const format = ((number << 10) | remainder(number, 10, 0x537)) ^ 0x5412; // level M is 00
  for (const [n, both] of formatCells(size).entries()) {
    for (const [x, y] of both) rows[y][x] = (format >> n) & 1;
  }
  return rows;
}

// --- which mask is easiest to read

/** @param {Matrix} rows */
function penalty(rows) {
  const columns = rows.map((_, x) => rows.map((row) => row[x]));
  const lines = [...rows, ...columns].map((line) => line.join(""));
  return sum(lines, runs) + sum(lines, likeFinders) + squares(rows) + balance(rows);
}

/**
 * @template T
 * @param {T[]} list
 * @param {(item: T) => number} score
 */
const sum = (list, score) => list.reduce((points, item) => points + score(item), 0);

/** @param {string} line */
const runs = (line) => sum(line.match(/0{5,}|1{5,}/g) ?? [], (run) => run.length - 2);

/** @param {string} line */
const likeFinders = (line) => 40 * [...line.matchAll(/(?=10111010000|00001011101)/g)].length;

/** @param {Matrix} rows */
function squares(rows) {
  let points = 0;
  for (let y = 1; y < rows.length; y++) {
    for (let x = 1; x < rows.length; x++) {
      const four = rows[y][x] + rows[y][x - 1] + rows[y - 1][x] + rows[y - 1][x - 1];
      if (four === 0 || four === 4) points += 3;
    }
  }
  return points;
}

/** @param {Matrix} rows */
function balance(rows) {
  const dark = sum(rows.flat(), (cell) => cell) / rows.length ** 2;
  return 10 * Math.floor(Math.abs(dark * 100 - 50) / 5);
}
