/** Drafts for the language server: each with known faults, or none. */

/** One target without a year, in a plan whose siblings say theirs: line 9, columns 9 to 22. */
export const UNDATED = `# 云屏县水产科技三年行动方案（2024—2026年）

## 重点任务

（一）选育品种。到2026年，选育新品种6个。

（二）壮大企业。到2026年，每年新增水产企业8家以上。

（三）办好夜校。培训渔民2000人次以上，培养技术员150名。
`;

export const DATED = UNDATED.replace("培训渔民", "到2026年，培训渔民");

/** The same indicator with two values. */
export const CONFLICT = `到2026年，全区省级以上创新平台达到35家。

到2026年，全区省级以上创新平台达到53家。
`;

/** A run of clauses that stands twice. */
export const REPEATED = `推动龙头企业与青樟大学共建深海养殖装备实验室；支持园区建设中试基地；推动龙头企业与青樟大学共建深海养殖装备实验室；引进专业服务机构。
`;
