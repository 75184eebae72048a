import { repeatRule } from "./repeat-rule.ts";

export default repeatRule("sentence", (args) => ({ id: "duplicate-sentence", args }));
