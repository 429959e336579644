/**
 * The ways to send a file: an e-mail, GitHub, a download, a copy. The text stays on the page until
 * its writer says that it has gone. What makes addresses is pure, and opens nothing.
 */

import { button, element } from "../shared/dom.js";
import { say, toSay } from "../shared/words.js";
import { problemList } from "./error-summary.js";
import { packed, packedBody } from "./packed-letter.js";
import { emailBody } from "./submission.js";

/** @import { ProblemAt } from "./error-summary.js" */
/** @import { Submission } from "./submission.js" */

/**
 * Who receives what is sent; `page` is the publisher's website. An empty one is not there.
 *
 * @typedef {{email?: string, repository?: string, publisher?: string, page?: string}} Recipient
 */

/**
 * What stands around the ways to send: a heading, what follows it, and what to look at once more.
 * `announce` says things aloud; `onSent` is called when the writer says that it has gone.
 *
 * @typedef {object} Panel
 * @property {string} title
 * @property {Node[]} more
 * @property {ProblemAt[]} warnings
 * @property {string} askAfter is the day, in words, after which to ask what became of it.
 * @property {(words: string) => void} announce
 * @property {() => void} onSent
 */

const MAX_MAILTO = 1_800; // characters of an encoded mailto: address that every mail program opens
const MAX_URL = 7_500; // bytes of an address that GitHub still answers

const THEN_READ = toSay(
  "If it is right, they put it in the directory. If not, they write back to you.",
);
const THEN_CHECKED = toSay("The page then says that it was checked.");
const WRITE_LATER = toSay(
  "If you see no change here by {day}, and have heard nothing, write to {email}.",
);
const ASK_LATER = toSay(
  "If you see no change here by {day}, and have heard nothing, ask {publisher}.",
);
const LETTER = toSay(
  "This opens a letter to {email} with everything in it. All you do is press Send.",
);
const LONG_LETTER = toSay(
  "It is too long to put straight into a letter. First download the file. Then open the letter to {email} and attach the file to it.",
);
const OPEN_ON_GITHUB = toSay(
  "For people who have an account there. This opens a page with everything filled in. What you send on GitHub is public at once.",
);
const PASTE_ON_GITHUB = toSay(
  "For people who have an account there. It is too long to send along, so it is copied first: paste it into the page that opens. What you send on GitHub is public at once.",
);
const NO_ADDRESS = toSay(
  "This directory has no e-mail address yet. Give the file to {publisher}, who publish it.",
);

// --- addresses

/**
 * Return a file with what stands for it in a letter, where it is too long to stand there itself.
 *
 * @param {string | undefined} email
 * @param {Submission} submission
 * @returns {Promise<Submission>}
 */
export async function readyToMail(email, submission) {
  return email && mailLink(email, submission).attach
    ? { ...submission, packed: await packed(submission.text) }
    : submission;
}

/**
 * Return an address that writes to the curators: with `attach`, the file is too long to be in the
 * message itself, even packed.
 *
 * @param {string} email
 * @param {Submission} submission
 */
export function mailLink(email, submission) {
  const { subject, says, name } = submission;
  const whole = mailto(email, subject, emailBody(submission));
  if (whole.length <= MAX_MAILTO) return { href: whole, attach: false };
  const small = mailto(email, subject, packedBody(says, submission.packed ?? ""));
  if (submission.packed && small.length <= MAX_MAILTO) return { href: small, attach: false };
  const short = `${says}\n\nThe file ${name} is attached.\n`;
  return { href: mailto(email, subject, short), attach: true };
}

/**
 * @param {string} email
 * @param {string} subject
 * @param {string} text
 */
