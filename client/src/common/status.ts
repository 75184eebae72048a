import {
  type Command,
  DiagnosticSeverity,
  Disposable,
  l10n,
  languages,
  StatusBarAlignment,
  ThemeColor,
  Uri,
  window,
} from "vscode";
import { countConcerns } from "./concerns.ts";
import { type DraftState, type DraftStatus, statusOf } from "./draft-status.ts";
import { isDraft } from "./drafts.ts";
import { findingsIn, ruleOf } from "./findings.ts";
import type { ListedRule } from "./rule-list.ts";
import type { Server } from "./server.ts";

interface Face {
  readonly text: string;
  readonly tooltip: string;
  /** What a click does. */
  readonly command: string | Command;
  readonly background?: "error" | "warning";
}

/** Shows in the status bar what was found in the draft at hand, or why it is not checked; a click leads there. */
export function showStatus(server: Server, rules: readonly ListedRule[]): Disposable {
  const item = window.createStatusBarItem("hegao.status", StatusBarAlignment.Right, 100);
  item.name = "Hegao 核稿";
  const update = (): void => {
    const document = window.activeTextEditor?.document;
    const draft = document && server.draftState(document.uri);
    const status = document && isDraft(document) ? statusOf(server.state, draft?.state) : "hidden";
    if (document === undefined || status === "hidden") {
      item.hide();
      return;
    }
    const { text, tooltip, command, background } =
      status === "checked" ? faceOfFindings(document.uri, rules) : faceWithout(status, draft);
    item.text = text;
    item.tooltip = tooltip;
    item.command = command;
    item.backgroundColor = background && new ThemeColor(`statusBarItem.${background}Background`);
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

function faceOfFindings(uri: Uri, rules: readonly ListedRule[]): Face {
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
  const hints = findings.length - problems.length;
  return {
    text:
      parts.length === 0
        ? `$(pass) ${l10n.t("Hegao")}`
        : `$(checklist) ${parts.map(({ text }) => text).join(" · ")}`,
    tooltip:
      hints > 0
        ? l10n.t("Hegao: problems in this draft: {0}, hints: {1}", problems.length, hints)
        : l10n.t("Hegao: problems in this draft: {0}", problems.length),
    command: "workbench.actions.view.problems",
  };
}

/** What is shown where there are no findings to be had. */
function faceWithout(
  status: Exclude<DraftStatus, "hidden" | "checked">,
  draft: DraftState | undefined,
): Face {
  const notChecked = l10n.t("Hegao: not checked");
  const configuration: Command = {
    command: "vscode.open",
    title: "",
    arguments: [Uri.parse(draft?.configuration ?? "")],
  };
  switch (status) {
    case "checking":
      return {
        text: `$(sync~spin) ${l10n.t("Hegao")}`,
        tooltip: l10n.t("This draft is being checked."),
        command: "hegao.showOutput",
      };
    case "ignored":
      return {
        text: `$(circle-slash) ${notChecked}`,
        tooltip: l10n.t(
          "The configuration file says to leave this draft out. Click to open the configuration file.",
        ),
        command: configuration,
      };
    case "broken":
      return {
        text: `$(warning) ${notChecked}`,
        tooltip: l10n.t(
          "The configuration file is wrong, so this draft is not checked. Click to open the configuration file.",
        ),
        command: configuration,
        background: "warning",
      };
    case "failed":
      return {
        text: `$(error) ${notChecked}`,
        tooltip: l10n.t("This draft could not be read. Click for the log, which says why."),
        command: "hegao.showOutput",
        background: "error",
      };
    case "stopped":
      return {
        text: `$(error) ${l10n.t("Hegao is off")}`,
        tooltip: l10n.t("Hegao has stopped. Click to start it again."),
        command: "hegao.restartServer",
        background: "error",
      };
  }
}
