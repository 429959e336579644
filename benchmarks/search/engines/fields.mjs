// What is searched, the same for all; and what a result shows.
export const FIELDS = [
  "name",
  "keywords",
  "groups",
  "summary",
  "organisation",
  "needs",
  "venues",
  "languages",
  "who",
  "description",
];
export const SHOWN = ["name", "summary", "organisation"];
