import { readFileSync } from "node:fs";

const WORKER = "../../site_overrides/assets/search-page/worker.js";
const BASE = "https://example.org/finder/";
const PATIENCE = 20; // milliseconds of quiet after which no message is on its way
const MOST_WAITS = 500;

/**
 * Return what the finder's worker says to requests, each answered before the next, with the files
 * of a folder of which those that begin with a text of `gone` do not come.
 */
export async function messages(folder, requests, gone) {
  const said = [];
  let hear;
  globalThis.postMessage = (message) => said.push(message);
  globalThis.addEventListener = (_, listener) => (hear = listener);
  globalThis.fetch = async ({ href }) => {
    const file = href.slice(BASE.length);
    if (gone.some((start) => file.startsWith(start))) throw new TypeError("no network");
    return new Response(readFileSync(`${folder}/finder/${file}`));
  };
  await import(`${WORKER}?${performance.now()}`);
  for (const request of [{ type: "open", base: BASE, start: null }, ...requests]) {
    const before = said.length;
    hear({ data: request });
    await answered(said, before);
  }
  return said.map(({ type, id, result, suggestions }) => ({
    type,
    id,
    total: result?.total,
    suggestions: suggestions?.length,
  }));
}

/** Wait until more was said than before, and nothing more is. */
async function answered(said, before) {
  let count = -1;
  for (let n = 0; n < MOST_WAITS && (said.length === before || count < said.length); n++) {
    count = said.length;
    await new Promise((done) => setTimeout(done, PATIENCE));
  }
}
