import type { Messages } from "./messages.ts";

export const en: Messages = {
  "undated-target": ({ target }) => `The target “${target}” has no year.`,
};
