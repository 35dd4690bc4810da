import { makeOrUpdateRule } from "./own-rule";
import type { Policy } from "../../policy/policy";
import type { Omission } from "./omission";
import { literal, quoted } from "./powershell";
import type { DlpRule } from "./purview";
import { packageId } from "./rule-package";
import { markOf, originOf, ruleLines, scriptHead } from "./script";
import { ruleName } from "./mail-flow-rule";
import { SENSITIVE_TYPES } from "./sensitive-types";

/** The rule package's file, which the script looks for beside itself. */
export const PACKAGE_FILE = "kuvert-rule-package.xml";

const ABOUT = [
  "Personal numbers for Microsoft Purview, and a DLP policy for Exchange that uses them.",
  "",
  "  Connect-IPPSSession",
  "  .\\kuvert-purview.ps1 -WhatIf         says what it would do and does nothing",
  "  .\\kuvert-purview.ps1                 imports or updates; the DLP policy is on trial (TestWithoutNotifications)",
  "  .\\kuvert-purview.ps1 -Mode Enable    the DLP policy acts",
  "  .\\kuvert-purview.ps1 -Undo           takes away what it made, and nothing else",
  "",
  `${PACKAGE_FILE} has to lie beside it. It can be run as often as you like.`,
  "DLP looks at subject, body and attachments together and takes the organisation's accepted domains for inside.",
];

/** The script that imports the rule package and brings the DLP policy into line with ours. */
export function purviewScript(
  policy: Policy,
  {
    rules,
    omissions,
  }: { readonly rules: readonly DlpRule[]; readonly omissions: readonly Omission[] },
): string {
  const report = policy.breach?.email ?? policy.contact.email;
  return `${scriptHead(policy, ABOUT, omissions)}
[CmdletBinding(SupportsShouldProcess)]
param(
  [ValidateSet('TestWithoutNotifications', 'TestWithNotifications', 'Enable', 'Disable')]
  [string] $Mode = 'TestWithoutNotifications',
  # Who gets the incident reports.
  [string] $ReportTo = ${quoted(report)},
  # How mail is encrypted: one of Get-RMSTemplate in Exchange Online.
  [string] $EncryptTemplate = 'Encrypt',
  [string] $Package = (Join-Path $PSScriptRoot ${quoted(PACKAGE_FILE)}),
  [switch] $Undo
)
$ErrorActionPreference = 'Stop'
$Mark = ${quoted(markOf(policy))}
$PackageId = ${quoted(packageId(policy))}
$PolicyName = ${quoted(ruleName(policy.name))}
$TypeNames = ${literal(SENSITIVE_TYPES.map(({ name }) => name.en))}
$Rules = @(
  ${ruleLines(policy, rules)}
)

if (-not (Get-Command New-DlpSensitiveInformationTypeRulePackage -ErrorAction SilentlyContinue)) {
  throw 'Connect to Security & Compliance PowerShell first: Connect-IPPSSession.'
}
# Asked for by a name that is not there, these commands give everything back: so all are read and ours are picked.
$ownPackage = @(Get-DlpSensitiveInformationTypeRulePackage | Where-Object { "$($_.Identity)".Contains($PackageId) })
$existing = @(Get-DlpComplianceRule)
$ownRules = @($existing | Where-Object { "$($_.Comment)".Contains($Mark) })
$policies = @(Get-DlpCompliancePolicy | Where-Object { $_.Name -eq $PolicyName })
$ownPolicy = @($policies | Where-Object { "$($_.Comment)".Contains($Mark) })

# -WhatIf has no effect on these commands themselves: each is only reached when it may act.
function Remove-OwnRule($rule) {
  if ($PSCmdlet.ShouldProcess($rule.Name, 'Remove DLP rule')) {
    Remove-DlpComplianceRule -Identity $rule.Name -Confirm:$false
  }
}

if ($Undo) {
  foreach ($rule in $ownRules) { Remove-OwnRule $rule }
  if ($ownPolicy.Count -gt 0 -and $PSCmdlet.ShouldProcess($PolicyName, 'Remove DLP policy')) {
    Remove-DlpCompliancePolicy -Identity $PolicyName -Confirm:$false
  }
  if ($ownPackage.Count -gt 0 -and $PSCmdlet.ShouldProcess($PackageId, 'Remove rule package')) {
    Remove-DlpSensitiveInformationTypeRulePackage -Identity $PackageId -Confirm:$false
  }
  return
}

$data = [System.IO.File]::ReadAllBytes($Package)
if ($ownPackage.Count -gt 0) {
  if ($PSCmdlet.ShouldProcess($PackageId, 'Update rule package')) {
    Set-DlpSensitiveInformationTypeRulePackage -FileData $data -Confirm:$false
  }
} elseif ($PSCmdlet.ShouldProcess($PackageId, 'Import rule package')) {
  New-DlpSensitiveInformationTypeRulePackage -FileData $data | Out-Null
}

if ($Rules.Count -eq 0 -and $ownPolicy.Count -eq 0) { return }

# New types need a while until a rule can name them.
for ($try = 0; $try -lt 40 -and -not $WhatIfPreference; $try++) {
  $known = @(Get-DlpSensitiveInformationType | ForEach-Object { $_.Name })
  if (@($TypeNames | Where-Object { $known -notcontains $_ }).Count -eq 0) { break }
  Start-Sleep -Seconds 15
}

if ($policies.Count -gt $ownPolicy.Count) {
  throw "There is a DLP policy called $PolicyName that this script did not make. Rename it and run the script again."
}
$comment = ${quoted(originOf(policy))} + " $Mark"
if ($ownPolicy.Count -gt 0) {
  if ($PSCmdlet.ShouldProcess($PolicyName, 'Update DLP policy')) {
    Set-DlpCompliancePolicy -Identity $PolicyName -Mode $Mode -Comment $comment
  }
} elseif ($PSCmdlet.ShouldProcess($PolicyName, 'Create DLP policy')) {
  New-DlpCompliancePolicy -Name $PolicyName -ExchangeLocation All -Mode $Mode -Comment $comment | Out-Null
}

$names = @($Rules | ForEach-Object { $_.Name })
foreach ($rule in $ownRules) {
  if ($names -notcontains $rule.Name) { Remove-OwnRule $rule }
}
foreach ($rule in $Rules) {
  $parameters = $rule.Parameters
${makeOrUpdateRule({
  thing: "DLP rule",
  comment: "Comment",
  set: "Set-DlpComplianceRule",
  make: "New-DlpComplianceRule -Name $rule.Name -Policy $PolicyName",
})}
}
`;
}
