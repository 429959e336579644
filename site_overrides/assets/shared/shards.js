/** Facts about listings by id, from the files that `generator/export/shards.py` writes. */

import { fnv1a } from "./fnv.js";
import { folder } from "./words.js";

/** The facts that a plan shows: the others change listings as they were written. */
const TOLD = ["plan", "more"];

/**
 * Return where the files of some facts lie. A plan's are told in the page's language.
 * @param {string} name
 */
const folderOf = (name) =>
  new URL(`../../${TOLD.includes(name) ? folder() : ""}shards/`, import.meta.url);

/**
 * Fetch the facts of some listings: a Map by id, without those that the book does not have.
 * Rejects when the files cannot be reached, and asks again next time.
 * @param {string} name The facts' name, such as "plan".
 * @param {Iterable<string>} ids
 * @param {(file: string) => Promise<any>} [read] Gives a file's JSON value.
 * @returns {Promise<Map<string, any>>}
 */
export async function fetchFacts(name, ids, read = (file) => readJson(file, name)) {
  /** @type {string[]} */
  const files = await read(`${name}.json`);
  const facts = new Map();
  await Promise.all(
    [...groupByFile(ids, files)].map(async ([file, wanted]) => {
      const shard = await read(file);
      for (const id of wanted) if (Object.hasOwn(shard, id)) facts.set(id, shard[id]);
    }),
  );
  return facts;
}

/**
 * Return the ids and names of all that some facts are of; those of an old id are left out.
 * @param {string} name The facts' name, such as "plan".
 * @param {(file: string) => Promise<any>} read Gives a file's JSON value.
 * @returns {Promise<[id: string, name: string][]>}
 */
export async function fetchNames(name, read) {
  /** @type {string[]} */
  const files = await read(`${name}.json`);
  const shards = await Promise.all(files.map(read));
  return shards.flatMap((shard) =>
    Object.entries(shard).flatMap(([id, facts]) => (facts.name ? [[id, facts.name]] : [])),
  );
}

/**
 * @param {Iterable<string>} ids
 * @param {string[]} files
 * @returns {Map<string, string[]>}
 */
function groupByFile(ids, files) {
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const id of new Set(ids)) {
    const file = files[shardNumber(id, files.length)];
    groups.set(file, [...(groups.get(file) ?? []), id]);
  }
  return groups;
}

/**
 * Return in which of `count` shards a listing is: its id's 32-bit FNV-1a hash, shared out.
 * @param {string} id
 * @param {number} count
 * @returns {number}
 */
export function shardNumber(id, count) {
  return fnv1a(id) % count;
}

/**
 * @param {string} file
 * @param {string} name
 * @returns {Promise<any>}
 */
async function readJson(file, name) {
  const response = await fetch(new URL(file, folderOf(name)));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.json();
}
