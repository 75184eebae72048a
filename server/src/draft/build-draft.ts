import type { Passage } from "../facts/passage.ts";
import { readPassages } from "../facts/read-passages.ts";
import type { ChunkContent } from "../markdown/block.ts";

import { ChunkMemo } from "../markdown/chunk-memo.ts";
import { readMarkdown } from "../markdown/read-markdown.ts";
import type { Draft } from "./draft.ts";
import { buildOutline, type UnsectionedPassage } from "./outline.ts";
import { type Profile, readProfile } from "./profile.ts";
import { findTargets } from "./targets.ts";

export interface DraftOptions {
  /** The year the document is written in, where neither its number, title nor date tells. */
  readonly documentYear?: number;
}

/** What was read of chunks before, kept by their text: give the same memo to every build of one document. */
export class DraftMemo {
  readonly chunks = new ChunkMemo();
  readonly passages = new WeakMap<ChunkContent, readonly Passage[]>();
  #profile: Profile | null = null;

  /** A profile, or the one before if it is equal: what was read under that one is kept with it. */
  sameProfile(profile: Profile): Profile {
    if (JSON.stringify(profile) !== JSON.stringify(this.#profile)) this.#profile = profile;
    return this.#profile as Profile;
  }
}

/** Reads a document. The draft is a pure function of text and options; a memo only saves work. */
export function buildDraft(
  text: string,
  options: DraftOptions = {},
  memo: DraftMemo = new DraftMemo(),
): Draft {
  const markdown = readMarkdown(text, memo.chunks);
  const unsectioned: UnsectionedPassage[] = [];
  for (const { offset, content } of markdown.chunks) {
    let passages = memo.passages.get(content);
    if (passages === undefined) {
      passages = readPassages(content.blocks);
      memo.passages.set(content, passages);
    }
    for (const passage of passages) unsectioned.push({ passage, offset, index: unsectioned.length });
  }
  const { frontMatter } = markdown;
  const profile = memo.sameProfile(
    readProfile(
      unsectioned,
      frontMatter === null ? "" : text.slice(frontMatter.start, frontMatter.end),
      options.documentYear,
    ),
  );
  const { root, passages } = buildOutline(unsectioned, profile);
  return { text, markdown, passages, outline: root, profile, targets: findTargets(passages, profile) };
}
