// Ask the finder every query of a list: node ours.mjs <folder with finder/> <queries.json> → ids in order, as JSON.
import {readFileSync} from "node:fs";
import {open} from "../../site_overrides/assets/finder/engine.mjs";

const [folder, queries] = process.argv.slice(2);
const load = async (file, kind) => {
  const data = readFileSync(`${folder}/finder/${file}`);
  return kind === "json" ? JSON.parse(data) : data.buffer.slice(data.byteOffset, data.byteOffset + data.length);
};
const finder = await open(load);
await finder.rest();
const answers = [];
for (const q of JSON.parse(readFileSync(queries))) {
  const result = await finder.search({q, today: "2026-11-21", limit: 50});
  answers.push({ids: result.shown.map((one) => one.id), needs: result.needs.map((n) => `${n.id} ${n.strength.toFixed(2)}`),
    scores: result.shown.slice(0, 8).map((o) => `${o.id}:${o.score.toFixed(2)}/${o.matched.toFixed(2)}`), corrected: result.corrected, urgent: result.urgent});
}
console.log(JSON.stringify(answers));
