/**
 * The service worker: the site with the network gone. The build writes it to `/sw.js`, below a line that sets BUILD.
 *
 * - The network comes first. The copy is for when there is none, or it says nothing for six seconds.
 * - An answer without our mark (a Wi-Fi login page) is never kept, and never takes the place of a copy.
 * - A sensitive page is never kept, and so never shown from a copy.
 * - One build, one copy: a new build's worker takes over at once and deletes the copy before it.
 * - It asks for no listing that the reader did not open, and keeps no words of a search: addresses lose their `?` and `#`.
 */

/* global BUILD: {version, pages: [addresses], assets: [paths], book: [addresses and paths]} */

const TOP = new URL("./", self.location).href;
const OURS = `linkbook:${new URL(TOP).pathname}:`; // another site may share this host
const COPY = OURS + BUILD.version;

const MARK = /<meta name="linkbook" content="(plain|sensitive)">/;
const COPY_MARK = '<meta name="linkbook" content="copy">'; // how a page knows that it is one
const WHOLE = /<\/html>\s*$/;
const PAGE = /\/[^/.]*$|\.html$/;
const FILE = /\.(mjs|js|css|svg|json|bin)$/;
const KIND = { mjs: /javascript/, js: /javascript/, css: /^text\/css/, svg: /^image\/svg/, json: /json/, bin: /^(?!text\/html)/ };
const HASHED = /\/finder\/[^/]+\.([0-9a-f]{12})\.(?:json|bin)$/;
const LISTING = /^listings\/([a-z0-9-]+)\/$/;

const PATIENCE = 6_000; // milliseconds before a copy is shown instead of waiting on
const SILENCE = 30_000; // after the network has failed, how long its next answers are not waited for
const OLDEST = 30 * 86_400_000; // no login page lasts a month: after that, believe what the network says

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(fill());
});
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  if (method !== "GET" || !url.startsWith(TOP)) return;
  if (mode === "navigate" && PAGE.test(bare(url))) event.respondWith(page(event));
  else if (FILE.test(bare(url))) event.respondWith(file(event));
});

// --- filling and replacing the copy

/** Keep the short list, all of it or nothing: a copy that is not whole is no copy. */
async function fill() {
  await keepAll([...BUILD.pages, ...BUILD.assets]);
  if (!self.navigator.connection?.saveData) await keepAll(BUILD.book);
  await keepAll(await styles());
}

function keepAll(paths) {
  return Promise.all(paths.map(async (path) => {
    const url = TOP + path;
    const request = new Request(url, { cache: "no-cache" }); // an old answer must not become the new copy
    await (FILE.test(url) ? fileFromNetwork(request, url) : pageFromNetwork(request, url));
    if (!(await kept(url))) throw new Error(`${path} did not arrive whole`);
  }));
}

/** Return the style sheets that the home page asks for: the theme names its own after their content. */
async function styles() {
  const home = await (await kept(TOP)).text();
  return [...home.matchAll(/<link rel="stylesheet" href="([^"]+\.css)">/g)].map(([, href]) => new URL(href, TOP).href.slice(TOP.length));
}

/** Delete every older copy, answer for the pages that are open already, and keep them too. */
async function takeOver() {
  for (const name of await caches.keys()) if (name.startsWith(OURS) && name !== COPY && !name.endsWith(":off")) await caches.delete(name);
  await self.clients.claim();
  const open = await self.clients.matchAll({ type: "window" });
  await Promise.allSettled(open.map(({ url }) => pageFromNetwork(bare(url), bare(url))));
}

// --- answering

/** Answer for a page: from the network if it gives one of ours in time, else from the copy, else with a way on. */
async function page(event) {
  const url = bare(event.request.url);
  const copy = await kept(url);
  const asking = pageFromNetwork(event.request, url);
  event.waitUntil(asking);
  const found = await inTime(asking, copy);
  if (found?.ours || (found && copy && isOld(copy))) return found.answer;
  return copy ?? found?.answer ?? instead(url);
}

