/** Words by which a text takes up a number that it gave before. */

/** The year before, as it is called where it is looked back on: **去年**底; not ~~2024年~~. Also **上年**, **上一年**. */
export const LAST_YEAR = /^(?:去年|上一?年)/;

/** From a time to the number that is of it: 去年38万吨, 去年**粮食产量达**38万吨, 去年**“海上牧场”产值达**38亿元; not 去年~~，产量~~. */
export const LEADS_FROM_TIME = /^[\p{Script=Han}“”]{0,20}$/u;

/** What is there already, and used as it is, before how many there are: **依托全区**80家企业. Also **发挥全县**, **用好我市**, **服务好全市**, **面向全省**, **立足全州**. */
export const USED_AS_IT_IS = /(?:依托|发挥|用好|服务好?|面向|立足)[全我][省市区县州旗镇乡]的?(?:现有|已有)?$/;
