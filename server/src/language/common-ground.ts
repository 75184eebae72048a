/**
 * What documents say alike without one being copied from the other, tried on single clauses. Together with set phrases,
 * titles cited, quotations and who is in charge, it counts for nothing where documents are compared.
 */
export const COMMON_GROUND = new RegExp(
  [
    // What a document rests on: 为贯彻落实…, 根据…, 按照…要求
    "^(?:为了?)?(?:(?:进一步|认真|坚决)?(?:深入|全面|切实)?)(?:贯彻|落实)|^(?:根据|依据|依照|按照|遵照)",
    // A notice that sends a plan: 现将…印发给你们，请认真贯彻执行。
    "^(?:现(?:将|予|就)|请(?:你们)?(?:认真|结合|遵照|抓好|各))|特此通知|(?:制定|提出)(?:本|以下|如下)|(?:政府|会议|研究)同意",
    // When it takes effect: 本方案自印发之日起施行，有效期三年。
    "起(?:施行|实施|执行)|^有效期",
  ].join("|"),
);
