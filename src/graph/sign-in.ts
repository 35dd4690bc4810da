/** Signing in: silently, then by asking; through Outlook, and where Outlook cannot, by a dialog. */
import type { Clock } from "./clock";
import { GraphFailure, type GraphProblem } from "./errors";
import type { Scopes } from "./scopes";
import { signInFailure } from "./_sign-in/sign-in-errors";
import type { TokenSource } from "./_sign-in/token-source";

export interface SignIn {
  /** A token without asking anybody; throws `interaction-needed` when somebody has to be. */
  token(scopes: Scopes, options?: { readonly renew?: boolean }): Promise<string>;
  /** Makes sure that there is a token and asks the user if need be. Call it from a click. */
  ask(scopes: Scopes, signal?: AbortSignal): Promise<void>;
}

export interface SignInParts {
  /** Outlook's own sign-in; rejects where it has none. */
  readonly nested: () => Promise<TokenSource>;
  readonly dialog: TokenSource;
  readonly clock: Clock;
}

/** How long Outlook may stay silent: its bridge has no limit of its own and may never answer. */
const START_MS = 5_000;
const SILENT_MS = 15_000;
/** Somebody may have to find a phone. */
const ASKING_MS = 5 * 60_000;

/** Signs in when the first token is wanted. */
export function createSignIn({ nested, dialog, clock }: SignInParts): SignIn {
  let source: Promise<TokenSource> | null = null;
  /** What Graph has refused the token for, and nobody could renew it: the cache still holds the one that was refused. */
  const refused = new Set<string>();

  /** The way that works here. A bridge that says nothing at its start, or that it is none, will not do later. */
  function current(): Promise<TokenSource> {
    return (source ??= within(clock, START_MS, nested(), "timeout").catch(() => dialog));
  }

  /** Asks Outlook, and the dialog from then on once Outlook turns out to be no way. */
  async function attempt<T>(use: (source: TokenSource) => Promise<T>): Promise<T> {
    const used = await current();
    try {
      return await use(used);
    } catch (error) {
      const failure = signInFailure(error);
      const isNoWay = failure.code === "unavailable" || failure.code === "timeout";
      if (!isNoWay || used === dialog) throw failure;
      source = Promise.resolve(dialog);
      return use(dialog).catch(rethrown);
    }
  }

  const token: SignIn["token"] = async (scopes, { renew = false } = {}) => {
    try {
      return await attempt((used) =>
        within(clock, SILENT_MS, used.silent(scopes, renew), "timeout"),
      );
    } catch (error) {
      if (renew && signInFailure(error).code === "interaction-needed") refused.add(keyOf(scopes));
      throw error;
    }
  };

  async function silently(scopes: Scopes): Promise<void> {
    if (refused.has(keyOf(scopes))) throw new GraphFailure("interaction-needed");
    await token(scopes);
  }

  async function interactive(scopes: Scopes, signal: AbortSignal): Promise<void> {
    await attempt((used) => {
      const asked = used.interactive(scopes, signal);
      return within(clock, ASKING_MS, asked, "asked-in-vain");
    });
    refused.delete(keyOf(scopes));
  }

  return {
    token,
    async ask(scopes, signal) {
      // Closes what was opened for the user, whatever ends the waiting.
      const stop = new AbortController();
      try {
        await unlessAborted(signal, silently(scopes));
      } catch (error) {
        const { code } = signInFailure(error);
        if (code === "aborted" || code === "no-network") throw error;
        await unlessAborted(signal, interactive(scopes, stop.signal));
      } finally {
        stop.abort();
      }
    },
  };
}

function keyOf(scopes: Scopes): string {
  return scopes.join(" ");
}

function rethrown(error: unknown): never {
  throw signInFailure(error);
}

/** Rejects with `late` when `work` takes longer. */
function within<T>(
  clock: Clock,
  milliseconds: number,
  work: Promise<T>,
  late: GraphProblem,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const stopClock = clock.after(milliseconds, () => reject(new GraphFailure(late)));
    work.then(resolve, reject).finally(stopClock);
  });
}

/** Stops waiting when the user has had enough; what was asked for may still come, and is kept for the next time. */
function unlessAborted<T>(signal: AbortSignal | undefined, work: Promise<T>): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const stop = () => reject(new GraphFailure("aborted"));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
