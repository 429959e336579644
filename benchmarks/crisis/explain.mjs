// Print what the features of a text are worth: node explain.mjs "he hits me".
import {
  dangerStrength,
  explainDanger,
  kindsOfDanger,
  loadWeights,
  PERHAPS,
  SURE,
} from "../../site_overrides/assets/search/danger-classifier.js";

const MOST_FEATURES = 25;

const text = process.argv[2] ?? "";
const weights = await loadWeights();
const strength = dangerStrength(text, weights);
const weak = strength >= PERHAPS ? "perhaps" : "no danger";
const level = strength >= SURE ? "sure" : weak;
console.log(
  `${strength.toFixed(2)} (${level}; ${kindsOfDanger(text, weights).join(", ") || "no kind"})`,
);
for (const [feature, worth] of explainDanger(text, weights).slice(0, MOST_FEATURES)) {
  console.log(`${worth > 0 ? "+" : ""}${worth.toFixed(3)}  ${feature}`);
}
