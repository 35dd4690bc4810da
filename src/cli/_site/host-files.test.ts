import { describe, expect, test } from "@jest/globals";
import {
  type ByPath,
  readHeadersFile,
  readHtaccess,
  readNginx,
  readStaticWebApp,
  readWebConfig,
} from "./_testing/read-headers";
import { OUTLOOK_ORIGINS } from "./content-security";
import { headerRules, type Deployment } from "./headers";
import { hostFiles } from "./host-files";

const AT_THE_ROOT: Deployment = {
  host: "https://kuvert.firma.example",
  outlook: OUTLOOK_ORIGINS,
  graph: undefined,
};
const IN_A_FOLDER: Deployment = {
  host: "https://intranet.firma.example/add-ins/kuvert_1.0",
  outlook: ["https://outlook.office365.us"],
  graph: {
    clientId: "1b2c3d4e-0000-4000-8000-000000000001",
    authority: "https://login.microsoftonline.us/firma",
    origin: "https://graph.microsoft.us",
  },
};

const truth = (deployment: Deployment): ByPath =>
  Object.fromEntries(headerRules(deployment).map(({ path, headers }) => [path, headers]));

describe.each([
  ["at the root of its host", AT_THE_ROOT, ""],
  ["in a folder of a shared host", IN_A_FOLDER, "/add-ins/kuvert_1.0"],
])("a site %s", (_, deployment, base) => {
  const files = hostFiles(deployment);
  const expected = truth(deployment);
  /** Hosts that also serve pages without their ending. */
  const withCleanPaths = {
    ...expected,
    ...Object.fromEntries(
      ["taskpane", "launchevent", "sign-in"].map((page) => [
        `${base}/${page}`,
        expected[`${base}/${page}.html`],
      ]),
    ),
  };

  test("is served alike by Azure Static Web Apps", () => {
    expect(readStaticWebApp(files["staticwebapp.config.json"]!)).toEqual(withCleanPaths);
    // Azure takes no larger one.
    expect(files["staticwebapp.config.json"]!.length).toBeLessThan(20_000);
  });

  test("is served alike by hosts that read _headers", () => {
    expect(readHeadersFile(files["_headers"]!)).toEqual(withCleanPaths);
    // Netlify and Cloudflare know lines of up to 2,000 characters.
    for (const line of files["_headers"]!.split("\n")) expect(line.length).toBeLessThan(2_000);
  });

  test("is served alike by nginx", () => {
    expect(readNginx(files["nginx.conf"]!)).toEqual(expected);
  });

  test("is served alike by Apache", () => {
    expect(readHtaccess(files[".htaccess"]!)).toEqual(expected);
  });

  test("is served alike by IIS, as far as its own folder goes", () => {
    const inFolder = Object.entries(expected)
      .filter(([path]) => path.startsWith(`${base}/`))
      .map(([path, headers]) => [path.slice(base.length + 1).replace(/\/\*$/, ""), headers]);
    expect(readWebConfig(files["web.config"]!)).toEqual(Object.fromEntries(inFolder));
  });

  test("lets its send handler, and no other script, ask for tokens in classic Outlook", () => {
    expect(JSON.parse(files[".well-known/microsoft-officeaddins-allowed.json"]!)).toEqual({
      allowed: [`${deployment.host}/launchevent.js`],
    });
  });
});

describe("what is sent", () => {
  const sent = truth(AT_THE_ROOT);
  const policyOf = (page: string) => sent[page]!["Content-Security-Policy"];

  test("allows scripts from the site and from Microsoft's office.js, and frames in Outlook", () => {
    expect(policyOf("/taskpane.html")).toBe(
      "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src 'self' data:; connect-src 'self'; worker-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors https://outlook.office.com https://outlook.office365.com https://outlook.cloud.microsoft",
    );
    for (const rule of Object.values(sent)) {
      expect(JSON.stringify(rule)).not.toMatch(/unsafe-|X-Frame-Options|http:/);
    }
  });

  test("lets nobody frame the page on which people sign in, nor cuts it off from the pane that opened it", () => {
    expect(policyOf("/sign-in.html")).toMatch(/; frame-ancestors 'none'$/);
    expect(JSON.stringify(sent)).not.toMatch(/opener/i);
  });

  test("lets the page on which people sign in reach the sign-in service, and that alone", () => {
    const { "/add-ins/kuvert_1.0/sign-in.html": signIn } = truth(IN_A_FOLDER);
    expect(signIn!["Content-Security-Policy"]).toBe(
      "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com; style-src 'self'; connect-src https://login.microsoftonline.us; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(policyOf("/sign-in.html")).not.toContain("connect-src");
  });

  test("lets the pane reach Microsoft Graph where there is a client id, and the send handler never", () => {
    const { "/add-ins/kuvert_1.0/taskpane.html": pane, ...others } = truth(IN_A_FOLDER);
    expect(pane!["Content-Security-Policy"]).toContain(
      "connect-src 'self' https://graph.microsoft.us https://login.microsoftonline.us;",
    );
    expect(JSON.stringify(others)).not.toContain("graph.microsoft.us");
  });

  test("gives the workers that read attachments no connection at all", () => {
    expect(policyOf("/static/*")).toBe(
      "default-src 'none'; script-src 'self'; frame-ancestors 'none'",
    );
  });

  test("keeps what has its hash in its name for good, icons for a day, and asks anew for the rest", () => {
    const caching = Object.entries(sent).map(([path, headers]) => [path, headers["Cache-Control"]]);
    expect(Object.fromEntries(caching)).toEqual({
      "/taskpane.html": "no-cache",
      "/launchevent.html": "no-cache",
      "/sign-in.html": "no-cache",
      "/launchevent.js": "no-cache",
      "/manifest.xml": "no-cache",
      "/static/*": "public, max-age=31536000, immutable",
      "/assets/*": "public, max-age=86400",
      "/.well-known/microsoft-officeaddins-allowed.json": "no-cache",
    });
  });

  test("lets Outlook show the icons on its own pages", () => {
    expect(sent["/assets/*"]).toMatchObject({
      "Access-Control-Allow-Origin": "*",
      "Cross-Origin-Resource-Policy": "cross-origin",
    });
  });

  test("says that the host is https only, where the host is Kuvert's own", () => {
    const named = (deployment: Deployment) =>
      Object.values(truth(deployment)).map((headers) => headers["Strict-Transport-Security"]);
    expect(new Set(named(AT_THE_ROOT))).toEqual(new Set(["max-age=31536000"]));
    expect(new Set(named(IN_A_FOLDER))).toEqual(new Set([undefined]));
  });

  test.each(["X-Content-Type-Options", "Referrer-Policy"])("has %s everywhere", (name) => {
    for (const headers of Object.values(sent)) expect(headers).toHaveProperty([name]);
  });
});
