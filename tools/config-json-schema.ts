import * as z from "zod/mini";
import { configSchema } from "../server/src/config/config-schema.ts";
import type { Rule } from "../server/src/lint/rule.ts";
import { languages, texts } from "../server/src/messages/texts.ts";

/** The JSON schema of a configuration file, for editors; descriptions are in all languages, Chinese first. */
export function configJsonSchema(rules: readonly Rule[]): object {
  const ids = new Set<unknown>(rules.map(({ id }) => id));
  /** What the texts say of the schema at a path, such as `properties`, `rules`, `properties`, `undated-target`. */
  const describe = (path: readonly (string | number)[]): string => {
    const at = path.findLastIndex((step) => ids.has(step));
    const key = String(path.at(-1) ?? "file");
    const described = languages.map((language) => {
      const { interface: words, rules: about } = texts[language];
      if (at < 0) return (words.config.keys as Readonly<Record<string, string>>)[key];
      const rule = about[path[at] as keyof typeof about];
      return at === path.length - 1 ? rule.summary : rule.options?.[key];
    });
    return described.filter((text) => text !== undefined).join("\n");
  };
  return {
    ...z.toJSONSchema(configSchema(rules), {
      target: "draft-7",
      io: "input",
      override: ({ jsonSchema, path }) => {
        const description = describe(path);
        if (description !== "") jsonSchema.description = description;
      },
    }),
    allowComments: true,
    allowTrailingCommas: true,
  };
}
