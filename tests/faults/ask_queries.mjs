import { readFileSync } from "node:fs";
import * as engine from "../../site_overrides/assets/search/engine.js";

const finders = new Map();

function finderOf(folder) {
  const load = async (file) => {
    const data = readFileSync(`${folder}/finder/${file}`);
    return data.buffer.slice(data.byteOffset, data.byteOffset + data.length);
  };
  if (!finders.has(folder)) finders.set(folder, engine.open(load));
  return finders.get(folder);
}

/** Ask a finder each query; return those that threw or took longer than a second, and why. */
export async function faults(folder, queries) {
  const finder = await finderOf(folder);
  const found = [];
  for (const { text, near } of queries) {
    const before = process.cpuUsage();
    let fault = "";
    try {
      await finder.search({ today: "2026-11-21", q: text, near });
    } catch (error) {
      fault = String(error?.stack ?? error);
    }
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    if (!fault && seconds > 1) fault = `it took ${seconds} seconds`;
    if (fault) found.push([text, near, fault]);
  }
  return found;
}
