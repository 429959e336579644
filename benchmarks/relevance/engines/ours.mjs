// Ask the finder the same queries: node ours.mjs <folder with finder/> <queries.json>.
import { readFileSync } from "node:fs";
import { open } from "../../../site_overrides/assets/search/engine.js";
import { answer } from "./answers.mjs";

const [folder, queries] = process.argv.slice(2);
const load = async (file) => {
  const data = readFileSync(`${folder}/finder/${file}`);
  return data.buffer.slice(data.byteOffset, data.byteOffset + data.length);
};
const finder = await open(load);
await finder.prefetch();
const answers = [];
for (const q of JSON.parse(readFileSync(queries))) {
  const { result, ids } = await answer(finder, q);
  const needs = result.needs.map(({ id, strength }) => `${id} ${strength.toFixed(2)}`);
  const scores = result.shown
    .slice(0, 5)
    .map(({ id, score, matched }) => `${id} ${score.toFixed(2)}/${matched.toFixed(2)}`);
  answers.push({ ours: ids, needs, scores, corrected: result.corrected });
}
console.log(JSON.stringify(answers));
