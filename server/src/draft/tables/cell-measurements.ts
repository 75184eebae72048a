import { cadenceOf } from "../../facts/measurements/cadence-of.ts";
import type { Measure, Measurement } from "../../facts/measurements/measurement.ts";
import type { Passage } from "../../facts/passage.ts";
import { findQuantities } from "../../facts/quantities/quantities.ts";
import { findTimes } from "../../facts/times/times.ts";
import { ASSERTING_WORDS, CUMULATIVE_WORDS, INCREMENT_WORDS } from "../../language/measure-words.ts";
import { keepLast, memoise } from "../../text/memoise.ts";
import type { CellSetting } from "../cell-setting.ts";

/** The measurements of a cell with the name and the unit that its table gives; the same where they have their own. */
export function completeMeasurements(
  passage: Passage,
  { name, unit, isGrowth, isOfOneYear, due }: CellSetting,
): readonly Measurement[] {
  return completeIn(passage)(name, unit, isGrowth, isOfOneYear, due !== null);
}

const completeIn = memoise((passage: Passage) =>
  keepLast((name: string, unit: string, isGrowth: boolean, isOfOneYear: boolean, isDue: boolean) =>
    passage.measurements.map((one) =>
      completeMeasurement(passage.reading.text, one, { name, unit, isGrowth, isOfOneYear, isDue }),
    ),
  ),
);

function completeMeasurement(
  text: string,
  measurement: Measurement,
  {
    name,
    unit,
    isGrowth,
    isOfOneYear,
    isDue,
  }: Pick<CellSetting, "name" | "unit" | "isGrowth" | "isOfOneYear"> & { readonly isDue: boolean },
): Measurement {
  const { span, text: written, core, unit: own, bound } = measurement.quantity;
  const [whole] = own === "" && unit !== "" ? findQuantities(text.slice(0, core.end) + unit, []) : [];
  const quantity =
    whole === undefined ? measurement.quantity : { ...whole, span, text: written, core, bound };
  const measure =
    quantity.kind === "percent"
      ? isGrowth
        ? "growth"
        : "share"
      : IN_SQUARE_BRACKETS.test(text)
        ? "cumulative"
        : measureIn(name, measurement.measure, isOfOneYear);
  const [rate] = own === "" ? findTimes(unit) : [];
  const cadence = rate === undefined ? measurement.cadence : cadenceOf(rate);
  const indicator = measurement.indicator || name;
  // What a row says it is due by is to be brought about, and so is what its header or its name says is made.
  const asserted = measurement.asserted || isDue || indicator.search(ASSERTING_WORDS) >= 0;
  return { ...measurement, quantity, measure, cadence, indicator, asserted };
}

/** [30], 〔30〕: what the years of a plan come to, as outlines of five years mark it. */
const IN_SQUARE_BRACKETS = /^(?:\[[^[\]]{1,20}\]|〔[^〔〕]{1,20}〕)$/;

/** What the name in a header says of how the numbers below it measure: 新增泊位; in a table of tasks, so much a year. */
function measureIn(name: string, own: Measure, isOfOneYear: boolean): Measure {
  if (own !== "level") return own;
  if (CUMULATIVE_WORDS.test(name)) return "cumulative";
  return isOfOneYear || INCREMENT_WORDS.test(name) ? "increment" : "level";
}
