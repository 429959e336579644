/** Small behaviours for pages that work without them. Each finds its element by `data-module`. */

import { start as planButtons } from "./plan/add-to-plan.js";
import { clear as forgetPlan } from "./plan/store.js";
import { today } from "./shared/dates.js";

const modules = { "find-box": findBox, freshness, "copy-age": copyAge, "quick-exit": quickExit, offline, "still-right": stillRight };

for (const element of document.querySelectorAll("[data-module]")) modules[element.dataset.module]?.(element);
planButtons();

/** A page may be read long after it was built: say "due" and "overdue" by the reader's day, and never the builder's. */
function freshness(element) {
  const { dueOn, overdueOn, due, overdue } = element.dataset;
  const state = today() >= overdueOn ? "overdue" : today() >= dueOn ? "due" : null;
  if (!state) return;
  element.textContent = state === "overdue" ? overdue : due;
  for (const other of ["checked", "due", "overdue"]) element.classList.toggle(`lb-trust--${other}`, other === state);
}

/** Say when this copy of the site is more than a month old, in case its nightly rebuild has died. */
function copyAge(element) {
  const days = (Date.parse(today()) - Date.parse(element.dataset.madeOn)) / 86_400_000;
  const warning = element.querySelector("[data-old]");
  if (warning) warning.hidden = days <= 31;
}

/**
 * Have the service worker keep a copy for when there is no network, and say so when that copy is what is being read.
 * A sensitive page leaves nothing behind, so it starts no worker; nor does any page once the reader has said so.
 */
function offline(element) {
  const { away, back, worker } = element.dataset;
  const mark = document.querySelector('meta[name="linkbook"]')?.content;
  const say = (words) => {
    if (element.textContent !== words) element.textContent = words;
  };
  if (mark === "copy" || !navigator.onLine) say(away);
  addEventListener("offline", () => say(away));
  addEventListener("online", () => say(mark === "copy" ? back : ""));
  if (mark !== "plain" || !navigator.serviceWorker) return;
  const start = () => keepCopy(new URL(worker, location.href)).catch(() => {}); // the page works without
  if (document.readyState === "complete") start();
  else addEventListener("load", start);
}

async function keepCopy(worker) {
  const refused = await caches.has(`linkbook:${new URL("./", worker).pathname}:off`); // set on the page "With no network"
  if (!refused) await navigator.serviceWorker.register(worker, { updateViaCache: "none" });
}

/** Put the reader's day into the letter that says all is still right. */
function stillRight(link) {
  link.href = link.href.replace(/(still_right%3A%20[a-z0-9-]+)(?=%0D%0A)/i, `$1%0D%0Aon%3A%20${today()}`);
}

/** Leave at once, without an entry to come back to. Shift three times within five seconds does the same. */
function quickExit(element) {
  const link = element.querySelector("a");
  const leave = () => {
    document.documentElement.classList.add("lb-leaving"); // blank while the other page loads
    document.title = "…";
    forgetPlan();
    location.replace(link.href);
  };
  link.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
  let presses = [];
  document.addEventListener("keyup", (event) => {
    if (event.key !== "Shift") {
      presses = [];
      return;
    }
    presses = [...presses.filter((time) => event.timeStamp - time < 5000), event.timeStamp];
    if (presses.length >= 3 && !element.closest("[hidden]")) leave();
  });
  addEventListener("pageshow", () => document.documentElement.classList.remove("lb-leaving"));
}

/** Carry what is typed to the finder in the fragment, which no server sees. The boxes have no names, so a plain form sends nothing. */
function findBox(form) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const typed = new URLSearchParams();
    for (const [key, box] of [["q", "[data-words]"], ["near", "[data-near]"]]) {
      const value = form.querySelector(box).value.trim();
      if (value) typed.set(key, value);
    }
    location.href = `${form.action}#${typed}`;
  });
}
