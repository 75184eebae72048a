import { AND_SUCH, LEFT_BESIDE, MANY_SIDED, OPPOSITE } from "../../../language/shared-whole-words.ts";
import { mayBeAmongAnother, readApartness } from "./disjoint-names.ts";
import { namesJoined } from "./parts-in-turn.ts";

/** In names. */
const FEWEST = 3;

/** 养殖、加工、其他: whether the last names what is left beside the others, none of which may be among another. */
export function leaveNoneOut(names: readonly string[]): boolean {
  const named = names.slice(0, -1);
  return (
    names.length >= FEWEST &&
    LEFT_BESIDE.test(names.at(-1) ?? "") &&
    !named.some((name) => MANY_SIDED.test(name)) &&
    readApartness(named) !== "no"
  );
}

/** In names, and how many of them put together several things. */
const FEWEST_TOGETHER = 4;
const FEWEST_OF_SEVERAL = 2;

/**
 * 渔港和航道、渔船和渔具、冷链、救灾: whether several put together things that are alike, as one does who parts a whole; what is told of it in
 * passing stands alone. People and firms are told by many properties, which overlap.
 */
export function putTogether(names: readonly string[]): boolean {
  const things = names.map(namesJoined);
  const each = things.flat();
  return (
    names.length >= FEWEST_TOGETHER &&
    things.filter(({ length }) => length > 1).length >= FEWEST_OF_SEVERAL &&
    each.every((name) => name.length > 1) &&
    !names.some((name) => AND_SUCH.test(name) || MANY_SIDED.test(name)) &&
    !mayBeAmongAnother(each)
  );
}

/** 达标的渔港、未达标的渔港: whether the one of two says of the same thing that it is not what the other is. */
export function areOpposed(names: readonly string[]): boolean {
  const [one = "", other = ""] = names;
  const said = OPPOSITE.exec(other)?.groups?.said ?? "";
  return names.length === 2 && said.length > 1 && one.endsWith(said) && !OPPOSITE.test(one);
}
