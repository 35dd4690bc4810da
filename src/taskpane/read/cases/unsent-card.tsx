import { Button } from "@fluentui/react-components";
import { useId } from "react";
import type { Letters } from "../letters";
import { useReadText } from "../read-text";

interface UnsentCardProps {
  readonly letters: Letters;
  readonly busy: boolean;
}

/** Asks whether a mail that lies ready in Outlook was sent: no add-in learns of that. */
export function UnsentCard({ letters, busy }: UnsentCardProps) {
  const t = useReadText();
  const titleId = useId();
  return (
    <section className="card plain" aria-labelledby={titleId}>
      <h2 id={titleId}>{t("unsent.title")}</h2>
      <p>{t("unsent.text")}</p>
      <div className="fixes">
        <Button
          className="narrow"
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void letters.wasSent()}
        >
          {t("unsent.yes")}
        </Button>
        <Button className="narrow" onClick={letters.forget}>
          {t("unsent.no")}
        </Button>
      </div>
    </section>
  );
}
