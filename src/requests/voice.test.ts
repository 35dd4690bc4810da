import { expect, test } from "@jest/globals";
import { EMPTY_MAIL, type Mail } from "../mail/mail";
import { speaksOtherwise } from "./voice";

const from = (address: string) => ({ address, name: "" });

test.each<[string, Partial<Mail>]>([
  ["an invitation to a meeting", { kind: "appointment" }],
  ["a newsletter", { headers: { "list-unsubscribe": "<mailto:af@nyt.example>" } }],
  ["an answer by a machine", { headers: { "auto-submitted": "auto-replied" } }],
  ["a notice by a machine", { headers: { "auto-submitted": "auto-generated" } }],
  ["bulk mail", { headers: { precedence: "bulk" } }],
  ["a list's mail", { headers: { precedence: "list" } }],
  ["what wants no answer", { headers: { "x-auto-response-suppress": "All" } }],
  ["a sender that reads nothing", { from: from("no-reply@shop.example") }],
  ["the same in one word", { from: from("shop.noreply@shop.example") }],
  ["the same, longer", { from: from("donotreply@shop.example") }],
  ["the same with hyphens", { from: from("do-not-reply@shop.example") }],
  ["the same in Danish", { from: from("kontakt.ikkesvar@kommune.example") }],
  ["the same with a hyphen in Danish", { from: from("ikke-svar@kommune.example") }],
  ["the same, half in one word", { from: from("donot-reply@shop.example") }],
  ["the same behind a hyphen", { from: from("shop-noreply@shop.example") }],
  ["junk", { headers: { precedence: "junk" } }],
  ["the master of a mail server", { from: from("postmaster@post.example") }],
  ["a mail server", { from: from("MAILER-DAEMON@post.example") }],
])("%s is nobody's letter", (_, changes) => {
  expect(speaksOtherwise({ ...EMPTY_MAIL, ...changes })).toBe(true);
});

test.each<[string, Partial<Mail>]>([
  ["a mail without headers", {}],
  ["a person", { from: from("anna.svar@kunde.example") }],
  ["an empty header", { headers: { "list-unsubscribe": " " } }],
  ["a person whose name ends so", { from: from("casanoreply@kunde.example") }],
  ["a program that says it is none", { headers: { "auto-submitted": "no; not auto-replied" } }],
  ["a person's own answer", { headers: { "auto-submitted": "no", precedence: "normal" } }],
])("%s may be one", (_, changes) => {
  expect(speaksOtherwise({ ...EMPTY_MAIL, ...changes })).toBe(false);
});
