import * as v from "valibot";
import { number, numberBetween } from "./shared";

/** The shortest month: the policy's own days end before the law's month does. */
const SHORTEST_MONTH = 28;

export const requestsSchema = v.pipe(
  v.strictObject({
    rectificationDays: v.exactOptional(
      numberBetween(
        1,
        SHORTEST_MONTH,
        "Days from receipt within which wrong data is put right (D 5.10: 7). They end where they end, on a day off too. Without it only GDPR's month counts.",
      ),
    ),
    cctvDays: v.exactOptional(
      number(
        1,
        "After how many days camera recordings are overwritten (I 2.3: 5): requests for access then say to preserve them at once. Leave it out when there are no cameras.",
      ),
    ),
  }),
  v.description(
    "What the policy promises people who ask about their data. When left out, only GDPR's own time limits count.",
  ),
);
