/** What is deployed: the built folder, served with the headers that it asks for, keeps to them and says nothing of its builder. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parseDocument } from "htmlparser2";
import type { ChildNode, Element } from "domhandler";
import type { Browser, Response } from "playwright-core";
import { content, pdf } from "../../src/mail/attachments/_testing/pdf-files";
import { connectBrowser, openOutlook, type OutlookPage } from "./outlook-page";
import { workbenchPlace } from "./workbench-place";

const root = path.join(__dirname, "../..");
const site = path.join(root, "dist/site");

test("no built script or page names a path of this machine", () => {
  const files = ["parts", "cli", "workbench"].flatMap((folder) =>
    readdirSync(path.join(root, "dist", folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:js|mjs|html|css|map)$/.test(name))
      .map((name) => path.join(root, "dist", folder, name)),
  );
  expect(files.length).toBeGreaterThan(20);
  const telling = files.filter((file) => readFileSync(file, "utf8").includes(root));
  expect(telling.map((file) => path.basename(file))).toEqual([]);
});

describe.each(["taskpane.html", "launchevent.html", "sign-in.html"])("%s", (page) => {
  const html = readFileSync(path.join(site, page), "utf8");
  const elements = all(parseDocument(html).children);

  test("has no script or style of its own, and no handler in an attribute", () => {
    const scripts = elements.filter(({ name }) => name === "script");
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter(({ attribs, children }) => !attribs["src"] || children.length)).toEqual(
      [],
    );
    expect(elements.filter(({ name }) => name === "style")).toEqual([]);
    const attributes = elements.flatMap(({ attribs }) => Object.keys(attribs));
    expect(attributes.filter((name) => name === "style" || name.startsWith("on"))).toEqual([]);
  });

  test("loads from its own folder, by names with hashes, and from Microsoft's CDN over https", () => {
    const addresses = elements.flatMap(({ attribs }) => attribs["src"] ?? attribs["href"] ?? []);
    for (const address of addresses) {
      expect(address).toMatch(
        /^static\/[\w-]+\.[\da-f]{8}\.(?:js|css)$|^https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js$/,
      );
    }
  });

  test("has its policy before anything that it could forbid", () => {
    const policy = elements.findIndex(({ attribs }) => attribs["http-equiv"] !== undefined);
    const first = elements.findIndex(({ name }) => name === "script" || name === "link");
    expect(elements[policy]?.attribs["content"]).toMatch(/^default-src 'none'; script-src 'self'/);
    expect(policy).toBeLessThan(first);
  });
});

/** What a script that got into the pane would try, each with the directive that has to stop it. */
const ATTEMPTS = {
  "a script in the page": "script-src-elem",
  "a script from elsewhere": "script-src-elem",
  "a handler in an attribute": "script-src-attr",
  "a text run as a script": "script-src",
  "a request to elsewhere": "connect-src",
  "a picture from elsewhere": "img-src",
  "a style in an attribute": "style-src-attr",
  "a frame": "frame-src",
} as const;

type Attempt = keyof typeof ATTEMPTS;

/** Runs in the pane. Gives the directives that were violated, and whether the attempt came through. */
async function attempt(what: Attempt) {
  const violated: string[] = [];
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
    violated.push(effectiveDirective),
  );
  const came = "document.title = 'came through'";
  const add = (name: string, attributes: Record<string, string>, text = "") => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(text);
    document.body.append(element);
    return element;
  };
  const elsewhere = "https://elsewhere.example/";
  const attempts: Record<Attempt, () => unknown> = {
    "a script in the page": () => add("script", {}, came),
    "a script from elsewhere": () => add("script", { src: elsewhere }),
    "a handler in an attribute": () => add("button", { onclick: came }).click(),
    "a text run as a script": () => Reflect.apply(setTimeout, window, [came]),
    "a request to elsewhere": () => fetch(elsewhere, { method: "POST" }).catch(() => {}),
    "a picture from elsewhere": () => add("img", { src: `${elsewhere}?cpr`, alt: "" }),
    "a style in an attribute": () => add("p", { style: "color: red" }),
    "a frame": () => add("iframe", { src: elsewhere, title: "" }),
  };
  attempts[what]();
  await new Promise((resolve) => setTimeout(resolve, 100));
  return { violated, cameThrough: document.title === "came through" };
}

