import { LineIndex } from "../text/line-index.ts";
import { memoise } from "../text/memoise.ts";
import type { Draft } from "./draft.ts";

/** The lines of a draft's source: one index for all who cut or put in whole lines. */
export const linesOf = memoise(({ text }: Draft) => new LineIndex(text));
