// Ask the finder the same queries again and again, with other parameters: node trials.mjs <job>.
// The job is a JSON list of [folder with finder/, queries]. Each line of the standard input holds
// values of parameters, and which of the list to ask; each line of the output, for each of these,
// the first ids found for each query.
import { readFileSync } from "node:fs";
import { register } from "node:module";
import { createInterface } from "node:readline";

register("./overridable.mjs", import.meta.url);
const { open } = await import("../../../site_overrides/assets/search/engine.js");
const { override } = await import("../../../site_overrides/assets/search/ranking-parameters.js");
const { answer } = await import("./answers.mjs");

const MOST = 10; // all that the measures read

const openFolder = async (folder) => {
  const finder = await open(async (file) => {
    const data = readFileSync(`${folder}/finder/${file}`);
    return data.buffer.slice(data.byteOffset, data.byteOffset + data.length);
  });
  await finder.prefetch();
  rememberDanger(finder.hearing);
  return finder;
};

/** No parameter changes whether danger is heard, and to hear it takes half of the time. */
function rememberDanger(hearing) {
  const [hear, answers] = [hearing.hear.bind(hearing), new Map()];
  hearing.hear = (text, corrected) => {
    const key = `${text}\n${corrected}`;
    if (!answers.has(key)) answers.set(key, hear(text, corrected));
    return answers.get(key);
  };
}

const jobs = [];
const finders = new Map();
for (const [folder, queries] of JSON.parse(readFileSync(process.argv[2]))) {
  if (!finders.has(folder)) finders.set(folder, await openFolder(folder));
  jobs.push({ finder: finders.get(folder), queries });
}
for await (const line of createInterface({ input: process.stdin })) {
  const [values, asked] = JSON.parse(line);
  override(values);
  const answers = [];
  for (const { finder, queries } of asked.map((n) => jobs[n])) {
    const found = [];
    for (const q of queries) found.push((await answer(finder, q, MOST)).ids);
    answers.push(found);
  }
  console.log(JSON.stringify(answers));
}
