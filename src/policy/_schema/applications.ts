import * as v from "valibot";
import { DURATION } from "../../visitors/retention";
import { matching, text } from "./shared";

export const applicationsSchema = v.pipe(
  v.strictObject({
    retention: matching(
      DURATION,
      "a length of time such as P6M, P30D or P1Y (ISO 8601)",
      "How long after its arrival a job application may stay, such as `P6M`: as long as a recruitment takes (D 19.2).",
    ),
    consentCategories: v.exactOptional(
      v.pipe(
        v.array(text("A category's name.")),
        v.description(
          "Outlook's categories that say, on the mail itself, that the applicant has agreed to be kept for longer. Such a mail is never deleted.",
        ),
      ),
    ),
  }),
  v.description(
    "Job applications in mailboxes, which are deleted after the recruitment unless the applicant has agreed to more (D 19.2).",
  ),
);
