import type { MessageReference } from "../messages/messages.ts";
import { HostError } from "./host.ts";
import type { Place } from "./place.ts";

/** Why a file, or an argument that names files, could not be checked, or a configuration not be used. It never stops the others. */
export interface Problem {
  /** Absolute path or glob. */
  readonly path: string;
  readonly message: MessageReference;
  /** Where in the file, if it is at one place. */
  readonly place?: Place;
}

/** The problem that an error of a host amounts to. */
export function problemOf(path: string, error: unknown): Problem {
  if (error instanceof HostError && error.reason === "missing")
    return { path, message: { id: "file-missing", args: {} } };
  if (error instanceof HostError && error.reason === "denied")
    return { path, message: { id: "access-denied", args: {} } };
  return { path, message: { id: "read-failed", args: { detail: detailOf(error) } } };
}

export function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
