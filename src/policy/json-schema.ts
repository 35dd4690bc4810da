import { toJsonSchema } from "@valibot/to-json-schema";
import { clauseListSchema } from "./clause-list";
import { policySchema } from "./schema";

/** A list of clauses as a JSON Schema. */
export function clauseListJsonSchema() {
  return toJsonSchema(clauseListSchema, { target: "draft-2020-12", errorMode: "throw" });
}

/**
 * The policy file as a JSON Schema (2020-12), so that editors complete and check it. Checks across fields have no
 * counterpart there; some say it in JSON Schema's own words with valibot's `metadata`.
 */
export function policyJsonSchema() {
  return toJsonSchema(policySchema, {
    target: "draft-2020-12",
    ignoreActions: ["check"],
    errorMode: "throw",
    overrideAction({ valibotAction, jsonSchema }) {
      const { metadata } = valibotAction as { readonly metadata?: object };
      return valibotAction.type === "metadata" ? { ...jsonSchema, ...metadata } : undefined;
    },
  });
}
