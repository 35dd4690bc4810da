import type { Command } from "./command";
import { deletePlan } from "./delete-plan";
import { GRAPH_HELP } from "./visitors-graph";

const HELP = `kuvert applications delete --plan FILE --journal FILE

Deletes the job applications of a plan that kuvert applications find has written, checks by a second search, and says
what was done. Ambiguous ones only where the plan says "confirmed": true; never one with the applicant's consent.
Nobody is mailed. It can be stopped at any moment and run again with the same journal.

  --plan FILE             what to delete
  --journal FILE          what has been done; made when it is not there. One for each plan
  --permanent             not into Deleted Items
  --receipt FILE          what was done, masked: .json, .html or .csv
  --policy FILE           the policy; otherwise Kuvert's default one
  --format text|jsonl     what is written here: counts for people (the default), or the receipt in one line
${GRAPH_HELP}

Exit status: 0 done, 1 something was left undone (run it again, or look again), 2 unusable arguments.
`;

export const applicationsDelete: Command = {
  name: "applications delete",
  summary: "deletes what kuvert applications find has found, and proves it",
  help: HELP,
  run: (args, io) => deletePlan("applications", args, io),
};
