/** The ways out of the page: the sheet of paper, the text, the e-mail, the words and the link. Each is made of the same plan. */

import { today } from "../shared/dates.js";
import * as link from "./link.js";
import { fit, head, listings } from "./print-view.js";
import { fits } from "./qr.js";
import { forLink, inMessages, onPaper } from "./print-model.js";
import { message } from "./message-text.js";

/** Return what writes the sheet and the messages of a page's plan, and copies them. */
export function giving({ page, root, sheet, top }) {
  const part = (name) => root.querySelector(`[data-part="${name}"]`);
  const onSheet = (name) => sheet.querySelector(`[data-part="sheet-${name}"]`);
  const addressOf = (id) => `${top}listings/${id}/`;
  let made = null;

  /** Make everything again from the plan as it is. */
  function write() {
    const { plan, facts, named } = page;
    const team = page.field("team")?.selectedOptions[0];
    const day = today();
    made = { link: planLink(plan, facts, top), said: inMessages(plan, facts, { team: teamWords(team), day }), urgent: urgentWords(sheet) };
    writeSheet(onPaper(plan, facts, { team: teamWords(team, "ask"), day, named }), plan.large);
    writeMessages(plan);
  }

  function writeSheet(paper, large) {
    sheet.hidden = !paper.entries.length;
    onSheet("head").replaceChildren(...head({ ...paper, from: sheet.dataset.from }, made.link));
    onSheet("list").replaceChildren(...listings(paper.entries, addressOf));
    onSheet("team").textContent = paper.team;
    fit(sheet, { entries: paper.entries.length, large });
  }

  function writeMessages(plan) {
    const left = [];
    for (const kind of ["sms", "mailto"]) {
      const written = message(kind, made.said, made.link, made.urgent);
      part(kind).href = written.address;
      if (written.left.length) left.push(`The ${kind === "sms" ? "text" : "e-mail"} is too long to hold ${written.left.join(", ")}.`);
    }
    if (made.link && !fits(made.link)) left.push("The link is too long for a square code, so the paper has none for the whole plan.");
    part("left").textContent = left.join(" ");
    part("left").hidden = !left.length;
    part("aloud").textContent = plan.aloud ? aloudWords(plan, page.facts) : "";
  }

  /** Copy words; where the browser does not let a page do that, show them to be copied by hand. */
  async function copy(words, done) {
    try {
      await navigator.clipboard.writeText(words);
      part("byhand").hidden = true;
      part("told").textContent = done;
    } catch {
      part("byhand").hidden = false;
      const box = root.querySelector("#plan-byhand");
      box.value = words;
      box.select();
    }
  }

  /** Leave nothing of what was copied. */
  function forget() {
    part("byhand").hidden = true;
    part("told").textContent = "";
  }

  return {
    write,
    forget,
    words: () => [write(), copy(message("copy", made.said, made.link, made.urgent).text, "The words are copied. Paste them where you like.")],
    link: () => [write(), made.link ? copy(made.link, "The link is copied.") : (part("told").textContent = "Nothing in this plan can go into a link.")],
  };
}

/** Return a plan's link, or nothing when none of its listings may be in one. */
function planLink(plan, facts, top) {
  const ids = forLink(plan, facts);
  const prints = new Map([...facts].map(([id, fact]) => [id, fact.print]));
  return ids.size ? `${top}plan/#${link.write(plan, ids, prints, today())}` : "";
}

/** Return a team in words; with `ask`, also how to reach a team that has no phone. */
function teamWords(chosen, ask) {
  if (!chosen || chosen.value === "none") return "";
  const { phone, [ask]: otherwise } = chosen.dataset;
  const how = phone ? ` Ring ${phone}.` : otherwise ? ` ${otherwise}` : "";
  return `Your link worker team: ${chosen.textContent}.${how}`;
}

/** Return the numbers for urgent help that are on every page, on one line. */
function urgentWords(sheet) {
  const numbers = [...sheet.querySelectorAll(".lb-sheet__urgent .lb-tel")].map((link) => link.textContent.trim());
  return numbers.length ? `Urgent help: ${numbers.join(". ")}.` : "";
}

/** Say exactly what the tick shares. */
function aloudWords(plan, facts) {
  const ids = forLink(plan, facts);
  const notes = plan.entries.filter(({ id, note }) => note.trim() && ids.has(id)).length;
  const shared = [plan.name.trim() && `the name “${plan.name.trim()}”`, plan.matters.trim() && "what matters", notes && (notes === 1 ? "1 note" : `${notes} notes`)].filter(Boolean);
  return shared.length ? `Anybody who sees the link, the square code, the text or the e-mail can read: ${shared.join(", ")}.` : "There is nothing more to share yet.";
}
