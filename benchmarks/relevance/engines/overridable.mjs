// Lets a trial give the ranking's parameters other values: for `register` of node:module. The
// module of the parameters is the product's own; here its constants may be set anew.
const CONSTANT = /^export const ([A-Z_]+) =/gm;

/**
 * Return a module's source, that of the parameters with a function that sets them.
 * @type {import("node:module").LoadHook}
 */
export async function load(url, context, nextLoad) {
  const loaded = await nextLoad(url, context);
  if (!url.endsWith("/ranking-parameters.js")) return loaded;
  const source = String(loaded.source);
  const cases = [...source.matchAll(CONSTANT)].map(
    ([, name]) => `case "${name}": ${name} = value; break;`,
  );
  const setter = `export function override(values) {
    for (const [name, value] of Object.entries(values)) {
      switch (name) { ${cases.join(" ")} default: throw new RangeError(name); }
    }
  }`;
  return { ...loaded, source: `${source.replace(CONSTANT, "export let $1 =")}\n${setter}` };
}
