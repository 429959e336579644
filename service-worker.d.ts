/** What `generator/export/offline.py` writes above the service worker: what a phone keeps of a build. */
declare const BUILD: {
  version: string;
  /** Addresses, from the top of the site. */
  pages: string[];
  /** Paths of style sheets and pictures. */
  looks: string[];
  /** Hashes of files by path; empty where the file's name has it. */
  scripts: Record<string, string>;
  /** The facts of every listing that is not sensitive; nothing if they are heavy. */
  book: Record<string, string>;
  /** By the folder of a language, such as `cy/`: the files of its own. Kept once a page of it was opened. */
  languages: Record<string, Record<string, string>>;
  /** What the finder's page needs: kept once that page was opened. */
  finder: Record<string, string>;
  /** How the addresses of files begin that hold what is sensitive. */
  apart: string[];
  /** A pattern for what stands in a sensitive page's address in the place of an id. */
  neutral: string;
};
