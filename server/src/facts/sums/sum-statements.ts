import { DIVIDED_BY } from "../../language/division-words.ts";
import { CONNECTIVE, IN_ALL_SO_FAR, NAMES_TOTAL, TELLS_OF_SOME } from "../../language/part-words.ts";
import { groupBy } from "../../text/group-by.ts";
import type { Span } from "../../text/span.ts";
import type { Sentence } from "../passage.ts";
import { numbersWithin } from "../quantities/numbers-within.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { isAddable } from "./lists/addable.ts";
import type { CountedSentence } from "./lists/part-list.ts";
import { isRiseStart } from "./lists/rises.ts";
import type { SumStatement } from "./lists/sum-statement.ts";
import { areOfOtherWhole } from "./other-whole.ts";
import { medalsWon } from "./readers/medals-won.ts";
import { partsAddedOn } from "./readers/parts-added-on.ts";
import { partsAmong } from "./readers/parts-among.ts";
import { partsAndRest } from "./readers/parts-and-rest.ts";
import { partsBeforeTotals } from "./readers/parts-before-totals.ts";
import { partsBehindTotals } from "./readers/parts-behind-totals.ts";
import { partsByAspect } from "./readers/parts-by-aspect.ts";
import { partsByClass } from "./readers/parts-by-class.ts";
import { partsByPlace } from "./readers/parts-by-place.ts";
import { partsByYear } from "./readers/parts-by-year.ts";
import { partsDealtBehind } from "./readers/parts-dealt-behind.ts";
import { partsInBrackets } from "./readers/parts-in-brackets.ts";
import { partsOfIncome } from "./readers/parts-of-income.ts";
import { partsOfKinds } from "./readers/parts-of-kinds.ts";
import { partsOfNamedTotal } from "./readers/parts-of-named-total.ts";
import { partsOfOneNoun } from "./readers/parts-of-one-noun.ts";
import { partsOfOutput } from "./readers/parts-of-output.ts";
import { partsOfSets } from "./readers/parts-of-sets.ts";
import { partsRightBehind } from "./readers/parts-right-behind.ts";
import { partsSetOut } from "./readers/parts-set-out.ts";
import { partsSummedUp } from "./readers/parts-summed-up.ts";
import { partsWithShares } from "./readers/parts-with-shares.ts";
import { partsWithinCumulative } from "./readers/parts-within-cumulative.ts";
import { partsWithinNamed } from "./readers/parts-within-named.ts";
import { ratiosOfWhole } from "./readers/ratios-of-whole.ts";
import { sharesOfWhole } from "./readers/shares-of-whole.ts";

/** The ways in which a sentence sets parts beside their total; of two that read the same numbers the first is right. */
const READERS: readonly ((sentence: CountedSentence) => SumStatement[])[] = [
  partsOfOutput,
  partsByYear,
  partsBehindTotals,
  partsRightBehind,
  partsBeforeTotals,
  partsWithinCumulative,
  partsWithinNamed,
  partsByClass,
  partsByPlace,
  partsOfOneNoun,
  partsOfSets,
  partsSetOut,
  partsInBrackets,
  partsDealtBehind,
  partsAmong,
  partsAndRest,
  partsSummedUp,
  partsOfNamedTotal,
];

/** The sum statements of a text, by sentence. */
export function findSumStatements(
  text: string,
  sentences: readonly Sentence[],
  quantities: readonly Quantity[],
): SumStatement[] {
  const ratios = [...ratiosOfWhole(text), ...medalsWon(text, quantities)];
  const mayTell = (words: RegExp): boolean => words.test(text);
  if (
    quantities.length < 2 ||
    (quantities.length === 2 && ![CONNECTIVE, IN_ALL_SO_FAR, TELLS_OF_SOME, NAMES_TOTAL].some(mayTell))
  )
    return ratios;
  const addable = quantities
    .filter((each) => isAddable(text, each))
    .filter((each, index, all) => !isRiseStart(text, each, all[index + 1]));
  const shares = quantities.filter(({ kind }) => kind === "percent");
  const sums = sentences.flatMap(({ span }, index) => {
    // Most sentences hold no number, and so no part.
    if (numbersWithin(quantities, span).length === 0) return [];
    const before = sentenceOfWhole(text, sentences, index);
    const counted = (kind: readonly Quantity[]): CountedSentence => {
      return { text, span, before, quantities: kind, numbers: numbersWithin(kind, span) };
    };
    const sentence = counted(addable);
    return [
      ...withoutRepeats(READERS.flatMap((read) => read(sentence))).filter(
        (statement) => !areOfOtherWhole(text, addable, statement) && !isWorkedOut(text, statement),
      ),
      ...partsWithShares(counted(quantities)),
      ...sharesOfWhole(counted(shares)),
    ];
  });
  return [
    ...ratios,
    ...sums,
    ...partsByAspect(text, sentences, addable),
    ...partsOfKinds(text, addable),
    ...partsOfIncome(text, addable),
    ...partsAddedOn(text, quantities),
  ];
}

/** 60套，石桥镇40套，青石镇30套: what two readers say of the same numbers is said once, as by the first that is sure of it. */
function withoutRepeats(statements: readonly SumStatement[]): readonly SumStatement[] {
  const placesOf = ({ total, parts }: SumStatement): string =>
    [total, ...parts].map(({ quantity }) => quantity.core.start).join();
  return [...groupBy(statements, placesOf).values()].map(
    (alike) => alike.find(({ apart }) => apart === "surely") ?? (alike[0] as SumStatement),
  );
}

/** 报销（68000－800）×65%＝43680元，合计报销49872元: an example worked out step by step, whose numbers are no parts of what comes of it. */
function isWorkedOut(text: string, { total, parts }: SumStatement): boolean {
  const cores = [total, ...parts].map(({ quantity }) => quantity.core);
  const start = Math.min(...cores.map((core) => core.start));
  const end = Math.max(...cores.map((core) => core.end));
  return FORMULA.test(text.slice(start, end));
}

/** 68000**×65%＝**43680元, 43680元**＝68000×**65%; not 4×4车. */
const FORMULA = /[×÷][^。；]{0,16}[＝=]|[＝=][^。；]{0,16}[×÷]/;

/** The sentence before; of one that divides a whole in another way, 按来源分，…。按用途分，… or 其中，…。按用途分，…, that before them all. */
function sentenceOfWhole(text: string, sentences: readonly Sentence[], index: number): Span {
  const isDivision = ({ span }: Sentence): boolean =>
    DIVISION.test(text.slice(span.start, span.start + LONGEST_DIVISION));
  const first = sentences.slice(Math.max(0, index - MOST_DIVISIONS), index + 1);
  let at = first.length - 1;
  const isOfParts = (sentence: Sentence): boolean =>
    isDivision(sentence) || text.startsWith("其中", sentence.span.start);
  if (isDivision(first[at] as Sentence)) while (at > 1 && isOfParts(first[at - 1] as Sentence)) at -= 1;
  return (first[at - 1] ?? (sentences[index] as Sentence)).span;
}

const DIVISION = new RegExp(`^(?:${DIVIDED_BY})`);
/** In characters. */
const LONGEST_DIVISION = 12;
/** No whole is divided in more ways. */
const MOST_DIVISIONS = 5;
