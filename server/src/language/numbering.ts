/** How a line is numbered, from the outermost to the innermost style of Chinese official documents (GB/T 9704-2012, 7.3.3). */
export type NumberingStyle =
  | "part" // 第一部分, 第一编
  | "chapter" // 第一章
  | "section" // 第一节
  | "article" // 第一条
  | "comma" // 一、
  | "decimal" // 1.1
  | "subdecimal" // 1.1.1
  | "bracket" // （一）
  | "digit" // 1.  1、  1．
  | "digit-bracket" // （1）  1）
  | "circle" // ①
  | "ordinal-word"; // 一是

export interface Numbering {
  readonly style: NumberingStyle;
  /** 一 is 1. */
  readonly value: number;
  /** Length of the marker in the reading text: 3 for （一）. */
  readonly length: number;
}
