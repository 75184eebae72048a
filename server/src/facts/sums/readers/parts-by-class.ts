import { countAlike } from "../../quantities/count-alike.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { BY_DEED } from "../classes/deeds.ts";
import { BY_GRADE } from "../classes/grades.ts";
import type { ClassPart, Manner } from "../classes/manner.ts";
import { BY_STAGE } from "../classes/stages.ts";
import { BY_TREND } from "../classes/trends.ts";
import { type CountedSentence, partOf } from "../lists/part-list.ts";
import { type SumStatement, toStatement } from "../lists/sum-statement.ts";

const MANNERS: readonly Manner[] = [BY_DEED, BY_TREND, BY_STAGE, BY_GRADE];

/** What is told of things counted as a whole, by the classes they belong to: how far they came, which way they went, what they did. */
export function partsByClass({ text, numbers }: CountedSentence): SumStatement[] {
  return numbers.flatMap((total, index) =>
    MANNERS.filter((manner) => manner.mayBeWhole(text, total, numbers[index - 1])).flatMap((manner) =>
      groupsBehind(text, numbers, index, manner).flatMap((parts): SumStatement[] => {
        const apart = manner.apartness(text, total, parts);
        const extent = parts.length === manner.all ? "all" : "some";
        if (apart === null) return [];
        const statement = toStatement(text, total, parts, extent, apart);
        const { leastListed } = manner;
        return [leastListed === undefined ? statement : { ...statement, leastListed }];
      }),
    ),
  );
}

/** The classes told of a whole, in groups: 鱼价上涨的26个，下降的24个；虾价上涨的41个，下降的9个. */
function groupsBehind(
  text: string,
  numbers: readonly Quantity[],
  index: number,
  manner: Manner,
): readonly (readonly ClassPart[])[] {
  const total = numbers[index] as Quantity;
  const groups: ClassPart[][] = [];
  let parts: ClassPart[] = [];
  for (let at = index + 1; at < numbers.length && at <= index + manner.most; at += 1) {
    const quantity = numbers[at] as Quantity;
    if (quantity.core.start - total.core.end > manner.furthest) break;
    if (!countAlike(quantity, total)) {
      if (manner.passesOver && groups.length === 0) continue;
      break;
    }
    const next = parts.length === 0 ? null : manner.tell(text, total, quantity, parts);
    const told = next ?? manner.tell(text, total, quantity, []);
    if (told === null) break;
    if (next === null) {
      parts = [];
      groups.push(parts);
    }
    parts.push({ ...partOf(quantity), ...told });
  }
  return groups;
}
