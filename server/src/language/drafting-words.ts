/** Before 《…》: the draft has it written, so that its title is still open: **研究制定**, **编制**; not ~~已制定~~. */
export const DRAWS_UP =
  /(?<![已了曾])(?:研究|组织|抓紧|加快|启动)?(?:制[定订]|编制|起草|拟[定订])(?:实施|完善)?$/;
