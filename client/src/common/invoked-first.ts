import type { CodeActionTriggerKind } from "vscode";
import type { CodeActionMiddleware } from "vscode-languageclient";

/** The editor's own number for a person's question, so that this runs outside of it, too. */
const INVOKE: CodeActionTriggerKind.Invoke = 1;

/** Milliseconds after which VS Code 1.139 gives up a question a person asked for one it asks itself. */
const REIGN = 500;

/**
 * Answers a person's Ctrl+. alone. The editor asks for its light bulb, too, a quarter of a second after the cursor or the
 * findings moved, and where its answer arrives together with the person's, it throws away the menu that was about to
 * open and shows nothing (as of VS Code 1.139: CodeActionModel sets one list of actions, which disposes the other). So its
 * own question waits, and so does the answer to one that was asked a moment before, while a person's may still be on its
 * way to the screen.
 */
export function answerInvokedFirst(): CodeActionMiddleware {
  let invoked: Promise<void> | undefined;
  return {
    async provideCodeActions(document, range, context, token, next) {
      if (context.triggerKind === INVOKE) {
        const answer = Promise.resolve(next(document, range, context, token));
        invoked = answer.then(rest, rest);
        return answer;
      }
      await invoked;
      if (token.isCancellationRequested) return undefined;
      const actions = await next(document, range, context, token);
      // The person may have asked right behind the editor, which does not take its question back then.
      await invoked;
      return actions;
    },
  };
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, REIGN));
}
