import { graphCalendars } from "../../../graph/calendars";
import { addCategory, ensureCategory } from "../../../graph/categories";
import { systemClock } from "../../../graph/clock";
import { GraphFailure, type GraphProblem } from "../../../graph/errors";
import { hurried } from "../../../graph/hurried";
import { mailEntries, mailPlace } from "../../../graph/mail-entries";
import { mailFolders } from "../../../graph/mail-folders";
import { findMessage, folderMessages } from "../../../graph/messages";
import { openGraph } from "../../../graph/open-graph";
import { listRegister } from "../../../graph/register-list";
import { SCOPES, type Scopes } from "../../../graph/scopes";
import { searchSentMail } from "../../../graph/sent-mail";
import { saveTask } from "../../../graph/tasks";
import { openDialog } from "../../../outlook/dialog";
import type { GraphSettings, Settings } from "../../../policy/settings";
import { standingOf } from "../../../requests/case/deadlines-of";
import type { Case, MailReference } from "../../../requests/case/events";
import { isOpen, runningStanding } from "../../../requests/case/open-cases";
import { translator, type Language } from "../../../text";
import { READ_TEXT } from "../../../text/read";
import { type Purpose, type Team, TeamFailure, type TeamOutcome } from "./team";

const PURPOSES: Readonly<Record<Purpose, Scopes>> = {
  register: SCOPES.register,
  tag: SCOPES.mailChanges,
  task: SCOPES.tasks,
  heads: SCOPES.mailHeads,
  texts: SCOPES.mail,
  folder: SCOPES.mail,
  "shared-folder": SCOPES.sharedMail,
  calendars: SCOPES.calendars,
  rooms: SCOPES.rooms,
  "calendar-changes": SCOPES.calendarChanges,
  "mail-changes": SCOPES.mailChanges,
  "shared-mail-changes": SCOPES.sharedMailChanges,
};

/** What Graph takes for the inbox of any mailbox, in any language. */
const INBOX = "inbox";
/** How far back sent mail is looked through for recipients. */
const SENT_YEARS = 2;
/** Graph's and Outlook's name of Danish time: deadlines are Danish days. */
const TIME_ZONE = "Romance Standard Time";

/** Microsoft Graph for this deployment, signed in as whoever sits at this Outlook. */
export function openTeam(
  { policy }: Settings,
  graphSettings: GraphSettings,
  { address, language }: { readonly address: string; readonly language: Language },
): Team {
  const page = new URL("sign-in.html", location.href).href;
  const opened = openGraph(graphSettings, { page, openDialog, loginHint: address });
  const { signIn } = opened;
  const graph = hurried(opened.graph, systemClock);
  const t = translator(language, READ_TEXT);
  const rules = policy.requests ?? {};
  const dueOf = (each: Case) => standingOf(each, rules, new Date().toISOString())?.due ?? null;
  const place = policy.requests?.register;

  const columns = (each: Case) => ({
    status: t(`case.status.${each.status}`),
    due: runningStanding(each, rules, new Date().toISOString())?.due ?? null,
    rights: each.labels.map((label) => t(`right.${label}`)).join(", "),
  });

  return {
    register: place
      ? listRegister({ graph, place, columns, clock: systemClock, random: Math.random })
      : null,
    signIn: (purpose, signal) => outcomeOf(() => signIn.ask(PURPOSES[purpose], signal)),
    tag: (mail) =>
      outcomeOf(async () => {
        const found = await placeOf(mail);
        // The mark itself counts; its colour in the officer's own list is a nicety that needs another permission.
        await addCategory(graph, found, t("category"));
        await ensureCategory(graph, t("category"), "preset9").catch(() => {});
      }),
    saveTask: (each) =>
      outcomeOf(async () => {
        const title = t("task.title", { number: each.number });
        const task = { title, due: dueOf(each), isDone: !isOpen(each) };
        await saveTask(graph, t("task.list"), task, { timeZone: TIME_ZONE });
      }),
    candidates: (person, how, onProgress, signal) =>
      outcomeOf(async () => {
        const since = yearsAgo(SENT_YEARS);
        const search = await searchSentMail(graph, person, how, { onProgress, signal, since });
        return search.candidates;
      }),
    calendars: () => graphCalendars(graph, systemClock),
    mail: () => mailEntries(graph, systemClock),
    mailPlace: ({ mailbox, folder }) =>
      outcomeOf(async () => {
        const folders = await mailFolders(graph, mailbox);
        const found = folders.find(({ id, isInbox }) =>
          folder === INBOX ? isInbox : id === folder,
        );
        if (!found) throw new GraphFailure("not-found");
        return mailPlace(mailbox, found);
      }),
    folders: (mailbox) => outcomeOf(() => mailFolders(graph, mailbox)),
    async *folder(which, since, from, signal) {
      try {
        yield* folderMessages(graph, which, since, { from, signal });
      } catch (error) {
        throw new TeamFailure(problemOf(error));
      }
    },
  };

  async function placeOf({ messageId, mailbox = "me" }: MailReference) {
    const found = messageId === null ? null : await findMessage(graph, mailbox, messageId);
    if (!found) throw new GraphFailure("not-found");
    return found;
  }
}

async function outcomeOf<T>(work: () => Promise<T>): Promise<TeamOutcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

function problemOf(error: unknown): GraphProblem {
  return error instanceof GraphFailure ? error.code : "failed";
}

function yearsAgo(years: number): string {
  const day = new Date();
  day.setUTCFullYear(day.getUTCFullYear() - years);
  return day.toISOString();
}
