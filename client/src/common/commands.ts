import {
  commands,
  Disposable,
  type LogOutputChannel,
  l10n,
  Position,
  Range,
  type TextEditor,
  Uri,
  window,
} from "vscode";
import { allFindings, findingsIn, ruleOf } from "./findings.ts";
import { nextPlace, type Place } from "./related-places.ts";
import type { ListedRule } from "./rule-list.ts";
import { showRulePage } from "./rule-pages.ts";
import type { Server } from "./server.ts";

/** The commands of the manifest. */
export function registerCommands(
  server: Server,
  log: LogOutputChannel,
  rules: readonly ListedRule[],
): Disposable {
  return Disposable.from(
    commands.registerCommand("hegao.checkNow", () => checkNow(server)),
    commands.registerTextEditorCommand("hegao.nextRelated", (editor) => void goToNextRelated(editor)),
    commands.registerCommand("hegao.explainRule", (rule?: string) => explainRule(rules, rule)),
    commands.registerCommand("hegao.restartServer", () => server.restart()),
    commands.registerCommand("hegao.showOutput", () => log.show()),
  );
}

async function checkNow(server: Server): Promise<void> {
  server.checkAgain();
  await commands.executeCommand("workbench.panel.markers.view.focus");
}

async function goToNextRelated({ document, selection }: TextEditor): Promise<void> {
  const linked = allFindings().flatMap(([uri, findings]) =>
    findings.map(({ range, relatedInformation = [] }) => [
      placeOf(uri, range),
      ...relatedInformation.map(({ location }) => placeOf(location.uri, location.range)),
    ]),
  );
  const next = nextPlace(linked, document.uri.toString(), selection.start);
  if (next === undefined) {
    window.setStatusBarMessage(l10n.t("The cursor is on no finding that has another place."), 5000);
    return;
  }
  const start = new Position(next.start.line, next.start.character);
  await window.showTextDocument(Uri.parse(next.uri), { selection: new Range(start, start) });
}

/** Explains the rule asked for, else the one at the cursor, else one to be chosen. */
async function explainRule(rules: readonly ListedRule[], asked: string | undefined): Promise<void> {
  const rule = asked ?? ruleAtCursor() ?? (await chooseRule(rules));
  if (rule !== undefined) await showRulePage(rule);
}

function ruleAtCursor(): string | undefined {
  const editor = window.activeTextEditor;
  if (editor === undefined) return undefined;
  const finding = findingsIn(editor.document.uri).find(({ range }) =>
    range.contains(editor.selection.active),
  );
  return finding && ruleOf(finding);
}

async function chooseRule(rules: readonly ListedRule[]): Promise<string | undefined> {
  const choice = await window.showQuickPick(
    rules.map(({ id, description }) => ({ label: id, detail: description })),
    { matchOnDetail: true, placeHolder: l10n.t("Which rule?") },
  );
  return choice?.label;
}

function placeOf(uri: Uri, { start, end }: Range): Place {
  return { uri: uri.toString(), start, end };
}
