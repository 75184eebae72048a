import type { RuleId } from "../messages/rule-texts.ts";
import type { Explanation, OpenRepair, Repair, Severity } from "./rule.ts";

/** One fault at one place. Offsets count in the source without its byte order mark. */
export interface Finding extends Omit<Explanation, "severity" | "related"> {
  readonly ruleId: RuleId;
  readonly severity: Severity;
  readonly related: NonNullable<Explanation["related"]>;
  /** Ready to be applied. */
  readonly repairs: readonly Repair[];
  /** To be offered only to someone who can complete them. */
  readonly openRepairs: readonly OpenRepair[];
}
