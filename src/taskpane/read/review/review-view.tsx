import { Button, Field, Input, ProgressBar, Radio, RadioGroup } from "@fluentui/react-components";
import { useId, useState } from "react";
import { danishDate } from "../../../requests/deadlines/copenhagen";
import { AboutWhat } from "../../about-what";
import { Say } from "../../announcer";
import { useSurroundings } from "../../surroundings";
import { TextLink } from "../../text-link";
import { longDate } from "../dates";
import type { Officer } from "../officer";
import { useReadText } from "../read-text";
import { FolderField, INBOX } from "./folder-field";
import type { LikelyRequest } from "./likely-requests";
import { type Review, useReview } from "./use-review";

interface ReviewViewProps {
  readonly officer: Officer;
  readonly onBack: () => void;
}

const PERIODS = [30, 90, 365] as const;

/** Goes through an inbox for requests that have no case yet. Nothing of it leaves the device. */
export function ReviewView({ officer, onBack }: ReviewViewProps) {
  const t = useReadText();
  const [mailbox, setMailbox] = useState("");
  const [folder, setFolder] = useState(INBOX);
  const [days, setDays] = useState("30");
  const { review, start, resume, stop } = useReview(officer);
  const of = { mailbox: mailbox.trim() || "me", folder, days: Number(days) };
  return (
    <div className="compose">
      <Say text={t("review.title")} />
      <div>
        <TextLink onClick={onBack}>{t("cases.back")}</TextLink>
      </div>
      <h1>{t("review.title")}</h1>
      <p>{t("review.text")}</p>
      <Field label={t("review.mailbox")} hint={t("review.mailbox.hint")}>
        <Input
          type="email"
          value={mailbox}
          maxLength={320}
          onChange={(_, { value }) => {
            setMailbox(value);
            setFolder(INBOX);
          }}
        />
      </Field>
      <FolderField
        // Another mailbox has other folders.
        key={of.mailbox}
        officer={officer}
        mailbox={of.mailbox}
        folder={folder}
        onChange={setFolder}
      />
      <Field label={t("review.days")}>
        <RadioGroup value={days} onChange={(_, { value }) => setDays(value)}>
          {PERIODS.map((period) => (
            <Radio key={period} value={String(period)} label={t(`review.days.${period}`)} />
          ))}
        </RadioGroup>
      </Field>
      <div className="fixes">
        {review.state === "running" ? (
          <Button className="narrow" onClick={stop}>
            {t("review.stop")}
          </Button>
        ) : (
          <>
            {review.state === "stopped" && (
              <Button className="narrow" appearance="primary" onClick={() => void resume()}>
                {t("review.resume")}
              </Button>
            )}
            <Button
              className="narrow"
              appearance={review.state === "stopped" ? "secondary" : "primary"}
              onClick={() => void start(of)}
            >
              {t("review.start")}
            </Button>
          </>
        )}
      </div>
      <Progress review={review} />
      <ul className="findings">
        {review.found.map((request) => (
          <Found key={request.id} request={request} officer={officer} />
        ))}
      </ul>
    </div>
  );
}

function Progress({ review }: { readonly review: Review }) {
  const t = useReadText();
  const { state, problem, read, total, found } = review;
  if (state === "idle") return null;
  const count = found.length;
  const outcome =
    count === 0
      ? state === "done"
        ? t("review.none")
        : ""
      : t(count === 1 ? "review.found.one" : "review.found.many", { count });
  return (
    <div>
      {/* How far it is can be asked of the bar; only its end is worth an interruption. */}
      <Say
        text={
          state === "running" ? t("review.running") : [progressText(review, t), outcome].join(" ")
        }
      />
      <div role="alert">{problem && <p>{t(`graph.${problem}`)}</p>}</div>
      {state === "running" && (
        <ProgressBar
          aria-label={t("review.running")}
          {...(total !== null && { value: read, max: Math.max(total, 1) })}
        />
      )}
      <p className="small">{progressText(review, t)}</p>
      {outcome !== "" && <p>{outcome}</p>}
    </div>
  );
}

function progressText({ state, read, total }: Review, t: ReturnType<typeof useReadText>): string {
  if (state === "done")
    return t(read === 1 ? "review.done.one" : "review.done.many", { count: read });
  if (total === null) return t("review.progress", { count: read });
  return t("review.progress.of", { count: read, total });
}

interface FoundProps {
  readonly request: LikelyRequest;
  readonly officer: Officer;
}

/** A likely request: what it is about and when it came in. It names nobody: the mail does. */
function Found({ request, officer }: FoundProps) {
  const t = useReadText();
  const { language } = useSurroundings();
  const titleId = useId();
  const receivedId = useId();
  const [cannotOpen, setCannotOpen] = useState(false);
  const rights = request.rights.map((right) => t(`right.${right}`)).join(" · ");
  const received = longDate(danishDate(Date.parse(request.receivedAt)), language);
  const open = async (): Promise<void> => {
    const opened = await officer.openMail(request.id);
    setCannotOpen(!opened.ok);
  };
  return (
    <li className="card plain">
      <h2 id={titleId}>{request.isMaybe ? `${t("review.maybe")}: ${rights}` : rights}</h2>
      <p id={receivedId} className="small">
        {t("review.received", { date: received })}
      </p>
      <div>
        <AboutWhat value={`${titleId} ${receivedId}`}>
          <TextLink onClick={() => void open()}>{t("cases.mail")}</TextLink>
        </AboutWhat>
      </div>
      <div role="alert" className="problem">
        {cannotOpen && <p className="small">{t("cases.mail-failed")}</p>}
      </div>
    </li>
  );
}
