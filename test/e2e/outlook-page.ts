/**
 * Drives the workbench as a person would: by what stands on the screen. Only settings that Outlook itself has elsewhere
 * (language, theme, client) and faults go through the workbench's own object.
 */
import {
  chromium,
  type Browser,
  type FrameLocator,
  type Locator,
  type Page,
} from "playwright-core";
import type { Outlook, OutlookSnapshot } from "../../workbench/client/outlook/outlook";
import type {
  Client,
  Faults,
  Language,
  OutlookItem,
  Theme,
} from "../../workbench/client/outlook/model";
import { workbenchPlace } from "./workbench-place";

declare global {
  interface Window {
    readonly kuvertWorkbench: Outlook;
  }
}

export interface OutlookOptions {
  readonly language?: Language;
  readonly theme?: Theme;
  readonly client?: Client;
  readonly policy?: string;
  readonly faults?: Partial<Faults>;
}

/** The words of Outlook's own that the tests need, in either language. */
const WORDS = {
  "da-DK": {
    subject: "Emne",
    to: /^(Til|Obligatorisk)$/,
    body: "Brødtekst",
    send: "Send",
    pane: "Tjek med Kuvert",
  },
  "en-US": {
    subject: "Subject",
    to: /^(To|Required)$/,
    body: "Message body",
    send: "Send",
    pane: "Check with Kuvert",
  },
} as const;

/** Both runtimes of the send handler, each in both languages: every promise about sending is kept in all of them. */
export const EVERY_OUTLOOK = (["web", "classic"] as const).flatMap((client) =>
  (["da-DK", "en-US"] as const).map((language) => ({ client, language })),
);

/** A connection to the browser that `setup.mjs` started. Closing it in `afterAll` closes its pages only. */
export function connectBrowser(): Promise<Browser> {
  return chromium.connect(process.env["KUVERT_E2E_BROWSER"]!);
}

/** A fresh Outlook with the add-in deployed. */
export async function openOutlook(
  browser: Browser,
  options: OutlookOptions = {},
): Promise<OutlookPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  // Nothing takes a second; on a busy machine a few.
  page.setDefaultTimeout(15_000);
  const outlook = new OutlookPage(page, options.language ?? "da-DK");
  outlook.watch();
  await page.goto(workbenchPlace().url);
  await page.waitForFunction(() => window.kuvertWorkbench?.getSnapshot().addin.kind === "ready");
  // The first sample draft opens by itself; what comes after is the test's.
  await page.waitForFunction(() => window.kuvertWorkbench.getSnapshot().openId !== null);
  await outlook.become({ language: "da-DK", ...options });
  return outlook;
}

export class OutlookPage {
  /** Requests that tried to leave this machine, script errors, and violations of the content security policy. */
  private readonly complaints: string[] = [];
  private forgives: RegExp | null = null;

  constructor(
    readonly page: Page,
    private language: Language,
  ) {}

  /** Changes what Outlook is: another language, another client, another policy deployed. */
  async become(options: OutlookOptions): Promise<void> {
    this.language = options.language ?? this.language;
    await this.page.evaluate(({ language, theme, client, policy, faults }) => {
      const workbench = window.kuvertWorkbench;
      if (language) workbench.setLanguage(language);
      if (theme) workbench.setTheme(theme);
      if (client) workbench.setClient(client);
      if (policy) workbench.setPolicy(policy);
      if (faults) workbench.setFaults(faults);
    }, options);
    await this.page.waitForFunction(
      () => window.kuvertWorkbench.getSnapshot().addin.kind === "ready",
    );
  }

  /** Notes what must not happen. A request that wants to leave this machine finds no way out (`setup.mjs`). */
  watch(): void {
    this.page.context().on("requestfailed", (request) => {
      const url = new URL(request.url());
      // A blob and the like never leave the page.
      if (url.protocol.startsWith("http") && url.hostname !== "localhost")
        this.complaints.push(`a request for ${url.href}`);
    });
    this.page.on("pageerror", (error) => this.complaints.push(error.message));
    this.page.on("console", (message) => {
      if (message.type() === "error") this.complaints.push(message.text());
    });
  }

  /** For tests that make requests fail: Chromium tells of each in the console, whatever the page makes of it. */
  forgiveFailedRequests(): void {
    this.forgives = /^Failed to load resource: /;
  }

