/**
 * Calls functions of modules for the tests, for as long as its standard input is open. A line asks
 * `{calls: [[module, name, ...arguments], …], isFresh}`, a module by its path from the repository's
 * top; a line answers `{results: […]}`, or `{fault}` with what was thrown. `{"$map": {…}}` and
 * `{"$set": […]}` stand for a Map and a Set. What the functions print goes to standard error.
 */

import { Console } from "node:console";
import { registerHooks } from "node:module";
import { createInterface } from "node:readline";

const TOP = new URL("../../", import.meta.url);
const { stdout } = process;
globalThis.console = new Console(process.stderr);

/** What nobody waited for and failed: the fault of the call that began it. */
let unhandled = [];
process.on("unhandledRejection", (error) => unhandled.push(error));

/** A mark in the address of a module makes it another one; whatever it imports has the mark too. */
const MARK = "fresh";
let marks = 0;
registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    const mark = context.parentURL && new URL(context.parentURL).searchParams.get(MARK);
    return mark && found.url.startsWith("file:")
      ? { ...found, url: marked(found.url, mark) }
      : found;
  },
});

function marked(address, mark) {
  const url = new URL(address);
  url.searchParams.set(MARK, mark);
  return url.href;
}

function decode(value) {
  if (Array.isArray(value)) return value.map(decode);
  if (value?.$map) return new Map(Object.entries(value.$map));
  if (value?.$set) return new Set(value.$set);
  if (!value || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, decode(inner)]));
}

function encode(_, value) {
  if (value instanceof Map) return Object.fromEntries(value);
  return value instanceof Set ? [...value] : value;
}

async function resultsOf({ calls, isFresh }) {
  const mark = isFresh ? String((marks += 1)) : "";
  const results = [];
  for (const [module, name, ...args] of calls) {
    const { href } = new URL(module, TOP);
    const { [name]: called } = await import(mark ? marked(href, mark) : href);
    if (!called) throw new Error(`${module} has no ${name}`);
    results.push(await called(...args.map(decode)));
  }
  return results;
}

async function answer(asked) {
  unhandled = [];
  try {
    const results = await resultsOf(asked);
    await new Promise(setImmediate); // by then Node has told of every rejection
    if (unhandled.length) throw unhandled[0];
    return JSON.stringify({ results }, encode);
  } catch (error) {
    return JSON.stringify({ fault: error?.stack ?? String(error) });
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  stdout.write(`${await answer(JSON.parse(line))}\n`);
}
process.exit(0);
