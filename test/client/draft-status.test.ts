import assert from "node:assert/strict";
import {
  type DraftState,
  type DraftStatus,
  type ServerState,
  statusOf,
} from "../../client/src/common/draft-status.ts";

describe("what the status bar says of a draft", () => {
  const table: readonly [ServerState, DraftState["state"] | undefined, DraftStatus][] = [
    ["running", "checked", "checked"],
    ["running", "ignored", "ignored"],
    ["running", "broken", "broken"],
    ["running", "failed", "failed"],
    ["running", undefined, "checking"],
    ["starting", undefined, "checking"],
    ["stopped", "checked", "stopped"],
    ["stopped", undefined, "stopped"],
    ["running", "off", "hidden"],
    ["off", "checked", "hidden"],
  ];
  for (const [server, draft, expected] of table)
    it(`is “${expected}” with a server that is ${server} and told ${draft ?? "nothing"}`, () => {
      assert.equal(statusOf(server, draft), expected);
    });
});
