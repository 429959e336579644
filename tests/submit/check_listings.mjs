import { checker, RULE_CODES } from "../../site_overrides/assets/submit/rules.js";

/** Return the codes that the form knows, and the problems of each `{listing, real}`. */
export function checkListings(directory, listings) {
  const checkMadeUp = checker(directory);
  const checkReal = checker({ ...directory, made_up: false });
  const problems = listings.map(({ listing, real }) => (real ? checkReal : checkMadeUp)(listing));
  return { codes: RULE_CODES, problems };
}
