// Ask Pagefind the same queries over the listings' pages: node pagefind.mjs <folder with
// pages.json> <queries.json>. Its browser code runs here with files in the place of the network.
// NPM names the folder of packages.
import { readFileSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

const [folder, queries] = process.argv.slice(2);
const { createIndex, close } = await import(
  pathToFileURL(`${process.env.NPM}/pagefind/lib/index.js`)
);
const { index } = await createIndex();
for (const { id, html } of JSON.parse(readFileSync(`${folder}/pages.json`))) {
  await index.addHTMLFile({
    url: `/${id}/`,
    content: `<html lang="en"><body><main data-pagefind-body>${html}</main></body></html>`,
  });
}
await index.writeFiles({ outputPath: `${folder}/pagefind` });
await close();
writeFileSync(`${folder}/package.json`, '{"type": "module"}');

globalThis.window = globalThis;
globalThis.document = { querySelector: () => ({ getAttribute: () => "en" }), currentScript: null };
globalThis.location = new URL("http://localhost/");
globalThis.fetch = async (address) =>
  new Response(
    await readFile(
      folder +
        String(address)
          .replace(/^http:\/\/localhost/, "")
          .split("?")[0],
    ),
  );
const pagefind = await import(pathToFileURL(`${folder}/pagefind/pagefind.js`));
await pagefind.options({ basePath: "/pagefind/", baseUrl: "/" });
await pagefind.init();

const answers = [];
for (const q of JSON.parse(readFileSync(queries))) {
  const { results } = await pagefind.search(q);
  const pages = await Promise.all(results.slice(0, 50).map((result) => result.data()));
  answers.push({ pagefind: pages.map((page) => page.url.replaceAll("/", "")) });
}
process.stdout.write(JSON.stringify(answers), () => process.exit(0));
