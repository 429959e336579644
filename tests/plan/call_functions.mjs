/**
 * Calls functions of the plan's modules for a test: `[[module, name, ...arguments], …]` on standard
 * input, the results on standard output. `{"$map": {…}}` and `{"$set": […]}` stand for a Map and a
 * Set.
 */

import { readFileSync } from "node:fs";

function decode(value) {
  if (Array.isArray(value)) return value.map(decode);
  if (value?.$map) return new Map(Object.entries(value.$map));
  if (value?.$set) return new Set(value.$set);
  if (!value || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, decode(inner)]));
}

function encode(_, value) {
  if (value instanceof Map) return Object.fromEntries(value);
  return value instanceof Set ? [...value] : value;
}

const results = [];
for (const [module, name, ...args] of JSON.parse(readFileSync(0))) {
  const { [name]: called } = await import(`../../site_overrides/assets/plan/${module}.js`);
  results.push(await called(...args.map(decode)));
}
console.log(JSON.stringify(results, encode));
