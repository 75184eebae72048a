import { DIVISIONS, KIND_NAME } from "../../language/division-words.ts";
import { BARE_RANK } from "../../language/indicator-words.ts";

/** Whether a name tells a part from others and does not say of what: 镇级, 产业类, 城区, 女性. */
export function namesPartOnly(name: string): boolean {
  if (name === "" || name.length > LONGEST) return false;
  return BARE_RANK.test(name) || KIND_NAME.test(name) || WHOLE_VALUE.test(name);
}

/** In characters. */
const LONGEST = 8;

const WHOLE_VALUE = new RegExp(
  `^(?:${DIVISIONS.flatMap(({ values }) => values.map(({ source }) => source)).join("|")})$`,
);
