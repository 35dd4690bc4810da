import type { GraphCall } from "../call";
import type { BatchReply } from "./client";

/** One item of a batch's answer; `headers` by lower-case name. */
export interface ItemReply {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: unknown;
}

/** Ids that survive a move to another folder. Graph wants to be told with every single request, pages included. */
const IMMUTABLE_IDS = 'IdType="ImmutableId"';

/** The body of `$batch`; items are numbered from 0, and each waits for the one before it when they go one by one. */
export function batchBody(calls: readonly GraphCall[], isSerial: boolean): object {
  return {
    requests: calls.map(({ method, url, headers, body }, index) => ({
      id: String(index),
      ...(isSerial && index > 0 && { dependsOn: [String(index - 1)] }),
      method,
      url,
      headers: {
        ...(body && { "Content-Type": "application/json" }),
        ...headers,
        Prefer: headers?.["Prefer"] ? `${IMMUTABLE_IDS}, ${headers["Prefer"]}` : IMMUTABLE_IDS,
      },
      ...(body && { body }),
    })),
  };
}

/**
 * The items' answers in their order; null where nothing is said of an item. Only a refusal of the whole batch is one of
 * each item: whatever else is no 200 comes from a proxy, and says nothing of what became of them.
 */
export function itemReplies(reply: BatchReply, count: number): (ItemReply | null)[] {
  if (reply.status >= 400) return Array.from({ length: count }, () => reply);
  const replies = Array.from({ length: count }, (): ItemReply | null => null);
  for (const item of responsesIn(reply.body)) {
    const index = Number(item?.id);
    if (index in replies) replies[index] = itemReply(item!);
  }
  return replies;
}

interface RawItem {
  readonly id?: unknown;
  readonly status?: unknown;
  readonly headers?: Readonly<Record<string, unknown>> | null;
  readonly body?: unknown;
}

function responsesIn(body: unknown): readonly (RawItem | null)[] {
  const { responses } = (body ?? {}) as { responses?: unknown };
  return Array.isArray(responses) ? responses : [];
}

function itemReply({ status, headers, body }: RawItem): ItemReply | null {
  if (!Number.isInteger(Number(status ?? NaN))) return null;
  const name = Object.keys(headers ?? {}).find((key) => key.toLowerCase() === "retry-after");
  const retryAfter = name === undefined ? null : String(headers?.[name]);
  return { status: Number(status), retryAfter, body };
}
