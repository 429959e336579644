// Measure one engine under Node: node --expose-gc node.mjs <folder> <engine> <queries as JSON>
// <rounds> <most ms>.
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { start, typing } from "./type.mjs";

const [folder, name, queries, rounds, most] = process.argv.slice(2);
const base = `${pathToFileURL(folder)}/`;
const get = async (file, kind) => {
  const data = await readFile(`${folder}/${file}`);
  if (kind === "bytes") return data.buffer.slice(data.byteOffset, data.byteOffset + data.length);
  return kind === "json" ? JSON.parse(data) : String(data);
};
const used = () => {
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/** Give Pagefind the page that it expects, with files in the place of the network. */
function pretendPage() {
  globalThis.window = globalThis;
  globalThis.document = {
    querySelector: () => ({ getAttribute: () => "en" }),
    currentScript: null,
  };
  globalThis.location = new URL("http://localhost/");
  const here = (address) =>
    decodeURI(String(address))
      .replace(/^(http:\/\/localhost|file:\/\/)/, "")
      .split("?")[0];
  globalThis.fetch = async (address) => new Response(await readFile(here(address)));
}

if (name === "pagefind") pretendPage();
const before = used();
const list = JSON.parse(queries);
const { engine, ready, first } = await start(name, get, base, list[0]);
await engine.settle?.();
const { times, whole } = await typing(engine, list, +rounds, +most);
const heap = used() - before;
await engine.search(list[0]); // so that nothing was let go before it was weighed
console.log(JSON.stringify({ ready, first, times, whole, heap }));
process.exit(0);
