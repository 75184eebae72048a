import { HAN_YEAR } from "./calendar-words.ts";

/** How a document says what it is called, by whom and when it was issued. */

/** What a notice is about is what it issues: 关于**印发《云屏县渔业行动计划》**的通知; not ~~贯彻《云屏县渔业行动计划》~~. Also **发布《渔港目录》**, **公布《渔港目录》**, **下达《渔业计划》**. */
export const ISSUES_TITLE = /(?:印发|发布|公布|下达)《(.{4,80})》/;

/** The title in front matter: **title：**云屏县渔业行动计划, **标题：**, **题目：**. */
export const TITLE_KEY = /^(?:title|标题|题目)[ \t]*[:：](.*)$/m;
/** The year in it: **date：2024**, **成文日期：2024**. Also **发布日期：2024**, **年份：2024**. */
export const DATE_KEY = /^(?:date|year|日期|年份|成文日期|发布日期)\s*[:：]\s*["']?(\d{4})/m;

/** A line that is little more than the number of a document: **云政发〔2024〕6号**, **云渔字【2024】第12号**; not ~~2024年6号~~. */
export const DOCUMENT_NUMBER = /[\u3400-\u9fff][〔[（【](\d{4})[〕\]）】]第?\d+号/;
/** The same before whom it is addressed to, a line break lost between: **云政发〔2024〕6号**各镇人民政府：; not 根据~~云政发〔2024〕6号~~文件. */
export const NUMBER_WITH_ADDRESS =
  /^[\u3400-\u9fff]{2,8}[〔[（【]((?:19|20)\d\d)[〕\]）】]第?\d{1,4}号(?=[^，。；：]{2,20}[、，：])/;

/** A day by itself, under a signature or the title: **2024年3月1日**, **（2024年3月1日）**; not ~~2024年3月1日印发~~. */
export const SIGNATURE_DATE = /^（?((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日）?$/;
/** A day in brackets, with who decided then: **（2024年3月1日县政府常务会议通过）**; not ~~2024年3月1日~~. */
export const BRACKETED_DATE = /（((?:19|20)\d\d)年\d{1,2}月\d{1,2}日[^（）]{0,16}）/;
/** A day anyhow: **2024年3月1日**, **2024-3-1**, **2024/3/1**, **二〇二四年三月一日**; not ~~2024年3月~~. */
export const DATE = new RegExp(
  `(?<!\\d)((?:19|20)\\d\\d|${HAN_YEAR})(?:年[\\d一二三四五六七八九十]{1,2}月[\\d一二三四五六七八九十]{1,3}日|-\\d{1,2}-\\d{1,2}|\\/\\d{1,2}\\/\\d{1,2})`,
);
/** What a site says of its page: **更新**时间：2026-01-26, **下载**时间. */
export const DATE_OF_PAGE = /更新|抓取|采集|下载|打印|访问/;

/** How a report begins, with its title or without: 现在，我**代表县人民政府向大会报告工作**, **代表市人民政府，向大会作工作报告**, **代表云屏县人民政府，向县第十届人民代表大会报告工作**; not ~~代表县人民政府~~讲话. */
export const ADDRESS_OF_REPORT = /代表.{2,16}向[^，。；]{0,20}(?:大会|会议)(?:作|报告).{0,6}(?:工作|报告)/;
/** Where a report was given, a line by itself or with its title: **——2024年1月9日在云屏县第十七届人民代表大会第三次会议上**; not ~~在县第十七届人民代表大会第三次会议上通过~~. */
export const GIVEN_TO_CONGRESS =
  /^[^，。；]{0,50}人民代表大会[^，。；]{0,16}会议上?(?:[^，。；一-鿿][^，。；]{0,16}|）)?$/;

/** A line over half a report, by its year, or over both by their years: **2024年**工作回顾, 二、**2025年**主要目标和重点工作, **2024年工作回顾和2025年**目标任务; not ~~2035年远景目标~~. */
export const HALF_OF_YEAR =
  /^(?<first>(?:19|20)\d\d)年(?!远景)[^，。；：]{0,20}?(?:工作|目标|任务|思路|要求|情况|回顾)(?:[^，。；：]{0,12}?(?<next>(?:19|20)\d\d)年(?!远景))?[^，。；：]{0,12}$/;
/** What such a line says of the year before: 2024年工作**回顾**, 2024年经济社会发展**情况**, **总结**. */
export const LOOKS_BACK_ON_YEAR = /回顾|情况|总结|成效|成绩/;
