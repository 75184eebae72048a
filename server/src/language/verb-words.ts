import { countsAs, does, verbsThat } from "./verbs.ts";

/** Says what is done, whole and with no object: **推动**, **加快推进**, **积极开展**, **建成**; not ~~科技局~~. */
export const VERB = new RegExp(
  `^(?:${verbsThat((verb) => countsAs("new", "all")(verb) || does("whole")(verb)).join("|")}){1,4}$`,
);
