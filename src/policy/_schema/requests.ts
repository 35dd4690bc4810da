import * as v from "valibot";
import { bilingual, email, numberBetween, text, url } from "./shared";

/** The shortest month: the policy's own days end before the law's month does. */
const SHORTEST_MONTH = 28;
/** In days: longer than anybody keeps recordings, and not beyond the calendar. */
const TEN_YEARS = 3650;

const authoritySchema = v.pipe(
  v.strictObject({
    name: bilingual("What it is called."),
    address: text("Its postal address, on one line."),
    phone: v.exactOptional(text("Its telephone number.")),
    url: url("Where one can complain."),
  }),
  v.description(
    "The supervisory authority that answers name for complaints (GDPR Art. 12(4), 15(1)(f)). Datatilsynet when left out.",
  ),
);

const registerSchema = v.pipe(
  v.strictObject({
    site: url(
      "The SharePoint site whose members handle requests, such as `https://firma.sharepoint.com/sites/persondata`.",
    ),
    list: text("The Microsoft List that holds the cases. Kuvert makes it when it is not there."),
  }),
  v.description(
    "The team's register of cases, as a Microsoft List. Without it each officer has one of their own in the mailbox.",
  ),
);

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
      numberBetween(
        1,
        TEN_YEARS,
        "After how many days camera recordings are overwritten (I 2.3: 5): requests for access then say to preserve them at once. Leave it out when there are no cameras.",
      ),
    ),
    controller: v.exactOptional(
      email(
        "The data controller's mailbox, to which every request is handed over (D 10). Without it the policy's contact.",
      ),
    ),
    complaints: v.exactOptional(
      email("The mailbox for complaints (I 10). Without it they go where requests go."),
    ),
    authority: v.exactOptional(authoritySchema),
    register: v.exactOptional(registerSchema),
  }),
  v.description(
    "What the policy promises people who ask about their data. When left out, only GDPR's own time limits count.",
  ),
);
