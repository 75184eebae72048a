import type { zhCn } from "./zh-cn.ts";

export type { JsonFault, SuppressionReach, ValueKind } from "./zh-cn.ts";

/** Every text the program says, as functions of their arguments. The Chinese table is the model; a text missing elsewhere does not compile. */
export type Messages = typeof zhCn;
export type MessageId = keyof Messages;

/** A text by name, with its arguments, to be worded at the edge. */
export type MessageReference = {
  [Id in MessageId]: { readonly id: Id; readonly args: Parameters<Messages[Id]>[0] };
}[MessageId];

export function wordMessage(messages: Messages, reference: MessageReference): string {
  return (messages[reference.id] as (args: unknown) => string)(reference.args).replace(UNREAD, "…");
}

/** What stands in a text as it is read for code and pictures. */
const UNREAD = /\ufffc/g;
