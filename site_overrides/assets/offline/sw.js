/**
 * The service worker: the site with the network gone. The build writes it to `/sw.js`, below a line
 * that sets BUILD.
 *
 * - The network comes first. The copy is for when there is none, or when it says nothing for six
 *   seconds.
 * - An answer without our mark (a Wi-Fi login page) is never kept, and never takes the place of a
 *   copy.
 * - A sensitive page is never kept, and so never shown from a copy; nor are a sensitive listing's
 *   facts, its row in the list of another page, or its result. Of the finder's index all is kept
 *   that does not name one (the lines that answer a danger anywhere are named), or nothing: a part
 *   would tell what was looked for. Numbers in it stand for listings, sensitive ones too.
 * - One build, one copy: a new build's worker takes over at once and deletes the copy before it.
 * - It is quiet. What the browser or the copy before has already is not asked for again, the finder
 *   is kept only for whoever has opened it, and where bytes are paid for nothing is fetched that
 *   the reader did not ask for.
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
const FINDER = "find/";
const OFFLINE = "offline/";
const FACTS = "shards/plan.json";
const START = "finder/start.bin";
const LISTING = /^listings\/([a-z0-9-]+)\/$/;
/** What pages read, and the facts of a plan as another language than English tells them. */
const FILE = /^(?:(?:assets|finder|shards)\/.+|[a-z-]+\/shards\/plan[^/]*)\.(js|css|svg|json|bin)$/;
const INDEX = /^(?:finder|(?:[a-z-]+\/)?shards)\//;
const FINDER_PART = /^finder\//;
const ON_DEMAND = /^finder\/(?:texts-|points-|manifest)/; // parts that no page loads beforehand
/** A link to a sensitive listing, or to who runs it. */
const SENSITIVE_LINK = new RegExp(`"[^"]*(?:listings|organisations)/${BUILD.neutral}/"`);
/** What holds one in a list of a page that is not sensitive. */
const SENSITIVE_ROW = new RegExp(
  `<(li|article)\\b(?:(?!</\\1>)[^])*?${SENSITIVE_LINK.source}[^]*?</\\1>`,
  "g",
);
const HASHED = /^(?:finder|(?:[a-z-]+\/)?shards)\/.+[.-]([0-9a-f]{8,12})\.(?:json|bin)$/;
const NAMED_SHEET = /\.([0-9a-f]{8})\.(?:min\.)?css$/;
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
worker.addEventListener("message", (event) => {
  if (event.data === "keep") event.waitUntil(keepAsAsked(event.ports[0]));
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

async function fill() {
  if (isMetered()) return carryOver();
  await keepBook();
  const open = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  const ours = open.filter(({ url }) => url.startsWith(TOP)).map(({ url }) => bare(url));
  if (ours.includes(FINDER)) await keepFiles(BUILD.finder);
  await Promise.all(ours.map((path) => pageFromNetwork(TOP + path, path, "force-cache")));
  for (const folder of new Set(ours.map(folderOf))) await keepLanguage(folder).catch(() => {});
}

/**
 * Return the folder of the language that a page is in, such as `cy/`; nothing for English.
 *
 * @param {string} path
 */
const folderOf = (path) => Object.keys(BUILD.languages).find((each) => path.startsWith(each)) ?? "";

/**
 * Keep the page about having no network in a language other than English, what its scripts say, and
 * the facts that it shows.
 *
 * @param {string} folder
 */
async function keepLanguage(folder) {
  const page = folder + OFFLINE;
  if (!folder || isMetered() || (await cached(page))) return;
  await keepFiles(BUILD.languages[folder]);
  await keepFacts(folder).catch(() => {}); // the page then shows them as the English pages do
  await pageFromNetwork(TOP + page, page);
}

/**
 * Keep the facts of listings as a language tells them, unless they are heavy: all that its list
 * names, and then the list.
 *
 * @param {string} folder
 */
async function keepFacts(folder) {
  const path = folder + FACTS;
  const isLight = Object.keys(BUILD.book).length > 0;
  const list =
    isLight && (await fileFromNetwork(new Request(TOP + path, { cache: "no-cache" }), path));
  if (!list) return;
  /** @type {string[]} */
  const named = await list.clone().json();
  await keepFiles(Object.fromEntries(named.map((name) => [`${folder}shards/${name}`, ""])));
  await keep(path, list);
}

/** Keep the short list and the book, all of it or nothing. */
async function keepBook() {
  await keepAll(BUILD.pages, (path) => pageFromNetwork(TOP + path, path));
  await keepAll([...BUILD.looks, ...(await styles())], keepLook);
  await keepFiles({ ...BUILD.scripts, ...BUILD.book });
}

/**
 * Keep the book because the reader has asked for it, whatever the bytes cost, and answer whether
 * that went well.
 *
 * @param {MessagePort} port
 */
async function keepAsAsked(port) {
  const isKept = await keepBook().then(
    () => true,
    () => false,
  );
  port.postMessage(isKept);
}

/** Return whether each byte may be paid for, as far as the browser says. */
function isMetered() {
  /** @type {{connection?: {saveData?: boolean, type?: string}}} */
  const { connection } = /** @type {any} */ (self.navigator);
  return Boolean(connection?.saveData || connection?.type === "cellular");
}

/** Ask for nothing: of the copy before this one keep the short list and the book. */
async function carryOver() {
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS));
  const older = names.find((name) => name !== COPY && name !== OFF);
  if (!older) return;
  const before = await caches.open(older);
  /** @param {string[]} paths */
  const carry = async (paths) => {
    for (const path of paths) {
      const response = await before.match(TOP + path);
      if (response) await keep(path, response);
    }
  };
  /** @param {string} folder */
  const carryFacts = async (folder) => {
    /** @type {string[]} */
    const named = (await (await before.match(TOP + folder + FACTS))?.json()) ?? [];
    await carry([folder + FACTS, ...named.map((name) => `${folder}shards/${name}`)]);
  };
  await carry([...BUILD.pages, ...BUILD.looks, ...Object.keys(BUILD.scripts)]);
  await carryFacts("");
  await carry(await styles());
  for (const [folder, files] of Object.entries(BUILD.languages)) {
    await carry([folder + OFFLINE, ...Object.keys(files)]);
    await carryFacts(folder);
  }
}

