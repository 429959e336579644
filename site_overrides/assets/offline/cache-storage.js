/** The copy of the site that the browser keeps for the service worker. `top` is the address of the top of the site. */

const ours = (top) => `linkbook:${new URL(top).pathname}:`;
const off = (top) => `${ours(top)}off`; // an empty cache with this name is the reader's wish to keep none

/** Return everything in the copy as {url, answer}. */
export async function copies(top) {
  const found = new Map(); // while a new build arrives there are two copies
  for (const name of await names(top)) {
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) found.set(url, { url, answer: await cache.match(url) });
  }
  return [...found.values()];
}

async function names(top) {
  return (await caches.keys()).filter((name) => name.startsWith(ours(top)));
}

/** Return whether the reader has said that nothing is to be kept. */
export async function isOff(top) {
  return caches.has(off(top));
}

/** Stop the worker, delete the copy, and remember that wish. */
export async function switchOff(top) {
  await caches.open(off(top));
  const worker = await navigator.serviceWorker?.getRegistration(top);
  if (worker?.scope === top) await worker.unregister();
  for (const name of await names(top)) if (name !== off(top)) await caches.delete(name);
}

/** Forget that wish. */
export async function switchOn(top) {
  await caches.delete(off(top));
}
