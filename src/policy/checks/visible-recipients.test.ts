import { describe, expect, test } from "@jest/globals";
import type { Address, Mail } from "../../mail/mail";
import { KNOWLEDGE, mail, person, policy } from "../_testing/examples";
import type { Look } from "./check";
import { visibleRecipients } from "./visible-recipients";

function look(changes: Partial<Mail>, external: readonly Address[]): Look {
  return {
    mail: mail({ to: [], ...changes }),
    policy: policy(),
    external,
    text: "",
    knowledge: KNOWLEDGE,
    isNotMarketing: false,
  };
}

const strangers = (count: number, domains: number) =>
  Array.from({ length: count }, (_, at) => person(`p${at}@firma${at % domains}.example`));

describe("recipients outside who see each other", () => {
  test("in advertising: as soon as they are of two organisations, To and Cc together", () => {
    const [anna, bo] = [person("anna@et.example"), person("bo@to.example", "Bo Holm")];
    expect(visibleRecipients(look({ to: [anna], cc: [bo] }, [anna, bo]), true)).toEqual([
      {
        detector: "visible-recipients",
        category: "recipients",
        where: "recipient",
        index: 0,
        start: 0,
        end: "anna@et.example".length,
        confidence: "likely",
        masked: "2",
      },
    ]);
  });

  test("in advertising: one organisation knows itself, people with private mailboxes do not", () => {
    const firm = strangers(4, 1);
    expect(visibleRecipients(look({ to: firm }, firm), true)).toEqual([]);
    const privately = ["anna@gmail.com", "bo@gmail.com"].map((address) => person(address));
    expect(visibleRecipients(look({ to: privately }, privately), true)).toHaveLength(1);
    // Alone in To, whoever else is in Bcc.
    const alone = privately.slice(0, 1);
    expect(visibleRecipients(look({ to: alone, bcc: firm }, [...alone, ...firm]), true)).toEqual(
      [],
    );
    const both = [...firm.slice(0, 1), ...privately.slice(0, 1)];
    expect(visibleRecipients(look({ to: both }, both), true)).toHaveLength(1);
  });

  test.each([
    [10, 5, 1],
    [9, 5, 0],
    [10, 4, 0],
  ])("in any mail: %d people of %d organisations", (people, domains, findings) => {
    const many = strangers(people, domains);
    const found = visibleRecipients(look({ to: many }, many), false);
    expect(found).toHaveLength(findings);
    expect(found.map(({ confidence }) => confidence)).toEqual(found.map(() => "possible"));
  });

  test("colleagues do not count, and the first of those outside is pointed at", () => {
    const outside = strangers(2, 2);
    const shown = [person("kollega@firma.dk"), ...outside];
    const [found] = visibleRecipients(look({ to: shown }, outside), true);
    expect(found).toMatchObject({ index: 1, masked: "2" });
    expect(visibleRecipients(look({ to: shown }, []), true)).toEqual([]);
    expect(visibleRecipients(look({ to: strangers(10, 5) }, outside), false)).toEqual([]);
  });

  test("in a meeting people see each other anyway", () => {
    const many = strangers(10, 5);
    expect(visibleRecipients(look({ kind: "appointment", to: many }, many), false)).toEqual([]);
  });
});
