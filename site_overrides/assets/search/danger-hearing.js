// Hearing danger in a search: the classifier, the curators' phrases, and what to show.
import { dangerStrength, kindsOfDanger, loadWeights, PERHAPS, SURE } from "./danger-classifier.js";
import { MOST_LETTERS } from "./danger-features.js";
import { dangerNotice } from "./danger-lines.js";
import { hasDangerPhrase, openDangerPhrases } from "./danger-phrases.js";
import { words } from "./tokenizer.js";

/** @import { DangerKind, Weights } from "./danger-classifier.js" */
/** @import { DangerNotice } from "./danger-lines.js" */
/** @import { Header } from "./index-loader.js" */
/** @import { NeedMatch } from "./need-classifier.js" */
/** @import { QueryTerm } from "./query-parser.js" */

const SURELY_MEANT = 0.75;
/** The strength from which a danger that is perhaps heard may lead the needs. */
const LIKELY = 0.2;
/**
 * How surely suicide is heard where one part of a sentence tells it, and another trouble beside it
 * hides it: enough to show its lines open, and not so much that the list answers nothing else.
 */
const BESIDE_ANOTHER = 0.5;
/**
 * Where a word was corrected, a weaker chance counts only if words as typed and as corrected agree
 * that there may be danger: no slip, and no correction, makes one of a harmless word.
 */
const CLEAR_OF_SLIPS = 0.3;
/** From this chance on a part by itself tells it: one more ordinary search in three thousand. */
const PLAIN_PART = 0.3;
/** Where a sentence goes over to something else. */
const PARTS = /[,.;:!?\n]+|\b(?:and|but|because|cos|cause|since|so|then|also|plus|n)\b/i;
const LEAST_PART = 2;

/** What hears danger, with the lines of one directory. */
export class DangerHearing {
  /** @param {Header} header */
  constructor(header) {
    this.directory = header;
    this.phrases = openDangerPhrases(header.danger);
    this.sensitiveNeeds = sensitiveNeeds(header);
    /** Null where they did not arrive. @type {Weights | null | undefined} */
    this.weights = undefined;
  }

  /**
   * Return whether a text cannot be judged yet.
   * @param {string} text
   */
  isWanting(text) {
    return this.weights === undefined && text.trim() !== "";
  }

  /** Load what was learnt; where it does not arrive, the phrases alone decide. */
  async load() {
    this.weights = await loadWeights().catch(() => null);
  }

  /**
   * Return what to show if a text speaks of danger, surely or perhaps: the classifier hears it in
   * the words as they are typed, a phrase is found in them as typed or as corrected.
   * @param {string} text
   * @param {string} corrected
   * @returns {DangerNotice | null}
   */
  hear(text, corrected) {
    const typed = text.slice(0, MOST_LETTERS);
    const heardIn = [typed, corrected];
    const strength = agreed(
      this.strength(typed),
      this.strength(corrected),
      hasOtherWords(corrected, typed),
    );
    if (strength < SURE && heardIn.some((one) => this.#hasDespair(one))) {
      const kinds = this.#kinds(typed, corrected);
      return this.#show(typed, ["suicide", ...kinds], Math.max(strength, BESIDE_ANOTHER));
    }
    return strength < PERHAPS ? null : this.notice(typed, corrected, strength);
  }

  /**
   * Return whether a part of a sentence by itself plainly speaks of suicide. People bring two
   * troubles: "behind with the rent and can't see a way out".
   * @param {string} text
   */
  #hasDespair(text) {
    const { weights } = this;
    const parts = text.split(PARTS).filter((part) => words(part).length >= LEAST_PART);
    if (!weights || parts.length < 2) return false;
    return parts.some(
      (part) =>
        dangerStrength(part, weights) >= PLAIN_PART &&
        kindsOfDanger(part, weights)[0] === "suicide",
    );
  }

  /** @param {string} text */
  strength(text) {
    if (hasDangerPhrase(text, this.phrases)) return 1;
    return this.weights ? dangerStrength(text, this.weights) : 0;
  }

  /**
   * Return whether a text is or has one of the curators' phrases of danger.
   * @param {string} text
   */
  isPhrase(text) {
    return hasDangerPhrase(text, this.phrases);
  }

