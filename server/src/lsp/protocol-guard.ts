import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  type HandlerResult,
  type InitializeResult,
  type NotificationType,
  type RequestType,
  ResponseError,
} from "vscode-languageserver";
import * as z from "zod/mini";
import { initializeParams } from "./param-schemas.ts";
import type { Run } from "./run-logging.ts";

export type Initialize = z.infer<typeof initializeParams>;

/** Where in its life a server is. */
type Stage<Session> = { readonly session: Session } | "not initialized" | "shut down";

/**
 * The one way in: whatever a client sends is refused here if the server is not running or if it makes no sense, so that
 * those behind need not ask. Requests are answered with an error then; notifications are dropped, as the protocol
 * demands before `initialize`, and the log says so.
 */
export class ProtocolGuard<Session> {
  readonly #connection: Connection;
  readonly #run: Run;
  #stage: Stage<Session> = "not initialized";

  /** `begin` makes what the server keeps while it runs, and says what it can do. */
  constructor(
    connection: Connection,
    run: Run,
    begin: (params: Initialize) => readonly [Session, InitializeResult],
  ) {
    this.#connection = connection;
    this.#run = run;
    connection.onInitialize((given) => {
      if (this.#stage !== "not initialized")
        throw new ResponseError(ErrorCodes.InvalidRequest, "initialized already");
      const [session, result] = begin(read(initializeParams, given, "initialize"));
      this.#stage = { session };
      return result;
    });
    connection.onShutdown(() => {
      this.#stage = "shut down";
    });
  }

  onRequest<Given, Result, Failure, Params>(
    type: RequestType<Given, Result, Failure>,
    schema: z.ZodMiniType<Params>,
    answer: (session: Session, params: Params, token: CancellationToken) => HandlerResult<Result, Failure>,
  ): void {
    this.#connection.onRequest(type, (given, token) => {
      if (this.#stage === "not initialized")
        throw new ResponseError(ErrorCodes.ServerNotInitialized, this.#stage);
      if (this.#stage === "shut down") throw new ResponseError(ErrorCodes.InvalidRequest, this.#stage);
      return answer(this.#stage.session, read(schema, given, type.method), token);
    });
  }

  onNotification<Given, Params>(
    type: NotificationType<Given>,
    schema: z.ZodMiniType<Params>,
    heed: (session: Session, params: Params) => unknown,
  ): void {
    this.#connection.onNotification(type, (given) => {
      const stage = this.#stage;
      if (typeof stage === "string") return;
      this.#run(() => heed(stage.session, read(schema, given, type.method)));
    });
  }
}

function read<Params>(schema: z.ZodMiniType<Params>, given: unknown, method: string): Params {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new ResponseError(ErrorCodes.InvalidParams, `${method}: ${z.prettifyError(parsed.error)}`);
}
