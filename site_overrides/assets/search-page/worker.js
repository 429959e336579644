// The finder in a worker: the only part that fetches. Searches are answered one at a time, and only the latest matters.
import {FinderError, open} from "../search/engine.js";

let base = "";
let opening = null;
let waiting = null;
let busy = false;

/** Return a function that fetches files of the `finder/` folder. */
const loader = (from) => async (file) => {
  const answer = await fetch(new URL(file, from), {cache: file === "manifest.json" ? "no-cache" : "default"});
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return answer.arrayBuffer();
};

/** Return the finder, opening it first; after a failure the next call tries again. */
function finder() {
  opening ??= open(loader(base)).catch((error) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** Say what went wrong, in a form that can be sent. */
function fail(error, id) {
  const known = error instanceof FinderError;
  postMessage({type: "error", id, code: known ? error.code : "damaged", file: known ? error.file : ""});
}

async function start(message) {
  base = message.base;
  try {
    postMessage({type: "ready", info: (await finder()).info});
  } catch (error) {
    fail(error);
  }
}

/** Answer the latest search, and any that has come in its place meanwhile. */
async function searchLatest() {
  if (busy) return;
  busy = true;
  while (waiting) {
    const {id, query} = waiting;
    waiting = null;
    try {
      postMessage({type: "result", id, result: await (await finder()).search(query)});
    } catch (error) {
      fail(error, id);
    }
  }
  busy = false;
  loadTheRest();
}

let whole = null;

/** Load what is left, quietly, once there has been a first answer; then nothing more needs the network. */
function loadTheRest() {
  whole ??= finder()
    .then((found) => found.rest())
    .then(() => postMessage({type: "whole"}))
    .catch(() => (whole = null));
}

async function answer(message) {
  try {
    const found = await finder();
    if (message.type === "place") postMessage({type: "place", id: message.id, place: await found.place(message.text)});
    else postMessage({type: "suggestions", id: message.id, suggestions: await found.suggestPlaces(message.text)});
  } catch (error) {
    fail(error, message.id);
  }
}

addEventListener("message", ({data}) => {
  if (data.type === "open") start(data);
  else if (data.type === "search") {
    waiting = data;
    searchLatest();
  } else if (data.type === "place" || data.type === "suggest") answer(data);
});
