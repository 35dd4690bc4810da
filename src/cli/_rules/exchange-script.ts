import { makeOrUpdateRule } from "./own-rule";
import type { Policy } from "../../policy/policy";
import type { MailFlow } from "./exchange";
import { literal, quoted } from "./powershell";
import { markOf, ruleLines, scriptHead } from "./script";

const ABOUT = [
  "Mail-flow rules for Exchange Online, for mail that Kuvert does not see: phones, programs, Outlook without add-ins.",
  "",
  "  Connect-ExchangeOnline",
  "  .\\kuvert-exchange.ps1 -WhatIf          says what it would do and does nothing",
  "  .\\kuvert-exchange.ps1                  makes or updates the rules; checks are on trial (Audit)",
  "  .\\kuvert-exchange.ps1 -Mode Enforce    checks act",
  "  .\\kuvert-exchange.ps1 -Undo            takes away what it made, and nothing else",
  "",
  "It can be run as often as you like. Rules begin to work within half an hour.",
  "Encrypting is never on trial: the pane tells people that their mail will be encrypted.",
];

/** The script that brings an organisation's mail-flow rules into line with the policy. */
export function exchangeScript(policy: Policy, { rules, omissions }: MailFlow): string {
  const report = policy.breach?.email ?? policy.contact.email;
  return `${scriptHead(policy, ABOUT, omissions)}
[CmdletBinding(SupportsShouldProcess)]
param(
  # How the checks work: Audit and AuditAndNotify only record.
  [ValidateSet('Audit', 'AuditAndNotify', 'Enforce')]
  [string] $Mode = 'Audit',
  # Who is told of mail that was sent in spite of a stop; '' tells nobody.
  [string] $ReportTo = ${quoted(report)},
  # How mail is encrypted: one of Get-RMSTemplate.
  [string] $EncryptTemplate = 'Encrypt',
  # The place of the first rule among all rules of the organisation; 0 is the first.
  [int] $Priority = 0,
  [switch] $Undo
)
$ErrorActionPreference = 'Stop'
$Mark = ${quoted(markOf(policy))}
$InternalDomains = ${literal(policy.internalDomains.filter(isAscii))}
$Rules = @(
  ${ruleLines(policy, rules)}
)

if (-not (Get-Command New-TransportRule -ErrorAction SilentlyContinue)) {
  throw 'Connect to Exchange Online first: Connect-ExchangeOnline.'
}
$existing = @(Get-TransportRule -ResultSize Unlimited)
$own = @($existing | Where-Object { "$($_.Comments)".Contains($Mark) })

function Remove-OwnRule($rule) {
  if ($PSCmdlet.ShouldProcess($rule.Name, 'Remove mail-flow rule')) {
    Remove-TransportRule -Identity $rule.Name -Confirm:$false
  }
}

if ($Undo) {
  foreach ($rule in $own) { Remove-OwnRule $rule }
  return
}

foreach ($domain in $InternalDomains) {
  if (@(Get-AcceptedDomain | ForEach-Object { "$($_.DomainName)" }) -notcontains $domain) {
    Write-Warning "$domain is internal in the policy, but no accepted domain of this organisation: the rules take it for outside."
  }
}

$names = @($Rules | ForEach-Object { $_.Name })
foreach ($rule in $own) {
  if ($names -notcontains $rule.Name) { Remove-OwnRule $rule }
}

$place = $Priority
foreach ($rule in $Rules) {
  $parameters = $rule.Parameters
  if (-not $ReportTo) {
    $parameters.Remove('GenerateIncidentReport')
    $parameters.Remove('IncidentReportContent')
  }
  $parameters.Priority = $place
  $place++
${makeOrUpdateRule({
  thing: "mail-flow rule",
  comment: "Comments",
  set: "Set-TransportRule",
  make: "New-TransportRule -Name $rule.Name",
})}
}
`;
}

/** As Exchange has its domains: the policy holds others in both spellings. */
function isAscii(domain: string): boolean {
  return /^[ -~]*$/.test(domain);
}
