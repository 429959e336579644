// The live counts: how many listings each option of each filter would show. Counted at every letter, so in one pass.
import {UNKNOWN, WHEN, WHEN_OPTIONS, YES} from "./filters.js";

/** Return a counter over the filters, whose rows of what each listing says are put one after another once. */
export function openCounter(filters, size, times) {
  const rows = flatten(filters, size);
  const kinds = new Map(filters.map((filter, n) => [filter.key, {...filter, from: rows.offsets[n], to: rows.offsets[n + 1]}]));
  return (placed, query, trusted) => countOptions(placed, {rows, kinds, times}, query, trusted);
}

/**
 * Put what every listing says of every filter in one row of numbers: `said` from `starts[listing]` on. Each filter has the
 * numbers from its offset on: one for each option, as many for those that a listing may have, and one for silence.
 */
function flatten(filters, size) {
  const offsets = [0];
  for (const {options} of filters) offsets.push(offsets.at(-1) + 2 * options.length + 1);
  const starts = new Uint32Array(size + 1);
  const said = [];
  for (let number = 0; number < size; number++) {
    filters.forEach(({says}, n) => {
      const options = says(number);
      for (const option of options) said.push(offsets[n] + option);
      if (!options.length) said.push(offsets[n + 1] - 1);
    });
    starts[number + 1] = said.length;
  }
  return {offsets, starts, said: Uint16Array.from(said)};
}

/** For every option, count the listings that it would show, given the other filters: those that fail this one alone count. */
function countOptions(placed, {rows, kinds, times}, query, trusted) {
  const open = openExcept(placed);
  const counts = countRows(open(null), new Uint32Array(rows.offsets.at(-1)), rows);
  const found = {};
  for (const [key, kind] of kinds) {
    const only = open(key).length === open(null).length ? counts : countRows(open(key), new Uint32Array(counts.length), rows);
    found[key] = tell(kind, only.subarray(kind.from, kind.to), query);
  }
  for (const key of WHEN) found[key] = countWhen(open("when"), key, query, times);
  found.checked = [countFlag(open("checked"), "Checked recently", query.checked, trusted)];
  return found;
}

function countRows(open, counts, {starts, said}) {
  for (let n = 0; n < open.length; n++) {
    for (let at = starts[open[n]]; at < starts[open[n] + 1]; at++) counts[said[at]]++;
  }
  return counts;
}

/** Return a function to the numbers of the listings that fail no filter but, maybe, one. */
function openExcept({numbers, judged}) {
  if (!judged) return () => numbers;
  const fitting = numbers.filter((_, n) => !judged[n].fails.length);
  const failing = new Set(judged.flatMap(({fails}) => (fails.length === 1 ? fails : [])));
  const isOpen = ({fails}, key) => fails.length === 0 || (fails.length === 1 && fails[0] === key);
  const kept = new Map([...failing].map((key) => [key, numbers.filter((_, n) => isOpen(judged[n], key))]));
  return (key) => kept.get(key) ?? fitting;
}

/** Return the options of a filter with their counts. */
function tell({key, options}, counts, query) {
  const maybe = (n) => (query.confirmed ? 0 : key === "access" ? counts[n + options.length] : counts[2 * options.length]);
  return options
    .map(([value, label], n) => ({value, label, count: counts[n], unknown: maybe(n), chosen: query[key].includes(value)}))
    .filter((option) => option.count || option.chosen);
}

function countWhen(open, key, query, times) {
  return WHEN_OPTIONS[key].map(([value, label]) => {
    const test = times({day: query.day, time: query.time, on: query.on, [key]: key === "on" ? query.today : [value]});
    const counts = [0, 0, 0];
    for (let n = 0; n < open.length; n++) counts[test(open[n])]++;
    const chosen = key === "on" ? query.on === query.today : query[key].includes(value);
    return {value, label, count: counts[YES], unknown: query.confirmed ? 0 : counts[UNKNOWN], chosen};
  });
}

function countFlag(open, label, chosen, test) {
  return {value: "1", label, count: open.filter((number) => test(number)).length, unknown: 0, chosen};
}
