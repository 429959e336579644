/** Facts about listings by id, from the files that `generator/export/shards.py` writes. */

const TOP = new URL("../../shelves/", import.meta.url);

/**
 * Fetch the facts of some listings: a Map by id, without those that the book does not have.
 * Rejects when the files cannot be reached, and asks again next time.
 */
export async function fetchFacts(name, ids, read = readJson) {
  const files = await read(`${name}.json`);
  const wanted = new Map();
  for (const id of new Set(ids)) {
    const file = files[shelfNumber(id, files.length)];
    wanted.set(file, [...(wanted.get(file) ?? []), id]);
  }
  const facts = new Map();
  await Promise.all(
    [...wanted].map(async ([file, some]) => {
      const shelf = await read(file);
      for (const id of some) if (Object.hasOwn(shelf, id)) facts.set(id, shelf[id]);
    }),
  );
  return facts;
}

/** On which of `count` shelves a listing stands: its id's 32-bit FNV-1a hash, shared out. */
export function shelfNumber(id, count) {
  let value = 2_166_136_261;
  for (const byte of new TextEncoder().encode(id)) value = Math.imul(value ^ byte, 16_777_619) >>> 0;
  return value % count;
}

async function readJson(file) {
  const answer = await fetch(new URL(file, TOP));
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return answer.json();
}
