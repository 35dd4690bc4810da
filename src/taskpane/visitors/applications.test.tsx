import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { cleanup, screen } from "@testing-library/react";
import { entry, place, someone } from "../../visitors/_testing/examples";
import { MemoryCalendars } from "../../visitors/_testing/memory-calendars";
import { memoryOfficer, MemoryItem, openBeside, press, settle } from "../read/_testing/desk";
import { memoryTeam } from "../read/_testing/team";
import { received } from "../../requests/case/_testing/events";
import type { Officer } from "../read/officer";
import { tick, ticked, type } from "./_testing/visits";

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse("2026-11-25T09:00:00Z") });
  localStorage.clear();
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

const POLICY = {
  applications: { retention: "P6M", consentCategories: ["Samtykke til opbevaring"] },
};

function mail(id: string, day: string, subject: string, fields: object = {}) {
  const at = `2026-${day}T08:00:00Z`;
  const organizer = someone("ida@privatpost.example", "Ida Thorup");
  return entry({ id, subject, start: at, end: at, isOrganizer: false, organizer, ...fields });
}

/** A folder with an application, an uncertain one, one with consent, a new one, and something else. */
function folder(mailbox = "me") {
  const inbox = place(mailbox);
  const files = { attachmentNames: ["CV Ida Thorup.pdf"] };
  const consent = { categories: ["Samtykke til opbevaring"] };
  return new MemoryCalendars([inbox]).put(
    inbox,
    mail("sure", "02-01", "Ansøgning: lagerchef", files),
    mail("unsure", "02-02", "Uopfordret ansøgning"),
    mail("consent", "02-03", "Ansøgning: elev", { ...files, ...consent }),
    mail("new", "11-01", "Ansøgning: speditør", files),
    mail("other", "02-04", "Ansøgning om orlov"),
  );
}

/** The view, reached from the list of cases. */
async function openApplications(held = folder(), policy: object = POLICY) {
  const { officer, register } = memoryOfficer();
  const team = memoryTeam({ mail: held });
  await register.open(received(["access"], { mail: { messageId: "<7@x>", itemId: "item-7" } }));
  const withTeam: Officer = { ...officer, team: async () => team };
  await openBeside(new MemoryItem({ subject: "Hej" }), withTeam, { policy });
  await press(/åben sag/);
  return { team, held, open: () => press("Ansøgninger, der skal slettes") };
}

describe("applications", () => {
  test("are found by the policy's period, and nothing is sent or changed for it", async () => {
    const { team, held, open } = await openApplications();
    await open();
    expect(screen.getByText(/^Find ansøgninger fra før 25\. maj 2026/)).toBeTruthy();
    await press("Søg");
    expect(team.purposes).toEqual(["folder"]);
    expect(screen.getByText("3 mulige ansøgninger fundet")).toBeTruthy();
    expect(screen.getByText("Ansøgning: l•••")).toBeTruthy();
    expect(screen.getAllByText("Fra: i•••@privatpost.example")).toHaveLength(3);
    expect(screen.getByText(/^1 mappe gennemsøgt/)).toBeTruthy();
    expect(ticked()).toEqual([expect.stringMatching(/^Din postkasse, 1\. feb\. 2026.*: Slettes$/)]);
    // One that may be something else, and that nobody has ticked, does not say that it will be deleted.
    expect(screen.getAllByText("Slettes")).toHaveLength(1);
    expect(screen.getAllByText("Kan slettes")).toHaveLength(1);
    expect(held.deleted).toEqual([]);
  });

  test("go to Deleted Items when that is confirmed, with a receipt, and it is proved", async () => {
    const { team, held, open } = await openApplications();
    await open();
    await press("Søg");
    await tick(/2\. feb\. 2026/);
    expect(screen.getAllByText("Slettes")).toHaveLength(2);
    await press("Slet 2 valgte");
    expect(screen.getByText("2 ansøgninger slettes")).toBeTruthy();
    expect(screen.getByText(/Ansøgeren får ikke besked/)).toBeTruthy();
    await press("Slet nu");
    expect(team.purposes).toEqual(["folder", "mail-changes"]);
    expect(held.deleted).toEqual(["sure", "unsure"]);
    expect(screen.getByText("Slettet: 2")).toBeTruthy();
    expect(screen.queryByText(/^Fik mail/)).toBeNull();
    expect(screen.getByText("En ny søgning fandt ingen af de slettede mails.")).toBeTruthy();
    await press(/^Vis den ene, der blev stående$/);
    expect(screen.getByText("Bevaret: ansøgeren har givet samtykke")).toBeTruthy();
  });

  test("with the applicant's consent cannot be ticked", async () => {
    const { open } = await openApplications();
    await open();
    await press("Søg");
    const box = screen.getByRole<HTMLInputElement>("checkbox", { name: /Samtykke: bevares$/ });
    expect(box.disabled).toBe(true);
  });

  test("on which consent was noted meanwhile stay", async () => {
    const { held, open } = await openApplications();
    await open();
    await press("Søg");
    const sure = (await held.entry(place("me"), "sure"))!;
    held.put(place("me"), { ...sure, categories: ["Samtykke til opbevaring"], etag: "2" });
    await press("Slet 1 valgt");
    await press("Slet nu");
    expect(held.deleted).toEqual([]);
    expect(screen.getByText("Slettet: 0")).toBeTruthy();
  });

  test("in a shared mailbox take leave for that one", async () => {
    const held = folder("job@firma.example");
    const { team, open } = await openApplications(held);
    await open();
    await type(/^Postkasse/, "job@firma.example");
    await press("Søg");
    await press("Slet 1 valgt");
    await press("Slet nu");
    expect(team.purposes).toEqual(["shared-folder", "shared-mail-changes"]);
    expect(held.deleted).toEqual(["sure"]);
  });

  test("whose deletion was interrupted are deleted later, and nobody's name was kept", async () => {
    const { held, open } = await openApplications();
    await open();
    await press("Søg");
    held.interrupt = (step) => {
      if (step === "before removing") throw new Error("lost");
    };
    await press("Slet 1 valgt");
    await press("Slet nu");
    expect(screen.getByText("Stoppet: 0 af 1 mails er behandlet")).toBeTruthy();
    expect(JSON.stringify(Object.entries(localStorage))).not.toMatch(/Ida|Thorup|lagerchef/);
    held.interrupt = () => {};
    cleanup();
    await settle();
    const again = await openApplications(held);
    await again.open();
    await press("Fortsæt");
    expect(held.deleted).toEqual(["sure"]);
  });

  test("offer nothing that is for calendars alone", async () => {
    const { open } = await openApplications();
    await open();
    await press("Søg");
    expect(screen.queryByText("Markér som privat")).toBeNull();
    expect(screen.queryByText("Andre muligheder")).toBeNull();
    expect(screen.queryByText(/^Sender mail/)).toBeNull();
  });
});

test("a policy that says nothing of applications has no such view", async () => {
  await openApplications(folder(), { applications: undefined });
  expect(screen.queryByText("Ansøgninger, der skal slettes")).toBeNull();
});
