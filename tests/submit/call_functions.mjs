/**
 * Reads `{module, calls: [[name, …arguments], …]}` from its first argument, a file, and writes what
 * each call returns.
 */

import { readFileSync } from "node:fs";

const { module, calls } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const functions = await import(`../../site_overrides/assets/submit/${module}.js`);
const results = calls.map(([name, ...args]) => functions[name](...args) ?? null);
process.stdout.write(JSON.stringify(results));
