// The finder in a worker: the only part that fetches. Searches are answered one at a time, and only
// the latest matters.
import { FinderError, open } from "../search/engine.js";

/** @import { FinderErrorCode } from "../shared/codec.js" */
/** @import { Finder, SearchResult } from "../search/engine.js" */
/** @import { IndexInfo } from "../search/index-info.js" */
/** @import { PlaceSuggestion } from "../search/geocoder.js" */

/** @typedef {{type: "search", id: number, query: object}} SearchRequest */
/** @typedef {{type: "suggest", id: number, text: string}} SuggestRequest */
/**
 * @typedef {{type: "open", base: string} | SearchRequest | SuggestRequest} FinderRequest What the
 * page sends.
 */

/**
 * What the worker answers.
 * @typedef {{type: "ready", info: IndexInfo}
 *   | {type: "result", id: number, result: SearchResult}
 *   | {type: "suggestions", id: number, suggestions: PlaceSuggestion[]}
 *   | {type: "whole"}
 *   | {type: "error", id?: number, code: FinderErrorCode, file: string}} FinderMessage
 */

let base = "";
/** @type {Promise<Finder> | null} */
let opening = null;
/** @type {SearchRequest | null} */
let waiting = null;
let isBusy = false;
/** @type {Promise<void> | null} */
let prefetching = null;

/** @param {FinderMessage} message */
const send = (message) => postMessage(message);

/**
 * Return a function that fetches files of the `finder/` folder.
 * @param {string} folder
 */
const loader = (folder) => async (/** @type {string} */ file) => {
  const cache = file === "manifest.json" ? "no-cache" : "default";
  const response = await fetch(new URL(file, folder), { cache });
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.arrayBuffer();
};

/** Return the finder, opening it first; after a failure the next call tries again. */
function finder() {
  opening ??= open(loader(base)).catch((error) => {
    opening = null;
    throw error;
  });
  return opening;
}

/**
 * Say what went wrong, in a form that can be sent.
 * @param {unknown} error
 * @param {number} [id]
 */
function fail(error, id) {
  const isKnown = error instanceof FinderError;
  const code = isKnown ? error.code : "damaged";
  send({ type: "error", id, code, file: isKnown ? error.file : "" });
}

/** @param {string} folder */
async function start(folder) {
  base = folder;
  try {
    send({ type: "ready", info: (await finder()).info });
  } catch (error) {
    fail(error);
  }
}

/** Answer the latest search, and any that has come in its place meanwhile. */
async function searchLatest() {
  if (isBusy) return;
  isBusy = true;
  while (waiting) {
    const { id, query } = waiting;
    waiting = null;
    try {
      send({ type: "result", id, result: await (await finder()).search(query) });
    } catch (error) {
      fail(error, id);
    }
  }
  isBusy = false;
  prefetch();
}

/**
 * Load what is left, quietly, once there has been a first answer; then nothing more needs the
 * network.
 */
function prefetch() {
  prefetching ??= finder()
    .then((opened) => opened.prefetch())
    .then(() => send({ type: "whole" }))
    .catch(() => {
      prefetching = null;
    });
}

/** @param {SuggestRequest} request */
async function suggest({ id, text }) {
  try {
    send({ type: "suggestions", id, suggestions: await (await finder()).suggestPlaces(text) });
  } catch (error) {
    fail(error, id);
  }
}

addEventListener("message", (/** @type {MessageEvent<FinderRequest>} */ { data }) => {
  if (data.type === "open") start(data.base);
  else if (data.type === "suggest") suggest(data);
  else {
    waiting = data;
    searchLatest();
  }
});
