import type { Passage } from "../../facts/passage.ts";
import {
  ACCOUNT,
  HAS_COME_IN,
  IN_ANY_ACCOUNT,
  IS_TOTAL,
  LEVEL,
  OF_FINANCE,
  OTHER_ACCOUNT,
} from "../../language/account-words.ts";
import { memoise } from "../../text/memoise.ts";
import type { Draft } from "../draft.ts";
import type { Section } from "../outline.ts";
import type { Target } from "../target.ts";
import { wordsBefore } from "../words-before.ts";
import type { Mention } from "./mentions.ts";

/**
 * Whether two numbers of public finance may stand in two accounts: 调入资金 of 一般公共预算 and of 政府性基金, 税收收入 of 全市 and of 市本级, 收入 as budgeted and as it
 * came in. Each of them is named once, where its sentence, its paragraph or its part of the document begins.
 */
export const mayBeOfTwoAccounts = memoise((draft: Draft): ((a: Mention, b: Mention) => boolean) => {
  const isOfFinance = OF_FINANCE.test(draft.profile.title);
  const accountOf = isOfFinance || tellsOfAccounts(draft) ? accountAround : accountInSentence;
  return (a, b) => {
    if (![a, b].every(isOfMoney)) return false;
    if (!isOfFinance && ![a, b].some(({ key }) => IN_ANY_ACCOUNT.test(key.name))) return false;
    return accountOf(a.target) !== accountOf(b.target);
  };
});

const OF_MONEY: ReadonlySet<string> = new Set(["money", "percent"]);

function isOfMoney({ target }: Mention): boolean {
  return OF_MONEY.has(target.measurement.quantity.kind);
}

/** Whether a document whose title says nothing of it tells of several accounts: 政府性基金预算支出 in more than a few paragraphs. */
function tellsOfAccounts({ passages }: Draft): boolean {
  return passages.filter(({ passage }) => namesOtherAccount(passage)).length > FEW;
}

const namesOtherAccount = memoise(({ reading }: Passage) => OTHER_ACCOUNT.test(reading.text));

/** In passages. */
const FEW = 3;

/** As a document of finance tells it, by its sentence, its paragraph or its headings. */
const accountAround = memoise((target: Target) =>
  toAccount(target, accountNamed(target), levelNamed(target)),
);

/** As any other document does: 推动市级国企改革。一般公共预算收入增长8% tells of no level. */
const accountInSentence = memoise((target: Target) => {
  const sentence = wordsBefore(target, "sentence");
  return toAccount(target, ACCOUNT.exec(sentence)?.[0] ?? "", LEVEL.exec(sentence)?.[0] ?? "");
});

/** Account, level, stage and whether it is a total; a level of 全 is what nothing else says: 政府性基金·市级·完成·总. */
function toAccount(target: Target, account: string, level: string): string {
  const stage = HAS_COME_IN.test(wordsBefore(target, "clause")) ? "完成" : "";
  const total = IS_TOTAL.test(wordsBefore(target, "clause")) ? "总" : "";
  return [account, level.startsWith("全") ? "" : level.replace("本级", "级"), stage, total].join("·");
}

const accountNamed = readFirst(ACCOUNT);
const levelNamed = readFirst(LEVEL);

/** Reads the first named in the sentence up to a number, else in its passage up to there, else in the nearest of its headings; empty where none is. */
function readFirst(words: RegExp): (target: Target) => string {
  const firstIn = memoise(({ reading }: Passage) => words.exec(reading.text));
  return (target) => {
    const { placed, measurement } = target;
    const inSentence = words.exec(wordsBefore(target, "sentence"))?.[0];
    if (inSentence !== undefined) return inSentence;
    const first = firstIn(placed.passage);
    if (first !== null && first.index + first[0].length <= measurement.quantity.span.start) return first[0];
    for (let at: Section | null = placed.section; at !== null; at = at.parent) {
      const named = words.exec(openingOf(at))?.[0];
      if (named !== undefined) return named;
    }
    return "";
  };
}

/** Its heading, or how its numbered text begins: （2）市本级政府性基金预算收入40亿元，and below it 收支平衡情况：. */
function openingOf({ title, opening }: Section): string {
  return title || (opening?.passage.reading.text.slice(0, LONGEST_OPENING) ?? "");
}

/** In characters, of what numbered text is about. */
const LONGEST_OPENING = 30;
