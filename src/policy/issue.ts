/** A name in an object, or an index in a list. */
export type Key = string | number;

/** Something wrong with a policy file: where, and what was expected there. */
export interface PolicyIssue {
  /** As a person reads it: `rules[2].when.where`. */
  readonly path: string;
  /** The same as names and indices. */
  readonly keys: readonly Key[];
  readonly message: string;
  /** Set when it is the name at the path that is wrong, not what stands behind it. */
  readonly isName?: true;
  /** The word that was probably meant, which the message proposes. */
  readonly meant?: string;
  /** What the field is for. */
  readonly help?: string;
}

/** What an issue may say besides its place and message. */
interface More {
  readonly isName?: boolean;
  readonly meant?: string | undefined;
  readonly help?: string | undefined;
  /** What the message says behind its proposal. */
  readonly after?: string | undefined;
}

export function issueAt(
  keys: readonly Key[],
  message: string,
  { isName, meant, help, after }: More = {},
): PolicyIssue {
  return {
    path: pathText(keys),
    keys,
    message: [message, meant && `Did you mean "${meant}"?`, after].filter(Boolean).join(" "),
    ...(isName && { isName }),
    ...(meant !== undefined && { meant }),
    ...(help !== undefined && { help }),
  };
}

function pathText(keys: readonly Key[]): string {
  const text = keys
    .map((key) =>
      typeof key === "number"
        ? `[${key}]`
        : /^[$A-Za-z_][$\w]*$/.test(key)
          ? `.${key}`
          : `[${JSON.stringify(key)}]`,
    )
    .join("");
  return text.replace(/^\./, "") || "(the whole file)";
}