function mailto(email, subject, text) {
  const body = encodeURIComponent(text.replaceAll("\n", "\r\n"));
  return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${body}`;
}

/**
 * Return an address of the project's own page: with `paste`, the text is too long and has to be
 * pasted in.
 *
 * @param {string} repository
 * @param {Submission} submission
 */
export function githubLink(repository, submission) {
  const { whole, empty } =
    submission.kind === "new"
      ? editorLink(repository, submission)
      : issueLink(repository, submission);
  return whole.length < MAX_URL ? { href: whole, paste: false } : { href: empty, paste: true };
}

/**
 * @param {string} repository
 * @param {Submission} submission
 */
function editorLink(repository, { path, text }) {
  const empty = `${repository}/new/main?filename=${encodeURIComponent(`directory/${path}`)}`;
  return { whole: `${empty}&value=${encodeURIComponent(text)}`, empty };
}

/**
 * Our issue forms: `.github/ISSUE_TEMPLATE` names the boxes that are filled here.
 *
 * @param {string} repository
 * @param {Submission} submission
 */
function issueLink(repository, { kind, subject, id, text }) {
  const template = kind === "change" ? "this-is-wrong.yml" : "still-right.yml";
  const title = encodeURIComponent(subject);
  const empty = `${repository}/issues/new?template=${template}&title=${title}&listing=${encodeURIComponent(id)}`;
  return { whole: kind === "change" ? `${empty}&yaml=${encodeURIComponent(text)}` : empty, empty };
}

// --- the panel

/**
 * Return the ways to send a file, under a heading. Where something may be secret, GitHub is not one
 * of them: what goes there is public at once.
 *
 * @param {Submission} submission
 * @param {Recipient} recipient
 * @param {Panel} panel
 */
export function sendPanel(submission, recipient, panel) {
  const { title, more, warnings, askAfter, announce, onSent } = panel;
  const isSecret = warnings.some(({ problem }) => problem.private);
  const to = isSecret ? { ...recipient, repository: "" } : recipient;
  return [
    element("h2", { tabindex: "-1" }, title),
    ...more,
    ...(warnings.length ? [lookAgain(warnings)] : []),
    ...(to.email ? [byEmail(to.email, submission, announce)] : []),
    byHand(submission, to, announce),
    ...(to.repository ? [byGithub(to.repository, submission, announce)] : []),
    wholeFile(submission),
    ...whatHappensNext(submission, to, askAfter),
    confirmSent(onSent),
  ];
}

/**
 * @param {Submission} submission
 * @param {Recipient} recipient
 * @param {string} askAfter
 */
function whatHappensNext({ kind }, { email, publisher }, askAfter) {
  const then = kind === "still-right" ? THEN_CHECKED : THEN_READ;
  const first = say("Once you have sent it, a curator reads it before anybody else does.");
  return [
    element("h3", {}, say("What happens next")),
    element("p", {}, `${first} ${say(then)}`),
    element("p", {}, askLater({ email, publisher }, askAfter)),
  ];
}

/**
 * @param {Recipient} recipient
 * @param {string} day
 */
function askLater({ email, publisher }, day) {
  if (email) return say(WRITE_LATER, { day, email });
  return say(ASK_LATER, { day, publisher: publisher || say("whoever publishes this directory") });
}

/** @param {ProblemAt[]} warnings */
function lookAgain(warnings) {
  const words = say("Before it becomes public, please look at this once more.");
  return element(
    "div",
    { class: "lb-banner" },
    element("p", {}, element("strong", {}, words)),
    problemList(warnings),
  );
}

/**
 * @param {string} email
 * @param {Submission} submission
 * @param {Panel["announce"]} announce
 */
function byEmail(email, submission, announce) {
  const { href, attach } = mailLink(email, submission);
  const title = say("E-mail it");
  if (!attach) {
    return way(title, say(LETTER, { email }), link(say("Open the e-mail"), href, "lb-button"));
  }
  return way(
    title,
    say(LONG_LETTER, { email }),
    downloadLink(say("1. Download the file"), submission, announce),
    " ",
    link(say("2. Open the e-mail"), href, "lb-button"),
  );
}

/**
 * @param {string} repository
 * @param {Submission} submission
 * @param {Panel["announce"]} announce
 */
function byGithub(repository, submission, announce) {
  const { href, paste } = githubLink(repository, submission);
  const open = link(
    paste ? say("Copy it and open GitHub") : say("Open it on GitHub"),
    href,
    "lb-quiet-link",
    {
      target: "_blank",
      rel: "noopener noreferrer",
    },
  );
  if (paste) open.addEventListener("click", () => copy(textToPaste(submission), announce));
  return way(say("Use GitHub"), say(paste ? PASTE_ON_GITHUB : OPEN_ON_GITHUB), open);
}

/**
 * @param {Submission} submission
 * @param {Recipient} recipient
 * @param {Panel["announce"]} announce
 */
function byHand(submission, { email, repository, publisher, page }, announce) {
  const canSend = email || repository;
  const words = waysByHand({ email, repository, publisher });
  const website = !canSend && page ? [" ", link(say("Their website"), page, "")] : [];
  return way(
    say("Copy it"),
    element("span", {}, words, ...website),
    button(say("Copy it"), () => copy(emailBody(submission), announce), { class: "lb-quiet" }),
    " ",
    downloadLink(say("Download the file"), submission, announce),
  );
}

/** @param {Recipient} recipient */
function waysByHand({ email, repository, publisher }) {
  if (email) {
    return say("Did no letter open? Copy it, and paste it into a new message to {email}.", {
      email,
    });
  }
  if (repository) return say("To keep, or to send in your own way.");
  return say(NO_ADDRESS, { publisher: publisher ?? "" });
}

/**
 * @param {string} title
 * @param {string | Node} words
 * @param {(string | Node)[]} actions
 */
function way(title, words, ...actions) {
  return element(
    "section",
    { class: "lb-way" },
    element("h3", {}, title),
    element("p", {}, words),
    element("p", { class: "lb-way__do" }, ...actions),
  );
}

/**
 * @param {string} words
 * @param {string} href
 * @param {string} style
 * @param {Record<string, string>} [attributes]
 */
function link(words, href, style, attributes = {}) {
  return element("a", { href, class: style, ...attributes }, words);
}

/**
 * @param {string} words
 * @param {Submission} submission
 * @param {Panel["announce"]} announce
 */
function downloadLink(words, { name, text }, announce) {
  const file = new Blob([text], { type: "application/yaml" });
  const anchor = link(words, URL.createObjectURL(file), "lb-quiet-link", { download: name });
  anchor.addEventListener("click", () => {
    announce(say("The file {name} is in your downloads.", { name }));
  });
  return anchor;
}

/**
 * A new listing is pasted as a file; anything else as the message that carries it.
 *
 * @param {Submission} submission
 */
function textToPaste(submission) {
  return submission.kind === "new" ? submission.text : emailBody(submission);
}

/**
 * @param {string} words
 * @param {Panel["announce"]} announce
 */
async function copy(words, announce) {
  try {
    await navigator.clipboard.writeText(words);
    announce(say("It is copied."));
  } catch {
    showToCopy(/** @type {HTMLTextAreaElement} */ (document.querySelector("[data-file]")));
    announce(say("Your browser would not copy it. It is selected below: press Ctrl and C."));
  }
}

/** @param {HTMLTextAreaElement} box */
function showToCopy(box) {
  const fold = box.closest("details");
  if (fold) fold.open = true;
  box.focus();
  box.select();
}

/** @param {Submission} submission */
function wholeFile(submission) {
  const box = /** @type {HTMLTextAreaElement} */ (
    element("textarea", {
      readonly: true,
      rows: "14",
      "data-file": true,
      "aria-label": say("The file"),
      spellcheck: "false",
    })
  );
  box.value = textToPaste(submission);
  const summary = element("summary", {}, say("See exactly what will be sent"));
  return element("details", { class: "lb-fold" }, summary, box);
}

/** @param {() => void} onSent */
function confirmSent(onSent) {
  const clear = button(say("Yes, clear this page"), onSent, { class: "lb-quiet" });
  return element("p", { class: "lb-way__gone" }, say("Has it gone?"), " ", clear);
}
