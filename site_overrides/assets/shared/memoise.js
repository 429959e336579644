/** Return a function that works out an answer once for each thing it is asked. */
export function once(work) {
  const known = new Map();
  return (asked) => known.get(asked) ?? known.set(asked, work(asked)).get(asked);
}
