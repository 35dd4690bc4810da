import type { Policy } from "../../policy/policy";
import { type Omission, omissionLines } from "./omission";
import { commented, literal, oneLine } from "./powershell";
import { uuidOf } from "./uuid";

/** What the scripts of both targets have in common. */

const LONGEST_NAME_SHOWN = 100;

/** By this mark in a comment a script knows what it made itself, whatever the policy's version was. */
export function markOf(policy: Policy): string {
  return `[kuvert:${uuidOf("policy", policy.name)}]`;
}

/** Which policy it is, short enough for every comment. */
export function policyLabel({ name, version }: Policy): string {
  return oneLine(`${name} ${version}`, LONGEST_NAME_SHOWN);
}

/** What the comments of everything that a script makes end with. */
export function originOf(policy: Policy): string {
  return `Made by kuvert rules from ${policyLabel(policy)}.`;
}

/** The comment a script begins with: what it is, how to run it, and which parts of the policy it does not carry out. */
export function scriptHead(
  policy: Policy,
  about: readonly string[],
  omissions: readonly Omission[],
): string {
  return commented([
    `Kuvert: ${policyLabel(policy)}.`,
    ...about,
    "Made by kuvert rules: change the policy and make it anew instead of changing this file.",
    "",
    ...(omissions.length > 0 ? ["Not carried out here, and why:"] : []),
    ...omissionLines(omissions).map((line) => `- ${line}`),
  ]);
}

interface ScriptRule {
  readonly name: string;
  readonly about: string;
  readonly parameters: Parameters<typeof literal>[0];
}

/** The lines inside of `$Rules = @( … )`: each rule with what its comment says. */
export function ruleLines(policy: Policy, rules: readonly ScriptRule[]): string {
  const origin = originOf(policy);
  return rules
    .map(({ name, about, parameters }) =>
      literal({ Name: name, About: `${about} ${origin}`, Parameters: parameters }, "  "),
    )
    .join("\n  ");
}
