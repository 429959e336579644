/** Making and finding elements. Text goes in as text: no function here reads HTML. */

/**
 * @typedef {string | number | boolean | null | undefined} Attribute `true` is there without a
 * value.
 */
/** @typedef {Node | string | boolean | null | undefined} Child */

/**
 * Return an element.
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, Attribute>} [attributes] `false`, `null` and `undefined` leave one out.
 * @param {...(Child | Child[])} children `false`, `null`, `undefined` and empty texts are left out.
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function element(name, attributes = {}, ...children) {
  const created = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    created.setAttribute(key, value === true ? "" : String(value));
  }
  created.append(...children.flat().filter(isShown));
  return created;
}

/**
 * @param {Child} child
 * @returns {child is Node | string}
 */
const isShown = (child) => child !== null && child !== undefined && child !== false && child !== "";

/**
 * Return a button.
 * @param {Child} label
 * @param {(event: MouseEvent) => void} onClick
 * @param {Record<string, Attribute>} [attributes]
 * @returns {HTMLButtonElement}
 */
export function button(label, onClick, attributes = {}) {
  const created = element("button", { type: "button", ...attributes }, label);
  created.addEventListener("click", onClick);
  return created;
}

/**
 * Return words that only a screen reader says.
 * @param {string} words
 * @returns {HTMLSpanElement}
 */
export function visuallyHidden(words) {
  return element("span", { class: "lb-sr" }, words);
}
