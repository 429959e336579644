// What the page says besides the results.
import { element } from "../shared/dom.js";

/**
 * Return what is said where the search did not load.
 * @param {string} file
 * @param {HTMLButtonElement} retry
 * @param {string} siteRoot
 */
export function failureNotice(file, retry, siteRoot) {
  const which = file ? ` (${file})` : "";
  const list = element("a", { href: `${siteRoot}a-to-z/` }, "look in the A to Z");
  const matters = element("a", { href: `${siteRoot}what-matters/` }, "start from what matters");
  return element(
    "section",
    { class: "lb-nothing" },
    element("h2", {}, "The search could not be loaded"),
    element("p", {}, `A part of it did not arrive whole${which}. What you typed is still here.`),
    element("p", {}, retry),
    element("p", {}, "Meanwhile, ", list, " or ", matters, "."),
  );
}

/**
 * Return what place is looked near.
 * @param {string} label
 * @param {string} typed
 */
export const nearNote = (label, typed) =>
  element(
    "p",
    { class: "lb-read-as" },
    "Looking near ",
    element("strong", {}, label),
    `, for “${typed}”.`,
  );

/** Return what is said of words that fit everything. */
export const commonNote = () =>
  element("p", { class: "lb-read-as" }, "Those words fit everything here. What matters to you?");
