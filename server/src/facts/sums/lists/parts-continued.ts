import {
  GRAIN,
  NO_GRAIN,
  OPENS_OWN_PARTS,
  OTHER_STATEMENT,
  REACHES_AT_END,
  SPENDING,
} from "../../../language/part-words.ts";
import type { Span } from "../../../text/span.ts";
import { clauseBefore } from "../../clause-before.ts";
import { countAlike } from "../../quantities/count-alike.ts";
import type { Quantity } from "../../quantities/quantity.ts";
import { commonEnding, haveOneEnding, readApartness } from "./disjoint-names.ts";
import { divideOneThing } from "./divisions.ts";
import { type CountedSentence, listEnd, type Part, readParts } from "./part-list.ts";

/** No total is divided over more semicolons than this. */
const MOST = 12;

/**
 * The parts of a total that go on behind the ； at which their list ended: 其中，甲类产品50吨，增长3%；**乙类产品31吨**，下降5%.
 * Each opens its stretch, divides the same thing as those before and is not told by parts of its own.
 */
export function continueParts(
  sentence: CountedSentence,
  total: Quantity,
  parts: readonly Part[],
  end: number,
): readonly Part[] {
  const { text, span } = sentence;
  const all = [...parts];
  let at = end;
  const isSetOut = isMarked(text, parts);
  while (text.charAt(at) === "；" && all.length < MOST) {
    const list = { start: at + 1, end: listEnd(text, at + 1, span.end) };
    const part = openingPart(sentence, list);
    if (part === null || !goesOn(all, part, total, clauseBefore(text, total.core.start), isSetOut)) break;
    all.push(part);
    at = list.end;
  }
  return all;
}

/** 其中**：**甲类产品50吨；…, 其中**，**甲类产品50吨；…: what stands behind the mark is one list. */
function isMarked(text: string, [first]: readonly Part[]): boolean {
  return first !== undefined && ["其中，", "其中："].some((mark) => text.endsWith(mark, first.words.start));
}

function openingPart(sentence: CountedSentence, list: Span): Part | null {
  const words = sentence.text.slice(list.start, list.end);
  if (OTHER_STATEMENT.test(words) || OPENS_OWN_PARTS.test(words)) return null;
  // ；续建项目15个，新开工项目11个: several at once divide the whole in another way.
  const parts = readParts(sentence, list);
  const [part] = parts;
  if (part === undefined || parts.length > 1) return null;
  // 排水管道30公里；供热管道8公里（责任单位：市住建局）: what a bracket adds is no part of the name.
  return { ...part, name: part.name.replace(/（＿*）/g, "") };
}

function goesOn(
  parts: readonly Part[],
  part: Part,
  total: Quantity,
  whole: string,
  isSetOut: boolean,
): boolean {
  if (!countAlike(part.quantity, total)) return false;
  const names = [...parts.map(({ name }) => name), part.name];
  if (names.includes("") || divideOneThing([whole, part.name])) return false;
  if (isSetOut && names.every((name) => SPENDING.test(name))) return true;
  // …；新增物流企业12家: begins another statement.
  if (readApartness(names) === "no" || part.name.startsWith("新增")) return false;
  // What is more than all is of something else, unless it is told apart from the others by what they are or a mark sets out the list.
  if (divideOneThing(names)) return true;
  if (part.quantity.value > total.value && !isSetOut) return false;
  if (GRAIN.test(whole) && NO_GRAIN.test(part.name)) return false;
  // 牛羊肉产量5万吨。其中，羊肉产量3万吨；禽蛋产量4万吨: less like the whole than what is surely a part of it.
  const name = whole.replace(REACHES_AT_END, "");
  if (parts.some((other) => commonEnding([part.name, name]) < commonEnding([other.name, name]))) return false;
  // 农民工60万人，其中，外出农民工40万人；本地农民工20万人: of one make, and that of the whole or set out by a mark.
  return haveOneEnding(names) && (isSetOut || whole.includes(part.name.slice(-2)));
}
