/** Making elements. Text goes in as text: no function here reads HTML. */

/** Return an element. `facts` are attributes; `false`, `null` and `undefined` leave one out. */
export function element(name, facts = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(facts)) {
    if (value === false || value === null || value === undefined) continue;
    made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false && child !== ""));
  return made;
}

/** Return a button that does `act` when pressed. */
export function button(words, act, facts = {}) {
  const made = element("button", { type: "button", ...facts }, words);
  made.addEventListener("click", act);
  return made;
}

/** Return words that only a screen reader says. */
export function spoken(words) {
  return element("span", { class: "lb-sr" }, words);
}

/** Return "1 listing" or "3 listings". */
export function counted(number, one, many = `${one}s`) {
  return `${number.toLocaleString("en-GB")} ${number === 1 ? one : many}`;
}
