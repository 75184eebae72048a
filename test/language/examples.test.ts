import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { YEAR_COUNT } from "../../server/src/language/time-words.ts";

/** The files of words whose comments give examples, every one of them. */
const FILES = readdirSync(new URL("../../server/src/language/", import.meta.url)).filter((name) =>
  /^(?:cues|.+-words)\.ts$/.test(name),
);

/** An exported constant with the comment before it. */
const CONSTANT = /\/\*\*((?:(?!\*\/).)*)\*\/\nexport const (\w+)/gs;

/** A phrase that holds words in bold, which are read, or struck out, which are not. */
const PHRASE = /[^\s,.;()]*(?:\*\*|~~)[^\s,.;()]+/g;

describe("the examples in the comments of word lists", () => {
  for (const file of FILES) {
    const url = new URL(`../../server/src/language/${file}`, import.meta.url);
    describe(file, () => {
      for (const [, comment = "", name = ""] of readFileSync(url, "utf8").matchAll(CONSTANT)) {
        it(name, async () => {
          const words: unknown = ((await import(url.href)) as Record<string, unknown>)[name];
          const pattern = toPattern(words);
          if (pattern === null) return;
          const phrases = comment.match(PHRASE) ?? [];
          assert.ok(
            phrases.some((phrase) => phrase.includes("**")),
            "no words in bold",
          );
          for (const phrase of phrases) {
            assert.equal(reads(pattern, phrase), phrase.includes("**"), phrase);
          }
        });
      }
    });
  }
});

/** An expression, or what one is made of; null where the constant is neither. */
function toPattern(words: unknown): RegExp | null {
  if (words instanceof RegExp) return new RegExp(words.source, `g${words.flags.replace(/[gy]/g, "")}`);
  const sources = [words].flat();
  const isSource = sources.every((source) => typeof source === "string");
  return isSource ? new RegExp(sources.join("|").replaceAll("COUNT", YEAR_COUNT), "gu") : null;
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
