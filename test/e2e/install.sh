#!/usr/bin/env bash
# Puts a real VS Code workbench (code-server: VS Code's own workbench and extension host, served to a browser)
# into $HEGAO_WORKBENCH, or where the tests look for it. About 800 MB. A second run finds it there and ends at once.
set -euo pipefail

code_server=4.139.1
# code-server runs on a newer Node than the project, so the folder brings its own.
node=24.21.0

folder=${HEGAO_WORKBENCH:-$(cd "$(dirname "$0")/../.." && pwd)/node_modules/.cache/workbench}
versions="code-server $code_server, node $node"
if [ "$(cat "$folder/versions.txt" 2>/dev/null)" = "$versions" ]; then exit 0; fi

rm -rf "$folder"
mkdir -p "$folder"
cd "$folder"
node_package=node-linux-$(node -p process.arch)
cat > package.json <<END
{ "private": true, "dependencies": { "code-server": "$code_server", "$node_package": "$node" } }
END
export npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false npm_config_loglevel=error

# All install scripts together need Kerberos headers; only two of the native modules are needed to run.
npm install --ignore-scripts
ln -s "node_modules/$node_package/bin" bin
export PATH="$folder/bin:$PATH"
# Those are built against the headers of that Node, not against those of another one.
export npm_config_nodedir="$folder/node_modules/$node_package"
cd node_modules/code-server/lib/vscode
npm install --omit=dev --ignore-scripts
npm install --omit=dev --ignore-scripts --prefix extensions
npm rebuild @vscode/spdlog @vscode/native-watchdog

echo "$versions" > "$folder/versions.txt"
