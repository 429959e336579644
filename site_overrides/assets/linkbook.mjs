/** Small behaviours for pages that work without them. Each finds its element by `data-module`. */

const modules = { "find-box": findBox, freshness, "copy-age": copyAge, "quick-exit": quickExit };

for (const element of document.querySelectorAll("[data-module]")) modules[element.dataset.module]?.(element);

/** Today as the reader's own clock has it, like 2026-11-21. */
function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

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

/** Leave at once, without an entry to come back to. Shift three times within five seconds does the same. */
function quickExit(element) {
  const link = element.querySelector("a");
  const leave = () => {
    document.documentElement.classList.add("lb-leaving"); // blank while the other page loads
    document.title = "…";
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
    if (presses.length >= 3) leave();
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
