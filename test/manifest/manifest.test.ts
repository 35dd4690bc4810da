/**
 * The manifest's structure, offline: Microsoft's own validator needs the network. Limits and order from
 * https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering and the manifest reference.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { ElementType, parseDocument } from "htmlparser2";
import type { ChildNode, Document, Element } from "domhandler";

const root = path.join(__dirname, "..", "..");
const xml = readFileSync(path.join(root, "manifest.xml"), "utf8");
const manifest = parseDocument(xml, { xmlMode: true });

function all(name: string, within: Document | Element = manifest): Element[] {
  return within.children
    .filter(isElement)
    .flatMap((child) => [...(child.name === name ? [child] : []), ...all(name, child)]);
}
function isElement(node: ChildNode): node is Element {
  return node.type === ElementType.Tag;
}
const children = (of: Element) => of.children.filter(isElement).map((child) => child.name);
const text = (of: Element | undefined) =>
  of?.children.map((child) => ("data" in child ? child.data : "")).join("");
const overrides = all("VersionOverrides");
const newest = overrides[1]!;

describe("what Outlook may do with the add-in", () => {
  test("asks for the least permission that reads a label and repairs a draft", () => {
    expect(text(all("Permissions")[0])).toBe("ReadWriteItem");
  });

  test("is there in shared mailboxes and delegated folders too, which its form factor says first", () => {
    const form = all("DesktopFormFactor", newest)[0]!;
    expect(children(form)[0]).toBe("SupportsSharedFolders");
    expect(text(all("SupportsSharedFolders", form)[0])).toBe("true");
  });

  test("needs Mailbox 1.12 for the check on send", () => {
    expect(all("bt:Sets", newest)[0]!.attribs["DefaultMinVersion"]).toBe("1.12");
  });

  test("checks mails and meetings on send, held back softly by default", () => {
    const events = all("LaunchEvent", newest).map((event) => event.attribs);
    expect(events).toEqual([
      { Type: "OnMessageSend", FunctionName: "onMessageSendHandler", SendMode: "SoftBlock" },
      {
        Type: "OnAppointmentSend",
        FunctionName: "onAppointmentSendHandler",
        SendMode: "SoftBlock",
      },
    ]);
  });

  test("registers every handler that it names: a missing one blocks all sending", () => {
    const source = readFileSync(path.join(root, "src/launchevent/register.ts"), "utf8");
    for (const event of all("LaunchEvent", newest)) {
      expect(source).toContain(`"${event.attribs["FunctionName"]}"`);
    }
  });

  test("gives classic Outlook on Windows the bare script", () => {
    const runtime = all("Runtime", newest)[0]!;
    expect(all("Override", runtime)[0]!.attribs).toEqual({
      type: "javascript",
      resid: "Launchevent.Js",
    });
  });
});

describe("the panes", () => {
  test.each(overrides.map((each) => [each.attribs["xsi:type"], each] as const))(
    "%s opens one from mail, draft and meeting",
    (_type, each) => {
      const own =
        each === newest ? all("ExtensionPoint", each) : all("ExtensionPoint", each).slice(0, 3);
      expect(own.map((point) => point.attribs["xsi:type"]).slice(0, 3)).toEqual([
        "MessageReadCommandSurface",
        "MessageComposeCommandSurface",
        "AppointmentOrganizerCommandSurface",
      ]);
    },
  );

  test("can be pinned where Outlook allows it: on messages, not on appointments", () => {
    const pinned = all("ExtensionPoint", newest).filter(
      (point) => all("SupportsPinning", point).length > 0,
    );
    expect(pinned.map((point) => point.attribs["xsi:type"])).toEqual([
      "MessageReadCommandSurface",
      "MessageComposeCommandSurface",
    ]);
  });

  test("have the button ids that a Smart Alert's button opens", () => {
    const ids = all("Control", newest).map((control) => control.attribs["id"]);
    expect(ids).toEqual(["kuvertReadPane", "kuvertComposePane", "kuvertAppointmentPane"]);
  });
});

describe("the form that Outlook insists on", () => {
  test("the add-in's own elements stand in Microsoft's order", () => {
    expect(children(all("OfficeApp")[0]!)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "FormSettings",
      "Permissions",
      "Rule",
      "DisableEntityHighlighting",
      "VersionOverrides",
    ]);
  });

  test("version 1.1 stands last inside version 1.0", () => {
    expect(children(overrides[0]!).at(-1)).toBe("VersionOverrides");
    expect(overrides.map((each) => each.attribs["xsi:type"])).toEqual([
      "VersionOverridesV1_0",
      "VersionOverridesV1_1",
    ]);
  });

  test("the version is at least 1.0", () => {
    expect(text(all("Version")[0])).toMatch(/^[1-9]\d*\.\d+\.\d+\.\d+$/);
  });

  test.each(overrides.map((each) => [each.attribs["xsi:type"], each] as const))(
    "%s defines every resource that it uses",
    (_type, each) => {
      const resources = each.children
        .filter(isElement)
        .find((child) => child.name === "Resources")!;
      const defined = ["bt:Image", "bt:Url", "bt:String"].flatMap((name) =>
        all(name, resources).map((found) => found.attribs["id"]),
      );
      const nested = each === newest ? [] : used(newest);
      const missing = used(each).filter((id) => !nested.includes(id) && !defined.includes(id));
      expect(missing).toEqual([]);
      expect(new Set(defined).size).toBe(defined.length);
    },
  );

  function used(within: Element): (string | undefined)[] {
    return within.children
      .filter(isElement)
      .flatMap((child) => [
        ...("resid" in child.attribs ? [child.attribs["resid"]] : []),
        ...used(child),
      ]);
  }

  test("ids are at most 32 characters", () => {
    const ids = ["bt:Image", "bt:Url", "bt:String", "Control", "Group"].flatMap((name) =>
      all(name).flatMap((found) => found.attribs["id"] ?? []),
    );
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  test("labels are at most 125 characters, descriptions at most 250, in both languages", () => {
    for (const [table, limit] of [
      ["bt:ShortStrings", 125],
      ["bt:LongStrings", 250],
    ] as const) {
      for (const string of all(table).flatMap((found) => all("bt:String", found))) {
        const danish = all("bt:Override", string)[0]!;
        expect(danish.attribs["Locale"]).toBe("da-DK");
        for (const value of [string.attribs["DefaultValue"]!, danish.attribs["Value"]!]) {
          expect(value.length).toBeGreaterThan(0);
          expect(value.length).toBeLessThanOrEqual(limit);
        }
      }
    }
  });

  test("every address is https on the one host that the build replaces", () => {
    const addresses = [...xml.matchAll(/"(https?:\/\/[^"]+)"|<AppDomain>([^<]+)/g)].map(
      (match) => match[1] ?? match[2]!,
    );
    const own = addresses.filter(
      (address) =>
        !address.startsWith("http://schemas.microsoft.com") &&
        !address.startsWith("http://www.w3.org"),
    );
    expect(own.filter((address) => !address.startsWith("https://localhost:3000"))).toEqual([]);
  });

  test("every icon that it names is a PNG of that size", () => {
    const icons = [...xml.matchAll(/assets\/icon-(\d+)\.png/g)];
    expect(new Set(icons.map((icon) => icon[1]))).toEqual(new Set(["16", "32", "64", "80", "128"]));
    for (const [file, size] of icons) {
      const png = path.join(root, file);
      expect(existsSync(png)).toBe(true);
      expect(readFileSync(png).readUInt32BE(16)).toBe(Number(size));
    }
  });
});
