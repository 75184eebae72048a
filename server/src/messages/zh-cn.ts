/** Chinese texts: what is wrong, why it matters, what to do. */
export const zhCn = {
  "undated-target": ({ target }: { target: string }) => `目标“${target}”没有写明年限。`,
};
