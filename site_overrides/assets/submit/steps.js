/**
 * On a phone a new listing is written one part of the form at a time, with ways on and back. The
 * style sheet decides which screens are phones: wider ones and paper show the whole form.
 */

import { button, element } from "../shared/dom.js";
import { closest, select, selectAll } from "../shared/select.js";
import { say } from "../shared/words.js";

export class Steps {
  /** @param {HTMLElement} form */
  constructor(form) {
    this.form = form;
    this.end = closest(select(form, '[data-part="check"]'), "[data-with-script]");
    this.current = 0;
    this.place = element("p", { class: "lb-steps__place lb-hint" });
    this.backButton = button(say("Back"), () => this.go(-1), { class: "lb-quiet" });
    this.nextButton = button(say("Next"), () => this.go(1));
    this.ways = element("p", { class: "lb-steps" }, this.backButton, this.nextButton);
    this.end?.before(this.ways);
    // a link in a list of faults leads to a question that may be in another part
    form.addEventListener("linkbook:go", ({ target }) => this.showPartOf(target));
  }

  get parts() {
    return selectAll(this.form, ".lb-part").filter((part) => !part.hidden);
  }

  /**
   * Begin at the first part, or show every part at once.
   *
   * @param {boolean} isOn
   */
  begin(isOn) {
    this.form.classList.toggle("lb-form--steps", isOn);
    this.show(0);
  }

  /** @param {number} number */
  show(number) {
    const { parts } = this;
    this.current = number;
    for (const part of selectAll(this.form, ".lb-part")) {
      part.classList.toggle("lb-part--away", part !== parts[number]);
    }
    const isLast = number === parts.length - 1;
    this.end?.classList.toggle("lb-part--away", !isLast);
    this.place.textContent = say("Part {number} of {count}", {
      number: number + 1,
      count: parts.length,
    });
    parts[number].prepend(this.place);
    this.backButton.hidden = number === 0;
    this.nextButton.hidden = isLast;
  }

  /** @param {1 | -1} by */
  go(by) {
    this.show(this.current + by);
    const part = this.parts[this.current];
    const heading = select(part, "h2");
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    part.scrollIntoView();
  }

  /** @param {EventTarget | null} target */
  showPartOf(target) {
    const number = this.parts.findIndex((part) => part === closest(target, ".lb-part"));
    if (number >= 0) this.show(number);
  }
}
