import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The lines of a file of the folder that `HEGAO_TESTSETS` names, null without. */
export function readTestset<Line>(file: string): Line[] | null {
  const folder = process.env.HEGAO_TESTSETS;
  if (folder === undefined || folder === "") return null;
  return readFileSync(join(folder, file), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}