describe("served with its headers, beside a draft in Outlook", () => {
  let browser: Browser;
  let outlook: OutlookPage;
  const responses: Response[] = [];

  beforeAll(async () => {
    browser = await connectBrowser();
    outlook = await openOutlook(browser);
    outlook.page.on("response", (response) => responses.push(response));
    await outlook.become({ policy: "default" });
    await outlook.write({ subject: "Sygemelding 120384-4713", bodyHtml: "<p>Hej</p>" });
    await outlook.attach("brev.pdf", pdf([content([50, 700, "CPR-nr. 010190-1234"])]));
    await outlook.pane.getByText("brev.pdf, side 1").waitFor();
    await outlook.card("CPR-nummer i emnefeltet").waitFor();
    await outlook.send();
    await outlook.alertText();
  });
  afterAll(() => browser.close());

  const paneFrame = () =>
    outlook.page.frames().find((frame) => frame.url().includes("/taskpane.html"))!;

  test("pane and send handler work without one violation, over https alone", () => {
    // A violation, a script's error or a request to leave this machine would be a complaint.
    outlook.throwComplaints();
    const addresses = responses.map((response) => new URL(response.url()));
    expect(addresses.filter(({ protocol }) => !/^(?:https|data|blob):$/.test(protocol))).toEqual(
      [],
    );
  });

  /** Headers of what the site answered under addresses that match. */
  const headersOf = (pattern: RegExp) =>
    responses
      .filter((response) => pattern.test(new URL(response.url()).pathname))
      .map((response) => response.headers());

  test.each([
    ["the pages", /^\/default\/[\w-]+\.html$/, 2, "no-cache"],
    ["what they load", /^\/default\/static\//, 5, "public, max-age=31536000, immutable"],
  ])("%s came with the headers of their kind", (_, pattern, least, caching) => {
    const answers = headersOf(pattern);
    expect(answers.length).toBeGreaterThanOrEqual(least);
    for (const headers of answers) {
      expect(headers).toMatchObject({
        "cache-control": caching,
        "content-security-policy": expect.stringMatching(/^default-src 'none';.* frame-ancestors /),
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
      });
    }
  });

  test.each(Object.entries(ATTEMPTS))("%s is stopped by %s", async (what, directive) => {
    const { violated, cameThrough } = await paneFrame().evaluate(attempt, what as Attempt);
    expect(violated).toContain(directive);
    expect(cameThrough).toBe(false);
  });

  test("a worker that reads attachments can reach nobody, whatever a file makes it do", async () => {
    const worker = outlook.page.workers().find((each) => each.url().includes("/static/"));
    const violated = await worker!.evaluate(
      () =>
        new Promise<string>((resolve) => {
          addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective));
          fetch("https://elsewhere.example/").then(
            () => resolve("none"),
            () => {},
          );
        }),
    );
    expect(violated).toBe("connect-src");
  });

  test("nobody but Outlook can show the pane in a frame", async () => {
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    await page.goto(workbenchPlace().graphOrigin);
    const refusal = page.waitForEvent("console", (message) =>
      message.text().includes("frame-ancestors"),
    );
    await page.evaluate((url) => {
      const frame = document.createElement("iframe");
      frame.src = url;
      document.body.append(frame);
    }, paneFrame().url());
    expect((await refusal).type()).toBe("error");
    await page.close();
  });
});

function all(nodes: readonly ChildNode[]): Element[] {
  return nodes.flatMap((node) => ("attribs" in node ? [node, ...all(node.children)] : []));
}
