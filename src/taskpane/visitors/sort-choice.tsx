import { Field, Select } from "@fluentui/react-components";
import type { Hit } from "../../visitors/plan";
import { type Order, ORDERS, ordersFor } from "./sorting";
import { useVisitorsText } from "./visitors-text";

interface SortChoiceProps {
  readonly hits: readonly Hit[];
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

/** The browser's own list: it works with any keyboard, and no pop-up of ours has to fit into a narrow pane. */
export function SortChoice({ hits, order, onOrder }: SortChoiceProps) {
  const t = useVisitorsText();
  return (
    <Field label={t("sort")} size="small" orientation="horizontal" className="sort">
      <Select
        size="small"
        value={order}
        onChange={(_, { value }) => onOrder(ORDERS.find((each) => each === value) ?? "oldest")}
      >
        {ordersFor(hits).map((each) => (
          <option key={each} value={each}>
            {t(`sort.${each}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
