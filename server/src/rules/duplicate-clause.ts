import { repeatRule } from "./repeat-rule.ts";

export default repeatRule("clause", (args) => ({ id: "duplicate-clause", args }));
