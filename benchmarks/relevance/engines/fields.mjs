// What each field of a listing's document weighs, for the engines that can be told.
export const BOOSTS = {
  name: 8,
  keywords: 6,
  groups: 4,
  summary: 4,
  organisation: 3,
  needs: 3,
  venues: 2.5,
  languages: 3,
  who: 2,
  description: 1.2,
};
