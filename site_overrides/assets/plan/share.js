/**
 * The ways out of the page: the sheet of paper, the text, the e-mail, the words and the link. Each
 * is made of the same plan.
 */

import { today } from "../shared/dates.js";
import { listText } from "../shared/list-text.js";
import { select, selectAll, selectOptional } from "../shared/select.js";
import { say, sayMany, toSay } from "../shared/words.js";
import * as link from "./link.js";
import { message } from "./message-text.js";
import { forLink, forMessages, forPaper } from "./print-model.js";
import { fitToPage, sheetEntries, sheetHead } from "./print-view.js";
import { fits } from "./qr.js";

/** @import { FactsById, Plan } from "./plan.js" */
/** @import { PrintedPlan } from "./print-model.js" */

/** @typedef {{plan: Plan, facts: FactsById, named: ReadonlySet<string>}} SharedPlan */

export class Share {
  /**
   * @param {HTMLElement} root
   * @param {HTMLElement} sheet
   * @param {string} top is the address of the top of the site.
   * @param {() => SharedPlan} current gives the plan as it is.
   */
  constructor(root, sheet, top, current) {
    this.root = root;
    this.sheet = sheet;
    this.top = top;
    this.current = current;
  }

  /** @param {string} name */
  part(name) {
    return select(this.root, `[data-part="${name}"]`);
  }

  /** @param {string} name */
  sheetPart(name) {
    return select(this.sheet, `[data-part="sheet-${name}"]`);
  }

  get link() {
    const { plan, facts } = this.current();
    return planLink(plan, facts, this.top);
  }

  /** @param {boolean} withAdvice also says how to reach a team that has no phone. */
  teamText(withAdvice = false) {
    const choice = selectOptional(this.root, '[data-field="team"]', HTMLSelectElement);
    const option = choice?.selectedOptions[0];
    return option && option.value !== "none" ? teamText(option, withAdvice) : "";
  }

  get messagePlan() {
    const { plan, facts } = this.current();
    return forMessages(plan, facts, { team: this.teamText(), day: today() });
  }

  /** Make everything again from the plan as it is. */
  write() {
    const { plan, facts, named } = this.current();
    const options = { team: this.teamText(true), day: today(), named };
    this.writeSheet(forPaper(plan, facts, options), plan.large);
    this.writeMessages();
    this.part("aloud").textContent = plan.aloud ? aloudText(plan, facts) : "";
  }

  /**
   * @param {PrintedPlan} plan
   * @param {boolean} large
   */
  writeSheet(plan, large) {
    const publisher = this.sheet.dataset.from ?? "";
    /** @param {string} id */
    const addressOf = (id) => `${this.top}listings/${id}/`;
    this.sheet.hidden = !plan.entries.length;
    this.sheetPart("head").replaceChildren(...sheetHead(plan, publisher, this.link));
    this.sheetPart("list").replaceChildren(...sheetEntries(plan.entries, addressOf));
    this.sheetPart("team").textContent = plan.team;
    fitToPage(this.sheet, { entries: plan.entries.length, large });
  }

  writeMessages() {
    const planText = this.messagePlan;
    const [planAddress, urgent] = [this.link, urgentText(this.sheet)];
    const text = message("sms", planText, planAddress, urgent);
    const email = message("mailto", planText, planAddress, urgent);
    select(this.root, '[data-part="sms"]', HTMLAnchorElement).href = text.address;
    select(this.root, '[data-part="mailto"]', HTMLAnchorElement).href = email.address;
    const sentences = [tooLong(TEXT_TOO_LONG, text.left), tooLong(EMAIL_TOO_LONG, email.left)];
    if (planAddress && !fits(planAddress)) {
      sentences.push(
        say("The link is too long for a square code, so the paper has none for the whole plan."),
      );
    }
    this.part("left").textContent = sentences.filter(Boolean).join(" ");
    this.part("left").hidden = !sentences.some(Boolean);
  }

  async copyWords() {
    this.write();
    if (!this.messagePlan.entries.length) {
      this.part("told").textContent = say(
        "Nothing in this plan can be copied: it may only be printed.",
      );
      return;
    }
    const { text } = message("copy", this.messagePlan, this.link, urgentText(this.sheet));
    await this.copy(text, say("The words are copied. Paste them where you like."));
  }

  async copyLink() {
    this.write();
    if (this.link) await this.copy(this.link, say("The link is copied."));
    else this.part("told").textContent = say("Nothing in this plan can go into a link.");
  }

  /**
   * Copy words; where the browser does not let a page do that, show them to be copied by hand.
   *
   * @param {string} words
   * @param {string} done
   */
  async copy(words, done) {
    try {
      await navigator.clipboard.writeText(words);
      this.part("byhand").hidden = true;
      this.part("told").textContent = done;
    } catch {
      this.part("byhand").hidden = false;
      const box = select(this.root, "#plan-byhand", HTMLTextAreaElement);
      box.value = words;
      box.select();
    }
  }

  /** Leave nothing of what was copied. */
  forget() {
    this.part("byhand").hidden = true;
    this.part("told").textContent = "";
  }
}

const TEXT_TOO_LONG = toSay("There is no room in a text for {parts}.");
const EMAIL_TOO_LONG = toSay("There is no room in an e-mail for {parts}.");

/**
 * @param {string} sentence
 * @param {string[]} left
 */
function tooLong(sentence, left) {
  return left.length ? say(sentence, { parts: listText(left) }) : "";
}

/**
 * Return a plan's link, or nothing when none of its listings may be in one.
 *
 * @param {Plan} plan
 * @param {FactsById} facts
 * @param {string} top
 */
function planLink(plan, facts, top) {
  const ids = forLink(plan, facts);
  const prints = new Map([...facts].map(([id, { print }]) => [id, print]));
  return ids.size ? `${top}plan/#${link.write(plan, ids, prints, today())}` : "";
}

/**
 * Return a team in words.
 *
 * @param {HTMLOptionElement} option
 * @param {boolean} withAdvice
 */
function teamText({ dataset, textContent }, withAdvice) {
  const advice = withAdvice && dataset.ask ? ` ${dataset.ask}` : "";
  const { phone } = dataset;
  const how = phone ? ` ${say("Ring {number}.", { number: phone })}` : advice;
  return `${say("Your link worker team: {team}.", { team: textContent ?? "" })}${how}`;
}

/**
 * Return the numbers for urgent help that are on every page, on one line.
 *
 * @param {HTMLElement} sheet
 */
function urgentText(sheet) {
  const links = selectAll(sheet, ".lb-sheet__urgent .lb-tel");
  const numbers = links.map(({ textContent }) => (textContent ?? "").trim());
  return numbers.length ? say("Urgent help: {numbers}.", { numbers: numbers.join(". ") }) : "";
}

/**
 * Say exactly what the tick shares.
 *
 * @param {Plan} plan
 * @param {FactsById} facts
 */
function aloudText({ name, matters, entries, ...plan }, facts) {
  const ids = forLink({ name, matters, entries, ...plan }, facts);
  const notes = entries.filter(({ id, note }) => note.trim() && ids.has(id)).length;
  const shared = [
    name.trim() && say("the name “{name}”", { name: name.trim() }),
    matters.trim() && say("what matters"),
    notes > 0 && sayMany(notes, "{count} note", "{count} notes"),
  ].flatMap((part) => part || []);
  if (!shared.length) return say("There is nothing more to share yet.");
  const words = toSay(
    "Anybody who sees the link, the square code, the text or the e-mail can read: {list}.",
  );
  return say(words, { list: listText(shared) });
}
