import { DOING, LEADS_TO_NAMES, NO_NAME, OFFICE, ORGANISATION } from "../language/organisation-words.ts";

/** In UTF-16 units. */
const LONGEST_NAME = 40;

/** Whether a clause says no more than names of organisations: 区科技局、区财政局、区工业和信息化局; 依托青樟大学海洋装备检测中心. */
export function namesOrganisations(clause: string): boolean {
  const words = clause.replace(/[，；：。]$/, "");
  const led = words.replace(LEADS_TO_NAMES, "");
  const names = led.replace(/等(?:部门|单位)?$/, "").split("、");
  const isList = names.length > 1;
  if (NO_NAME.test(led) || (!isList && led === words && words.length > LONGEST_NAME)) return false;
  return names.every(
    (name) =>
      name.length <= LONGEST_NAME &&
      ((isList && OFFICE.test(name) && !opensWithDeed(name)) ||
        (ORGANISATION.test(name) && !DOING.test(name))),
  );
}

const opensWithDeed = (name: string): boolean => name.search(DOING) === 0;
