import { countsAs, does, inRow, verbsThat } from "./verbs.ts";

/** Says what is done, whole and with no object: **推动**, **加快推进**, **积极开展**, **建成**; not ~~科技局~~. */
export const VERB = inRow(verbsThat((verb) => countsAs("new", "all")(verb) || does("whole")(verb)));
