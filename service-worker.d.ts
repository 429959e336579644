/** What `generator/export/offline.py` writes above the service worker: what a phone keeps of a build. */
declare const BUILD: {
  version: string;
  /** Addresses, from the top of the site. */
  pages: string[];
  /** Paths of style sheets, modules and pictures. */
  assets: string[];
  /** Addresses and paths of the whole directory, unless it is heavy. */
  book: string[];
};
