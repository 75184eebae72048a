import assert from "node:assert/strict";
import { decode } from "../../server/src/service/decode.ts";

/** 临澜区工作方案：到二〇二六年，建成科技企业孵化器，服务中小企业。 in GB18030. */
const GB18030 = Buffer.from(
  "c1d9c0bdc7f8b9a4d7f7b7bdb0b8a3bab5bdb6fea996b6fec1f9c4eaa3acbda8b3c9bfc6bcbcc6f3d2b5b7f5bbafc6f7a3acb7fecef1d6d0d0a1c6f3d2b5a1a3",
  "hex",
);

function messageOf(bytes: Uint8Array): unknown {
  const decoded = decode(bytes);
  return decoded.ok ? decoded.text : decoded.message;
}

describe("decoding", () => {
  it("reads UTF-8 and leaves out its byte order mark alone", () => {
    assert.equal(messageOf(Buffer.from("目标𠮷😀")), "目标𠮷😀");
    assert.equal(messageOf(Buffer.from("\uFEFF目标")), "目标");
    assert.equal(messageOf(Buffer.from("目\uFEFF标")), "目\uFEFF标");
    assert.equal(messageOf(Buffer.alloc(0)), "");
  });

  it("names the encoding of what is not UTF-8", () => {
    assert.deepEqual(messageOf(GB18030), { id: "not-utf8", args: { encoding: "GB18030" } });
    assert.deepEqual(messageOf(Buffer.from("\uFEFF目标", "utf16le")), {
      id: "not-utf8",
      args: { encoding: "UTF-16LE" },
    });
  });

  it("names none where it cannot tell", () => {
    assert.deepEqual(messageOf(Buffer.from([0xc1, 0xd9, 0x0a])), {
      id: "not-utf8",
      args: { encoding: null },
    });
    assert.deepEqual(messageOf(Buffer.concat([Buffer.from("目标"), Buffer.from([0xff])])), {
      id: "not-utf8",
      args: { encoding: null },
    });
  });

  it("knows what is no text", () => {
    assert.deepEqual(messageOf(Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0])), {
      id: "not-text",
      args: {},
    });
  });
});
