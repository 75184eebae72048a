import * as z from "zod/mini";
import type { OtherFile } from "../draft/across/shared-runs.ts";
import { type WeighedRun, weighSharedRun } from "../draft/across/weigh-shared-run.ts";
import { fileName } from "../draft/other-files.ts";
import { excerpt, runSpan } from "../draft/repeats/run-span.ts";
import { defineRule } from "../lint/rule.ts";
import { SURELY_SHARED } from "../text/winnow.ts";

const options = z.strictObject({
  minimum: z._default(z.int().check(z.gte(SURELY_SHARED)), SURELY_SHARED),
  ignoreQuotations: z._default(z.boolean(), true),
  ignoreTitles: z._default(z.boolean(), true),
  ignoreBases: z._default(z.boolean(), true),
  ignoreFormalities: z._default(z.boolean(), true),
  ignoreSetPhrases: z._default(z.boolean(), true),
  ignoreWords: z._default(z.array(z.string()), []),
});

interface State extends WeighedRun {
  readonly file: OtherFile;
}

/** A passage that another file has too. */
export default defineRule<State, z.infer<typeof options>>({
  id: "duplicate-across-files",
  category: "duplicate",
  scope: "workspace",
  severity: "warning",
  basis: "《党政机关公文处理工作条例》第十九条第一项、第三项：符合实际情况，文字精练",
  options,
  *detect(draft, { minimum, ...allowances }, { shared }) {
    for (const passage of shared ?? []) {
      const run = weighSharedRun(draft, passage, minimum, allowances);
      if (run !== null) yield { file: passage.file, ...run };
    }
  },
  explain({ copy, original, weight, file }, draft) {
    return {
      span: runSpan(copy, original),
      message: {
        id: "duplicate-across-files",
        args: { text: excerpt(draft, copy), length: weight, file: fileName(file) },
      },
      related: [
        { span: runSpan(original, copy), message: { id: "duplicate-across-files/other", args: {} }, file },
      ],
    };
  },
});
