// Reads {known, listings} from its first argument, a file, and writes the problems of each listing.
import { readFileSync } from "node:fs";
import { checker, KNOWN } from "../../site_overrides/assets/submit/rules.js";

const { known, listings } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const check = { made_up: checker(known), real: checker({ ...known, made_up: false }) };
const found = listings.map(({ listing, real }) => check[real ? "real" : "made_up"](listing));
process.stdout.write(JSON.stringify({ known: KNOWN, found }));
