/** Written by `linkbook fields` from the Python declarations. Change those, never this file. */

/** The shape of the index's files; an engine refuses any other. */
export const INDEX_VERSION = 2;

/** What an id looks like: a listing's address, for one. */
export const ID_PATTERN = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** Most characters of an id. */
export const MAX_ID = 80;

/** The days of the week, Monday first. */
export const DAYS = ["monday","tuesday","wednesday","thursday","friday","saturday","sunday"];

/** Kinds of cost, each with its label. */
export const COST_LABELS = {
  "free": "Free",
  "donation": "Pay what you can",
  "paid": "There is a charge",
  "depends": "It depends",
};

/** How many of a listing's times a card says. */
export const MOST_TIMES = 2;
