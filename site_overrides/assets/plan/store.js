/**
 * Where a plan is kept: in this tab's own storage, under one key, and nowhere else. The browser drops it with the tab.
 * Where a browser allows no storage, the plan lives as long as the page.
 */

import { EMPTY, isUsed, tidy } from "./plan.js";

const KEY = `linkbook:${new URL("../../", import.meta.url).pathname}:plan`; // another site may share this host
let here = EMPTY;
let works = true;

/** Return the plan in this tab. */
export function load() {
  try {
    const kept = sessionStorage.getItem(KEY);
    return works ? tidy(kept ? JSON.parse(kept) : EMPTY) : here;
  } catch {
    return here;
  }
}

/** Keep a plan. An empty one leaves nothing behind. */
export function save(plan) {
  here = plan;
  try {
    if (isUsed(plan)) sessionStorage.setItem(KEY, JSON.stringify(plan));
    else sessionStorage.removeItem(KEY);
    works = true;
  } catch {
    works = false;
  }
}

/** Return whether the last plan could be kept beyond this page. */
export const keeps = () => works;

/** Forget everything. */
export function clear() {
  save(EMPTY);
}
