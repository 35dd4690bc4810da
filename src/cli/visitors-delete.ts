import type { Command } from "./command";
import { deletePlan } from "./delete-plan";
import { GRAPH_HELP } from "./visitors-graph";

const HELP = `kuvert visitors delete --plan FILE --journal FILE

Deletes the entries of a plan that kuvert visitors find has written, checks by a second search, and says what was done.
Only what nobody is mailed about, unless it is included; ambiguous entries only where the plan says "confirmed": true.
It can be stopped at any moment and run again with the same journal: nothing is deleted or cancelled twice.

  --plan FILE                 what to delete
  --journal FILE              what has been done; made when it is not there. One for each plan
  --include mails-attendees   meetings of the organiser's too: every attendee gets a cancellation
  --permanent                 not into Deleted Items
  --receipt FILE              what was done, masked: .json, .html or .csv
  --policy FILE               the policy; otherwise Kuvert's default one
  --format text|jsonl         what is written here: counts for people (the default), or the receipt in one line
${GRAPH_HELP}

Exit status: 0 done, 1 something was left undone (run it again, or look again), 2 unusable arguments.
`;

export const visitorsDelete: Command = {
  name: "visitors delete",
  summary: "deletes what kuvert visitors find has found, and proves it",
  help: HELP,
  run: (args, io) => deletePlan("visits", args, io),
};
