// The finder in a worker: the only part that fetches. Searches are answered one at a time, and only
// the latest matters.
import { loadWeights } from "../search/danger-classifier.js";
import { FinderError, open } from "../search/engine.js";
import { START } from "../search/index-loader.js";
import { isMetered } from "../shared/metered.js";
import { speak } from "../shared/words.js";

/** @import { FinderErrorCode } from "../shared/codec.js" */
/** @import { Finder } from "../search/engine.js" */
/** @import { SearchResult } from "../search/search-result.js" */
/** @import { IndexInfo } from "../search/index-info.js" */
/** @import { PlaceSuggestion } from "../search/geocoder.js" */
/** @import { Words } from "../shared/words.js" */

/** @typedef {{near?: string, limit?: number}} AskedQuery The rest of it is not read here. */
/** @typedef {{type: "search", id: number, query: AskedQuery}} SearchRequest */
/** @typedef {{type: "suggest", text: string}} SuggestRequest */
/**
 * @typedef {{type: "open", base: string, start: ArrayBuffer | null, words?: Words}} OpenRequest
 * `start` is the first file, if the page has it; `words` those of the page's language.
 */
/** @typedef {OpenRequest | SearchRequest | SuggestRequest} FinderRequest What the page sends. */

/**
 * What the worker answers.
 * @typedef {{type: "ready", info: IndexInfo}
 *   | {type: "result", id: number, result: SearchResult}
 *   | {type: "suggestions", suggestions: PlaceSuggestion[]}
 *   | {type: "whole"}
 *   | {type: "error", id?: number, code: FinderErrorCode, file: string}} FinderMessage
 */

/** How many cards the first answer waits for; the others follow. */
const FIRST_CARDS = 4;

let base = "";
/** The first file as the page had it, once. @type {ArrayBuffer | null} */
let given = null;
/** Whether the first file is the newest: the page's own may be as old as the page. */
let isNewest = false;
let hasAnswered = false;
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
  const known = file === START ? takeGiven() : null;
  if (known) return known;
  isNewest ||= file === START;
  const response = await fetch(new URL(file, folder), { cache: cachingOf(file) });
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.arrayBuffer();
};

/**
 * Return how a browser may keep a file: the first one is asked for anew, and those of sensitive
 * listings leave nothing on a phone.
 * @param {string} file
 * @returns {RequestCache}
 */
function cachingOf(file) {
  if (file.startsWith("apart-")) return "no-store";
  return file === START ? "no-cache" : "default";
}

function takeGiven() {
  const taken = given;
  given = null;
  return taken;
}

/**
 * Return the finder, opening it first; after a failure the next call tries again.
 * @returns {Promise<Finder>}
 */
function finder() {
  opening ??= open(loader(base)).catch((error) => {
    opening = null;
    if (isNewest) throw error;
    isNewest = true;
    return finder();
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

/** @param {OpenRequest} request */
async function start(request) {
  base = request.base;
  given = request.start;
  speak(request.words);
  loadWeights().catch(() => {}); // the first search asks again
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
    const request = waiting;
    waiting = null;
    try {
      await answer(request);
    } catch (error) {
      if (isNewest) fail(error, request.id);
      else startAnew(request);
    }
  }
  isBusy = false;
  prefetch();
}

/**
 * Answer a search: the first one as soon as a few cards are there. Where there is danger it waits
 * for all, because the lines that answer it may be among the last.
 * @param {SearchRequest} request
 */
async function answer({ id, query }) {
  const opened = await finder();
  if (query.near) opened.files.loadLocations().catch(() => {}); // while the words are fetched
  if (!hasAnswered && (query.limit ?? 0) > FIRST_CARDS) {
    const result = await opened.search({ ...query, limit: FIRST_CARDS });
    if (!result.danger) send({ type: "result", id, result });
  }
  send({ type: "result", id, result: await opened.search(query) });
  hasAnswered = true;
}

/**
 * Begin again with the newest first file: the files that an older one names may be gone.
 * @param {SearchRequest} request
 */
function startAnew(request) {
  isNewest = true;
  opening = null;
  waiting ??= request;
}

/**
 * Load what is left, quietly, once there has been a first answer; then nothing more needs the
 * network. Where bytes are paid for, only what a search asks for comes.
 */
function prefetch() {
  if (isMetered()) return;
  prefetching ??= finder()
    .then((opened) => opened.prefetch())
    .then(() => send({ type: "whole" }))
    .catch(() => {
      prefetching = null;
    });
}

/**
 * Offer places. Without a network there may be none to offer: that is no fault of a search.
 * @param {SuggestRequest} request
 */
async function suggest({ text }) {
  const suggestions = await finder()
    .then((opened) => opened.suggestPlaces(text))
    .catch(() => []);
  send({ type: "suggestions", suggestions });
}

addEventListener("message", (/** @type {MessageEvent<FinderRequest>} */ { data }) => {
  if (data.type === "open") start(data);
  else if (data.type === "suggest") suggest(data);
  else {
    waiting = data;
    searchLatest();
  }
});
