import { ruleTextsZhCn } from "./rule-texts-zh-cn.ts";

/** What a person wants to know of a rule. One sentence or two each, without the rule's id. */
export interface RuleText {
  /** What it finds. */
  readonly summary: string;
  /** Why the fault matters. */
  readonly why: string;
  /** What to do about it. */
  readonly remedy: string;
  /** What each of its options sets, for a rule that has any. */
  readonly options?: Readonly<Record<string, string>>;
}

/** The ids that may be given to a rule: the Chinese table is the model, so a rule without texts does not compile. */
export type RuleId = keyof typeof ruleTextsZhCn;
export type RuleTexts = Readonly<Record<RuleId, RuleText>>;

export const ruleIds = Object.keys(ruleTextsZhCn) as readonly RuleId[];
