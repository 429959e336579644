/** Small behaviours for pages that work without them. Each finds its element by `data-module`. */

import { goTo, startQuickExit, startQuietLinks } from "./leaving.js";
import { start as startPlanButtons } from "./plan/add-to-plan.js";
import { nowText, today } from "./shared/dates.js";
import { isMetered } from "./shared/metered.js";
import { select, selectAll, selectOptional } from "./shared/select.js";
import { say } from "./shared/words.js";

const OLD_COPY = 7; // days after which a copy of the site warns that it may be out of date
const MILLISECONDS_A_DAY = 86_400_000;
const LONGEST_WAIT = 30_000; // milliseconds for which a copy of the site waits for the finder

/** @type {Record<string, (element: HTMLElement) => void>} */
const modules = {
  "find-box": startFindBox,
  freshness: updateFreshness,
  places: updatePlaces,
  "next-time": showNextTime,
  ends: markEnd,
  "copy-age": showCopyAge,
  "quick-exit": startQuickExit,
  offline: startOffline,
  "still-right": dateStillRight,
  copy: startCopy,
};

for (const element of selectAll(document, "[data-module]")) {
  modules[element.dataset.module ?? ""]?.(element);
}
startPlanButtons();
startQuietLinks();
document.addEventListener("keydown", closeHeadPanel);

/**
 * Close what is open in the head of the page, as Esc does anywhere else.
 *
 * @param {KeyboardEvent} event
 */
function closeHeadPanel({ key }) {
  if (key !== "Escape") return;
  for (const panel of selectAll(document, ".lb-head details[open]", HTMLDetailsElement)) {
    panel.open = false;
    selectOptional(panel, "summary")?.focus();
  }
}

/**
 * A page may be read long after it was built: say "due" and "overdue" by the reader's day, and
 * never the builder's.
 *
 * @param {HTMLElement} element
 */
function updateFreshness(element) {
  const { dueOn = "", overdueOn = "" } = element.dataset;
  if (today() >= overdueOn) showFreshness(element, "overdue");
  else if (today() >= dueOn) showFreshness(element, "due");
}

/**
 * @param {HTMLElement} element
 * @param {"due" | "overdue"} state
 */
function showFreshness(element, state) {
  element.textContent = element.dataset[state] ?? "";
  for (const each of ["checked", "due", "overdue"]) {
    element.classList.toggle(`lb-trust--${each}`, each === state);
  }
}

/**
 * Once the day has come until which something was said of places, say that it may be otherwise.
 *
 * @param {HTMLElement} element
 */
function updatePlaces(element) {
  const { until = "", later = "" } = element.dataset;
  if (today() >= until) element.textContent = later;
}

/**
 * Say when a listing happens next, by the minute at which the page is read.
 *
 * @param {HTMLElement} element
 */
async function showNextTime(element) {
  const { nextTime } = await import("./shared/next-time.js");
  const { sessions = "[]", details = "[]", calendar = "[[],[]]" } = element.dataset;
  const words = nextTime(JSON.parse(sessions), JSON.parse(details), JSON.parse(calendar));
  element.textContent = words;
  element.hidden = !words;
}

/**
 * Once a listing has ended, take away what offers it, and show what says that it has ended.
 *
 * @param {HTMLElement} element
 */
function markEnd(element) {
  if (nowText() >= (element.dataset.endedAt ?? "")) element.hidden = !element.hidden;
}

/**
 * Say how old this copy of the site is once that is more than a week: its nightly rebuild may have
 * died.
 *
 * @param {HTMLElement} element
 */
function showCopyAge(element) {
  const age = Date.parse(today()) - Date.parse(element.dataset.madeOn ?? "");
  const days = Math.round(age / MILLISECONDS_A_DAY);
  select(element, "[data-days]").textContent = String(days);
  select(element, "[data-old]").hidden = !(days > OLD_COPY);
}

/**
 * Have the service worker keep a copy for when there is no network, and say so when that copy is
 * what is being read. A sensitive page leaves nothing behind, so it starts no worker; nor does any
 * page once the reader has said so.
 *
 * @param {HTMLElement} element
 */
function startOffline(element) {
  const { away = "", back = "", worker = "" } = element.dataset;
  const mark = selectOptional(document, 'meta[name="linkbook"]', HTMLMetaElement)?.content;
  /** @param {string} words */
  const show = (words) => {
    if (element.textContent !== words) element.textContent = words;
  };
  if (mark === "copy" || !navigator.onLine) show(away);
  addEventListener("offline", () => show(away));
  addEventListener("online", () => show(mark === "copy" ? back : ""));
  if (mark !== "plain" || !navigator.serviceWorker) return;
  const start = () => keepCopy(new URL(worker, location.href)).catch(() => {}); // the page works without
  if (selectOptional(document, '[data-module="finder"]')) onceSettled(start);
  else if (document.readyState === "complete") start();
  else addEventListener("load", start);
}

/**
 * Do something once the finder has what it needs: a copy of the site must not keep a first answer
 * waiting.
 *
 * @param {() => void} work
 */
function onceSettled(work) {
  let timer = setTimeout(work, LONGEST_WAIT);
  document.addEventListener("linkbook:settled", () => {
    clearTimeout(timer);
    timer = setTimeout(work);
  });
}

/** @param {URL} worker */
async function keepCopy(worker) {
  const top = new URL("./", worker);
  // set on the page "With no network"
  const isRefused = await caches.has(`linkbook:${top.pathname}:off`);
  const isNew = !(await navigator.serviceWorker.getRegistration(top));
  if (!isRefused && !(isNew && isMetered())) {
    await navigator.serviceWorker.register(worker, { updateViaCache: "none" });
  }
}

/**
 * Put the reader's day into the letter that says all is still right.
 *
 * @param {HTMLElement} element
 */
function dateStillRight(element) {
  const link = /** @type {HTMLAnchorElement} */ (element);
  const firstLine = /(still_right%3A%20[a-z0-9-]+)(?=%0D%0A)/i;
  link.href = link.href.replace(firstLine, `$1%0D%0Aon%3A%20${today()}`);
}

/**
 * Carry what is typed to the finder in the fragment, which no server sees. The boxes have no names,
 * so a plain form sends nothing.
 *
 * @param {HTMLElement} element
 */
function startFindBox(element) {
  const form = /** @type {HTMLFormElement} */ (element);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const search = new URLSearchParams();
    for (const [key, selector] of [
      ["q", "[data-words]"],
      ["near", "[data-near]"],
    ]) {
      const value = select(form, selector, HTMLInputElement).value.trim();
      if (value) search.set(key, value);
    }
    goTo(`${form.dataset.finder}#${search}`);
  });
}

/**
 * Let words that are there to be copied be copied with one press.
 *
 * @param {HTMLElement} element
 */
function startCopy(element) {
  const button = select(element, "button");
  const words = select(element, "code").textContent ?? "";
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(words);
    select(element, "[role=status]").textContent = say("Copied.");
  });
}
