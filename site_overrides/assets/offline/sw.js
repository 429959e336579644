/**
 * The service worker: the site with the network gone. The build writes it to `/sw.js`, below a line
 * that sets BUILD.
 *
 * - The network comes first. The copy is for when there is none, or when it says nothing for six
 *   seconds.
 * - An answer without our mark (a Wi-Fi login page) is never kept, and never takes the place of a
 *   copy.
 * - A sensitive page is never kept, and so never shown from a copy.
 * - One build, one copy: a new build's worker takes over at once and deletes the copy before it.
 * - It asks for no listing that the reader did not open, and keeps no words of a search: addresses
 *   lose their ? and #.
 */

/**
 * A page from the network. It is ours when it has our mark.
 *
 * @typedef {{response: Response, isOurs: boolean}} FetchedPage
 */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

const TOP = new URL("./", self.location.href).href;
const OURS = `linkbook:${new URL(TOP).pathname}:`; // another site may share this host
const COPY = OURS + BUILD.version;
const OFF = `${OURS}off`; // there when the reader has said that nothing is to be kept

const MARK = /<meta name="linkbook" content="(plain|sensitive)">/;
const COPY_MARK = '<meta name="linkbook" content="copy">'; // how a page knows that it is one
const WHOLE = /<\/html>\s*$/;
const PAGE = /(?:^|\/)[^/.]*$|\.html$/;
const LISTING = /^listings\/([a-z0-9-]+)\/$/;
const FILE = /^(?:assets|finder|shelves)\/.+\.(js|css|svg|json|bin)$/;
const INDEX = /^(?:finder|shelves)\//;
const HASHED = /^(?:finder|shelves)\/.+[.-]([0-9a-f]{8,12})\.(?:json|bin)$/;
const SCRIPT = /javascript/;
/** @type {Record<string, RegExp>} */
const CONTENT_TYPES = {
  js: SCRIPT,
  css: /^text\/css/,
  svg: /^image\/svg/,
  json: /json/,
  bin: /^(?!text\/html)/,
};

const PATIENCE = 6_000; // milliseconds before a copy is shown instead of waiting on
const SILENCE = 30_000; // milliseconds for which parts of pages come from the copy once the network has failed
const BATCH = 8; // files that are asked for together, so that the page's own are not kept waiting
const OLDEST = 7 * 86_400_000; // milliseconds; no login page lasts a week, so against an older copy believe the network

worker.addEventListener("install", (event) => {
  worker.skipWaiting();
  event.waitUntil(fill().catch(giveUp));
});
worker.addEventListener("activate", (event) => event.waitUntil(takeOver()));
worker.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  if (method !== "GET" || !url.startsWith(TOP)) return;
  const path = bare(url);
  if (mode === "navigate" && PAGE.test(path)) event.respondWith(answerPage(event, path));
  else if (FILE.test(path)) event.respondWith(answerFile(event, path));
});

// --- filling and replacing the copy

/** Keep the short list, all of it or nothing, and then the pages that are open. */
async function fill() {
  await keepAll([...BUILD.pages, ...BUILD.assets]);
  await keepAll(await styles());
  /** @type {{connection?: {saveData?: boolean}}} */
  const { connection } = /** @type {any} */ (self.navigator);
  if (!connection?.saveData) await keepAll(BUILD.book);
  const open = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  const ours = open.filter(({ url }) => url.startsWith(TOP)).map(({ url }) => bare(url));
  await Promise.all(ours.map((path) => pageFromNetwork(TOP + path, path)));
}

/** @param {string[]} paths */
async function keepAll(paths) {
  for (let n = 0; n < paths.length; n += BATCH) {
    await Promise.all(paths.slice(n, n + BATCH).map(keepOne));
  }
  for (const path of paths) {
    if (!(await cached(path))) throw new Error(`${path} did not arrive whole`);
  }
}

