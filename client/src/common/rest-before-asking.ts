import { CancellationError, type CancellationToken, type TextDocument, Uri, workspace } from "vscode";
import type { DiagnosticProviderMiddleware } from "vscode-languageclient";

/**
 * Asks for the findings of a draft that is being typed once no key has been pressed for `hegao.delay`. A draft that was
 * just opened, or has not changed since it was last asked about, is asked about at once.
 */
export function restBeforeAsking(): DiagnosticProviderMiddleware {
  const askedAbout = new WeakMap<TextDocument, number>();
  return {
    async provideDiagnostics(document, previousResultId, token, next) {
      if (document instanceof Uri) return next(document, previousResultId, token);
      const version = askedAbout.get(document);
      if (version !== undefined && version !== document.version) await rest(document, token);
      askedAbout.set(document, document.version);
      return next(document, previousResultId, token);
    },
  };
}

/** Throws at the next key press, with which the client asks again. */
function rest(document: TextDocument, token: CancellationToken): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      pressed.dispose();
      resolve();
    }, workspace.getConfiguration("hegao", document).get<number>("delay"));
    const pressed = token.onCancellationRequested(() => {
      pressed.dispose();
      clearTimeout(timer);
      reject(new CancellationError());
    });
  });
}
