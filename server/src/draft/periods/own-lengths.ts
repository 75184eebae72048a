import { formOf, readGroups } from "../../facts/periods/named-groups.ts";
import { withUnit } from "../../facts/periods/written-years.ts";
import { OWN_LENGTHS, STRETCHED_OVER } from "../../language/period-words.ts";
import type { Draft } from "../draft.ts";
import type { PlanHorizon } from "./plan-horizon.ts";

const OF_WHOLE = OWN_LENGTHS.map(formOf);
const OF_WORK = STRETCHED_OVER.map(formOf);

/** The lengths by which a plan speaks of itself as a whole (规划期限为五年), and those of its work that outlast it (分七年完成, 七年总结评估). */
export function findOwnLengths(draft: Draft, planned: number): PlanHorizon[] {
  return [
    ...lengthsOf(draft, OF_WHOLE),
    ...lengthsOf(draft, OF_WORK).filter(({ years }) => years.count > planned),
  ];
}

function lengthsOf({ passages }: Draft, forms: readonly RegExp[]): PlanHorizon[] {
  return passages.flatMap((placed) =>
    forms.flatMap((form) =>
      readGroups(placed.passage.reading.text, form, (groups): PlanHorizon | null => {
        const length = groups.number("length");
        if (length === null) return null;
        const years = { count: length.value, to: null, about: false };
        return { placed, span: withUnit(length), years, until: null, after: null };
      }),
    ),
  );
}
