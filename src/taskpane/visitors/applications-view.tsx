import type { Officer } from "../read/officer";
import { ApplicationsForm } from "./applications-form";
import { useApplicationSearch } from "./applications-search";
import { FoundView } from "./found-view";
import { PlanKindContext } from "./visitors-text";

interface ApplicationsViewProps {
  readonly officer: Officer;
  readonly onBack: () => void;
}

/** Finds job applications that the policy wants deleted, shows them, deletes, and proves it (D 19.2). */
export default function ApplicationsView({ officer, onBack }: ApplicationsViewProps) {
  const searching = useApplicationSearch(officer);
  return (
    <PlanKindContext value="applications">
      <FoundView
        officer={officer}
        searching={searching}
        form={<ApplicationsForm officer={officer} searching={searching} />}
        onBack={onBack}
      />
    </PlanKindContext>
  );
}
