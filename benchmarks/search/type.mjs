// Typing queries letter by letter, in a page or in Node. Times are in milliseconds.

/**
 * Open an engine and ask its first query. `get(file, kind)` loads a file; `base` is where they
 * are.
 */
export async function start(name, get, base, query) {
  const began = performance.now();
  const { open } = await import(`${base}engines/${name}.mjs`);
  const engine = await open(get, base);
  const ready = performance.now() - began;
  const shown = await engine.search(query);
  return { engine, ready, shown, first: performance.now() - began };
}

/**
 * Type every query, `rounds` times over, and return how long each letter took in each; stop after
 * `most` milliseconds.
 */
export async function typing(engine, queries, rounds, most) {
  const began = performance.now();
  const keys = queries.flatMap((query) => [...query].map((_, n) => query.slice(0, n + 1)));
  const times = [];
  for (let round = 0; round < rounds; round++) {
    for (const key of keys) {
      if (performance.now() - began > most) return { times, whole: false };
      const before = performance.now();
      await engine.search(key);
      times.push(performance.now() - before);
    }
  }
  return { times, whole: true };
}
