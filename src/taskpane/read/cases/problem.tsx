import { Button } from "@fluentui/react-components";
import { TextLink } from "../../text-link";
import { Warning } from "../../warning";
import type { Letters } from "../letters";
import type { Officer } from "../officer";
import { useReadText } from "../read-text";
import { useSignIn } from "../team/use-sign-in";
import type { CaseDesk } from "./use-case";

interface ProblemProps {
  readonly desk: CaseDesk;
  readonly letters: Letters;
  readonly officer: Officer;
}

/** What went wrong last, and what to do about it. */
export function Problem({ desk, letters, officer }: ProblemProps) {
  const t = useReadText();
  const { problem, state } = desk;
  const signIn = useSignIn(officer, "register", desk.lookAgain);
  const text = problem ? t(`register.${problem}`) : letters.hasFailed ? t("form.failed") : null;
  return (
    <div role="alert" className="problem">
      {text !== null && (
        <Warning>
          <p>{signIn.problem ? t(`graph.${signIn.problem}`) : text}</p>
          <div className="fixes">
            {problem === "denied" && officer.isTeam && (
              <Button
                className="narrow"
                appearance="primary"
                disabledFocusable={signIn.busy}
                onClick={() => void signIn.start()}
              >
                {t("signin")}
              </Button>
            )}
            {state === "failed" && (
              <TextLink onClick={() => void desk.lookAgain()}>{t("register.again")}</TextLink>
            )}
          </div>
        </Warning>
      )}
    </div>
  );
}
