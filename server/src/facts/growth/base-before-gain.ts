import type { ChangeWording } from "../../language/growth-forms.ts";
import { readWriting } from "../quantities/number-writing.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { writtenNumber } from "../quantities/written-number.ts";
import type { SaidWords } from "./match-form.ts";

/**
 * What a result was before its gain: 263亿元 of 达到297亿元，比上年增加34亿元. It stands where the gain does, and is as coarse as the coarser
 * of the two.
 */
export function baseBeforeGain(
  gain: Quantity,
  result: Quantity,
  { gains, changes }: SaidWords,
  wording: ChangeWording | null,
  text: string,
): Quantity | undefined {
  const isExact = gain.bound === "exact" && EXACT_ENOUGH.has(result.bound) && gain.max === undefined;
  // 突破480亿元、净增215亿元、翻了两番: so much more or less decides of no doubling.
  const isNearEnough = wording === "doubling" && gain.bound === "exact" && result.bound === "over";
  const areAlike = gains === changes || (wording === "doubling" && gains === "up");
  if (!(isExact || isNearEnough) || gains === null || !areAlike || gain.kind === "percent") return undefined;
  const before = result.value + (gains === "up" ? -gain.value : gain.value);
  // 5238亿元，增加419元: nobody writes what such a gain, in a unit that is wrong, leaves of it.
  const value = Number((before / result.scale).toFixed(PLACES_OF_SCALE)) * result.scale;
  const { core } = grainOf(gain, text) > grainOf(result, text) ? gain : result;
  const base = { ...gain, value, scale: result.scale, core, bound: isExact ? result.bound : gain.bound };
  const written = writtenNumber(base);
  return { ...base, text: `${Number(written.value.toPrecision(10))}${written.unit}` };
}

/** 120亿元左右，比上年净增20亿元: what it was is as rough. */
const EXACT_ENOUGH: ReadonlySet<Quantity["bound"]> = new Set(["exact", "about"]);

/** Behind the point: of 亿, ten thousandths are 万. */
const PLACES_OF_SCALE = 4;

/** What the last digit of a number stands for. */
function grainOf(quantity: Quantity, text: string): number {
  return readWriting(text, quantity).grain;
}

/** 新增46家，总数达到372家: some may have gone, so that there were more. */
export function atLeast(base: Quantity): Quantity {
  return { ...base, bound: "at-least", text: `${base.text}以上` };
}
