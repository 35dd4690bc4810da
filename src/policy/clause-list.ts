import * as v from "valibot";
import { DETECTOR_IDS, type DetectorId } from "../detect/finding";
import { readBy } from "./_issues/describe";
import type { PolicyIssue } from "./issue";
import { bilingual, CLAUSE_ID, matching } from "./_schema/shared";

/**
 * All clauses of a written policy, whether or not software can carry them out: what a policy file is held against. A
 * policy names its list in `document.clauses`.
 */

const clauseSchema = v.pipe(
  v.strictObject({
    id: matching(CLAUSE_ID, 'a clause id such as "D 21"', "The clause's id."),
    title: bilingual("What the clause is called."),
    by: v.pipe(
      v.picklist(["rules", "kuvert", "people", "nobody"]),
      v.description(
        "Who carries it out: `rules` of the policy file, `kuvert` by itself, `people` because Kuvert has nothing for it, or `nobody` because it only explains.",
      ),
    ),
    needs: v.exactOptional(
      v.pipe(
        v.array(
          matching(
            /^[A-Za-z]\w*(?:\.[A-Za-z]\w*)*$/,
            'a field of the policy file such as "requests.controller"',
            "A field's path.",
          ),
        ),
        v.description("Fields that the policy file must have for it."),
      ),
    ),
    data: v.exactOptional(
      v.pipe(
        v.array(v.picklist<readonly DetectorId[]>(DETECTOR_IDS)),
        v.description(
          "For `rules`: kinds of data that rules have to speak of, under whatever clause. Otherwise a rule has to name the clause.",
        ),
      ),
    ),
    limit: v.exactOptional(
      bilingual("How much of it is carried out, where that is not all that the clause says."),
    ),
  }),
  v.description("A clause."),
);

export const clauseListSchema = v.pipe(
  v.strictObject({
    $schema: v.exactOptional(v.pipe(v.string(), v.description("For editors."))),
    title: bilingual("The written policy's title."),
    clauses: v.pipe(v.array(clauseSchema), v.description("All of its clauses, in their order.")),
  }),
  v.description("The clauses of a written policy."),
);

export type ClauseList = v.InferOutput<typeof clauseListSchema>;

export type ListedClause = ClauseList["clauses"][number];

export type ClauseListParsing =
  | { readonly ok: true; readonly list: ClauseList }
  | { readonly ok: false; readonly issues: readonly PolicyIssue[] };

/** Reads a list of clauses from parsed JSON, as `parsePolicy` reads a policy. */
export function parseClauseList(json: unknown): ClauseListParsing {
  const reading = readBy(json, clauseListSchema);
  return reading.ok ? { ok: true, list: reading.output } : reading;
}
