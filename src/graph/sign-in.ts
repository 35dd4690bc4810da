/** Signing in: silently, then by asking; through Outlook, then by a window, then by a dialog. */
import type { Clock } from "./clock";
import { GraphFailure } from "./errors";
import type { MsalClient } from "./_sign-in/msal";
import type { Scopes } from "./scopes";
import { signInFailure } from "./_sign-in/sign-in-errors";

export interface SignIn {
  /** A token without asking anybody; throws `interaction-needed` when somebody has to be. */
  token(scopes: Scopes, options?: { readonly renew?: boolean }): Promise<string>;
  /**
   * Makes sure that there is a token and asks the user if need be. Call it from a click, after `token` has failed: how
   * to ask is known by then, and browsers open windows only right after a click.
   */
  ask(scopes: Scopes, signal?: AbortSignal): Promise<void>;
}

/** What a dialog hands over: it is another page, so its own memory is of no use here. */
interface DialogToken {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

export interface SignInParts {
  /** Outlook's own sign-in, or what it falls back to. */
  readonly nested: () => Promise<MsalClient>;
  /** A window. */
  readonly standard: () => Promise<MsalClient>;
  /** Where windows are blocked: Office's dialog. */
  readonly dialog?: (scopes: Scopes) => Promise<DialogToken>;
  readonly clock: Clock;
}

/** How long Outlook may stay silent: its bridge has no limit of its own and may never answer. */
const START_MS = 5_000;
const SILENT_MS = 15_000;
/** Somebody may have to find a phone. */
const ASKING_MS = 5 * 60_000;
/** A token that ends sooner is not worth sending. */
const LEFT_MS = 2 * 60_000;

/** Signs in when the first token is wanted. */
export function createSignIn({ nested, standard, dialog, clock }: SignInParts): SignIn {
  let client: Promise<MsalClient> | null = null;
  let byWindow = false;
  const fromDialog = new Map<string, DialogToken>();

  /** The client that works here. A bridge that says nothing at its start will not do so later. */
  function current(): Promise<MsalClient> {
    client ??= within(clock, START_MS, byWindow ? standard() : nested()).catch((error: unknown) => {
      client = null;
      if (byWindow) throw signInFailure(error);
      byWindow = true;
      return current();
    });
    return client;
  }

  /**
   * Runs `use` with Outlook's sign-in, and once more by a window where Outlook turns out to have none. After a silence
   * the window is for the next time: the click is long past, and browsers open windows for clicks alone.
   */
  async function attempt(
    milliseconds: number,
    use: (client: MsalClient) => Promise<string>,
  ): Promise<string> {
    try {
      return await within(clock, milliseconds, use(await current()));
    } catch (error) {
      const failure = signInFailure(error);
      if ((failure.code !== "unavailable" && failure.code !== "timeout") || byWindow) throw failure;
      byWindow = true;
      client = null;
      if (failure.code === "timeout") throw failure;
      return attempt(milliseconds, use);
    }
  }

  async function interactive(scopes: Scopes): Promise<void> {
    try {
      await attempt(ASKING_MS, (used) => used.interactive(scopes));
    } catch (error) {
      if (signInFailure(error).code !== "unavailable" || !dialog) throw error;
      fromDialog.set(scopes.join(" "), await dialog(scopes));
    }
  }

  const token: SignIn["token"] = async (scopes, { renew = false } = {}) => {
    const kept = fromDialog.get(scopes.join(" "));
    if (kept && !renew && kept.expires - clock.now() > LEFT_MS) return kept.token;
    return attempt(SILENT_MS, (used) => used.silent(scopes, renew));
  };

  return {
    token,
    async ask(scopes, signal) {
      try {
        await unlessAborted(signal, token(scopes));
      } catch (error) {
        const { code } = signInFailure(error);
        if (code === "aborted" || code === "no-network") throw error;
        await unlessAborted(signal, interactive(scopes).catch(rethrown));
      }
    },
  };
}

function rethrown(error: unknown): never {
  throw signInFailure(error);
}

/** Rejects with `timeout` when `work` takes longer. */
function within<T>(clock: Clock, milliseconds: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stopClock = clock.after(milliseconds, () => reject(new GraphFailure("timeout")));
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
