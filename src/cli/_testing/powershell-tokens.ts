/**
 * A strict reader of PowerShell's surface, for the scripts that Kuvert writes: comments, strings, brackets, words. It
 * refuses what our scripts have no need of (here-strings, backticks, block comments), so that it can stay sure of
 * itself. It is no grammar: it tells whether anything that came from a policy has left its string.
 */
export function powershellTokens(script: string): string[] {
  const tokens: string[] = [];
  const open: string[] = [];
  let at = script.startsWith("\ufeff") ? 1 : 0;
  while (at < script.length) {
    const [kind, text] = tokenAt(script, at);
    at += text.length;
    if (kind === "space" || kind === "comment") continue;
    if (kind === "open") open.push(PARTNERS[text.slice(-1)] ?? "");
    if (kind === "close" && open.pop() !== text) throw wrong(script, at, `${text} closes nothing`);
    tokens.push(kind === "single" || kind === "double" ? kind : text);
  }
  if (open.length > 0) throw wrong(script, at, `${open.pop()} is missing`);
  return tokens;
}

const PARTNERS: Readonly<Record<string, string>> = { "(": ")", "{": "}", "[": "]" };

/** In PowerShell the typographic quotes are quotes. */
const RULES: readonly (readonly [string, RegExp])[] = [
  ["comment", /#[^\r\n]*/y],
  ["single", /['‘’‚‛](?:[^'‘’‚‛]|['‘’‚‛]{2})*['‘’‚‛]/y],
  // With `$(…)` inside, one level deep.
  ["double", /"(?:[^"“”„`$]|\$\([^()"'`]*\)|\$[A-Za-z_]\w*|\$(?=["\s]))*"/y],
  ["open", /[@$]?[({]|\[/y],
  ["close", /[)}\]]/y],
  ["space", /[ \t\r\n]+/y],
  ["word", /[$@]?[A-Za-z_][\w:-]*|\$_|-[A-Za-z]\w*(?::\$\w+)?|\d+|::|[.,;|=+-]+/y],
];

function tokenAt(script: string, at: number): readonly [string, string] {
  for (const [kind, rule] of RULES) {
    rule.lastIndex = at;
    const [text] = rule.exec(script) ?? [];
    if (text) return [kind, text];
  }
  throw wrong(script, at, `${JSON.stringify(script.charAt(at))} has no place here`);
}

function wrong(script: string, at: number, what: string): Error {
  return new Error(`Line ${script.slice(0, at).split("\n").length}: ${what}.`);
}