/** @param {string} path */
async function keepOne(path) {
  const request = new Request(TOP + path, { cache: "no-cache" }); // an old answer must not become the new copy
  if (!FILE.test(path)) return pageFromNetwork(request, path);
  const response = await fileFromNetwork(request, path);
  return response && keep(path, response);
}

/**
 * Leave the copy before this one, and the worker that goes with it, as they are.
 *
 * @param {unknown} error
 */
async function giveUp(error) {
  await caches.delete(COPY);
  throw error;
}

/**
 * Return the style sheets that the home page asks for: the theme names its own after what is in
 * them.
 */
async function styles() {
  const home = (await (await cached(""))?.text()) ?? "";
  const links = [...home.matchAll(/<link rel="stylesheet" href="([^"]+\.css)">/g)];
  return links.map(([, href]) => bare(new URL(href, TOP).href));
}

/** Delete every older copy, and answer for the pages that are open already. */
async function takeOver() {
  const ours = (await caches.keys()).filter((name) => name.startsWith(OURS));
  const older = ours.filter((name) => name !== COPY && name !== OFF);
  await Promise.all(older.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

// --- answering

/**
 * Answer for a page: from the network if it gives one of ours in time, else from the copy, else
 * with a way on.
 *
 * @param {FetchEvent} event
 * @param {string} path
 */
async function answerPage(event, path) {
  const copy = await cached(path);
  const fetching = pageFromNetwork(event.request, path);
  event.waitUntil(fetching);
  const fetched = await inTime(fetching, copy);
  if (!copy) return fetched?.response ?? insteadOf(path);
  if (fetched && (fetched.isOurs || (await isTrustworthy(copy)))) return fetched.response;
  noteNetwork(false);
  return copy;
}

/**
 * Answer for a part of a page. A file that is named after what is in it never changes: its copy is
 * as good as new.
 *
 * @param {FetchEvent} event
 * @param {string} path
 */
async function answerFile(event, path) {
  const copy = await cached(path);
  if (copy && (HASHED.test(path) || Date.now() < silentUntil)) return copy;
  const response = await inTime(fileFromNetwork(event.request, path), copy);
  const isNew = response && !copy && INDEX.test(path); // what it has, stays: one build
  if (isNew) event.waitUntil(keep(path, response.clone()));
  return response ?? copy ?? Response.error();
}

/**
 * Return where an address that cannot be shown leads. It names a listing only if that is known not
 * to be sensitive.
 *
 * @param {string} path
 */
async function insteadOf(path) {
  if (path === "offline/" || !(await cached("offline/"))) return Response.error();
  const id = LISTING.exec(path)?.[1];
  const wanted = id && (await isPlain(id)) ? id : "";
  return Response.redirect(`${TOP}offline/#${wanted}`); // with no # the old one would be carried over
}

/**
 * Return whether the copy of the index has a listing and does not call it sensitive.
 *
 * @param {string} id
 */
async function isPlain(id) {
  const manifest = await (await cached("finder/manifest.json"))?.json();
  for (const [n, hash] of manifest?.cards.files.entries() ?? []) {
    const columns = await inflated(await cached(`finder/cards-${n}.${hash}.bin`));
    const place = columns?.id.indexOf(id) ?? -1;
    if (place >= 0) return !columns.sensitive?.[place];
  }
  return false;
}

/**
 * Return what a squeezed file of the index holds, or null. An old phone cannot tell, and then
 * nothing is known of it.
 *
 * @param {Response | undefined} response
 */
async function inflated(response) {
  if (!response?.body || typeof DecompressionStream === "undefined") return null;
  return new Response(response.body.pipeThrough(new DecompressionStream("deflate"))).json();
}

// --- the network

let silentUntil = 0;

/**
 * Return what is being fetched, or null when the copy has waited for it long enough.
 *
 * @template T
 * @param {Promise<T>} fetching
 * @param {Response | undefined} copy
 * @returns {Promise<T | null>}
 */
function inTime(fetching, copy) {
  if (!copy) return fetching;
  /** @type {Promise<null>} */
  const silence = new Promise((resolve) => setTimeout(resolve, PATIENCE, null));
  return Promise.race([fetching, silence]);
}

/**
 * Remember whether the network answers: a page from the copy gets its parts from there too, and all
 * from one build.
 *
 * @param {boolean} answers
 */
function noteNetwork(answers) {
  silentUntil = answers ? 0 : Date.now() + SILENCE;
}

/**
 * Return a page from the network, having kept it if that is right; null if nothing answers.
 *
 * @param {RequestInfo} request
 * @param {string} path
 * @returns {Promise<FetchedPage | null>}
 */
async function pageFromNetwork(request, path) {
  try {
    const response = await fetch(request, { cache: "no-cache" });
    const text = await response.clone().text();
    const isDirect = response.type === "basic" && !response.redirected;
    const mark = isDirect ? MARK.exec(text)?.[1] : undefined;
    if (!mark) return { response, isOurs: false };
    const isWhole = response.status === 200 && WHOLE.test(text);
    if (mark === "plain" && isWhole) {
      await keep(path, new Response(text.replace(MARK, COPY_MARK), response));
    } else {
      await forget(path);
    }
    noteNetwork(true);
    return { response, isOurs: true };
  } catch {
    return null;
  }
}

/**
 * Return a file from the network, or null if it is not what it should be.
 *
 * @param {Request} request
 * @param {string} path
 * @returns {Promise<Response | null>}
 */
async function fileFromNetwork(request, path) {
  try {
    const hash = HASHED.exec(path)?.[1];
    const before = hash && (await caches.match(TOP + path)); // the last build may have had the very same file
    const response = before || (await fetch(request));
    if (!isExpected(response, path)) return null;
    const bytes = await response.arrayBuffer();
    const isIntact = !hash || (await digest(bytes)).startsWith(hash);
    return isIntact ? new Response(bytes, response) : null;
  } catch {
    return null;
  }
}

/**
 * Return whether an answer is of the type that a file's name says.
 *
 * @param {Response} response
 * @param {string} path
 */
function isExpected(response, path) {
  const extension = FILE.exec(path)?.[1] ?? "";
  const fits = CONTENT_TYPES[extension].test(response.headers.get("Content-Type") ?? "");
  return response.status === 200 && !response.redirected && fits;
}

/**
 * Return the first twelve letters of the hash of some bytes, some or all of which an index file
 * carries in its name.
 *
 * @param {ArrayBuffer} bytes
 */
async function digest(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...hash.slice(0, 6)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Return whether to believe an answer without our mark although there is a copy. A login page
 * stands in the way of everything, this very file too. If this file arrives, or is said to be gone,
 * the site itself has changed.
 *
 * @param {Response} copy
 */
async function isTrustworthy(copy) {
  if (Date.now() - Date.parse(copy.headers.get("Date") ?? "") > OLDEST) return true;
  try {
    const own = await fetch(self.location.href, { cache: "no-store", redirect: "manual" });
    const isGone = own.status === 404 || own.status === 410;
    return isGone || (own.ok && SCRIPT.test(own.headers.get("Content-Type") ?? ""));
  } catch {
    return false;
  }
}

// --- the copy

/**
 * Return an address from the top of the site, as the copy knows it: with nothing that somebody
 * typed.
 *
 * @param {string} url
 */
function bare(url) {
  const { origin, pathname } = new URL(url);
  return (origin + pathname).slice(TOP.length);
}

/**
 * Return what the copy has at an address, if anything.
 *
 * @param {string} path
 */
function cached(path) {
  return caches.match(TOP + path, { cacheName: COPY });
}

/**
 * Keep an answer, unless the reader wants none kept. A full phone keeps nothing, and its reader
 * loses nothing.
 *
 * @param {string} path
 * @param {Response} response
 */
async function keep(path, response) {
  if (await caches.has(OFF)) return;
  await (await caches.open(COPY)).put(TOP + path, response).catch(() => {});
}

/** @param {string} path */
async function forget(path) {
  if (await caches.has(COPY)) await (await caches.open(COPY)).delete(TOP + path);
}
