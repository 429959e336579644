// Call functions of the plan's modules for a test: `[[module, name, ...arguments], …]` on standard input, the answers on standard output.
// `{"$map": {…}}` and `{"$set": […]}` stand for a Map and a Set.
import { readFileSync } from "node:fs";

const opened = (value) => {
  if (Array.isArray(value)) return value.map(opened);
  if (value?.$map) return new Map(Object.entries(value.$map));
  if (value?.$set) return new Set(value.$set);
  if (value && typeof value === "object") return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, opened(one)]));
  return value;
};

const closed = (_, value) => (value instanceof Map ? Object.fromEntries(value) : value instanceof Set ? [...value] : value);

const answers = [];
for (const [module, name, ...given] of JSON.parse(readFileSync(0))) {
  const { [name]: asked } = await import(`../../site_overrides/assets/plan/${module}.js`);
  answers.push(await asked(...given.map(opened)));
}
console.log(JSON.stringify(answers, closed));
