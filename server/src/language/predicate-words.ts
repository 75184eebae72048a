import { does, inRow, verbsThat } from "./verbs.ts";

/**
 * What the things do whose name stands behind their number: 30家企业**完成**改制, 5个村**到**基层. Two characters at least name the things.
 * Also 企业**在**沪上市, 企业**赴**境外参展; not 企业~~到~~位, 企业~~在~~线.
 */
export const TAKES_OBJECT = new RegExp(
  `(?<=.{2})(?:${verbsThat(does("takes")).join("|")}|到(?![位期岗账场])|在(?![线建校岗孵册研园编读营途产库])|赴)(?=.{2})`,
);

/**
 * How they fare, which says nothing of how many there are: 3个园区**高质量发展**, 25家园区**做大做强**.
 * Also 港口**加快建设**, 实验室**高效运行**, 项目**规范管理运营**, 企业**率先高质量发展**, 产业**健康发展**, 班列**常态化开行**, 船厂**稳定运行**,
 * 集群**升级**, 实事**高质高效推进**, 企业**转型升级**, 平台**优化升级**, 基地**提质升级**, 平台**提质增效**, 集群**发展壮大**, 地区**跨越发展**.
 */
export const FARES_BEHIND =
  /(?<=.{2})(?:(?:率先|全面|持续)?(?:高质量|高水平|跨越|(?:高质)?高效|规范|健康|稳定|常态化|加快)(?:建设|发展|运[营行]|管理|开行|实施|推进){1,2}|做[大强优]做[大强优]|(?:提[质档能标]|转型|优化|(?<!改造))升级|提质增效|发展壮大)$/;

/**
 * How far or how soon they get there, within what they do: 贫困村**全部**退出, 项目**年内**竣工, 项目**按期**复工.
 * Also 任务**如期**完成, 项目**及早**开工, 项目**尽早**开工, 项目**尽快**开工, 工程**顺利**完工, 项目**实质性**开工, 村**基本**达标, 旧村**全面**改造, 渔民**成功**创业, 项目**提前**投产; not 国家~~基本~~药物.
 */
export const EXTENT_WITHIN = new RegExp(
  `(?<=.)(?:全部|年内|[按如]期|[及尽]早|尽快|顺利|实质性|(?:基本|全面|成功|提前)(?=创业|消除|${verbsThat(
    (verb) => does("follows")(verb) || does("stage")(verb) || does("takes")(verb) || verb.counts === "new",
  ).join("|")}))(?=.{2})`,
  "g",
);

/** The same, torn from what it is done with: 困难家庭**实施**“…, 企业**纳入**“…. */
export const TORN_DEED = new RegExp(`(?<=.{2})(?:${verbsThat(does("takes")).join("|")})$`);

/** Deeds with no object, one behind the other: 项目**建成投产**, 地铁**开通运营**, **运营**, **运行**; not 企业~~完成改制~~. */
export const DEED_ALONE = inRow([...verbsThat(() => true), "运[营行]"]);
