// Ask the finder the same queries again and again, with other parameters: node trials.mjs <job>.
// The job is a JSON list of [folder with finder/, queries]. Each line of the standard input holds
// values of parameters; each line of the output, for each folder, the ids found for each query.
import { readFileSync } from "node:fs";
import { register } from "node:module";
import { createInterface } from "node:readline";

register("./overridable.mjs", import.meta.url);
const { open } = await import("../../../site_overrides/assets/search/engine.js");
const { override } = await import("../../../site_overrides/assets/search/ranking-parameters.js");
const { answer } = await import("./answers.mjs");

const openFolder = async (folder) => {
  const finder = await open(async (file) => {
    const data = readFileSync(`${folder}/finder/${file}`);
    return data.buffer.slice(data.byteOffset, data.byteOffset + data.length);
  });
  await finder.prefetch();
  return finder;
};
const jobs = [];
for (const [folder, queries] of JSON.parse(readFileSync(process.argv[2]))) {
  jobs.push({ finder: await openFolder(folder), queries });
}
for await (const line of createInterface({ input: process.stdin })) {
  override(JSON.parse(line));
  const answers = [];
  for (const { finder, queries } of jobs) {
    const found = [];
    for (const q of queries) found.push((await answer(finder, q)).ids);
    answers.push(found);
  }
  console.log(JSON.stringify(answers));
}
