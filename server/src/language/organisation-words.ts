import { DEED } from "./deed-words.ts";

/** The last words of an office: 区财政**局**, 县人民**政府**. */
export const OFFICE = /(?:局|委|办|厅|部|院|政府|委员会|管委会|办公室|街道|法院|公司|集团|银行)$/;
/** And of any organisation: 检测**中心**, 青樟**大学**. */
export const ORGANISATION =
  /(?:局|委|办|厅|部|院|所|站|会|政府|办公室|街道|中心|大学|学院|公司|集团|银行|联盟|实验室)$/;
/** Says what is done with one, so that a clause says more than its name: **建设**检测中心, **支持**企业. */
export const DOING = new RegExp(
  `${DEED}|推[动进广]|支持|加[强快大]|共建|服务|开放|参与|提[升高供]|完善|健全|深化|强化|扩大|优化|改善|引导|鼓励|选派|召开|向`,
);
/** What leads up to names: **依托**检测中心, **会同**区财政局. */
export const LEADS_TO_NAMES = /^(?:依托|会同|联合|由|报|经|其中|包括)/;
