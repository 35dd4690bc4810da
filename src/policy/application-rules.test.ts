import { expect, test } from "@jest/globals";
import dkiLogistics from "../../policies/dki-logistics.json";
import { applicationRules } from "./application-rules";
import { parsePolicy } from "./parse";

function parsed(applications: object | undefined) {
  const { applications: _, ...rest } = dkiLogistics;
  return parsePolicy(applications ? { ...rest, applications } : rest);
}

test("the policy's categories are what keeps an application", () => {
  const result = parsed({ retention: "P6M", consentCategories: ["Må gemmes"] });
  expect(result.ok && applicationRules(result.policy)).toEqual({
    consentCategories: ["Må gemmes"],
  });
});

test("a policy that says nothing of applications keeps none for that", () => {
  const result = parsed(undefined);
  expect(result.ok && applicationRules(result.policy)).toEqual({ consentCategories: [] });
});

test.each([
  [{ retention: "6 months" }, "applications.retention"],
  [{}, "applications.retention"],
])("%j is no period", (applications, path) => {
  expect(parsed(applications)).toMatchObject({ ok: false, issues: [{ path }] });
});
