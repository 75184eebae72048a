import {
  DiagnosticSeverity,
  Disposable,
  l10n,
  languages,
  StatusBarAlignment,
  type StatusBarItem,
  type TextDocument,
  ThemeColor,
  window,
} from "vscode";
import { countConcerns } from "./concerns.ts";
import { isDraft } from "./drafts.ts";
import { findingsIn, ruleOf } from "./findings.ts";
import type { ListedRule } from "./rule-list.ts";
import type { Server } from "./server.ts";

/** Shows in the status bar what was found in the draft at hand; a click opens the problems. */
export function showStatus(server: Server, rules: readonly ListedRule[]): Disposable {
  const item = window.createStatusBarItem("hegao.status", StatusBarAlignment.Right, 100);
  item.name = "Hegao 核稿";
  const update = (): void => {
    const document = window.activeTextEditor?.document;
    if (document === undefined || !isDraft(document) || server.state === "off") {
      item.hide();
      return;
    }
    if (server.state === "stopped") describeStop(item);
    else describeFindings(item, document, rules);
    item.show();
  };
  update();
  return Disposable.from(
    item,
    server.onDidChange(update),
    window.onDidChangeActiveTextEditor(update),
    languages.onDidChangeDiagnostics(update),
  );
}

function describeFindings(item: StatusBarItem, { uri }: TextDocument, rules: readonly ListedRule[]): void {
  const findings = findingsIn(uri);
  // Hints are not among the problems a click leads to.
  const problems = findings.filter(({ severity }) => severity !== DiagnosticSeverity.Hint);
  const { undated, conflict, repeat, other } = countConcerns(problems.map(ruleOf), rules);
  const parts = [
    { count: undated, text: l10n.t("{0} undated", undated) },
    { count: conflict, text: l10n.t("{0} conflicting", conflict) },
    { count: repeat, text: l10n.t("{0} repeated", repeat) },
    { count: other, text: l10n.t("{0} other", other) },
  ].filter(({ count }) => count > 0);
  item.text =
    parts.length === 0
      ? `$(pass) ${l10n.t("Hegao")}`
      : `$(checklist) ${parts.map(({ text }) => text).join(" · ")}`;
  item.tooltip =
    findings.length > problems.length
      ? l10n.t(
          "Hegao: {0} problems and {1} hints in this draft",
          problems.length,
          findings.length - problems.length,
        )
      : l10n.t("Hegao: {0} problems in this draft", problems.length);
  item.command = "workbench.actions.view.problems";
  item.backgroundColor = undefined;
}

function describeStop(item: StatusBarItem): void {
  item.text = `$(error) ${l10n.t("Hegao is off")}`;
  item.tooltip = l10n.t("Hegao has stopped. Click to start it again.");
  item.command = "hegao.restartServer";
  item.backgroundColor = new ThemeColor("statusBarItem.errorBackground");
}
