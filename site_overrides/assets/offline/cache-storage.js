/**
 * The copy of the site that the browser keeps for the service worker. `top` is the address of the
 * top of the site.
 */

/** @typedef {{url: string, response: Response}} CachedResponse */

/** @param {string} top */
const prefix = (top) => `linkbook:${new URL(top).pathname}:`;

/**
 * Return the name of the empty cache that is the reader's wish to keep none.
 *
 * @param {string} top
 */
const offName = (top) => `${prefix(top)}off`;

/**
 * Return everything in the copy.
 *
 * @param {string} top
 * @returns {Promise<CachedResponse[]>}
 */
export async function cachedResponses(top) {
  const byUrl = new Map(); // while a new build arrives there are two copies
  for (const name of await cacheNames(top)) {
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) {
      byUrl.set(url, { url, response: await cache.match(url) });
    }
  }
  return [...byUrl.values()];
}

/** @param {string} top */
async function cacheNames(top) {
  return (await caches.keys()).filter((name) => name.startsWith(prefix(top)));
}

/**
 * Return whether the reader has said that nothing is to be kept.
 *
 * @param {string} top
 */
export async function isOff(top) {
  return caches.has(offName(top));
}

/**
 * Stop the worker, delete the copy, and remember that wish.
 *
 * @param {string} top
 */
export async function switchOff(top) {
  await caches.open(offName(top));
  const worker = await navigator.serviceWorker?.getRegistration(top);
  if (worker?.scope === top) await worker.unregister();
  for (const name of await cacheNames(top)) {
    if (name !== offName(top)) await caches.delete(name);
  }
}

/**
 * Forget that wish.
 *
 * @param {string} top
 */
export async function switchOn(top) {
  await caches.delete(offName(top));
}
