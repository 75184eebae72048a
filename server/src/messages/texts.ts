import { en } from "./en.ts";
import { interfaceEn } from "./interface-en.ts";
import type { InterfaceTexts } from "./interface-texts.ts";
import { interfaceZhCn } from "./interface-zh-cn.ts";
import type { Messages } from "./messages.ts";
import type { RuleTexts } from "./rule-texts.ts";
import { ruleTextsEn } from "./rule-texts-en.ts";
import { ruleTextsZhCn } from "./rule-texts-zh-cn.ts";
import { zhCn } from "./zh-cn.ts";

export const languages = ["zh", "en"] as const;
export type Language = (typeof languages)[number];

/** Everything said in one language. */
export interface Texts {
  /** Findings, repairs, problems with files. */
  readonly messages: Messages;
  readonly rules: RuleTexts;
  /** Help, labels and answers of the command line. */
  readonly interface: InterfaceTexts;
}

export const texts: Readonly<Record<Language, Texts>> = {
  zh: { messages: zhCn, rules: ruleTextsZhCn, interface: interfaceZhCn },
  en: { messages: en, rules: ruleTextsEn, interface: interfaceEn },
};
