-- Attaches to the language server as a Neovim user would, waits for what it finds in the draft at hand, takes the first
-- code action for the first warning and writes the file. What happened goes to the file $HEGAO_SEEN as JSON.
-- For Neovim 0.7, which asks for no diagnostics and is sent them.

local server = vim.fn.fnamemodify(debug.getinfo(1, "S").source:sub(2), ":p:h:h:h") .. "/server/dist/bin.js"
local PATIENCE = 15000

local function wait_for_diagnostics(wanted)
  local arrived = vim.wait(PATIENCE, function()
    return wanted(vim.diagnostic.get(0))
  end, 20)
  assert(arrived, "the server did not send the diagnostics")
  return vim.diagnostic.get(0)
end

local function first_warning(diagnostics)
  return vim.tbl_filter(function(diagnostic)
    return diagnostic.severity == vim.diagnostic.severity.WARN
  end, diagnostics)[1]
end

local function attach_and_mend()
  local client = vim.lsp.start_client({
    name = "hegao",
    cmd = { "node", server, "lsp", "--stdio" },
    root_dir = vim.fn.getcwd(),
  })
  vim.lsp.buf_attach_client(0, client)
  local before = wait_for_diagnostics(function(diagnostics)
    return #diagnostics > 0
  end)

  local fault = first_warning(before)
  vim.api.nvim_win_set_cursor(0, { fault.lnum + 1, fault.col })
  local params = vim.lsp.util.make_range_params(0, "utf-16")
  params.context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics() }
  local answer = vim.lsp.buf_request_sync(0, "textDocument/codeAction", params, PATIENCE)
  local actions = answer[client].result
  vim.lsp.util.apply_workspace_edit(actions[1].edit, "utf-16")
  local after = wait_for_diagnostics(function(diagnostics)
    return first_warning(diagnostics) == nil
  end)
  vim.cmd("write")

  local titles = vim.tbl_map(function(action)
    return action.title
  end, actions)
  vim.fn.writefile({ vim.fn.json_encode({ before = before, titles = titles, after = after }) }, os.getenv("HEGAO_SEEN"))
end

local ok, failure = xpcall(attach_and_mend, debug.traceback)
if not ok then
  io.stderr:write(failure .. "\n")
end
vim.cmd(ok and "qall!" or "cquit")
