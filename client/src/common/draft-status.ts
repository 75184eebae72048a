/** `off`: the setting says so. `stopped`: it ended too often, or never started. */
export type ServerState = "off" | "starting" | "running" | "stopped";

/** What the server tells of an open draft in the notification `hegao/state`. */
export interface DraftState {
  readonly uri: string;
  /** Why it is not checked, if it is not: settings, a configuration that ignores it or is wrong, a failure. */
  readonly state: "checked" | "off" | "ignored" | "broken" | "failed";
  /** Address of the configuration file that governs it. */
  readonly configuration: string | null;
}

export type DraftStatus = "hidden" | "stopped" | "checking" | "checked" | "ignored" | "broken" | "failed";

/** What there is to say of a draft: that nothing was found in it only once it has been checked. */
export function statusOf(server: ServerState, draft: DraftState["state"] | undefined): DraftStatus {
  if (server === "off" || draft === "off") return "hidden";
  if (server === "stopped") return "stopped";
  return server === "starting" || draft === undefined ? "checking" : draft;
}