  /** For tests that turn the clock: Playwright's runs in every frame, and mails are shown in frames without scripts. */
  forgiveFakeClock(): void {
    this.forgives = /^Blocked script execution in 'about:srcdoc'/;
  }

  /** Fails the test in which something happened that must not. */
  throwComplaints(): void {
    const complaints = this.complaints.filter((each) => !this.forgives?.test(each));
    if (complaints.length > 0) throw new Error(complaints.join("\n"));
  }

  get subject(): Locator {
    return this.page.getByRole("textbox", { name: WORDS[this.language].subject, exact: true });
  }

  get body(): Locator {
    return this.page.getByRole("textbox", { name: WORDS[this.language].body, exact: true });
  }

  /** The add-in's pane. */
  get pane(): FrameLocator {
    return this.page.frameLocator('iframe[title="Kuvert"]');
  }

  /** A finding's card in the pane, by its title. */
  card(title: string | RegExp): Locator {
    return this.pane.getByRole("region", { name: title });
  }

  /** Outlook's Smart Alert. */
  get alert(): Locator {
    return this.page.getByRole("dialog");
  }

  /** What the Smart Alert says once it is there, paragraphs and buttons, a line each. */
  async alertText(): Promise<string> {
    await this.page.waitForFunction(
      () => window.kuvertWorkbench.getSnapshot().send.kind === "alert",
    );
    return this.alert.innerText();
  }

  /** Presses one of the Smart Alert's buttons. */
  async answerAlert(button: string): Promise<void> {
    await this.alert.getByRole("button", { name: button, exact: true }).click();
  }

  async closeAlert(): Promise<void> {
    await this.page.evaluate(() => window.kuvertWorkbench.closeAlert());
  }

  async startMail(): Promise<void> {
    await this.page.evaluate(() => window.kuvertWorkbench.newMail());
    await this.subject.waitFor();
  }

  /** Attaches a file to the open draft, as the paper clip does. */
  async attach(name: string, bytes: Uint8Array): Promise<void> {
    const contentBase64 = Buffer.from(bytes).toString("base64");
    const file = { name, size: bytes.length, contentType: "", isInline: false, contentBase64 };
    await this.page.evaluate((attached) => window.kuvertWorkbench.addAttachment(attached), file);
  }

  async startMeeting(): Promise<void> {
    await this.page.evaluate(() => window.kuvertWorkbench.newMeeting());
    await this.subject.waitFor();
  }

  /** Adds somebody to To, or to the required attendees of a meeting. */
  async addRecipient(address: string): Promise<void> {
    const field = this.page.getByRole("textbox", { name: WORDS[this.language].to });
    await field.fill(address);
    await field.press("Enter");
  }

  /** Presses the add-in's button in Outlook's command bar and waits for the pane to be there. */
  async openPane(): Promise<void> {
    await this.page.getByRole("button", { name: WORDS[this.language].pane }).click();
    await this.pane.getByRole("heading", { level: 1 }).waitFor();
  }

  async send(): Promise<void> {
    await this.page.getByRole("button", { name: WORDS[this.language].send, exact: true }).click();
  }

  snapshot(): Promise<OutlookSnapshot> {
    return this.page.evaluate(() => window.kuvertWorkbench.getSnapshot());
  }

  /** Opens a draft that says this already. */
  async draft(draft: Partial<OutlookItem>): Promise<void> {
    await (draft.kind === "appointment" ? this.startMeeting() : this.startMail());
    await this.page.evaluate((patch) => window.kuvertWorkbench.updateDraft(patch), draft);
  }

  /** Opens a draft that says this already, with the pane beside it. */
  async write(draft: Partial<OutlookItem>): Promise<void> {
    await this.draft(draft);
    await this.openPane();
  }

  /** Waits until Outlook has sent the item. */
  async waitUntilSent(): Promise<void> {
    await this.page.waitForFunction(
      () => window.kuvertWorkbench.getSnapshot().send.kind === "sent",
    );
  }

  /** What was sent last, with the headers under which it went. */
  async lastSent(): Promise<OutlookItem> {
    const { items } = await this.snapshot();
    return items.find(({ folder }) => folder === "sent")!;
  }

  /** What Kuvert wrote on the mail that was sent last. */
  async lastVerdict(): Promise<string | undefined> {
    return (await this.lastSent()).headers["x-kuvert-verdict"];
  }
}
