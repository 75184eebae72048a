import assert from "node:assert/strict";
import { identity, sourceSpan } from "../../server/src/text/mapped-text.ts";
import { toReadingText } from "../../server/src/text/reading-text.ts";

/** What is written, and what every reader sees. */
const cases: readonly (readonly [string, string])[] = [
  ["到２０２６年，达到６３４家", "到2026年，达到634家"],
  ["新增企业8家,冷库5座;码头(含泊位)3处:一期2处?", "新增企业8家，冷库5座；码头（含泊位）3处：一期2处？"],
  ["12,500万元", "12,500万元"],
  ["10:58开工", "10:58开工"],
  ["1～3个、5〜8个", "1~3个、5~8个"],
  ["２０２４－２０２６年", "2024-2026年"],
  ["占比５％，提高2﹪", "占比5%，提高2%"],
  ["育苗场 634 家, 近 百家", "育苗场634家，近百家"],
  ["R&D 经费 for AI use", "R&D经费for AI use"],
  ["云屏\n县", "云屏县"],
  ["爭取實現增長", "争取实现增长"],
  ["網(wǎng)絡與發(fā)展", "网络与发展"],
  ["平台(pingtai)", "平台（pingtai）"],
  ["𠮷村🚢码头", "𠮷村🚢码头"],
];

describe("the reading text", () => {
  for (const [written, read] of cases) {
    it(`${JSON.stringify(written)} reads ${read}`, () => {
      assert.equal(toReadingText(identity(written)).text, read);
    });
  }

  it("leads back to what is written", () => {
    const written = "全縣育苗場(chǎng)達到 ６３４ 家以上。";
    const reading = toReadingText(identity(written));
    const start = reading.text.indexOf("634家以上");
    const span = sourceSpan(reading, { start, end: start + "634家以上".length });
    assert.equal(written.slice(span.start, span.end), "６３４ 家以上");
  });
});
