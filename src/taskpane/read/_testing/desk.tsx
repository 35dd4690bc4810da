import { jest } from "@jest/globals";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { EMPTY_MAIL, type Mail } from "../../../mail/mail";
import { memoryCopy, openSettings } from "../../../outlook/_register/_testing/settings-double";
import { EmbeddedRegister } from "../../../outlook/embedded-register";
import type { NewMail } from "../../../outlook/forms";
import { failure, success } from "../../../outlook/outcome";
import type { ReceivedItem } from "../../../outlook/received-item";
import type { Policy } from "../../../policy/policy";
import type { Language } from "../../../text";
import { SETTINGS } from "../../compose/_testing/fixtures";
import { Frame } from "../../frame";
import { surroundings } from "../../surroundings";
import type { Officer } from "../officer";
import ReadView from "../read-view";

/** A message as Outlook keeps it, with the note that Kuvert left on it. */
export class MemoryItem implements ReceivedItem {
  /** Where each of them is found again. */
  static readonly reference = { messageId: "<1@x>", itemId: "AAMk1" };
  kept: unknown = null;
  answers = true;
  saves = true;
  /** Replies that were opened. */
  readonly replies: string[] = [];
  constructor(private readonly mail: Partial<Mail>) {}
  async read() {
    if (!this.answers) return failure("timeout" as const);
    const { reference } = MemoryItem;
    const mail = { ...EMPTY_MAIL, ...this.mail };
    return success({ mail, receivedAt: "2026-03-05T13:20:00Z", reference });
  }
  async note() {
    return this.kept;
  }
  async keepNote(value: object | null) {
    if (!this.saves) return failure("failed" as const);
    this.kept = value;
    return success(undefined);
  }
  async reply(html: string) {
    this.replies.push(html);
    return success(undefined);
  }
}

/** An officer with a register in memory, and a note of the mails that were opened. */
export function memoryOfficer(address = "anna@firma.example") {
  const faults: Parameters<typeof openSettings>[1] = { save: "none" };
  const register = new EmbeddedRegister(openSettings({ saved: {} }, faults), memoryCopy());
  const opened: NewMail[] = [];
  const shown: string[] = [];
  const officer: Officer = {
    address,
    isTeam: false,
    team: null,
    register: async () => register,
    openNewMail: async (mail) => {
      opened.push(mail);
      return success(undefined);
    },
    openMail: async (itemId) => {
      shown.push(itemId);
      return success(undefined);
    },
  };
  return { officer, register, opened, shown, faults };
}

interface Looks {
  readonly language?: Language;
  readonly policy?: Partial<Policy>;
}

/** Shows the pane beside an item, or beside a meeting. */
export async function openBeside(
  item: ReceivedItem | null,
  officer: Officer = memoryOfficer().officer,
  { language = "da", policy }: Looks = {},
) {
  const settings = { ...SETTINGS, policy: { ...SETTINGS.policy, ...policy } };
  const view = render(
    <Frame surroundings={surroundings(settings, language)} dark={false}>
      <ReadView sentInSpite={nothingSent} item={item} officer={officer} />
    </Frame>,
  );
  await settle();
  return view;
}

const nothingSent = async () => null;

/** Lets what was begun come to an end; the clock stands otherwise. */
export const settle = () => act(() => jest.advanceTimersByTimeAsync(20));

export async function press(name: string | RegExp) {
  fireEvent.click(screen.getByRole("button", { name }));
  await settle();
}

export const title = () => screen.getByRole("heading", { level: 1 }).textContent;
