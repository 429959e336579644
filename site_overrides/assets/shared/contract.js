/** Written by `linkbook fields` from the Python declarations. Change those, never this file. */

/** The shape of the index's files; an engine refuses any other. */
export const INDEX_VERSION = 2;

/** The line above the YAML in an e-mail. */
export const BEGIN_MARK = "--- linkbook ---";

/** The line below the YAML in an e-mail. */
export const END_MARK = "--- end ---";
