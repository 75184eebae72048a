import { PLACES_BY_LEVEL } from "../../../language/area-words.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { nounBehind } from "./noun-behind.ts";
import type { Part } from "./part-list.ts";

/** 辖3个地级市、1个自治州，共40个县: what is counted of one level is no sum of places that are all of others. */
export function areOfOtherLevel(text: string, total: Quantity, parts: readonly Part[]): boolean {
  const level = levelOf(text, total);
  if (level < 0) return false;
  const others = parts.map(({ quantity }) => levelOf(text, quantity));
  return others.every((other) => other >= 0 && other !== level);
}

/** -1 of what is no place. */
function levelOf(text: string, quantity: Quantity): number {
  const noun = nounBehind(text, quantity);
  return PLACES_BY_LEVEL.findIndex((places) => places.test(noun));
}