/**
 * @param {string[]} paths
 * @param {(path: string) => Promise<unknown>} keepOne
 */
async function keepAll(paths, keepOne) {
  for (let n = 0; n < paths.length; n += BATCH) {
    await Promise.all(paths.slice(n, n + BATCH).map(keepOne));
  }
  if (await caches.has(OFF)) return;
  for (const path of paths) {
    if (!(await cached(path))) throw new Error(`${path} did not arrive whole`);
  }
}

/** @param {string} path */
async function keepLook(path) {
  const hash = NAMED_SHEET.exec(path)?.[1];
  const known = hash && (await fromBrowser(path, hash).catch(() => null));
  const whole = known && isExpected(known, path) && (await intact(known, hash));
  if (whole) return keep(path, whole);
  const request = new Request(TOP + path, { cache: "no-cache" }); // an old answer must not become the new copy
  const response = await fileFromNetwork(request, path);
  return response && keep(path, response);
}

/**
 * Keep files whose hashes are known, so that each is asked of the network only if nothing nearer
 * has it.
 *
 * @param {Record<string, string>} hashes by path; empty where the file's name has it.
 */
function keepFiles(hashes) {
  return keepAll(Object.keys(hashes), async (path) => {
    const hash = hashes[path] || (HASHED.exec(path)?.[1] ?? "");
    for (const source of [fromBefore, fromBrowser, fromHost]) {
      const response = await source(path, hash).catch(() => undefined);
      const whole = response && isExpected(response, path) && (await intact(response, hash));
      if (whole) return keep(path, whole);
    }
    return undefined;
  });
}

/** @param {string} path */
const fromBefore = (path) => caches.match(TOP + path);

/**
 * Return what the browser has of a page's own visit, or what the host has if that is nothing. The
 * finder's page asks for the start by its mark.
 *
 * @param {string} path
 * @param {string} hash
 */
const fromBrowser = (path, hash) =>
  fetch(TOP + path + (path === START ? `?${hash.slice(0, 8)}` : ""), { cache: "force-cache" });

