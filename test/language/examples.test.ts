import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { YEAR_COUNT } from "../../server/src/language/time-words.ts";
import { NO_NEW_AFTER, verbsThat } from "../../server/src/language/verbs.ts";
import { alternativesOf } from "./alternatives.ts";

/** The files of words whose comments give examples, every one of them. */
const FILES = readdirSync(new URL("../../server/src/language/", import.meta.url)).filter((name) =>
  /^(?:cues|.+-words)\.ts$/.test(name),
);

/** Verbs that stand with conditions of the table of verbs, which `verbs.test.ts` shows. */
const GUARDED_VERBS = [
  `(?<!${NO_NEW_AFTER})新`,
  ...verbsThat(({ notBefore, notAfter }) => (notBefore ?? notAfter) !== undefined),
];

/** An exported constant with the comment before it, if it has one. */
const CONSTANT = /(?:\/\*\*((?:(?!\*\/).)*)\*\/\n)?export const (\w+)/gs;

/** A phrase that holds words in bold, which are read, or struck out, which are not; the point of 5.改造 does not end one. */
const PHRASE =
  /(?:[^\s,.;()]|\.(?=\*\*|\p{Script=Han}))*(?:\*\*|~~)(?:[^\s,.;()]|\.(?=\*\*|\p{Script=Han}))+/gu;

describe("the examples in the comments of word lists", () => {
  for (const file of FILES) {
    const url = new URL(`../../server/src/language/${file}`, import.meta.url);
    describe(file, () => {
      for (const [, comment = "", name = ""] of readFileSync(url, "utf8").matchAll(CONSTANT)) {
        it(name, async () => {
          const patterns = patternsIn(((await import(url.href)) as Record<string, unknown>)[name]);
          const phrases = comment.match(PHRASE) ?? [];
          const examples = phrases.filter((phrase) => phrase.includes("**"));
          assert.notEqual(patterns.length, 0, "neither words nor a pattern");
          assert.notEqual(examples.length, 0, "no words in bold");
          for (const phrase of phrases) {
            const isRead = patterns.some((pattern) => reads(pattern, phrase));
            assert.equal(isRead, phrase.includes("**"), phrase);
          }
          // A word reads itself; an alternative with conditions must be seen at work.
          for (const alternative of patterns.flatMap(alternativesOf)) {
            if (GUARDED_VERBS.some((verb) => alternative.source.includes(verb))) continue;
            const isSeen = examples.some((phrase) => reads(alternative, phrase));
            assert.ok(isSeen, `no words in bold for ${alternative.source}`);
          }
        });
      }
    });
  }
});

/** The expressions that a list holds, or is the source of; where it holds none, each of its words is one. */
function patternsIn(words: unknown): RegExp[] {
  const parts = partsOf(words);
  const expressions = parts.filter((part) => part instanceof RegExp);
  if (expressions.length > 0) return expressions.map(({ source, flags }) => compile(source, flags));
  return parts.filter((part) => typeof part === "string" && part !== "").map((part) => compile(String(part)));
}

function compile(source: string, flags = "u"): RegExp {
  return new RegExp(source.replaceAll("COUNT", YEAR_COUNT), `g${flags.replace(/[gy]/g, "")}`);
}

/** All that stands in lists, tuples, tables, sets and maps, however deep: of an object of `word` or `words` those alone. */
function partsOf(words: unknown): unknown[] {
  if (words instanceof Set || words instanceof Map || Array.isArray(words))
    return [...words].flatMap(partsOf);
  if (typeof words !== "object" || words === null || words instanceof RegExp) return [words];
  const { word, words: several, ...others } = words as Readonly<Record<string, unknown>>;
  const named = [word, several].filter((part) => part !== undefined);
  return named.length > 0 ? named.flatMap(partsOf) : Object.entries(others).flat().flatMap(partsOf);
}

/** Whether the pattern reads the marked words of a phrase, tried on one of its stretches. */
function reads(pattern: RegExp, phrase: string): boolean {
  const [before = "", marked = ""] = phrase.split(/\*\*|~~/);
  const text = phrase.replaceAll(/\*\*|~~/g, "");
  const start = before.length;
  const end = start + marked.length;
  return [0, opens(pattern, phrase) ? start : 0].some((from) =>
    [text.length, closes(pattern, phrase) ? end : text.length].some((to) =>
      Array.from(text.slice(from, to).matchAll(pattern)).some(
        ({ index, 0: found }) => from + index < end && from + index + found.length > start,
      ),
    ),
  );
}

/** Readers try some patterns on what follows a number, or on what stands before it; so are words that must be read. */
function opens({ source }: RegExp, phrase: string): boolean {
  return phrase.includes("**") || source.startsWith("^");
}

function closes({ source }: RegExp, phrase: string): boolean {
  return phrase.includes("**") || source.endsWith("$");
}
