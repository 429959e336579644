/** The rules that our JavaScript keeps. How it is laid out is Prettier's. */

import js from "@eslint/js";
import globals from "globals";

const CLASSIC_WORKERS = ["site_overrides/assets/offline/{sw,kill-switch}.js"];

export default [
  {
    // Somebody else's code, what a command writes, and what is built.
    ignores: [
      "site_overrides/assets/**/*contract.js",
      "site_overrides/assets/search/lunr.js",
      "site_overrides/assets/search/danger-weights.js",
      "site_overrides/assets/search/danger-set-phrases.js",
      "site_overrides/assets/search/common-words.js",
      "site_overrides/assets/search/need-weights.js",
      "**/node_modules/",
      "**/.linkbook/",
      ".venv/",
      "site/",
      "build/",
    ],
  },
  js.configs.recommended,
  {
    rules: {
      curly: ["error", "multi-line"],
      eqeqeq: "error",
      "max-len": ["error", { code: 1000, comments: 100, ignoreTrailingComments: true }], // code is Prettier's
      "max-depth": ["error", 3],
      "max-lines": ["error", { max: 350, skipBlankLines: true, skipComments: true }],
      "no-control-regex": "off", // a rule about hidden characters has to name them
      "no-implicit-globals": "error",
      "no-nested-ternary": "error",
      "no-shadow": "error",
      "no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-var": "error",
      "object-shorthand": "error",
      "prefer-const": "error",
      "prefer-template": "error",
    },
  },
  {
    files: ["site_overrides/assets/**/*.js", "generator/live_site/*.js"],
    languageOptions: { globals: globals.browser },
  },
  {
    files: CLASSIC_WORKERS,
    languageOptions: {
      sourceType: "script",
      globals: { ...globals.serviceworker, BUILD: "readonly" },
    },
    rules: { "no-implicit-globals": "off" }, // a classic script has no module to keep its names in
  },
  {
    files: ["tests/**/*.mjs", "benchmarks/**/*.mjs", "*.config.js"],
    languageOptions: { globals: globals.node },
  },
];
