/** oidc-provider comes without types; this is what the workbench uses of it. */
declare module "oidc-provider" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  interface Stored {
    save(): Promise<string>;
    destroy(): Promise<void>;
  }
  interface Grant extends Stored {
    addOIDCScope(scope: string): void;
  }
  interface AccessToken extends Stored {
    readonly scope?: string;
  }
  interface Interaction {
    readonly params: Readonly<Record<string, unknown>>;
    readonly grantId?: string;
  }

  export class Provider {
    constructor(
      issuer: string,
      configuration: {
        readonly clients: readonly object[];
        readonly scopes: readonly string[];
        readonly claims: Readonly<Record<string, readonly string[]>>;
        readonly conformIdTokenClaims: boolean;
        readonly extraParams: readonly string[];
        readonly clientBasedCORS: () => boolean;
        readonly issueRefreshToken: () => Promise<boolean>;
        readonly cookies: object;
        readonly features: object;
        readonly interactions: {
          readonly url: (context: unknown, interaction: { readonly uid: string }) => string;
        };
        readonly ttl: Readonly<Record<string, number>>;
        readonly findAccount: (context: unknown, accountId: string) => Promise<object>;
      },
    );
    readonly Grant: {
      new (of: { readonly accountId: string; readonly clientId: string }): Grant;
      find(id: string): Promise<Grant | undefined>;
    };
    readonly AccessToken: {
      new (of: object): AccessToken;
      find(value: string): Promise<AccessToken | undefined>;
    };
    readonly Client: { find(id: string): Promise<object | undefined> };
    on(event: "server_error", listener: (context: unknown, error: Error) => void): this;
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>;
    interactionFinished(
      request: IncomingMessage,
      response: ServerResponse,
      result: object,
      options: { readonly mergeWithLastSubmission: boolean },
    ): Promise<void>;
  }
}
