import { Warning } from "../../warning";
import type { Letters } from "../letters";
import type { Officer } from "../officer";
import { useReadText } from "../read-text";
import { RegisterTrouble } from "./register-trouble";
import type { CaseDesk } from "./use-case";

interface ProblemProps {
  readonly desk: CaseDesk;
  readonly letters: Letters;
  readonly officer: Officer;
}

/** What went wrong last, and what to do about it. */
export function Problem({ desk, letters, officer }: ProblemProps) {
  const t = useReadText();
  const { problem, state, lookAgain } = desk;
  return (
    <div role="alert" className="problem">
      {problem && (
        <RegisterTrouble
          problem={problem}
          officer={officer}
          again={lookAgain}
          offersAgain={state === "failed"}
        />
      )}
      {!problem && letters.hasFailed && (
        <Warning>
          <p>{t("form.failed")}</p>
        </Warning>
      )}
    </div>
  );
}
