/**
 * What rules are laid down with: 提供虚假材料**的，**取消资格, **应当**自收到之日起, **不得**再次申请; not 建设~~面向企业的~~平台.
 * Also 企业**可以**.
 */
export const PROVISION = /的，|应当|不得|[^以]可以|必须/;
