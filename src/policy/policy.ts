import type { InferOutput } from "valibot";
import type { policySchema } from "./schema";

/** A policy file that has been parsed. Types only, so that the send handler does not pull valibot in. */
export type Policy = InferOutput<typeof policySchema>;

export type Rule = Policy["rules"][number];

type Clause = Policy["clauses"][string];

/** A text in both of the languages that Kuvert speaks. */
export type Bilingual = Clause["why"];
