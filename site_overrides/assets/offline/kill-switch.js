/**
 * The kill switch. The build writes this to `/sw.js` when the settings say `offline: no`: whatever
 * worker and copies an earlier build left on a phone are gone after the next visit. It answers
 * nothing and reloads nothing.
 */

const killSwitch = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

killSwitch.addEventListener("install", () => killSwitch.skipWaiting());
killSwitch.addEventListener("activate", (event) => event.waitUntil(leaveNothing()));

async function leaveNothing() {
  const prefix = `linkbook:${new URL("./", self.location.href).pathname}:`;
  for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
  await killSwitch.registration.unregister();
}
