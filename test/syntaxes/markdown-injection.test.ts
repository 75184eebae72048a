import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import type { IGrammar } from "vscode-textmate";
import { buildDraft } from "../../server/src/draft/build-draft.ts";
import { spanInSource } from "../../server/src/draft/draft.ts";
import type { Span } from "../../server/src/text/span.ts";
import { injectionGrammar } from "../../tools/injection-grammar.ts";
import { unmark } from "../rules/marks.ts";
import { type ColouredSpan, findColouredSpans, GRAMMAR_FILE, loadMarkdownGrammar } from "./coloured-spans.ts";

/** What a mark in the cases says of the colour. */
const SCOPES = {
  期: "keyword.other.deadline",
  段: "keyword.other.period",
  数: "constant.numeric.quantity",
  号: "entity.name.tag.document-number",
} as const;

/** Lines of a draft in which everything that is coloured stands as `⟦数230家以上⟧`; nothing else may be. */
const groups: Readonly<Record<string, readonly string[]>> = {
  "deadlines by the year": [
    "⟦期到2026年底⟧，建成渔港驿站⟦数12座⟧。",
    "⟦期到2026年⟧，全县水产科技企业达到⟦数230家以上⟧。",
    "力争⟦期2026年6月底前⟧投产，⟦期2026年年底之前⟧达产。",
    "⟦期至2027年⟧，良种覆盖率达到⟦数75%以上⟧。",
    "⟦期到2025年、2030年⟧分别达到⟦数10家⟧、⟦数20家⟧。",
    "⟦期2026年12月31日前⟧报送，⟦期2026年第一季度末⟧验收，⟦期2026年内⟧通车。",
    "⟦期到 2026 年底⟧，新增冷库 ⟦数12 座⟧。",
    "⟦期到二〇三五年⟧，建成海洋强县。",
    "力争⟦期到“十四五”末⟧覆盖八成乡镇，⟦期“十五五”期末⟧全部覆盖。",
  ],
  "deadlines of the document's year": [
    "⟦期6月底前⟧完成选址，⟦期今年年底前⟧开工，⟦期到明年6月底⟧投用。",
    "确保⟦期年底前⟧兑付，⟦期到年底⟧新增泊位⟦数200个⟧，力争⟦期年内⟧全部补齐。",
    "⟦期到本世纪中叶⟧，建成现代化渔港。",
  ],
  "periods that targets are set for": [
    "# 云屏县水产三年行动方案（⟦段2024—2026年⟧）",
    "⟦段2024年3月至2026年12月⟧分三批实施，⟦段2024-2026年⟧每年检查。",
    "⟦段“十四五”期间⟧新增⟦数12家⟧，⟦段十五五时期⟧再增⟦数8家⟧。",
    "⟦段今后三年⟧改造冷库，⟦段用3—5年时间⟧补齐短板，力争⟦段两年内⟧见效。",
  ],
  "times that look back, name something or say how often": [
    "截至2023年底，建有平台⟦数21个⟧；去年底为⟦数18个⟧；2021年以来新建⟦数9个⟧。",
    "达到2020年水平，比2019年底多⟦数3个⟧，高于2019年末。",
    "2025年，2026年度，2022年版，2000年代，2026年鉴。",
    "年底绩效，年内蒙古，2026年末端，2026年底线，2026年前列。",
    "每年3月底前报送，三年行动，毕业2年内，“十四五”规划，近三年。",
  ],
  "quantities with unit and bound": [
    "转化成果⟦数近30项⟧。",
    "营收⟦数15亿元⟧，增长⟦数5%—8%⟧，引进⟦数1至2家⟧，培训⟦数5万—10万人⟧。",
    "⟦数不少于100家⟧、⟦数不低于95%⟧、⟦数突破50亿元⟧、⟦数约60家⟧、⟦数超5000家⟧、⟦数≥95%⟧。",
    "失业率控制在⟦数5.5%以内⟧，用时⟦数不超过15分钟⟧，占比提高⟦数2.8个百分点⟧。",
    "⟦数5万余人次⟧，⟦数12,500万元⟧，⟦数60台（套）⟧，⟦数30微克/立方米⟧，⟦数400亿千瓦时⟧，⟦数2GW⟧。",
    "企业 ⟦数634 家⟧。",
    "由⟦数50家⟧提高到⟦数80家⟧，节约⟦数100万元⟧，附近⟦数3个⟧社区，建设⟦数８座⟧码头。",
    "標準化蜂場達到⟦数２１萬個以上⟧，開工項目⟦数８６項⟧。",
    "活跃用户达⟦数6.97亿⟧，带动⟦数50余万⟧渔民。",
  ],
  "digits of names, codes and formulas": [
    "建设5G基站，推广4K超高清、3D打印，治理PM2.5，研制C919部件，升级2.0版。",
    "“1+4+N”体系，7×24小时服务，8.7:43.2:48.1，合计15*3个，10:58发车。",
    "服务热线12345，电话0531-66661234，见https://example.gov.cn/2024/15个/abc3d。",
    "第3批名单，第5位，前10位，每100户配⟦数1名⟧。",
    "30万吨级码头，4A级景区，500强企业，200亿元级集群，推行“26条”政策，“六个100%”。",
    "引进⟦数10万⟧人才，⟦数5万⟧个体工商户。",
    "2026年3月5日9时30分，3年行动，50周年。",
  ],
  "Chinese numerals in names and slogans": [
    "共建一带一路，服务三农，建设双一流高校，派驻第一书记。",
    "构建三大板块，打造一个中心，党的二十届三中全会，“十四五”规划，四季度。",
  ],
  "document numbers": [
    "⟦号云政发〔2024〕9号⟧",
    "按照《云屏县水产规划（2024—2026年）》（⟦号云政办字〔2024〕12号⟧）要求",
    "根据⟦号云科发〔2024〕6号⟧文件，⟦号云政发（2024）9号⟧，⟦号云政发[2024]9号⟧。",
    "转发了有关部门的通知云科发⟦号〔2024〕6号⟧。",
  ],
  "names in 《》": ["印发《2024年渔港建设50条》《到2026年新增30家企业行动方案》，落实⟦数50项⟧任务。"],
  "inside Markdown": [
    "## （一）⟦期到2026年⟧，新增⟦数8家⟧",
    "达到**⟦数230家以上⟧**，其中*重点企业⟦数30家⟧*，[⟦期到2026年⟧建成](https://example.cn/到2026年/3个)。",
    "- 新增⟦数8家⟧\n- ⟦期到2026年⟧，新增⟦数9家⟧\n\n> ⟦期到2026年⟧，新增⟦数9家⟧",
    "|指标|单位|2024年|⟦期2026年底⟧|\n|---|---|---|---|\n|企业|家|⟦数80⟧|⟦数≥95⟧|\n| 良种覆盖率 | % | ⟦数75.5⟧ | ⟦数80%以上⟧ |\n| 年份 | 年 | 2024 | 2026 |",
    "　　⟦期到2026年⟧，新增⟦数9家⟧。",
    "上一段。\n\n    ⟦期到2026年⟧，新增⟦数9家⟧。",
    "一行里有<b>⟦数9家⟧</b>企业。",
  ],
  "what is no prose": [
    "```\n到2026年，新增9家\n```\n\n~~~js\n到2026年，新增9家\n~~~",
    "行内`到2026年新增9家`代码",
    "<!-- 到2026年，新增9家 -->",
    "<!--\n到2026年，新增9家\n-->",
    '<a title="到2026年新增9家">⟦数9家⟧</a>',
    "---\ntitle: 到2026年，新增9家\n---\n\n⟦数9家⟧",
    "[链接]: https://example.cn/到2026年/9家",
  ],
};

