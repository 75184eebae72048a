import type { Rule } from "../lint/rule.ts";
import type { Texts } from "../messages/texts.ts";

/** A configuration file to start from: it changes nothing, and its comments say what could be changed. */
export function startingFile(rules: readonly Rule[], { interface: { config }, rules: about }: Texts): string {
  const { keys, examples } = config;
  const ruleLines = rules.flatMap(({ id, severity }) => [
    `    // ${about[id].summary}`,
    `    // "${id}": "${severity}",`,
  ]);
  return `// ${keys.file}
{
  // ${keys.extends}
  "extends": "plan",

  // ${keys.rules}
  "rules": {
${ruleLines.join("\n")}
  },

  // ${keys.overrides}
  "overrides": [
    // { "files": ["${examples.files}"], "rules": { "undated-target": "off" } },
  ],

  // ${keys.ignore}
  "ignore": [
    // "${examples.ignore}",
  ],

  // ${keys.sets}
  "sets": {
    // "${examples.set}": ${JSON.stringify(examples.setFiles)},
  },

  // ${keys.documentYear}
  // "documentYear": 2025,
}
`;
}
