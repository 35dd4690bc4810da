import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Policy } from "../policy/policy";
import { compileExchange } from "./_rules/exchange";
import { exchangeScript } from "./_rules/exchange-script";
import { type Omission, omissionLines } from "./_rules/omission";
import { BYTE_ORDER_MARK } from "./_rules/powershell";
import { compilePurview } from "./_rules/purview";
import { PACKAGE_FILE, purviewScript } from "./_rules/purview-script";
import { rulePackage } from "./_rules/rule-package";
import { type Command, oneOf, parseOptions } from "./command";
import { CliError, codeOf, type Io } from "./io";
import { loadPolicy } from "./load-policy";
import { ownVersion } from "./own-version";

const HELP = `kuvert rules --target exchange|purview --policy FILE [--out DIR|-]

Writes what carries the policy out where Kuvert does not run: on phones, offline, in programs.

  --target exchange   mail-flow rules for Exchange Online, as a PowerShell script
  --target purview    personal numbers for Microsoft Purview as a rule package, and a PowerShell script that imports it
                      and makes a DLP policy
  --policy FILE       the policy; otherwise Kuvert's default one
  --out DIR           the folder to write into; - (the default) prints the script, for purview the package

Both scripts can be run again and again, know -WhatIf, and take away what they made with -Undo. What the target has no
words for is left out; the script's first lines and standard error say what and why.
Save printed scripts as UTF-8 with a byte-order mark, as --out DIR does: Windows PowerShell needs it.
`;

const TARGETS = ["exchange", "purview"] as const;

export const rules: Command = {
  name: "rules",
  summary: "writes mail-flow rules and Purview types that carry the policy out on the server",
  help: HELP,
  run: runRules,
};

/** A file to write: its name, its content, and how it is encoded. */
interface Output {
  readonly file: string;
  readonly content: string;
  readonly encoding: "utf8" | "utf16le";
}

async function runRules(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseOptions("rules", args, {
    target: { type: "string" },
    policy: { type: "string" },
    out: { type: "string", default: "-" },
  });
  if (positionals.length > 0)
    throw new CliError("kuvert rules takes options only. See kuvert rules --help.");
  if (values.target === undefined)
    throw new CliError("Say for what: --target exchange or --target purview.");
  const target = oneOf("--target", values.target, TARGETS);
  const policy = await loadPolicy(values.policy, io);
  const kuvert = await ownVersion(io);
  const { outputs, printed, omissions } = (target === "exchange" ? forExchange : forPurview)(
    policy,
    kuvert,
  );
  if (values.out === "-") await io.print(printed);
  else {
    await writeAll(outputs, path.resolve(io.cwd, values.out), values.out);
    const names = outputs.map(({ file }) => file).join(" and ");
    await io.print(`${values.out}: ${names} for ${policy.name} ${policy.version}.\n`);
  }
  for (const line of omissionLines(omissions)) await io.complain(`not carried out: ${line}\n`);
  return 0;
}

interface Compiled {
  readonly outputs: readonly Output[];
  readonly printed: string;
  readonly omissions: readonly Omission[];
}

function forExchange(policy: Policy): Compiled {
  const flow = compileExchange(policy);
  const script = exchangeScript(policy, flow);
  return {
    outputs: [scriptFile("kuvert-exchange.ps1", script)],
    printed: script,
    omissions: flow.omissions,
  };
}

function forPurview(policy: Policy, kuvert: string): Compiled {
  const compiled = compilePurview(policy);
  const content = BYTE_ORDER_MARK + rulePackage(policy, kuvert, "utf-16");
  return {
    outputs: [
      { file: PACKAGE_FILE, content, encoding: "utf16le" },
      scriptFile("kuvert-purview.ps1", purviewScript(policy, compiled)),
    ],
    printed: rulePackage(policy, kuvert, "utf-8"),
    omissions: compiled.omissions,
  };
}

/** With the line ends that Windows' own editors keep. */
function scriptFile(file: string, script: string): Output {
  return { file, content: BYTE_ORDER_MARK + script.replace(/\n/g, "\r\n"), encoding: "utf8" };
}

async function writeAll(outputs: readonly Output[], folder: string, given: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    for (const { file, content, encoding } of outputs) {
      await writeFile(path.join(folder, file), content, encoding);
    }
  } catch (error) {
    throw new CliError(`${given}: cannot be written (${codeOf(error)}). Give another --out.`);
  }
}