/** Answer for a part of a page. A file that is named after its content never changes, so its copy is as good as new. */
async function file(event) {
  const url = bare(event.request.url);
  const copy = await kept(url);
  if (copy && HASHED.test(url)) return copy;
  const asking = fileFromNetwork(event.request, url, copy);
  event.waitUntil(asking);
  return (await inTime(asking, copy)) ?? copy ?? Response.error();
}

/** Return where an address that cannot be shown leads: the page for it, naming the listing only if it is not sensitive. */
async function instead(url) {
  if (url === `${TOP}offline/` || !(await kept(`${TOP}offline/`))) return Response.error();
  const id = LISTING.exec(url.slice(TOP.length))?.[1];
  return Response.redirect(`${TOP}offline/#${id && (await isPlain(id)) ? id : ""}`); // the # stops the old one being carried over
}

/** Return whether the copy of the book has a listing and does not call it sensitive. */
async function isPlain(id) {
  const manifest = await (await kept(`${TOP}finder/manifest.json`))?.json();
  for (const { file: name } of manifest?.cards ?? []) {
    const cards = (await (await kept(`${TOP}finder/${name}`))?.json()) ?? [];
    const card = cards.find((one) => one.id === id);
    if (card) return !card.sensitive;
  }
  return false;
}

// --- the network

let silentUntil = 0;

/** Return what is asked for, or null when a copy need wait for it no longer. */
async function inTime(asking, copy) {
  if (!copy) return asking;
  const patience = Date.now() < silentUntil ? PATIENCE / 20 : PATIENCE;
  let timer;
  const silence = new Promise((resolve) => { timer = setTimeout(() => resolve(heard(null)), patience); });
  const found = await Promise.race([asking, silence]);
  clearTimeout(timer);
  return found;
}

/** Remember whether the network answers, so that one page does not wait again for each of its parts. */
function heard(answer) {
  silentUntil = answer ? 0 : Date.now() + SILENCE;
  return answer;
}

/** Return a page from the network as {answer, ours}, having kept it if that is right; null if there is no answer. */
async function pageFromNetwork(request, url) {
  try {
    const answer = await fetch(request, { cache: "no-cache" });
    const text = await answer.clone().text();
    const mark = answer.type === "basic" && !answer.redirected ? MARK.exec(text)?.[1] : undefined;
    if (!mark) return { answer, ours: false };
    heard(answer);
    const plain = mark === "plain" && answer.status === 200 && WHOLE.test(text);
    await (plain ? keep(url, new Response(text.replace(MARK, COPY_MARK), answer)) : forget(url));
    return { answer, ours: true };
  } catch {
    return heard(null);
  }
}

/** Return a file from the network if it is what its name says; keep it unless the copy has one, for a copy is one build. */
async function fileFromNetwork(request, url, copy) {
  try {
    const [, hash] = HASHED.exec(url) ?? [];
    const before = hash && (await caches.match(url)); // the last build's copy may have the very same file
    const answer = before ?? (await fetch(request));
    const ending = FILE.exec(url)[1];
    const fits = answer.status === 200 && !answer.redirected && KIND[ending].test(answer.headers.get("Content-Type") ?? "");
    const bytes = fits && (await answer.arrayBuffer());
    if (!fits || (hash && (await digest(bytes)) !== hash)) return null;
    const whole = new Response(bytes, answer);
    if (!copy) await keep(url, whole.clone());
    return before ? whole : heard(whole);
  } catch {
    return heard(null);
  }
}

/** Return the first twelve letters of the hash of some bytes, which an index file carries in its name. */
async function digest(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...hash.slice(0, 6)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

// --- the copy

/** Return an address as the copy knows it: nothing of what somebody typed. */
function bare(url) {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

async function kept(url) {
  return (await caches.open(COPY)).match(url);
}

/** Keep an answer. A phone that is full keeps nothing, and the reader loses nothing. */
async function keep(url, answer) {
  await (await caches.open(COPY)).put(url, answer).catch(() => {});
}

async function forget(url) {
  await (await caches.open(COPY)).delete(url);
}

function isOld(copy) {
  return Date.now() - Date.parse(copy.headers.get("Date")) > OLDEST;
}
