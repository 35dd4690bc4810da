import { useEffect, useState } from "react";
import type { ReceivedItem } from "../../outlook/received-item";
import type { SentInSpite } from "../../policy/verdict-header";
import { Message } from "../message";
import { part } from "../part";
import { CasesLink } from "./cases/cases-link";
import { CasesView } from "./cases/cases-view";
import type { Officer } from "./officer";
import { useReadText } from "./read-text";
import { RequestPane } from "./request-pane";
import { ReviewView } from "./review/review-view";
import { SentView } from "./sent-view";

/** Calendars are for few, and now and then: a part of their own. */
const VisitorsView = part(() => import("../visitors/visitors-view"));
const ApplicationsView = part(() => import("../visitors/applications-view"));

interface ReadViewProps {
  readonly sentInSpite: () => Promise<SentInSpite | null>;
  readonly item: ReceivedItem | null;
  readonly officer: Officer;
}

/**
 * Beside a mail that is read: which right it invokes and by when. On one's own mail that was sent in spite of Kuvert,
 * the way to report a breach.
 */
export default function ReadView({ sentInSpite, item, officer }: ReadViewProps) {
  const t = useReadText();
  const sent = useSent(sentInSpite);
  const [view, setView] = useState<"mail" | "cases" | "review" | "visitors" | "applications">(
    "mail",
  );
  const [changes, setChanges] = useState(0);
  const countChange = (): void => setChanges((count) => count + 1);
  if (sent === "asking") return <h1>{t("reading")}</h1>;
  if (sent) return <SentView sent={sent} />;
  const toMail = (): void => setView("mail");
  if (view === "cases") {
    return (
      <CasesView
        officer={officer}
        onBack={toMail}
        onReview={() => setView("review")}
        onVisitors={() => setView("visitors")}
        onApplications={() => setView("applications")}
      />
    );
  }
  if (view === "review") return <ReviewView officer={officer} onBack={toMail} />;
  if (view === "visitors") {
    return <VisitorsView officer={officer} onBack={() => setView("cases")} />;
  }
  if (view === "applications") {
    return <ApplicationsView officer={officer} onBack={() => setView("cases")} />;
  }
  return (
    <>
      {item ? (
        <RequestPane item={item} officer={officer} onChanged={countChange} />
      ) : (
        <Message title={t("meeting.title")} text={t("meeting.text")} isCalm />
      )}
      <CasesLink key={changes} officer={officer} onOpen={() => setView("cases")} />
    </>
  );
}

function useSent(ask: () => Promise<SentInSpite | null>): SentInSpite | "asking" | null {
  const [sent, setSent] = useState<SentInSpite | "asking" | null>("asking");
  useEffect(() => {
    let isShown = true;
    const look = async (): Promise<void> => {
      const answer = await ask();
      if (isShown) setSent(answer);
    };
    void look();
    return () => {
      isShown = false;
    };
  }, [ask]);
  return sent;
}
