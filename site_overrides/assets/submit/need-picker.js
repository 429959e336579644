/** Choosing needs in people's own words: what is typed narrows the list, and what is ticked is said in the order of the ticks. */

/** Return the ids of the needs that some words fit, the fullest fit alone: one phrase of a need, all its phrases, or a part. Pure. */
export function fitting(text, needs) {
  const asked = words(text);
  if (!asked.length) return Object.keys(needs);
  const all = Object.keys(needs);
  const has = (said) => (one) => said.some((word) => word.startsWith(one));
  const inOne = all.filter((id) => needs[id].words.some((phrase) => asked.every(has(words(phrase)))));
  if (inOne.length) return inOne;
  const inAny = (id, some) => some.filter(has(words(needs[id].words.join(" ")))).length;
  const telling = asked.filter((word) => word.length > 3);
  const most = Math.max(0, ...all.map((id) => inAny(id, telling)));
  return most ? all.filter((id) => inAny(id, telling) === most) : [];
}

function words(text) {
  return text.toLowerCase().replace(/['’]/g, "").match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Make the boxes of needs work. */
export function choosing(fieldset, needs) {
  const search = fieldset.querySelector("[data-need-search]");
  const narrow = () => show(fieldset, search.value, fitting(search.value, needs));
  search.addEventListener("input", narrow);
  search.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
  fieldset.addEventListener("change", (event) => {
    if (event.target.type !== "checkbox") return;
    event.target.dataset.turn = String(turns(fieldset) + 1);
    say(fieldset);
  });
}

function turns(fieldset) {
  return Math.max(0, ...[...fieldset.querySelectorAll("input:checked")].map((box) => Number(box.dataset.turn) || 0));
}

function show(fieldset, text, ids) {
  const all = [...fieldset.querySelectorAll("[data-need]")];
  for (const label of all) label.hidden = !ids.includes(label.dataset.need) && !label.querySelector("input").checked;
  const narrowed = text.trim() !== "";
  for (const group of fieldset.querySelectorAll("[data-need-group]")) {
    const left = [...group.querySelectorAll("[data-need]")].some((label) => !label.hidden);
    group.hidden = !left;
    group.open = narrowed && left;
  }
  const count = ids.length === 1 ? "1 need fits" : `${ids.length} needs fit`;
  fieldset.querySelector("[data-need-tally]").textContent = !narrowed ? "" : ids.length ? `${count}. Tick what is right.` : "Nothing fits those words. Try others, or open the headings below.";
  if (narrowed && !ids.length) for (const node of fieldset.querySelectorAll("[data-need], [data-need-group]")) node.hidden = false;
}

/** Say which needs are ticked, in the order in which they matter. */
export function say(fieldset) {
  const ticked = [...fieldset.querySelectorAll("[data-need] input:checked")].sort((a, b) => Number(a.dataset.turn) - Number(b.dataset.turn));
  const names = ticked.map((box) => box.closest("[data-need]").querySelector("[data-need-name]").textContent);
  fieldset.querySelector("[data-need-chosen]").textContent = names.length ? `Ticked so far: ${names.join(", ")}.` : "";
}
