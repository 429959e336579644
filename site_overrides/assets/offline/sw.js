/**
 * The service worker: the site with the network gone. The build writes it to `/sw.js`, below a line that sets BUILD.
 *
 * - The network comes first. The copy is for when there is none, or when it says nothing for six seconds.
 * - An answer without our mark (a Wi-Fi login page) is never kept, and never takes the place of a copy.
 * - A sensitive page is never kept, and so never shown from a copy.
 * - One build, one copy: a new build's worker takes over at once and deletes the copy before it.
 * - It asks for no listing that the reader did not open, and keeps no words of a search: addresses lose their ? and #.
 */

// BUILD: {version, pages: [addresses], assets: [paths], book: [addresses and paths]}

const TOP = new URL("./", self.location).href;
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
const KIND = { js: SCRIPT, css: /^text\/css/, svg: /^image\/svg/, json: /json/, bin: /^(?!text\/html)/ };

const PATIENCE = 6_000; // milliseconds before a copy is shown instead of waiting on
const SILENCE = 30_000; // after the network has failed, for how long the parts of pages come from the copy at once
const AT_ONCE = 8; // files that are asked for together, so that the page's own are not kept waiting
const OLDEST = 7 * 86_400_000; // no login page lasts a week: against an older copy, believe the network

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(fill().catch(giveUp));
});
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  if (method !== "GET" || !url.startsWith(TOP)) return;
  const path = bare(url);
  if (mode === "navigate" && PAGE.test(path)) event.respondWith(page(event, path));
  else if (FILE.test(path)) event.respondWith(file(event, path));
});

// --- filling and replacing the copy

/** Keep the short list, all of it or nothing, and then the pages that are open. */
async function fill() {
  await keepAll([...BUILD.pages, ...BUILD.assets]);
  await keepAll(await styles());
  if (!self.navigator.connection?.saveData) await keepAll(BUILD.book);
  const open = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const ours = open.filter(({ url }) => url.startsWith(TOP)).map(({ url }) => bare(url));
  await Promise.all(ours.map((path) => pageFromNetwork(TOP + path, path)));
}

async function keepAll(paths) {
  for (let n = 0; n < paths.length; n += AT_ONCE) await Promise.all(paths.slice(n, n + AT_ONCE).map(keepOne));
  for (const path of paths) if (!(await kept(path))) throw new Error(`${path} did not arrive whole`);
}

async function keepOne(path) {
  const request = new Request(TOP + path, { cache: "no-cache" }); // an old answer must not become the new copy
  if (!FILE.test(path)) return pageFromNetwork(request, path);
  const answer = await fileFromNetwork(request, path);
  return answer && keep(path, answer);
}

/** Leave the copy before this one, and the worker that goes with it, as they are. */
async function giveUp(fault) {
  await caches.delete(COPY);
  throw fault;
}

/** Return the style sheets that the home page asks for: the theme names its own after what is in them. */
async function styles() {
  const home = await (await kept("")).text();
  const links = [...home.matchAll(/<link rel="stylesheet" href="([^"]+\.css)">/g)];
  return links.map(([, href]) => bare(new URL(href, TOP)));
}

/** Delete every older copy, and answer for the pages that are open already. */
async function takeOver() {
  const older = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== COPY && name !== OFF);
  await Promise.all(older.map((name) => caches.delete(name)));
  await self.clients.claim();
}

// --- answering

/** Answer for a page: from the network if it gives one of ours in time, else from the copy, else with a way on. */
async function page(event, path) {
  const copy = await kept(path);
  const asking = pageFromNetwork(event.request, path);
  event.waitUntil(asking);
  const found = await inTime(asking, copy);
  if (!copy) return found?.answer ?? instead(path);
  if (found && (found.ours || (await isTrue(copy)))) return found.answer;
  heard(false);
  return copy;
}

/** Answer for a part of a page. A file that is named after what is in it never changes: its copy is as good as new. */
async function file(event, path) {
  const copy = await kept(path);
  if (copy && (HASHED.test(path) || Date.now() < silentUntil)) return copy;
  const answer = await inTime(fileFromNetwork(event.request, path), copy);
  if (answer && !copy && INDEX.test(path)) event.waitUntil(keep(path, answer.clone())); // what it has, stays: one build
  return answer ?? copy ?? Response.error();
}