/** @param {string} path */
const fromHost = (path) => fetch(TOP + path, { cache: "reload" });

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
  const isOfUse = path !== FINDER || (await cached(START)); // the finder's page is none without its index
  const copy = isOfUse ? await cached(path) : undefined;
  const fetching = pageFromNetwork(event.request, path);
  const folder = folderOf(path);
  event.waitUntil(fetching.then((page) => (page?.isOurs ? keepLanguage(folder) : undefined)));
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
  const isNew = response && !(copy && INDEX.test(path)); // of an index what it has, stays: one build
  if (isNew && !BUILD.apart.some((beginning) => path.startsWith(beginning))) {
    const keeping = FINDER_PART.test(path) ? keepPart : keep;
    event.waitUntil(keeping(path, response.clone()));
  }
  return response ?? copy ?? Response.error();
}

/** Parts of the finder that have come while others have not. @type {Map<string, Response>} */
const arrived = new Map();

/**
 * Keep a part of the finder once all that every reader loads are there: which of them a search
 * asked for would tell what was looked for.
 *
 * @param {string} path
 * @param {Response} response
 */
async function keepPart(path, response) {
  arrived.set(path, response);
  const wanted = Object.keys(BUILD.finder).filter((one) => FINDER_PART.test(one));
  for (const one of wanted) {
    const isHere = ON_DEMAND.test(one) || arrived.has(one) || (await cached(one));
    if (!isHere) return;
  }
  const parts = [...arrived].filter(([one]) => wanted.includes(one));
  arrived.clear();
  for (const [one, part] of parts) await keep(one, part);
  await keepFiles(BUILD.finder);
}

/**
 * Return where an address that cannot be shown leads. It names a listing only if that is known not
 * to be sensitive.
 *
 * @param {string} path
 */
async function insteadOf(path) {
  const folder = folderOf(path);
  const page = (await cached(folder + OFFLINE)) ? folder + OFFLINE : OFFLINE;
  if (path === page || !(await cached(page))) return Response.error();
  const id = LISTING.exec(path.slice(folder.length))?.[1];
  const wanted = id && (await isPlain(id)) ? id : "";
  return Response.redirect(`${TOP}${page}#${wanted}`); // with no # the old one would be carried over
}

/**
 * Return whether the copy has a listing's facts: those of a sensitive one are never there.
 *
 * @param {string} id
 */
async function isPlain(id) {
  /** @type {string[]} */
  const shards = (await (await cached(FACTS))?.json()) ?? [];
  for (const name of shards) {
    const facts = await (await cached(`shards/${name}`))?.json();
    if (facts && Object.hasOwn(facts, id)) return !facts[id].sensitive;
  }
  return false;
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
 * Return a page's text without what links to a sensitive page; null where something still does.
 *
 * @param {string} text
 */
function withoutSensitiveRows(text) {
  const rest = text.replace(SENSITIVE_ROW, "");
  return SENSITIVE_LINK.test(rest) ? null : rest;
}

/**
 * Return a page from the network, having kept it if that is right; null if nothing answers.
 *
 * @param {RequestInfo} request
 * @param {string} path
 * @param {RequestCache} [cache]
 * @returns {Promise<FetchedPage | null>}
 */
async function pageFromNetwork(request, path, cache = "no-cache") {
  try {
    const response = await fetch(request, { cache });
    const text = await response.clone().text();
    const isDirect = response.type === "basic" && !response.redirected;
    const mark = isDirect ? MARK.exec(text)?.[1] : undefined;
    if (!mark) return { response, isOurs: false };
    const isWhole = response.status === 200 && WHOLE.test(text);
    const kept = mark === "plain" && isWhole ? withoutSensitiveRows(text) : null;
    if (kept !== null) {
      await keep(path, new Response(kept.replace(MARK, COPY_MARK), response));
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
    return isExpected(response, path) ? await intact(response, hash) : null;
  } catch {
    return null;
  }
}

/**
 * Return an answer whose bytes have a hash, or null if they have another.
 *
 * @param {Response} response
 * @param {string | undefined} hash
 */
async function intact(response, hash) {
  const bytes = await response.arrayBuffer();
  const isIntact = !hash || (await digest(bytes)).startsWith(hash);
  return isIntact ? new Response(bytes, response) : null;
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
