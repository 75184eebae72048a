import type { Unchecked } from "./document-settings.ts";
import type { CheckedDocument } from "./open-document.ts";
import { uriOf } from "./paths.ts";

/** What became of an open document when it was to be checked, as the notification `hegao/state` tells it. */
export interface DraftState {
  readonly uri: string;
  /** `failed`: it could not be read; the log says why. */
  readonly state: "checked" | "failed" | Unchecked;
  /** Address of the configuration file that governs it. */
  readonly configuration: string | null;
}

export function stateOf({ uri, settings, document }: CheckedDocument): DraftState {
  const state = settings.unchecked ?? (document === null ? "failed" : "checked");
  return { uri, state, configuration: settings.configuration && uriOf(settings.configuration) };
}
