/**
 * Words by which places are told to have a share of a total. To extend a list, add the word where its example fits.
 */

/**
 * What one place has, or several each: **市本级筹集**400套, **临澜、松溪区各**200套, **五个镇各建**2座; not 大修~~县道~~.
 */
export const EACH_OF_PLACES =
  /^((?:[^，。；：、\d各和]{2,8}[、和]){0,14}[^，。；：、\d各]{1,6}(?:[市区县镇乡州旗](?![道城级域民属])|街道|片区|本级)|(?:全部|其他|其余)?(?<count>[\d二三四五六七八九十]{1,3})(?:个)?(?:[市区县镇乡村校地]|街道|乡镇))(各)?[^，。；：、\d]{0,4}$/;

/** Names a place by its kind: 云屏**县**, 市**本级**, 青石**镇**. Also 高新**区**, 临港**街道**, 东**片区**, 五**地**. */
export const KIND_OF_SHARE = /(?:[市区县镇乡州旗村校地]|街道|片区|本级)$/;

/** Ends what is a sort of places and no place: 老旧**小区**, 完整**街区**, 电商**园区**. Also **社区**, **景区**, **灌区**, **库区**, **矿区**, **林区**, **校区**, **棚户区**, **旧城区**. */
export const SORT_OF_PLACES = /(?:[小社街园景灌库矿林牧渔校农户]|旧城)区$/;

/** The place that a number is of, up to what kind of place it is: **桐城开发区**的产值, **中南地区**; not ~~全区~~, ~~全市~~. */
export const OWN_PLACE = /^(?![全本我各])[^，。；：、\d]{1,6}?(?<kind>[市区县镇乡州旗])/;

/** A name of a place that has its share: **石桥镇**6座, **云岭乡**5座; not ~~行政村~~120个, ~~社区~~30个. */
export const PLACE_NAME = /^(?!社区|行政|自然)[〇一-鿿]{1,6}(?:[市区县镇乡州旗]|街道|片区)$/u;

/** Says of several places that they are some of all or how many they are, and what each has: **其中石桥镇、青石镇各**20座, **石桥、青石、白溪三镇各**20座. */
export const SOME_EACH =
  /^(?:其中[^，。；：\d]{4,40}|[^，。；：、\d]{2,8}、[^，。；：\d]{2,40}[两二三四五六七八九十]个?[市区县镇乡村地])各[^，。；：、\d]{0,4}$/;
