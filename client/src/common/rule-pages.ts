import { commands, Disposable, env, type TextDocumentContentProvider, Uri, window, workspace } from "vscode";
import type { Server } from "./server.ts";

const SCHEME = "hegao-rule";

/** Link that opens the page of a rule from anywhere in the editor, with `{rule}` for its id. */
export function rulePageLink(extensionId: string): string {
  return `${env.uriScheme}://${extensionId}/rules/{rule}`;
}

/** Shows the page of a rule beside the draft. */
export async function showRulePage(rule: string): Promise<void> {
  const page = Uri.from({ scheme: SCHEME, path: `/${rule}.md` });
  await commands.executeCommand("markdown.showLockedPreviewToSide", page);
}

/** Pages are Markdown that the server writes: one text for the editor and the command line. */
export function registerRulePages(server: Server): Disposable {
  const provider: TextDocumentContentProvider = {
    provideTextDocumentContent: async ({ path }) => {
      const { text } = await server.request<{ text: string }>("hegao/ruleText", {
        rule: path.slice(1, -".md".length),
      });
      return text;
    },
  };
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(SCHEME, provider),
    window.registerUriHandler({
      handleUri: async ({ path }) => {
        const [, rule] = /^\/rules\/([a-z-]+)$/.exec(path) ?? [];
        if (rule !== undefined) await showRulePage(rule);
      },
    }),
  );
}
