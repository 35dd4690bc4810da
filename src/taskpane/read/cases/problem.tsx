import { TextLink } from "../../text-link";
import type { Letters } from "../letters";
import { useReadText } from "../read-text";
import type { CaseDesk } from "./use-case";

interface ProblemProps {
  readonly desk: CaseDesk;
  readonly letters: Letters;
}

/** What went wrong last, and what to do about it. */
export function Problem({ desk, letters }: ProblemProps) {
  const t = useReadText();
  const { problem, state } = desk;
  const text = problem ? t(`register.${problem}`) : letters.hasFailed ? t("form.failed") : null;
  return (
    <div role="alert" className="problem">
      {text !== null && (
        <div className="card warn">
          <p>{text}</p>
          {state === "failed" && (
            <div>
              <TextLink onClick={() => void desk.lookAgain()}>{t("register.again")}</TextLink>
            </div>
          )}
        </div>
      )}
    </div>
  );
}
