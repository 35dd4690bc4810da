import type { GraphFailure } from "./errors";
import type { Scopes } from "./scopes";

/** One request to Microsoft Graph. All of them travel in `$batch`, so this is an item of one. */
export interface GraphCall {
  readonly method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  /** Path and query below the version, such as `/me/messages?$top=10`; written with `graphPath`. */
  readonly url: string;
  readonly scopes: Scopes;
  /** Whose mailbox it goes to, `me` for the user's own: Graph takes four at a time. Null: to no mailbox. */
  readonly mailbox: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
  /** The answer may be megabytes: it comes alone, so that reading it keeps the thread for no longer than one of them. */
  readonly isLarge?: boolean;
}

/** What became of a call. Never an exception: in a batch of twenty each has its own fate. */
export type Answer<T> =
  | { readonly ok: true; readonly status: number; readonly body: T }
  | { readonly ok: false; readonly error: GraphFailure };

export interface SendOptions {
  readonly signal?: AbortSignal | undefined;
  /** Graph asked to wait; the call is repeated at this time (milliseconds since 1970). */
  readonly onWait?: ((until: number) => void) | undefined;
}

/** The way to Microsoft Graph. Calls of the same moment travel together. */
export interface Graph {
  send<T>(call: GraphCall, options?: SendOptions): Promise<Answer<T>>;
}

/** Sends a call and gives its answer, or throws why there is none. */
export async function ask<T>(graph: Graph, call: GraphCall, options?: SendOptions): Promise<T> {
  const answer = await graph.send<T>(call, options);
  if (!answer.ok) throw answer.error;
  return answer.body;
}

/**
 * A path with everything encoded that is put into it: ids hold `/` and `+`, addresses `'` and `#`. Commas stay: a site's
 * id has two, and nobody sends them otherwise.
 */
export function graphPath(parts: TemplateStringsArray, ...values: readonly string[]): string {
  return parts.reduce((path, part, index) => path + encoded(values[index - 1]!) + part);
}

function encoded(value: string): string {
  return encodeURIComponent(value).replaceAll("%2C", ",");
}

/** The query of a path; `query({ $top: "10" })` is `?$top=10`. */
export function query(options: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(options).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

/** A text as OData writes it inside a `$filter`; the query still has to be encoded. */
export function odataText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** `/me` or `/users/…`: where a mailbox's things stand. */
export function mailboxPath(mailbox: string): string {
  return mailbox === "me" ? "/me" : graphPath`/users/${mailbox}`;
}

/** The mailbox in a path that `mailboxPath` began, by its `me` or `users/…`. */
export function mailboxIn(owner: string): string {
  return owner === "me" ? "me" : decodeURIComponent(owner.slice("users/".length));
}
