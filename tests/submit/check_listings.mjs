/**
 * Reads `{directory, listings: [{listing, real}, …]}` from its first argument, a file, and writes
 * the codes that the form knows and the problems of each listing.
 */

import { readFileSync } from "node:fs";
import { checker, RULE_CODES } from "../../site_overrides/assets/submit/rules.js";

const { directory, listings } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const checkMadeUp = checker(directory);
const checkReal = checker({ ...directory, made_up: false });
const problems = listings.map(({ listing, real }) => (real ? checkReal : checkMadeUp)(listing));
process.stdout.write(JSON.stringify({ codes: RULE_CODES, problems }));
