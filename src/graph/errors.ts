/** Why nobody is signed in for what was wanted. */
export type SignInProblem =
  /** Somebody has to be asked: call `SignIn.ask` from a click. */
  | "interaction-needed"
  /** An administrator (or the user) has not consented to what Kuvert asks for. */
  | "consent-missing"
  | "cancelled"
  | "no-network"
  /** This Outlook or this account cannot sign in to Microsoft Graph. */
  | "unavailable"
  /** Outlook did not answer: its bridge may stay silent for ever. */
  | "timeout"
  /** Somebody was asked and took longer than Kuvert waits. */
  | "asked-in-vain"
  | DialogTrouble;

/** Why the dialog in which somebody signs in where Outlook cannot came to nothing (`_sign-in/by-dialog.ts`). */
export type DialogTrouble =
  | "dialog-closed"
  /** Outlook on the web asked whether it may open a window, and the user said no. */
  | "dialog-ignored"
  | "dialog-blocked"
  | "dialog-open-already"
  | "dialog-unreachable"
  /** Not https, or not the add-in's own address: a fault of the deployment. */
  | "dialog-untrusted";

/** Why something did not happen, as far as the user can do anything about it. The doors have words for each. */
export type GraphProblem =
  | SignInProblem
  /** The user may not, or the mailbox, calendar or site is not shared with them. */
  | "denied"
  | "not-found"
  /** Somebody else has changed it meanwhile (412). */
  | "changed"
  /** It is there already (409). */
  | "conflict"
  /** Graph did not understand: a fault of Kuvert's, or of how the organisation is set up. */
  | "invalid"
  /** The mailbox lies where Graph does not reach: on premises, inactive, a group. */
  | "unreachable-mailbox"
  /** Graph was still overloaded after several attempts. */
  | "busy"
  /** Called off by the user. */
  | "aborted"
  | "failed";

interface Circumstances {
  /** HTTP's, when Graph answered at all. */
  readonly status?: number;
  /** Graph's or Microsoft's own short code, such as `ErrorAccessDenied`; goes into reports of faults. */
  readonly detail?: string | undefined;
  /** True when a change was asked for and nobody knows whether it was made. */
  readonly maybeDone?: boolean;
}

/** A refusal or fault. Its message is the code alone: URLs, subjects and names stay out of every log. */
export class GraphFailure extends Error {
  readonly status: number | null;
  readonly detail: string | null;
  readonly maybeDone: boolean;

  constructor(
    readonly code: GraphProblem,
    { status, detail, maybeDone = false }: Circumstances = {},
  ) {
    super(code);
    this.name = "GraphFailure";
    this.status = status ?? null;
    this.detail = detail !== undefined && SHORT_CODE.test(detail) ? detail : null;
    this.maybeDone = maybeDone;
  }
}

/** Graph's codes are single words; anything else might quote what somebody wrote. */
const SHORT_CODE = /^[A-Za-z][\w.]{0,79}$/;

const BY_STATUS: Readonly<Record<number, GraphProblem>> = {
  400: "invalid",
  401: "interaction-needed",
  403: "denied",
  404: "not-found",
  409: "conflict",
  410: "not-found",
  412: "changed",
  423: "busy",
  429: "busy",
  503: "busy",
  504: "busy",
};

const BY_CODE: Readonly<Record<string, GraphProblem>> = {
  ErrorAccessDenied: "denied",
  ErrorInvalidUser: "unreachable-mailbox",
  MailboxNotEnabledForRESTAPI: "unreachable-mailbox",
  MailboxNotSupportedForRESTAPI: "unreachable-mailbox",
  // SharePoint answers some conflicts of versions with 409 instead of 412.
  resourceModified: "changed",
  nameAlreadyExists: "conflict",
  // 403 or 507: there is no room, and nobody gets any by signing in.
  quotaLimitReached: "failed",
};

/** What a status other than success, and the body that came with it, mean. */
export function failureOf(status: number, body: unknown, maybeDone = false): GraphFailure {
  const detail = graphCode(body);
  const code = BY_CODE[detail ?? ""] ?? BY_STATUS[status] ?? "failed";
  return new GraphFailure(code, { status, detail, maybeDone });
}

function graphCode(body: unknown): string | undefined {
  const error = (body as { error?: { code?: unknown } } | null | undefined)?.error;
  return typeof error?.code === "string" && error.code !== "" ? error.code : undefined;
}
