// What a directory holds, as the search page is told of it: its needs and its areas.

/** @import { Team } from "./geocoder.js" */
/** @import { IndexFiles } from "./index-loader.js" */

/**
 * What the directory holds.
 * @typedef {object} IndexInfo
 * @property {string} built
 * @property {number} listings
 * @property {NeedInfo[]} needs
 * @property {AreaInfo[]} areas
 */

/**
 * An area, for the page.
 * @typedef {object} AreaInfo
 * @property {string} id
 * @property {string} name
 * @property {string} kind
 * @property {string | null} parent The id of the area that it lies in.
 * @property {Team | null} team
 */

/**
 * A need, for the page.
 * @typedef {object} NeedInfo
 * @property {string} id
 * @property {string} name
 * @property {string} heading
 * @property {string} headingName
 * @property {boolean} sensitive
 * @property {string[]} related
 */

/**
 * Return what the directory holds, for the page.
 * @param {IndexFiles} files
 * @returns {IndexInfo}
 */
export function infoOf({ header, lexicon, manifest, gazetteer }) {
  const headings = new Map(header.headings);
  return {
    built: manifest.built,
    listings: manifest.listings,
    needs: lexicon.needs.map(({ id, name, heading, sensitive, related }) => ({
      id,
      name,
      heading,
      headingName: headings.get(heading) ?? "",
      sensitive: Boolean(sensitive),
      related,
    })),
    areas: gazetteer.areas.map(({ id, name, kind, parent, team }) => ({
      id,
      name,
      kind,
      parent: parent === undefined ? null : gazetteer.ids[parent],
      team: team ?? null,
    })),
  };
}
