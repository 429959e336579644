/**
 * The kill switch. The build writes this to `/sw.js` when the settings say `offline: no`: whatever worker and copies an
 * earlier build left on a phone are gone after the next visit. It answers nothing and reloads nothing.
 */

const OURS = `linkbook:${new URL("./", self.location).pathname}:`;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave() {
  for (const name of await caches.keys()) if (name.startsWith(OURS)) await caches.delete(name);
  await self.registration.unregister();
}
