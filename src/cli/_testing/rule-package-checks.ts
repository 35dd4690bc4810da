/**
 * What the RulePackage schema (MS-OXWCONFIG 7.7 and 7.8, learn.microsoft.com/openspecs/exchange_server_protocols/ms-oxwconfig)
 * asks of the elements that Kuvert writes: children in order, attributes, and what the keys and references demand.
 */

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const LANGUAGE = /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i;
const SHORT = /^(?:[0-9]|[1-9]\d{1,3}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5])$/;
const PERCENT = /^(?:[1-9]\d?|100)$/;
const COUNT = /^\d+$/;
const TEXT = /^[^]*$/;

interface Form {
  /** The children's names, one after the other, as a pattern over `Name;Name;`. */
  readonly children?: RegExp;
  readonly attributes?: Readonly<Record<string, RegExp>>;
  readonly text?: RegExp;
}

const FORMS: Readonly<Record<string, Form>> = {
  RulePackage: { children: /^RulePack;Rules;$/ },
  RulePack: { children: /^Version;Publisher;Details;$/, attributes: { id: GUID } },
  Version: { attributes: { major: SHORT, minor: SHORT, build: SHORT, revision: SHORT } },
  Publisher: { attributes: { id: GUID } },
  Details: { children: /^(?:LocalizedDetails;)+$/, attributes: { defaultLangCode: LANGUAGE } },
  LocalizedDetails: {
    children: /^PublisherName;Name;Description;$/,
    attributes: { langcode: LANGUAGE },
  },
  PublisherName: { text: /^.{1,256}$/u },
  Rules: { children: /^(?:Entity;)+(?:(?:Regex|Keyword);)*LocalizedStrings;$/ },
  Entity: {
    children: /^(?:Pattern;)+$/,
    attributes: { id: GUID, patternsProximity: /^[1-9]\d*$/, recommendedConfidence: PERCENT },
  },
  Pattern: { children: /^IdMatch;(?:(?:Match|Any);)*$/, attributes: { confidenceLevel: PERCENT } },
  IdMatch: { attributes: { idRef: TEXT } },
  Match: { attributes: { idRef: TEXT } },
  Any: { children: /^(?:(?:Match|Any);)+$/, attributes: { minMatches: COUNT, maxMatches: COUNT } },
  // Purview's own limit for an expression, on top of the schema's.
  Regex: { attributes: { id: TEXT }, text: /^.{1,1024}$/u },
  Keyword: { children: /^(?:Group;)+$/, attributes: { id: TEXT } },
  Group: { children: /^(?:Term;)+$/, attributes: { matchStyle: /^(?:word|string)$/ } },
  Term: { text: /^.{1,50}$/u },
  LocalizedStrings: { children: /^(?:Resource;)+$/ },
  Resource: { children: /^(?:Name;)+(?:Description;)*$/, attributes: { idRef: GUID } },
  "Resource/Name": {
    attributes: { default: /^(?:true|false)$/, langcode: LANGUAGE },
    text: /^.+$/u,
  },
  "Resource/Description": {
    attributes: { default: /^(?:true|false)$/, langcode: LANGUAGE },
    text: TEXT,
  },
  Name: { text: /^.{1,64}$/u },
  Description: { text: /^.{0,256}$/u },
};

/** Everything that is wrong with a rule package; throws when it is no XML. */
export function rulePackageProblems(document: Document): string[] {
  const problems: string[] = [];
  for (const element of document.querySelectorAll("*")) problems.push(...problemsOf(element));
  const ids = valuesOf(document, "Regex, Keyword", "id");
  const types = valuesOf(document, "Entity", "id");
  const named = valuesOf(document, "Resource", "idRef");
  for (const id of [...ids, ...types]) {
    if ([...ids, ...types].filter((other) => other === id).length > 1)
      problems.push(`${id} is there twice`);
  }
  for (const reference of valuesOf(document, "IdMatch, Match", "idRef")) {
    if (!ids.includes(reference)) problems.push(`${reference} is nowhere`);
  }
  if (types.join() !== named.join())
    problems.push("an Entity has no Resource, or a Resource no Entity");
  return problems;
}

function problemsOf(element: Element): string[] {
  const { localName, parentElement, children, attributes, textContent } = element;
  const form = FORMS[`${parentElement?.localName}/${localName}`] ?? FORMS[localName];
  if (!form) return [`${localName} is not known`];
  const problems: string[] = [];
  const inside = Array.from(children, (child) => `${child.localName};`).join("");
  if (!(form.children ?? /^$/).test(inside)) problems.push(`${localName} holds ${inside}`);
  const wanted = form.attributes ?? {};
  for (const [name, rule] of Object.entries(wanted)) {
    const value = element.getAttribute(name);
    if (value === null || !rule.test(value)) problems.push(`${localName} ${name}=${value}`);
  }
  for (const { name } of attributes) {
    if (!(name in wanted) && name !== "xmlns") problems.push(`${localName} has ${name}`);
  }
  if (children.length === 0 && !(form.text ?? /^\s*$/).test(textContent ?? "")) {
    problems.push(`${localName} says ${textContent}`);
  }
  return problems;
}

function valuesOf(document: Document, selector: string, attribute: string): string[] {
  return Array.from(
    document.querySelectorAll(selector),
    (element) => element.getAttribute(attribute) ?? "",
  );
}
