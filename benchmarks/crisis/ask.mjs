// Ask the finder whether texts speak of danger, surely or perhaps, and whether a phrase alone says
// so: node ask.mjs <folder with finder/> <texts.json>.
import { readFileSync } from "node:fs";
import { hasDangerPhrase } from "../../site_overrides/assets/search/danger-phrases.js";
import { open } from "../../site_overrides/assets/search/engine.js";

const [folder, texts] = process.argv.slice(2);
const load = async (name) => {
  const data = readFileSync(`${folder}/finder/${name}`);
  return data.buffer.slice(data.byteOffset, data.byteOffset + data.length);
};
const finder = await open(load);
const answers = [];
for (const q of JSON.parse(readFileSync(texts, "utf8"))) {
  const { danger } = await finder.search({ q, today: "2026-11-27" });
  const isHeard = danger !== null;
  answers.push({
    isHeard,
    isSure: isHeard && danger.isSure,
    phrase: hasDangerPhrase(q, finder.hearing.phrases),
  });
}
console.log(JSON.stringify(answers));
