// Print what the features of a text are worth: node explain.mjs "he hits me".
import {
  dangerScore,
  explainDanger,
  loadWeights,
} from "../../site_overrides/assets/search/danger-classifier.js";

const MOST_FEATURES = 25;

const text = process.argv[2] ?? "";
const weights = await loadWeights();
const score = dangerScore(text, weights);
console.log(`${score.toFixed(2)} (${score > 0 ? "danger" : "no danger"}: more than 0 is danger)`);
for (const [feature, worth] of explainDanger(text, weights).slice(0, MOST_FEATURES)) {
  console.log(`${worth > 0 ? "+" : ""}${worth.toFixed(3)}  ${feature}`);
}
