/** The ways on, on the page: an e-mail, GitHub, a download, a copy. The text stays on the page until its writer says that it has gone. */

import { button, element } from "../shared/dom.js";
import { listed } from "./error-summary.js";
import { body } from "./submission.js";
import { github, mail } from "./send-options.js";

/**
 * Return the ways to send a file, under a heading. `told` says things aloud; `done` is called when its writer says that it has gone.
 * Where something may be secret, GitHub is not one of them: what goes there is public at once.
 */
export function sending(file, to, { title, more, warnings, told, done }) {
  const { email, repository } = warnings.some(({ problem }) => problem.secret) ? { ...to, repository: "" } : to;
  const ways = [email && byMail(email, file, told), repository && byGithub(repository, file, told), byHand(file, told, { ...to, repository })];
  const next = file.kind === "still-right" ? "" : element("p", {}, "A curator reads it before anybody else does, and may write back to you.");
  return [element("h2", { tabindex: "-1" }, title), ...more, lookAgain(warnings), next, ...ways, whole(file), gone(done)].filter(Boolean);
}

function lookAgain(warnings) {
  const words = element("strong", {}, "Before it becomes public, please look at this once more.");
  return warnings.length > 0 && element("div", { class: "lb-banner" }, element("p", {}, words), listed(warnings));
}

function byMail(email, file, told) {
  const { href, attach } = mail(email, file);
  if (!attach) return way("E-mail it", `This opens a letter to ${email} with everything in it. All you do is press Send.`, link("Open the e-mail", href, "lb-button"));
  return way(
    "E-mail it",
    `It is too long to put straight into a letter. First download the file. Then open the letter to ${email} and attach the file to it.`,
    download("1. Download the file", file, told),
    " ",
    link("2. Open the e-mail", href, "lb-button"),
  );
}

function byGithub(repository, file, told) {
  const { href, paste } = github(repository, file);
  const open = link(paste ? "Copy it and open GitHub" : "Open it on GitHub", href, "lb-quiet-link", { target: "_blank", rel: "noopener noreferrer" });
  if (paste) open.addEventListener("click", () => copy(text(file), told));
  const how = paste ? "It is too long to send along, so it is copied first: paste it into the page that opens." : "This opens a page with everything filled in.";
  return way("Use GitHub", `For people who have an account there. ${how} What you send on GitHub is public at once.`, open);
}

function byHand(file, told, { email, repository, publisher, page }) {
  const give = email || repository ? "To keep, or to send in your own way." : `This directory has no e-mail address yet. Give the file to ${publisher}, who publish it.`;
  const who = !email && !repository && page ? [" ", link("Their website", page, "")] : [];
  return way("Take the file", element("span", {}, give, ...who), download("Download the file", file, told), " ", button("Copy it", () => copy(text(file), told), { class: "lb-quiet" }));
}

function way(title, words, ...doing) {
  return element("section", { class: "lb-way" }, element("h3", {}, title), element("p", {}, words), element("p", { class: "lb-way__do" }, ...doing));
}

function link(words, href, style, facts = {}) {
  return element("a", { href, class: style, ...facts }, words);
}

function download(words, file, told) {
  const made = link(words, URL.createObjectURL(new Blob([file.text], { type: "application/yaml" })), "lb-quiet-link", { download: file.name });
  made.addEventListener("click", () => told(`The file ${file.name} is in your downloads.`));
  return made;
}

/** A new listing is pasted as a file; anything else as the letter that carries it. */
function text(file) {
  return file.kind === "new" ? file.text : body(file);
}

async function copy(words, told) {
  try {
    await navigator.clipboard.writeText(words);
    told("It is copied.");
  } catch {
    const box = document.querySelector("[data-file]");
    box.closest("details").open = true;
    box.focus();
    box.select();
    told("Your browser would not copy it. It is selected below: press Ctrl and C.");
  }
}

function whole(file) {
  const box = element("textarea", { readonly: true, rows: "14", "data-file": true, "aria-label": "The file", spellcheck: "false" });
  box.value = text(file);
  return element("details", { class: "lb-fold" }, element("summary", {}, "See exactly what will be sent"), box);
}

function gone(done) {
  return element("p", { class: "lb-way__gone" }, "Has it gone? ", button("Yes, clear this page", done, { class: "lb-quiet" }));
}
