// Read texts as the finder does: node ask.mjs <folder with finder/> <texts.json>. On standard
// output, for each the needs that the curators' phrases say it means, the strongest first.
import { readFileSync } from "node:fs";
import { open } from "../../site_overrides/assets/search/engine.js";
import { classifyNeeds } from "../../site_overrides/assets/search/need-classifier.js";
import { parseQuery } from "../../site_overrides/assets/search/query-parser.js";

const LEAST = 0.01;

const [folder, texts] = process.argv.slice(2);
const load = async (name) => {
  const data = readFileSync(`${folder}/finder/${name}`);
  return data.buffer.slice(data.byteOffset, data.byteOffset + data.length);
};
const finder = await open(load);
await finder.prefetch();
const { lexicon } = finder.vocabulary;
const answers = JSON.parse(readFileSync(texts, "utf8")).map((q) => {
  const no = () => false;
  const options = {
    verbatim: false,
    hasPlace: false,
    minute: 0,
    mayBeSensitive: no,
    mayFilter: no,
  };
  const { terms } = parseQuery(`${q} `, finder.vocabulary, options); // the last word is whole
  const said = classifyNeeds(terms, lexicon)
    .filter(({ strength }) => strength > LEAST)
    .map(({ number, strength }) => [lexicon.needs[number].id, strength]);
  return { said };
});
console.log(JSON.stringify(answers));
