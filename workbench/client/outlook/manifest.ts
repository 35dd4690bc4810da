/** Reads `manifest.xml` the way Outlook does: what it does not find there does not happen. */
import type { SendMode } from "../../../src/policy/settings";
import type { Language } from "./model";

export type Permission = "Restricted" | "ReadItem" | "ReadWriteItem" | "ReadWriteMailbox";
/** Where in Outlook a button stands. */
export type Surface = "mail-read" | "mail-compose" | "appointment-compose";

/** A button of the add-in which opens a pane, in the language Outlook is set to. */
export interface PaneButton {
  /** `<Control id>`: what a Smart Alert calls `commandId`. */
  readonly id: string;
  readonly surface: Surface;
  readonly label: string;
  readonly tooltip: string;
  /** Address of the icon by its size in pixels. */
  readonly icons: Readonly<Record<number, string>>;
  readonly url: string;
  readonly pinnable: boolean;
}

interface LaunchEvent {
  readonly handler: string;
  readonly sendMode: SendMode;
}

/** What Outlook takes from a manifest. */
export interface AddinManifest {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly permission: Permission;
  readonly buttons: readonly PaneButton[];
  readonly onMessageSend: LaunchEvent | null;
  readonly onAppointmentSend: LaunchEvent | null;
  /** The page Outlook on the web runs the handlers in, and the script classic Outlook runs. */
  readonly runtime: { readonly page: string; readonly script: string | null } | null;
}

/** The add-in of the chosen policy: its manifest is being read, is in order, or is not. */
export type AddinState =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly manifest: AddinManifest }
  | { readonly kind: "broken"; readonly problem: string };

/** Says what Outlook cannot make sense of, and where. */
export class ManifestError extends Error {}

const PERMISSIONS: readonly Permission[] = [
  "Restricted",
  "ReadItem",
  "ReadWriteItem",
  "ReadWriteMailbox",
];
const SURFACES: Readonly<Record<string, Surface>> = {
  MessageReadCommandSurface: "mail-read",
  MessageComposeCommandSurface: "mail-compose",
  AppointmentOrganizerCommandSurface: "appointment-compose",
};
const SEND_MODES: readonly SendMode[] = ["Block", "SoftBlock", "PromptUser"];

/**
 * Reads an add-in-only manifest in XML.
 * @throws ManifestError when Outlook would refuse it or could not run what it declares.
 */
export function parseManifest(xml: string, language: Language): AddinManifest {
  const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  if (root.localName !== "OfficeApp") {
    throw new ManifestError("The manifest is not XML with an <OfficeApp> element.");
  }
  const overrides = newestOverrides(root);
  const resources = readResources(overrides, language);
  const points = descendants(overrides, "ExtensionPoint");
  const launchPoint = points.find((point) => typeOf(point) === "LaunchEvent");
  return {
    id: requiredText(root, "Id"),
    name: localised(requiredChild(root, "DisplayName"), language),
    version: requiredText(root, "Version"),
    permission: readPermission(root),
    buttons: points.flatMap((point) => readButtons(point, resources)),
    onMessageSend: readLaunchEvent(launchPoint, "OnMessageSend"),
    onAppointmentSend: readLaunchEvent(launchPoint, "OnAppointmentSend"),
    runtime: readRuntime(overrides, launchPoint, resources),
  };
}

/** VersionOverrides 1.1 stands inside 1.0 and replaces it altogether. */
function newestOverrides(root: Element): Element {
  const all = descendants(root, "VersionOverrides");
  const found =
    all.find((element) => typeOf(element) === "VersionOverridesV1_1") ??
    all.find((element) => typeOf(element) === "VersionOverridesV1_0");
  if (!found) throw new ManifestError("The manifest has no <VersionOverrides>.");
  return found;
}

function readPermission(root: Element): Permission {
  const text = requiredText(root, "Permissions");
  const permission = PERMISSIONS.find((candidate) => candidate === text);
  if (!permission) throw new ManifestError(`<Permissions> says "${text}".`);
  return permission;
}

type Resources = (element: Element, what: string) => string;

