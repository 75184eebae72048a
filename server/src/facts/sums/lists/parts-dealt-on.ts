import type { Span } from "../../../text/span.ts";
import { countAlike } from "../../quantities/count-alike.ts";
import type { CountedSentence, Part } from "./part-list.ts";
import { partsDealtOut } from "./parts-in-turn.ts";

/** 其中省级渔港5个**，市级、县级分别达到16个、21个**: a list of parts with those that 分别 deals out behind them, where they are counted alike. */
export function withDealtBehind(
  { text, quantities }: CountedSentence,
  list: Span,
  parts: readonly Part[],
): readonly Part[] {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined || text.charAt(last.words.end) !== "，") return parts;
  const dealt = partsDealtOut(text, { start: last.words.end + 1, end: list.end }, quantities) ?? [];
  const areAlike = dealt.every(({ quantity }) => countAlike(quantity, first.quantity));
  return areAlike ? [...parts, ...dealt] : parts;
}
