import type { Origin, ResolvedSettings, Sourced } from "../config/resolve-settings.ts";
import type { InterfaceTexts } from "../messages/interface-texts.ts";
import { markdownTable } from "./columns.ts";

export interface SettingsOptions {
  readonly texts: InterfaceTexts;
  /** How a file is named to the reader. */
  readonly nameOf: (filePath: string) => string;
}

/** Each setting of a document with where it comes from, as a table. */
export function formatSettings(settings: ResolvedSettings, { texts, nameOf }: SettingsOptions): string {
  const words = texts.config;
  const whence = (origin: Origin): string =>
    origin.kind === "file"
      ? words.place(nameOf(origin.path), origin.line, origin.override)
      : words[origin.kind];
  const rowOf = (key: string, { value, origin }: Sourced<unknown>): string[] => [
    key,
    String(value),
    whence(origin),
  ];
  const { documentYear, ignored, ruleSettings, sets } = settings;
  const rows = [...ruleSettings].flatMap(([id, { severity, options }]) => [
    rowOf(id, severity),
    ...(options === null
      ? []
      : [rowOf(words.options(id), { ...options, value: JSON.stringify(options.value) })]),
  ]);
  return markdownTable(
    [words.columns.key, words.columns.value, words.columns.origin],
    [
      ...rows,
      rowOf("documentYear", { ...documentYear, value: documentYear.value ?? words.unset }),
      rowOf("ignore", { ...ignored, value: ignored.value ? words.ignored : words.notIgnored }),
      ...sets.map((set) => rowOf("sets", set)),
    ],
  );
}