/** Follows a `resid` to its text or address, in the language when the manifest has it. */
function readResources(overrides: Element, language: Language): Resources {
  const byId = new Map<string, string>();
  const resources = child(overrides, "Resources");
  for (const kind of ["Image", "Url", "String"]) {
    for (const element of resources ? descendants(resources, kind) : []) {
      byId.set(element.getAttribute("id") ?? "", localised(element, language));
    }
  }
  return (element, what) => {
    const id = element.getAttribute("resid") ?? "";
    const value = byId.get(id);
    if (value === undefined) {
      throw new ManifestError(`${what} names the resource "${id}", which does not exist.`);
    }
    return value;
  };
}

function readButtons(point: Element, resource: Resources): PaneButton[] {
  const surface = SURFACES[typeOf(point)];
  if (!surface) return [];
  return descendants(point, "Control").flatMap((control) => {
    const action = child(control, "Action");
    if (!action || typeOf(action) !== "ShowTaskpane") return [];
    const id = control.getAttribute("id");
    if (!id) throw new ManifestError(`A <Control> of ${typeOf(point)} has no id.`);
    const what = `<Control id="${id}">`;
    const supertip = requiredChild(control, "Supertip");
    return {
      id,
      surface,
      label: resource(requiredChild(control, "Label"), what),
      tooltip: resource(requiredChild(supertip, "Description"), what),
      icons: Object.fromEntries(
        descendants(requiredChild(control, "Icon"), "Image").map((image) => [
          Number(image.getAttribute("size")),
          resource(image, what),
        ]),
      ),
      url: httpsAddress(resource(requiredChild(action, "SourceLocation"), what), what),
      // Outlook pins panes beside mails only.
      pinnable:
        surface !== "appointment-compose" &&
        child(action, "SupportsPinning")?.textContent?.trim() === "true",
    };
  });
}

function readLaunchEvent(point: Element | undefined, type: string): LaunchEvent | null {
  const events = point ? descendants(point, "LaunchEvent") : [];
  const event = events.find((candidate) => candidate.getAttribute("Type") === type);
  if (!event) return null;
  const handler = event.getAttribute("FunctionName");
  if (!handler) throw new ManifestError(`<LaunchEvent Type="${type}"> has no FunctionName.`);
  const mode = event.getAttribute("SendMode") ?? "SoftBlock";
  const sendMode = SEND_MODES.find((candidate) => candidate === mode);
  if (!sendMode) throw new ManifestError(`<LaunchEvent Type="${type}"> has SendMode "${mode}".`);
  return { handler, sendMode };
}

function readRuntime(
  overrides: Element,
  launchPoint: Element | undefined,
  resource: Resources,
): AddinManifest["runtime"] {
  if (!launchPoint) return null;
  const source = requiredChild(launchPoint, "SourceLocation").getAttribute("resid");
  const runtime = descendants(overrides, "Runtime").find(
    (candidate) => candidate.getAttribute("resid") === source,
  );
  if (!runtime) {
    throw new ManifestError(`No <Runtime> has the resid "${source}" that the launch events name.`);
  }
  const script = descendants(runtime, "Override").find(
    (override) => override.getAttribute("type") === "javascript",
  );
  return {
    page: httpsAddress(resource(runtime, "<Runtime>"), "<Runtime>"),
    script: script
      ? httpsAddress(resource(script, "<Override type=javascript>"), "<Override>")
      : null,
  };
}

function httpsAddress(url: string, what: string): string {
  if (!url.startsWith("https://")) throw new ManifestError(`${what} has the address "${url}".`);
  return url;
}

function localised(element: Element, language: Language): string {
  const override = descendants(element, "Override").find(
    (candidate) => candidate.getAttribute("Locale") === language,
  );
  return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}

/** Manifest schemas differ in their namespaces, never in what a local name means. */
function descendants(element: Element, name: string): Element[] {
  return [...element.getElementsByTagNameNS("*", name)];
}

function child(element: Element, name: string): Element | undefined {
  return [...element.children].find((candidate) => candidate.localName === name);
}

function requiredChild(element: Element, name: string): Element {
  const found = child(element, name);
  if (!found) throw new ManifestError(`<${element.localName}> has no <${name}>.`);
  return found;
}

function requiredText(element: Element, name: string): string {
  return requiredChild(element, name).textContent?.trim() ?? "";
}

function typeOf(element: Element): string {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") ?? "";
}
