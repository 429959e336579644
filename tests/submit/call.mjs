// Reads {module, calls: [[name, …arguments], …]} from its first argument, a file, and writes what each call returns.
import { readFileSync } from "node:fs";

const { module, calls } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const made = await import(`../../site_overrides/assets/submit/${module}.js`);
process.stdout.write(JSON.stringify(calls.map(([name, ...given]) => made[name](...given) ?? null)));
