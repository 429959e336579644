/** What the form's boxes say, as a listing of plain words; and a listing put into the boxes. Only this file knows how boxes hold answers. */

const kept = new WeakMap(); // of a place's boxes: what the form never asks, such as its spot on the map

/** Return `{listing, rows}`: what is answered, and for each list the groups of boxes that its items came from. */
export function read(form) {
  const listing = {};
  const rows = {};
  for (const box of form.querySelectorAll("[data-field]")) if (!box.closest("[data-item]") && isAsked(box)) set(listing, box.dataset.field, answer(box));
  for (const list of form.querySelectorAll("[data-list]")) {
    const filled = items(list).map((row) => [row, item(row, list.dataset.list)]).filter(([, value]) => value);
    rows[list.dataset.list] = filled.map(([row]) => row);
    if (filled.length) set(listing, list.dataset.list, filled.map(([, value]) => value));
  }
  if ((listing.status?.kind ?? "open") === "open") delete listing.status;
  return { listing, rows };
}

/** Put a listing into the boxes. `again(list)` adds one more group of boxes to a list. */
export function fill(form, listing, again) {
  for (const box of form.querySelectorAll("[data-field]")) if (!box.closest("[data-item]")) put(box, get(listing, box.dataset.field));
  for (const list of form.querySelectorAll("[data-list]")) {
    const values = get(listing, list.dataset.list) ?? [];
    while (items(list).length < values.length) again(list);
    while (items(list).length > Math.max(1, values.length)) items(list).at(-1).remove();
    items(list).forEach((row, at) => fillItem(row, list.dataset.list, values[at] ?? {}));
  }
}

/** Return the groups of boxes of a list. */
export function items(list) {
  return [...list.querySelectorAll(":scope > [data-item]")];
}

/** Return what the form calls one of a question's choices, or nothing when it is not a choice. */
export function choiceWords(form, field, value) {
  const box = [...form.querySelectorAll(`[data-field="${field}"] :is(input, option)`)].find((one) => one.value === value);
  const label = box?.closest("label");
  return (label?.querySelector("[data-need-name]") ?? label?.querySelector("span") ?? box)?.textContent ?? "";
}

/** Return the value at a dotted path, or undefined. */
export function get(value, path) {
  return path.split(".").reduce((inner, step) => inner?.[step], value);
}

/** Return whether anything inside an element is answered. */
export function isAnswered(part) {
  return [...part.querySelectorAll("input, textarea, select")].some((box) => (["checkbox", "radio"].includes(box.type) ? box.checked : box.value));
}

function set(value, path, answer) {
  if (answer === undefined) return;
  const steps = path.split(".");
  const last = steps.pop();
  const owner = steps.reduce((inner, step) => (inner[step] ??= {}), value);
  owner[last] = answer;
}

function item(row, path) {
  const found = {};
  for (const box of row.querySelectorAll("[data-field]")) if (isAsked(box)) set(found, box.dataset.field.slice(path.length + 1), answer(box));
  if (Object.keys(found).length === 0) return null;
  const before = kept.get(row);
  const moved = before && (before.address !== found.address || before.postcode !== found.postcode || found.keep_address_private);
  return before?.location && !moved ? { ...found, location: before.location } : found;
}

function fillItem(row, path, value) {
  kept.set(row, value);
  for (const box of row.querySelectorAll("[data-field]")) put(box, get(value, box.dataset.field.slice(path.length + 1)));
}

/** A secret place's street is not asked, so whatever was typed there goes nowhere. */
function isAsked(box) {
  return !box.closest("[data-ask][hidden], [data-section][hidden]");
}

// --- one box

function answer(box) {
  const { control } = box.dataset;
  if (control === "tick") return box.checked ? "yes" : undefined;
  if (["pick", "picks", "needs", "areas"].includes(control)) return chosen(box, control);
  const text = control === "long" ? box.value.replace(/\r\n?/g, "\n").replace(/^\n+|\s+$/g, "") : box.value.replace(/\s*[\r\n]+\s*/g, " ").trim();
  if (control !== "words") return text || undefined;
  const words = text.split(",").map((word) => word.trim()).filter(Boolean);
  return words.length ? words : undefined;
}

function chosen(box, control) {
  const ticked = [...box.querySelectorAll("input:checked")].sort((a, b) => (Number(a.dataset.turn) || 0) - (Number(b.dataset.turn) || 0)).map((input) => input.value);
  if (control === "pick") return ticked[0];
  return ticked.length ? ticked : undefined;
}

function put(box, value) {
  const { control } = box.dataset;
  if (control === "tick") box.checked = value === "yes";
  else if (["pick", "picks", "needs", "areas"].includes(control)) {
    const wanted = [value ?? []].flat();
    for (const input of box.querySelectorAll("input[type=checkbox], input[type=radio]")) {
      input.checked = wanted.includes(input.value);
      input.dataset.turn = wanted.indexOf(input.value) + 1;
    }
  } else box.value = Array.isArray(value) ? value.join(", ") : value ?? "";
}
