import { repeatRule } from "./repeat-rule.ts";

export default repeatRule("paragraph", (args) => ({ id: "duplicate-paragraph", args }));
