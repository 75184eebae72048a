import type { $ZodType } from "zod/v4/core";
import type { OtherFile } from "../draft/across/shared-runs.ts";
import type { Draft } from "../draft/draft.ts";
import type { OtherFiles } from "../draft/other-files.ts";
import type { MessageReference } from "../messages/messages.ts";
import type { RuleId } from "../messages/rule-texts.ts";
import type { TextEdit } from "../text/edit.ts";
import type { Span } from "../text/span.ts";

export type Severity = "error" | "warning" | "info";
export type RuleCategory = "target" | "number" | "duplicate" | "structure" | "typography" | "reference";

/** Another place that belongs to a finding: the first copy, the other value, the deadline that should govern. */
export interface RelatedPlace {
  readonly span: Span;
  readonly message: MessageReference;
  /** Where it stands in another file; its span counts in the text of that. */
  readonly file?: OtherFile;
}

/** What a rule says of one state. Spans are offsets in the source. */
export interface Explanation {
  readonly span: Span;
  readonly message: MessageReference;
  readonly related?: readonly RelatedPlace[];
  /** Where the state itself weighs less or more than the rule's default. */
  readonly severity?: Severity;
}

/** A repair as a list of edits of the source; only safe ones are ever applied without being asked. */
export interface Repair {
  readonly title: MessageReference;
  readonly edits: readonly TextEdit[];
  readonly safe: boolean;
}

/** A repair that wants a person's word: `blank` stands for it in the text of the edits. */
export interface OpenRepair extends Repair {
  readonly blank: string;
}

/**
 * A rule: facts in, states out; a state explains and repairs itself. `detect` finds the facts that prove a fault and
 * knows no words; `explain` words it; `repair` mends it.
 */
export interface Rule<State = unknown, Options = unknown> {
  /** Names the fault; never renamed. Its texts stand in messages/, or the rule does not compile. */
  readonly id: RuleId;
  readonly category: RuleCategory;
  /** How much text the rule must see; of a set, first the document by itself. */
  readonly scope: "chunk" | "document" | "set" | "workspace";
  readonly severity: Severity;
  /** The standard or practice it rests on, with its clause where there is one. */
  readonly basis: string;
  /** What a person may set of it: an object of which every property has its default. Types and validation come from it. */
  readonly options?: $ZodType<Options>;
  detect(draft: Draft, options: Options, others: OtherFiles): Iterable<State>;
  explain(state: State, draft: Draft): Explanation;
  repair?(state: State, draft: Draft): readonly (Repair | OpenRepair)[];
}

/** States a rule with its types inferred, and gives it a type that all rules share. */
export function defineRule<State, Options = undefined>(rule: Rule<State, Options>): Rule {
  return rule as Rule;
}
