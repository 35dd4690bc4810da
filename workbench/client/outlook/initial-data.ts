/** What office.js is told about the item before the add-in's code runs. */
import type { Permission } from "./manifest";
import type { OutlookItem, Theme, WorkbenchSettings } from "./model";
import { wireAddress, wireAttachment } from "./wire";

/** office.js's numbers; Restricted has none. */
const PERMISSION: Readonly<Record<Permission, number>> = {
  Restricted: 0,
  ReadItem: 1,
  ReadWriteMailbox: 2,
  ReadWriteItem: 3,
};
const NO_ITEM = 6;

/** Colours of Outlook on the web, as `Office.context.officeTheme` names them. */
const THEMES: Readonly<Record<Theme, Readonly<Record<string, number>>>> = {
  light: {
    bodyBackgroundColor: 0xff_ff_ff,
    bodyForegroundColor: 0x24_24_24,
    controlBackgroundColor: 0xff_ff_ff,
    controlForegroundColor: 0x24_24_24,
  },
  dark: {
    bodyBackgroundColor: 0x29_29_29,
    bodyForegroundColor: 0xff_ff_ff,
    controlBackgroundColor: 0x29_29_29,
    controlForegroundColor: 0xff_ff_ff,
  },
};

/** The colours as whole numbers, which is how Outlook sends them. */
export function themeColours(theme: Theme): Readonly<Record<string, number>> {
  return THEMES[theme];
}

/** The answer to `GetInitialData`. */
export function initialData(
  item: OutlookItem | null,
  permission: Permission,
  settings: WorkbenchSettings,
  user: { readonly address: string; readonly name: string },
) {
  return {
    permissionLevel: PERMISSION[permission],
    itemType: item ? itemType(item) : NO_ITEM,
    userDisplayName: user.name,
    userEmailAddress: user.address,
    userProfileType: "office365",
    userTimeZone: "Romance Standard Time",
    hostVersion: "16.01",
    owaView: "ThreeColumns",
    isRestIdSupported: true,
    // Not Outlook's: labels-shim.js makes `Office.context.officeTheme` of it, which the npm library lacks on the web.
    officeTheme: themeColours(settings.theme),
    ...(item?.mode === "read" && readItem(item)),
  };
}

function itemType({ kind, mode }: OutlookItem): number {
  if (mode === "compose") return kind === "mail" ? 4 : 5;
  return kind === "mail" ? 1 : 2;
}

function readItem(item: OutlookItem) {
  const people = (list: OutlookItem["to"]) => list.map((person) => wireAddress(person, item.from));
  const received = Date.parse(item.received);
  return {
    id: item.id,
    subject: item.subject,
    normalizedSubject: item.subject.replace(/^(?:\s*(?:re|sv|vs|fw|fwd)\s*:)+\s*/i, ""),
    itemClass: item.kind === "mail" ? "IPM.Note" : "IPM.Appointment",
    conversationId: `conversation-${item.id}`,
    internetMessageId: item.headers["message-id"] ?? `<${item.id}@kuvert.test>`,
    from: wireAddress(item.from, item.from),
    sender: wireAddress(item.from, item.from),
    to: people(item.to),
    cc: people(item.cc),
    bcc: people(item.bcc),
    organizer: wireAddress(item.from, item.from),
    requiredAttendees: people(item.to),
    optionalAttendees: people(item.cc),
    dateTimeCreated: received,
    dateTimeModified: received,
    start: item.start && Date.parse(item.start),
    end: item.end && Date.parse(item.end),
    location: item.location,
    attachments: item.attachments.map(wireAttachment),
  };
}
