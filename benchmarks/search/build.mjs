// Build the other engines' indexes: node build.mjs <folder with documents.json> <engine> <folder of
// npm packages>.
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { FIELDS, SHOWN } from "./engines/fields.mjs";

const [folder, engine, packages] = process.argv.slice(2);
const documents = JSON.parse(readFileSync(`${folder}/documents.json`));
const write = (file, value) => writeFileSync(`${folder}/${file}`, JSON.stringify(value));
const shown = (document) => Object.fromEntries(SHOWN.map((field) => [field, document[field]]));

const builders = {
  async minisearch() {
    await import(pathToFileURL(`${folder}/minisearch.js`));
    const index = new globalThis.MiniSearch({ fields: FIELDS, storeFields: SHOWN });
    index.addAll(documents);
    write("minisearch.json", index);
  },
  async lunr() {
    const { default: lunr } = await import(pathToFileURL(`${folder}/finder-code/search/lunr.js`));
    write(
      "lunr.json",
      lunr(function () {
        this.ref("id");
        for (const field of FIELDS) this.field(field);
        for (const document of documents) this.add(document);
      }),
    );
    write(
      "cards.json",
      Object.fromEntries(documents.map((document) => [document.id, shown(document)])),
    );
  },
  async pagefind() {
    const { createIndex, close } = await import(pathToFileURL(`${packages}/pagefind/lib/index.js`));
    const { index } = await createIndex();
    for (const document of documents) await addTo(index, document);
    await index.writeFiles({ outputPath: `${folder}/pagefind` });
    await close();
  },
};

/** Add a listing: its page where there is one, or else the same fields as text. */
function addTo(index, document) {
  const url = `/${document.id}/`;
  if (document.html) {
    const body = `<html lang="en"><body><main data-pagefind-body>${document.html}</main></body></html>`;
    return index.addHTMLFile({ url, content: body });
  }
  const content = FIELDS.map((field) => document[field])
    .filter(Boolean)
    .join(".\n");
  return index.addCustomRecord({
    url,
    content,
    language: "en",
    meta: { title: document.name, summary: document.summary },
  });
}

await builders[engine]();
process.exit(0);