  /**
   * Return what to show for a text that speaks of danger.
   * @param {string} text
   * @param {string} [corrected]
   * @param {number} [strength] How surely, from 0 to 1.
   * @returns {DangerNotice}
   */
  notice(text, corrected = "", strength = 1) {
    return this.#show(text, this.#kinds(text, corrected), strength);
  }

  /**
   * @param {string} text
   * @param {string} corrected
   * @returns {DangerKind[]}
   */
  #kinds(text, corrected) {
    return this.weights ? kindsOfDanger(`${text} ${corrected}`, this.weights) : [];
  }

  /**
   * @param {string} text
   * @param {DangerKind[]} kinds
   * @param {number} strength
   */
  #show(text, kinds, strength) {
    return dangerNotice(text, { kinds, strength }, this.directory);
  }

  /**
   * Return the needs of a danger, by their numbers.
   * @param {DangerNotice | null} danger
   * @returns {number[]}
   */
  needs(danger) {
    const kind = danger?.kind;
    return (kind && kind !== "gas" && this.directory.kinds[kind]?.needs) || [];
  }

  /**
   * Return the needs that words mean where no danger is surely heard. A sensitive one has to be
   * surely meant, and by every word that says anything, or be said in so many words: "kill time"
   * and "grooms wedding" are not, "somebody to talk to about sexual abuse" is.
   * One of a danger that is perhaps heard has only to be meant, and then comes first: a sentence
   * about a rape at university is not about courses.
   * @param {NeedMatch[]} matches
   * @param {QueryTerm[]} terms
   * @param {DangerNotice | null} danger
   * @returns {NeedMatch[]}
   */
  withoutUnmeant(matches, terms, danger) {
    const heard = danger && danger.strength >= LIKELY ? this.needs(danger) : [];
    const isHeard = (/** @type {NeedMatch} */ { number }) =>
      heard.includes(number) && this.sensitiveNeeds.has(number);
    const isWhole = (/** @type {NeedMatch} */ { explains }) =>
      terms.every((term, n) => term.stop || explains.has(n));
    const others = matches.filter(
      (match) =>
        !this.sensitiveNeeds.has(match.number) ||
        match.isSaid ||
        (match.strength >= SURELY_MEANT && isWhole(match)),
    );
    const first = matches.filter(isHeard);
    const most = Math.max(0, ...matches.map(({ strength }) => strength));
    return [
      ...first.map((match) => ({ ...match, strength: most })),
      ...others.filter((match) => !isHeard(match)),
    ];
  }

  /**
   * Return listings with the lines for a danger before the others, as places in `numbers`.
   * @param {number[]} numbers
   * @param {DangerNotice} danger
   */
  inOrder(numbers, { lines }) {
    const ids = lines.map(({ id }) => id);
    const rank = new Map(this.directory.lines.map(([, number, id]) => [number, ids.indexOf(id)]));
    const place = (/** @type {number} */ at) => {
      const known = rank.get(numbers[at]) ?? -1;
      return known < 0 ? ids.length : known;
    };
    return [...numbers.keys()].sort((a, b) => place(a) - place(b));
  }
}

/**
 * Return how surely danger is heard in words as typed and as the search reads them. Where that only
 * leaves out what became a filter, it makes no danger: "he's 82" is not "he's".
 * @param {number} typed
 * @param {number} read
 * @param {boolean} isCorrected
 */
function agreed(typed, read, isCorrected) {
  const most = Math.max(typed, read);
  if (!isCorrected) return typed < PERHAPS ? 0 : most;
  return most < CLEAR_OF_SLIPS && Math.min(typed, read) < PERHAPS ? 0 : most;
}

/**
 * @param {string} text
 * @param {string} other
 */
function hasOtherWords(text, other) {
  const known = new Set(words(other));
  return words(text).some((word) => !known.has(word));
}

/**
 * Return the needs that no correction of a word may lead to, by their numbers: sensitive ones, and
 * those of danger.
 * @param {Header} header
 */
export const sensitiveNeeds = ({ needs, kinds: { suicide, sexual, harm } }) =>
  new Set([
    ...needs.flatMap(({ sensitive }, number) => (sensitive ? [number] : [])),
    ...[suicide, sexual, harm].flatMap((kind) => kind?.needs ?? []),
  ]);
