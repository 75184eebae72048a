/** What a document rests on, tried on single clauses: 为贯彻落实…, 根据…, 按照…要求. */
export const BASIS =
  /^(?:为了?)?(?:(?:进一步|认真|坚决)?(?:深入|全面|切实)?)(?:贯彻|落实)|^(?:根据|依据|依照|按照|遵照)/;

/** What the form of a document demands, word for word alike in all of its kind; tried on single clauses. */
export const FORMALITY = new RegExp(
  [
    // A notice that sends a plan: 现将…印发给你们，请认真贯彻执行。
    "^(?:现(?:将|予|就)|请(?:你们)?(?:认真|结合|遵照|抓好|各))|特此通知|(?:制定|提出)(?:本|以下|如下)|(?:政府|会议|研究)同意",
    // When it takes effect: 本方案自印发之日起施行，有效期三年。
    "起(?:施行|实施|执行)|^有效期",
    // A report that opens and thanks: 各位代表：…请予审议。向…表示衷心感谢！
    "^各位代表|请予审议|(?:表示|致以)[^，]{0,12}(?:感谢|敬意|问候)",
  ].join("|"),
);
