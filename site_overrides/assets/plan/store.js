/**
 * Where a plan is kept: in this tab's own storage, under one key, and nowhere else. The browser
 * drops it with the tab. Where a browser allows no storage, the plan lives as long as the page.
 */

import { storageKey } from "../shared/storage-key.js";
import { EMPTY, isUsed, tidy } from "./plan.js";

/** @import { Plan } from "./plan.js" */

const KEY = storageKey("plan");

/** @type {Plan} */
let inMemory = EMPTY;
let hasStorage = true;

/** Return the plan in this tab. */
export function load() {
  try {
    const text = sessionStorage.getItem(KEY);
    return hasStorage ? tidy(text ? JSON.parse(text) : EMPTY) : inMemory;
  } catch {
    return inMemory;
  }
}

/**
 * Keep a plan. An empty one leaves nothing behind.
 *
 * @param {Plan} plan
 */
export function save(plan) {
  inMemory = plan;
  try {
    if (isUsed(plan)) sessionStorage.setItem(KEY, JSON.stringify(plan));
    else sessionStorage.removeItem(KEY);
    hasStorage = true;
  } catch {
    hasStorage = false;
  }
}

/** Return whether the last plan could be kept beyond this page. */
export const isPersistent = () => hasStorage;

/** Forget everything. */
export function clear() {
  save(EMPTY);
}
