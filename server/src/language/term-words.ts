/**
 * Words by which a document says how long it is in force, and what comes in all of that time. To extend a list, add the
 * word where its example fits.
 */

/** How many years a document is in force: 自2026年3月1日起施行，**有效期3年**, 自印发之日起实施，**有效期为三年**, 自发布之日起执行，**有效期限为5年**; not 资质~~有效期3年~~. */
export const TERM_IN_YEARS =
  /(?<=(?:施行|实施|执行|生效|印发之日起|发布之日起)[，。；]?(?:本[^，。；]{1,8})?)有效期限?为?(?<count>[\d二两三四五六七八九十]{1,2})年/g;
/** From the first day of one year to the last of another: **2027年1月1日起生效，有效期至2031年12月31日**. */
export const TERM_TO_DAY =
  /(?<from>20\d\d)年1月1日起(?:正式)?(?:施行|实施|执行|生效)，有效期[至到](?<to>20\d\d)年12月31日/g;
/** While the document is in force, with nothing else before it that may be: 本办法**有效期内**, ，**有效期间**; not 证书~~有效期内~~, 合同~~有效期内~~. Also 政策**有效期限内**, 措施**有效期内**, 细则**有效期内**. */
export const WITHIN_TERM =
  /(?<=^|[，。；：（、在]|本[〇一-鿿]{1,6}|政策|措施|办法|规定|细则|意见|方案|通知)有效期限?(?:内|间|期间)/u;
/** Before what comes in each year: **每年支持建设**4个, **每年获支持企业最多**10个; not ~~每年每家~~10万元, ~~前两年每年~~50万元. */
export const YEARLY_OF_TERM = /(?<!年|起)每年(?![每各])[^。；：！？每各]{0,30}$/;
/** From there to what comes in all: 4个平台**，累计支持**30个, 100万元用于渔港**（有效期内累计安排**450万元, 10个**，有效期内共支持**60个. */
export const IN_ALL_OF_TERM = /^[^。；]{0,50}(?:累计|共计?|总共|合计)[^，。；：！？\d]{0,8}$/;
/** Says that it is what one of several may get: **单个**企业累计, **每家**累计, **同一**主体. Also **单家**, **单项**, **每名**, **每个**, **每人**, **每户**, **每项**. */
export const FOR_ONE = /单[个家项]|每[个家人户项名]|同一/;
