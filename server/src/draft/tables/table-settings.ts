import { memoise } from "../../text/memoise.ts";
import type { Draft } from "../draft.ts";
import { readTables } from "./tables.ts";

/** What the tables of a draft say of each of their cells. */
export const tableSettings = memoise(({ passages }: Draft) => readTables(passages));