/** Return where an address that cannot be shown leads. It names a listing only if that is known not to be sensitive. */
async function instead(path) {
  if (path === "offline/" || !(await kept("offline/"))) return Response.error();
  const id = LISTING.exec(path)?.[1];
  const wanted = id && (await isPlain(id)) ? id : "";
  return Response.redirect(`${TOP}offline/#${wanted}`); // with no # the old one would be carried over
}

/** Return whether the copy of the book has a listing and does not call it sensitive. */
async function isPlain(id) {
  const manifest = await (await kept("finder/manifest.json"))?.json();
  for (const [n, hash] of manifest?.cards.files.entries() ?? []) {
    const cards = await unsqueezed(await kept(`finder/cards-${n}.${hash}.bin`));
    const place = cards?.id.indexOf(id) ?? -1;
    if (place >= 0) return !cards.sensitive?.[place];
  }
  return false;
}

/** Return what a squeezed file of the index holds, or null. An old phone cannot tell, and then nothing is known of it. */
async function unsqueezed(answer) {
  if (!answer || typeof DecompressionStream === "undefined") return null;
  return new Response(answer.body.pipeThrough(new DecompressionStream("deflate"))).json();
}

// --- the network

let silentUntil = 0;

/** Return what is asked for, or null when the copy has waited for it long enough. */
function inTime(asking, copy) {
  if (!copy) return asking;
  const silence = new Promise((resolve) => setTimeout(resolve, PATIENCE, null));
  return Promise.race([asking, silence]);
}

/** Remember whether the network answers: a page from the copy gets its parts from there too, and all from one build. */
function heard(anything) {
  silentUntil = anything ? 0 : Date.now() + SILENCE;
}

/** Return a page from the network as {answer, ours}, having kept it if that is right; null if nothing answers. */
async function pageFromNetwork(request, path) {
  try {
    const answer = await fetch(request, { cache: "no-cache" });
    const text = await answer.clone().text();
    const mark = answer.type === "basic" && !answer.redirected && MARK.exec(text)?.[1];
    if (!mark) return { answer, ours: false };
    const plain = mark === "plain" && answer.status === 200 && WHOLE.test(text);
    await (plain ? keep(path, new Response(text.replace(MARK, COPY_MARK), answer)) : forget(path));
    heard(true);
    return { answer, ours: true };
  } catch {
    return null;
  }
}

/** Return a file from the network, or null if it is not what it should be. */
async function fileFromNetwork(request, path) {
  try {
    const hash = HASHED.exec(path)?.[1];
    const before = hash && (await caches.match(TOP + path)); // the last build may have had the very same file
    const answer = before ?? (await fetch(request));
    const fits = KIND[FILE.exec(path)[1]].test(answer.headers.get("Content-Type") ?? "");
    if (answer.status !== 200 || answer.redirected || !fits) return null;
    const bytes = await answer.arrayBuffer();
    return hash && !(await digest(bytes)).startsWith(hash) ? null : new Response(bytes, answer);
  } catch {
    return null;
  }
}

/** Return the first twelve letters of the hash of some bytes, some or all of which an index file carries in its name. */
async function digest(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...hash.slice(0, 6)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Return whether to believe an answer without our mark although there is a copy. A login page stands in the way of
 * everything, this very file too. If this file arrives, or is said to be gone, the site itself has changed.
 */
async function isTrue(copy) {
  if (Date.now() - Date.parse(copy.headers.get("Date")) > OLDEST) return true;
  try {
    const own = await fetch(self.location.href, { cache: "no-store", redirect: "manual" });
    return own.status === 404 || own.status === 410 || (own.ok && SCRIPT.test(own.headers.get("Content-Type") ?? ""));
  } catch {
    return false;
  }
}

// --- the copy

/** Return an address from the top of the site, as the copy knows it: with nothing that somebody typed. */
function bare(url) {
  const { origin, pathname } = new URL(url);
  return (origin + pathname).slice(TOP.length);
}

/** Return what the copy has at an address, if anything. */
function kept(path) {
  return caches.match(TOP + path, { cacheName: COPY });
}

/** Keep an answer, unless the reader wants none kept. A full phone keeps nothing, and its reader loses nothing. */
async function keep(path, answer) {
  if (await caches.has(OFF)) return;
  await (await caches.open(COPY)).put(TOP + path, answer).catch(() => {});
}

async function forget(path) {
  if (await caches.has(COPY)) await (await caches.open(COPY)).delete(TOP + path);
}
