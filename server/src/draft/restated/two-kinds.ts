import type { Section } from "../outline.ts";

/**
 * （一）精简渔港建设项目审批 and （二）优化冷库建设项目审批 of one chapter: whether the titles over two sections name two kinds of one thing, each of which has its own
 * numbers.
 */
export function standUnderTwoKinds(a: Section, b: Section): boolean {
  for (let one: Section | null = a; one !== null; one = one.parent)
    for (let other: Section | null = b; other !== null; other = other.parent)
      if (one !== other && one.parent !== null && one.parent === other.parent)
        return areKindsOfOneThing(nameOf(one), nameOf(other));
  return false;
}

function areKindsOfOneThing(one: string, other: string): boolean {
  return one !== other && one.length > THING && one.slice(-THING) === other.slice(-THING);
}

/** In characters, what the names of two kinds end with: 项目审批. */
const THING = 4;

function nameOf({ title }: Section): string {
  return title.split(/[。；：]/, 1)[0] ?? "";
}
