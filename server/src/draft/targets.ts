import type { Measurement } from "../facts/measurements/measurement.ts";
import { memoise } from "../text/memoise.ts";
import { DeadlineReader, type GoverningDeadline } from "./deadlines/deadlines.ts";
import { dateDividedAims } from "./deadlines/divided-aims.ts";
import type { PlacedPassage } from "./draft.ts";
import { glossaryStart } from "./glossary.ts";
import { nameParts } from "./part-names.ts";
import type { Profile } from "./profile.ts";
import { NOT_A_METRIC } from "./status/decided-status.ts";
import { StatusReader } from "./status/target-status.ts";
import { completeMeasurements } from "./tables/cell-measurements.ts";
import { readTables } from "./tables/tables.ts";
import type { Target } from "./target.ts";
import { mendTornNames } from "./torn-names.ts";

/** Every measurement of a document in order, with its status and, for aims, the deadline that governs it. */
export function findTargets(passages: readonly PlacedPassage[], profile: Profile): Target[] {
  const tables = readTables(passages);
  const deadlines = new DeadlineReader(profile, passages, tables);
  const statuses = new StatusReader(profile);
  const targets: Target[] = [];
  /** The numbers in the last sentence of the last paragraph at each list depth. */
  const leads: (readonly Measurement[])[] = [];
  // What explains words at the end aims at nothing and reports nothing.
  for (const [at, placed] of passages.slice(0, glossaryStart(passages)).entries()) {
    const { passage } = placed;
    const setting = tables.get(placed);
    const depth = passage.listDepth;
    const measurements =
      passage.measurements.length === 0 || setting?.isCode
        ? NONE
        : setting === undefined
          ? mendTornNames(
              placed,
              nameParts(passage)(leads[depth - 1] ?? NONE),
              passages[at - 1],
              passages[at + 1],
            )
          : completeMeasurements(passage, setting);
    const header = setting?.column?.passage ?? null;
    const decided = setting?.isNoAim
      ? measurements.map(() => NOT_A_METRIC)
      : statuses.read(placed, measurements, header);
    decided.forEach(({ status, reason }, index) => {
      const measurement = measurements[index] as Measurement;
      const { deadline, source, governing } =
        status === "target"
          ? deadlines.read(placed, measurement)
          : { ...UNDATED, governing: deadlines.readHeader(placed) };
      targets.push({ placed, measurement, status, reason, deadline, deadlineSource: source, governing });
    });
    if (passage.kind !== "cell") {
      leads.length = depth;
      leads[depth] =
        measurements.length === 0 ? NONE : numbersAtEnd(measurements, passage.sentences.length - 1);
    }
    deadlines.leave(placed);
    statuses.leave(placed);
  }
  return dateDividedAims(targets, tables);
}

const NONE: readonly Measurement[] = [];

/** Those in the last sentence of a passage: the same list as long as its measurements are the same. */
const numbersAtEnd = memoise((measurements: readonly Measurement[], last: number): readonly Measurement[] =>
  measurements.filter(({ sentence }) => sentence === last),
);

/** Results and rules have no deadline; in a table their header dates them. */
const UNDATED: GoverningDeadline = { deadline: null, source: "none", governing: null };
