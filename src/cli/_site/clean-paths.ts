import type { HeaderRule } from "./headers";

/** Some hosts serve `/taskpane.html` as `/taskpane` too, or send browsers there: its headers have to go along. */
export function withCleanPaths(rules: readonly HeaderRule[]): HeaderRule[] {
  return rules.flatMap((rule) =>
    rule.path.endsWith(".html")
      ? [rule, { ...rule, path: rule.path.slice(0, -".html".length) }]
      : [rule],
  );
}
