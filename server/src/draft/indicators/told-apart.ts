import { memoise } from "../../text/memoise.ts";
import type { Draft } from "../draft.ts";
import { areLedApart } from "./led-by-another.ts";
import { mayBeOfTwoSubjects } from "./mention-subject.ts";
import type { Mention } from "./mentions.ts";
import { areOfOneStretch } from "./stretch-told.ts";

/** By what two numbers that the index links may still be of two things: the stretch of years, or what their sentences and headings tell of. */
export type Apartness = "stretch" | "subject";

/** By what two numbers of one group of the index may be told apart; null where nothing keeps them from being held against each other. */
export const toldApart = memoise((draft: Draft): ((a: Mention, b: Mention) => Apartness | null) => {
  const ofOneStretch = areOfOneStretch(draft);
  const ofTwoSubjects = mayBeOfTwoSubjects(draft);
  const ledApart = areLedApart(draft);
  return (a, b) => {
    if (!ofOneStretch(a, b)) return "stretch";
    return ofTwoSubjects(a, b) || ledApart(a, b) ? "subject" : null;
  };
});
