// The packed index: squeezed files, and which listings have a word. `generator/export/finder/` packs them.

/** A file of the index could not be fetched or makes no sense. `code`: "unreachable", "damaged" or "version". */
export class FinderError extends Error {
  constructor(code, file, cause) {
    super(`The finder's file ${file} is ${code === "version" ? "of another version" : code}.`, {cause});
    Object.assign(this, {name: "FinderError", code, file});
  }
}

/** Return the bytes of a squeezed file. Browsers from before 2023 cannot do it themselves and are lent a hand. */
export async function unsqueeze(buffer) {
  if (typeof DecompressionStream === "undefined") return (await import("./inflate.js")).inflate(new Uint8Array(buffer));
  const stream = new Blob([buffer]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Return the JSON value in some bytes. */
export const parse = (bytes) => JSON.parse(new TextDecoder().decode(bytes));

/** Return a file of columns as rows. */
export function openRows(bytes) {
  const columns = Object.entries(parse(bytes));
  return columns[0][1].map((_, n) => Object.fromEntries(columns.map(([name, values]) => [name, values[n]])));
}

/** Return packed postings as `{numbers, weights}`; a weight is from 1 to 15. */
export function unpack({steps, weights}) {
  const numbers = new Uint32Array(weights.length);
  let number = -1;
  for (let at = 0, n = 0; at < steps.length; at++, n++) {
    let step = steps[at] & 127;
    for (let shift = 7; steps[at] > 127; shift += 7) step |= (steps[++at] & 127) << shift;
    numbers[n] = number += step + 1;
  }
  return {numbers, weights};
}

/** Return the postings of the listings that are in every one of some lists, with the mean of the weights. */
export function together(lists) {
  const [shortest, ...others] = [...lists].sort((a, b) => a.numbers.length - b.numbers.length);
  const numbers = [];
  const weights = [];
  const at = others.map(() => 0);
  shortest.numbers.forEach((number, n) => {
    let sum = shortest.weights[n];
    const inAll = others.every((list, m) => {
      while (list.numbers[at[m]] < number) at[m]++;
      sum += list.weights[at[m]];
      return list.numbers[at[m]] === number;
    });
    if (!inAll) return;
    numbers.push(number);
    weights.push(sum / lists.length);
  });
  return {numbers, weights};
}

/** Return the whole numbers in some bytes: seven bits to a byte, the smallest first; the top bit says that more follow. */
export function readNumbers(bytes) {
  const found = [];
  for (let at = 0; at < bytes.length; at++) {
    let value = bytes[at] & 127;
    for (let shift = 7; bytes[at] > 127; shift += 7) value |= (bytes[++at] & 127) << shift;
    found.push(value);
  }
  return found;
}

/** Return rising numbers, given as the step to each from the one before. */
export function climb(steps) {
  let number = -1;
  return Uint32Array.from(steps, (step) => (number += step));
}

/** Return the stem of each word of a list, by the rules that `obeyed` names with a letter each. */
export function openStems(list, rules, obeyed) {
  if (list.length !== obeyed.length) throw new RangeError("the words do not fit their stems");
  return list.map((word, n) => applyRule(word, rules[ruleNumber(obeyed.charCodeAt(n))]));
}

const ruleNumber = (letter) => (letter < 0x5c ? letter - 0x30 : letter - 0x34);

/** Apply a stem rule: `3` cuts three letters, `1i` puts an i for one. */
function applyRule(word, rule) {
  const cut = parseInt(rule, 10);
  return word.slice(0, word.length - cut) + rule.slice(String(cut).length);
}

/** Return the place of the last entry at or before a value, or the first. */
export function lastAtOrBefore(entries, value) {
  let low = 0;
  let high = entries.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (entries[middle] <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
