import type { DeadlineSource } from "../../server/src/draft/target.ts";
import type { Label, LabelPlace } from "./label.ts";
import { namesAgree } from "./names-agree.ts";
import type { Pair } from "./pairs.ts";

/** One question put to a pair: what the label says, what the reading says, and whether they agree. */
export interface Judgement {
  readonly question: Question;
  readonly wanted: string;
  readonly read: string;
  readonly agrees: boolean;
}

/** What is asked of a target that was found, and of one that a deadline is missing from or is not. */
export type Question = "target" | "value" | "unit" | "indicator" | "year" | "place" | "undated";

/** The questions that a pair answers: whether it is a target, and of a target that is one how it is read. */
export function judge({ label, reading }: Pair): Judgement[] {
  const isTarget = label?.status === "target";
  const found = reading?.entry.status === "target";
  if (!isTarget && !found) return [];
  const target: Judgement = {
    question: "target",
    wanted: label?.status ?? "not labelled",
    read: reading?.entry.status ?? "not read",
    agrees: isTarget && found,
  };
  if (label === null || reading === null || !target.agrees) return [target];
  const { entry, undated } = reading;
  const year = entry.deadline === null ? "none" : entry.deadline.to.slice(0, 4);
  const speaksRightly = label.where === "title" || (undated !== null) === (label.where === "none");
  return [
    target,
    compare(
      "value",
      rangeOf(label.value, label.max),
      rangeOf(entry.value, entry.max ?? null),
      isNear(label, entry),
    ),
    compare("unit", label.unit, entry.unit),
    ...(label.indicator === ""
      ? []
      : [
          compare(
            "indicator",
            label.indicator,
            entry.indicator,
            namesAgree(label.indicator, entry.indicator),
          ),
        ]),
    compare("year", String(label.year ?? "none"), year),
    compare("place", label.where, LABEL_PLACES[entry.deadlineSource]),
    compare("undated", `dated by ${label.where}`, undated ?? "silent", speaksRightly),
  ];
}

function compare(question: Question, wanted: string, read: string, agrees = wanted === read): Judgement {
  return { question, wanted, read, agrees };
}

function rangeOf(value: number | null, max: number | null): string {
  return max === null ? String(value) : `${value}..${max}`;
}

/** A third may be labelled 33.33 %. */
const CLOSE = 0.001;

function isNear(label: Label, { value, max }: { readonly value: number; readonly max?: number }): boolean {
  const near = (wanted: number | null, read: number | null): boolean =>
    wanted === null || read === null ? wanted === read : Math.abs(wanted - read) <= CLOSE * Math.abs(wanted);
  return near(label.value, value) && near(label.max, max ?? null);
}

/** Labels do not tell list, table and heading from section. */
const LABEL_PLACES: Readonly<Record<DeadlineSource, LabelPlace>> = {
  clause: "clause",
  sentence: "sentence",
  paragraph: "paragraph",
  list: "section",
  table: "section",
  heading: "section",
  section: "section",
  title: "title",
  none: "none",
};
