import type { Policy } from "../../policy/policy";
import { escapeHtml } from "../../mail/escape-html";
import { oneLine } from "./powershell";
import { policyLabel } from "./script";
import { OTHER_NUMBERS, SENSITIVE_TYPES, type SensitiveType } from "./sensitive-types";
import { uuidOf } from "./uuid";

/** How near the words have to stand, in characters. */
const PROXIMITY = 300;

/** Purview's own words for the three: high, medium and low confidence. */
export const CONFIDENCE_LEVELS = { certain: 85, likely: 75, possible: 65 } as const;

/** The package's own id: the same for every version of a policy, so that an import updates it. */
export function packageId(policy: Policy): string {
  return uuidOf("rule package", policy.name);
}

/**
 * The kinds of numbers that Microsoft's own types miss or do not have, as a rule package for Purview (RulePackage schema,
 * MS-OXWCONFIG 7.8). Purview wants UTF-16 in files.
 */
export function rulePackage(policy: Policy, kuvert: string, encoding: "utf-8" | "utf-16"): string {
  return `<?xml version="1.0" encoding="${encoding}"?>
<RulePackage xmlns="http://schemas.microsoft.com/office/2011/mce">
  <RulePack id="${packageId(policy)}">
    <Version ${versionOf(policy.version, kuvert)}/>
    <Publisher id="${uuidOf("publisher")}"/>
    <Details defaultLangCode="en">
${["en", "da"].map((lang) => details(lang, policy)).join("\n")}
    </Details>
  </RulePack>
  <Rules>
${SENSITIVE_TYPES.map((type) => entity(type, policy)).join("\n")}
${SENSITIVE_TYPES.map(processors).join("\n")}
${keywords("Keyword_other_number", OTHER_NUMBERS)}
    <LocalizedStrings>
${SENSITIVE_TYPES.map((type) => resource(type, policy)).join("\n")}
    </LocalizedStrings>
  </Rules>
</RulePackage>
`;
}

/** Purview takes a package over only when its version is a higher one: so it follows the policy's, then Kuvert's. */
function versionOf(policyVersion: string, kuvert: string): string {
  const most = 65_535;
  const numbers = (text: string) =>
    (text.match(/\d+/g) ?? []).map((part) => Math.min(Number(part), most));
  const [major = 1, minor = 0, build = 0] = numbers(policyVersion);
  const [own = 0, ownMinor = 0, ownPatch = 0] = numbers(kuvert);
  const revision = Math.min(own * 10_000 + ownMinor * 100 + ownPatch, most);
  return `major="${major}" minor="${minor}" build="${build}" revision="${revision}"`;
}

/** A package's name may have 64 characters. */
const LONGEST_NAME = 64;

function details(lang: string, policy: Policy): string {
  const label = policyLabel(policy);
  return `      <LocalizedDetails langcode="${lang}">
        <PublisherName>Kuvert</PublisherName>
        <Name>${escapeHtml(oneLine(`Kuvert: ${label}`, LONGEST_NAME))}</Name>
        <Description>${escapeHtml(label)}</Description>
      </LocalizedDetails>`;
}

function entity({ detector }: SensitiveType, policy: Policy): string {
  const { certain, likely, possible } = CONFIDENCE_LEVELS;
  const unlessOther = `        <Any minMatches="0" maxMatches="0">
          <Match idRef="Keyword_other_number"/>
        </Any>`;
  return `    <Entity id="${entityId(detector, policy)}" patternsProximity="${PROXIMITY}" recommendedConfidence="${likely}">
      <Pattern confidenceLevel="${certain}">
        <IdMatch idRef="Regex_${detector}"/>
        <Match idRef="Keyword_${detector}"/>
      </Pattern>
      <Pattern confidenceLevel="${likely}">
        <IdMatch idRef="Regex_${detector}_own"/>
${unlessOther}
      </Pattern>
      <Pattern confidenceLevel="${possible}">
        <IdMatch idRef="Regex_${detector}"/>
${unlessOther}
      </Pattern>
    </Entity>`;
}

function entityId(detector: string, policy: Policy): string {
  return uuidOf("sensitive type", policy.name, detector);
}

function processors({ detector, anyShape, ownShape, labels }: SensitiveType): string {
  return `    <Regex id="Regex_${detector}">${escapeHtml(anyShape)}</Regex>
    <Regex id="Regex_${detector}_own">${escapeHtml(ownShape)}</Regex>
${keywords(`Keyword_${detector}`, labels)}`;
}

function keywords(id: string, terms: readonly string[]): string {
  const lines = terms.map((term) => `        <Term>${escapeHtml(term)}</Term>`);
  return `    <Keyword id="${id}">
      <Group matchStyle="word">
${lines.join("\n")}
      </Group>
    </Keyword>`;
}

function resource({ detector, name, description }: SensitiveType, policy: Policy): string {
  return `      <Resource idRef="${entityId(detector, policy)}">
        <Name default="true" langcode="en">${escapeHtml(name.en)}</Name>
        <Name default="false" langcode="da">${escapeHtml(name.da)}</Name>
        <Description default="true" langcode="en">${escapeHtml(description.en)}</Description>
        <Description default="false" langcode="da">${escapeHtml(description.da)}</Description>
      </Resource>`;
}