describe("the injection grammar", () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadMarkdownGrammar();
  });

  for (const [name, drafts] of Object.entries(groups)) {
    it(`knows ${name}`, () => {
      for (const draft of drafts) {
        const { text } = unmark(draft.replaceAll(/⟦[期段数号]/g, "⟦"));
        assert.equal(markColours(text, findColouredSpans(grammar, text)), draft);
      }
    });
  }

  it("is as `npm run generate` writes it", () => {
    assert.deepEqual(
      JSON.parse(readFileSync(GRAMMAR_FILE, "utf8")),
      JSON.parse(JSON.stringify(injectionGrammar)),
    );
  });

  it("colours no number and no deadline that the reader does not see", () => {
    for (const text of draftsOfRuleCases()) {
      const { passages } = buildDraft(text);
      const facts = passages.flatMap((placed) =>
        [...placed.passage.quantities, ...placed.passage.times].map(({ span }) => spanInSource(placed, span)),
      );
      const alone = findColouredSpans(grammar, text).filter(
        ({ span, scope }) => scope !== SCOPES.号 && !facts.some((fact) => overlaps(fact, span)),
      );
      assert.equal(markColours(text, alone), text);
    }
  });

  it("colours every amount of things, money or percent in digits", () => {
    for (const text of draftsOfRuleCases()) {
      const coloured = findColouredSpans(grammar, text).map(({ span }) => span);
      const amounts = buildDraft(text).passages.flatMap((placed) =>
        placed.passage.quantities
          .filter(
            ({ kind, unit, text: written }) =>
              ["count", "money", "percent"].includes(kind) && unit !== "" && /\d/.test(written),
          )
          .map(({ span }) => spanInSource(placed, span)),
      );
      const plain = amounts.filter((amount) => !coloured.some((span) => overlaps(span, amount)));
      assert.deepEqual(
        plain.map(({ start, end }) => text.slice(start, end)),
        [],
      );
    }
  });
});

function markColours(text: string, coloured: readonly ColouredSpan[]): string {
  let marked = "";
  let from = 0;
  for (const { span, scope } of coloured) {
    const sign = Object.entries(SCOPES).find(([, name]) => name === scope)?.[0];
    marked += `${text.slice(from, span.start)}⟦${sign}${text.slice(span.start, span.end)}⟧`;
    from = span.end;
  }
  return marked + text.slice(from);
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The drafts in the rules' own cases, without their marks. */
function draftsOfRuleCases(): string[] {
  const folder = new URL("../rules/", import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .flatMap((name) => [
      ...readFileSync(new URL(name, folder), "utf8").matchAll(/^(`{3,})markdown\n([\s\S]*?)^\1$/gm),
    ])
    .map(([, , draft = ""]) => draft.replaceAll(/[⟦⟧]/g, ""));
}
