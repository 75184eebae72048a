import type { interfaceZhCn } from "./interface-zh-cn.ts";

/** Help, labels and answers of the command line; the Chinese table is the model. */
export type InterfaceTexts = typeof interfaceZhCn;
