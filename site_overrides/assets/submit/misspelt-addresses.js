/**
 * A rule about e-mail and web addresses whose ending or provider is one letter from a common one:
 * the form's half of `generator/check/misspelt_addresses.py`. Pure.
 */

import { say, toSay } from "../shared/words.js";
import { texts } from "./content-rules.js";
import { LIKELY_HOSTS } from "./form-contract.js";
import { warning } from "./problem.js";
import { allMatches } from "./text-patterns.js";

/** @import { Listing } from "./field-types.js" */

/**
 * Yield a question for each address, in its field or among words, that seems to have a slip.
 *
 * @param {Listing} listing
 */
export function* misspeltAddresses(listing) {
  const told = new Set();
  for (const [path, text] of texts(listing)) {
    for (const [, typed] of allMatches("host", text)) {
      const host = typed.toLowerCase();
      const likely = likelyHost(host);
      if (likely && !told.has(host)) {
        told.add(host);
        const sentence = toSay("ends in {host}. Is that a slip for {likely}?");
        yield warning(path, "misspelt_address", say(sentence, { host, likely }));
      }
    }
  }
}

/**
 * Return the host that somebody probably meant, or null where it looks right.
 *
 * @param {string} host
 */
function likelyHost(host) {
  const { providers, endings, uk_endings: ukEndings, real } = LIKELY_HOSTS;
  if (providers.includes(host) || real.includes(host)) return null;
  const provider = providers.find((name) => isOneSlip(host, name));
  if (provider) return provider;
  const slip = /^(?:w|ww|wwww+|wwe|wvw)\.(?=.+\.)/.exec(host);
  if (slip) return `www.${host.slice(slip[0].length)}`;
  const front = host.split(".");
  const last = front.pop() ?? "";
  const ending = real.includes(last) ? null : endings.find((each) => isOneSlip(last, each));
  if (front.length && ending) return [...front, ending].join(".");
  if (front.length < (front[0] === "www" ? 3 : 2) || last !== "uk") return null;
  const end = `${front.at(-1)}.uk`;
  const uk = ukEndings.includes(end) ? null : ukEndings.find((each) => isOneSlip(end, each));
  return uk ? [...front.slice(0, -1), uk].join(".") : null;
}

/**
 * Return whether one letter is left out, put in or another, or two neighbours are swapped.
 *
 * @param {string} typed
 * @param {string} meant
 */
function isOneSlip(typed, meant) {
  if (typed === meant) return false;
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at += 1;
  const [left, right] = [typed.slice(at), meant.slice(at)];
  const isSwapped = left.slice(0, 2) === [...right.slice(0, 2)].reverse().join("");
  return (
    (isSwapped && left.slice(2) === right.slice(2)) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    left.slice(1) === right.slice(1)
  );
}
