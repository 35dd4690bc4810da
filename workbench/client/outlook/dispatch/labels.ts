import { type DispatchTable, ERROR, HostError, text } from "../host-calls";
import type { SensitivityLabel } from "../model";

/** Sensitivity labels, which need ReadWriteItem even to be read. */
export const LABEL_CALLS: DispatchTable = {
  199: {
    name: "sensitivityLabelsCatalog.getAsync",
    needs: "ReadWriteItem",
    since: "1.13",
    run: ({ labels }) => labels,
  },
  202: {
    name: "sensitivityLabelsCatalog.getIsEnabledAsync",
    needs: "ReadWriteItem",
    since: "1.13",
    run: ({ labels }) => labels.length > 0,
  },
  201: {
    name: "sensitivityLabel.getAsync",
    needs: "ReadWriteItem",
    since: "1.13",
    run: ({ item }) => item.sensitivityLabel ?? "",
  },
  200: {
    name: "sensitivityLabel.setAsync",
    needs: "ReadWriteItem",
    since: "1.13",
    run: ({ labels, update }, params) => {
      const id = text(params, "sensitivityLabelID");
      if (!appliable(labels).some((label) => label.id === id)) {
        throw new HostError(ERROR.invalidValue);
      }
      update({ sensitivityLabel: id });
    },
  },
};

/** A label with labels under it is a heading and cannot be put on an item. */
function appliable(labels: readonly SensitivityLabel[]): SensitivityLabel[] {
  return labels.flatMap((label) => (label.children.length > 0 ? appliable(label.children) : label));
}
