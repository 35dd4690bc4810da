import { Button } from "@fluentui/react-components";
import type { RegisterErrorCode } from "../../../requests/case/register-error";
import { TextLink } from "../../text-link";
import { Warning } from "../../warning";
import type { Officer } from "../officer";
import { useReadText } from "../read-text";
import { useSignIn } from "../team/use-sign-in";

interface RegisterTroubleProps {
  readonly problem: RegisterErrorCode;
  readonly officer: Officer;
  /** Looks into the register again. */
  readonly again: () => Promise<void>;
  /** Whether to offer that by itself, without signing in. */
  readonly offersAgain: boolean;
}

/** What the register did not do, and the way on: signing in where that is what is missing, or trying again. */
export function RegisterTrouble({ problem, officer, again, offersAgain }: RegisterTroubleProps) {
  const t = useReadText();
  const signIn = useSignIn(officer, "register", again);
  return (
    <Warning>
      <p>{signIn.problem ? t(`graph.${signIn.problem}`) : t(`register.${problem}`)}</p>
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
        {offersAgain && <TextLink onClick={() => void again()}>{t("register.again")}</TextLink>}
      </div>
    </Warning>
  );
}
