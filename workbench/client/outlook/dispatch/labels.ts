import { type DispatchTable, ERROR, HostError, text } from "../host-calls";
import type { SensitivityLabel } from "../model";

/** Sensitivity labels, which need ReadWriteItem even to be read. */
export const LABEL_CALLS: DispatchTable = {
  199: {
    name: "sensitivityLabelsCatalog.getAsync",
    needs: "ReadWriteItem",
    since: "1.13",
    run: ({ labels }) => enabled(labels),
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
    run: ({ item, labels }) => enabled(labels) && (item.sensitivityLabel ?? ""),
  },
  200: {
    name: "sensitivityLabel.setAsync",
    needs: "ReadWriteItem",
    since: "1.13",
    run: ({ labels, update }, params) => {
      const id = text(params, "sensitivityLabelID");
      if (!appliable(enabled(labels)).some((label) => label.id === id)) {
        throw new HostError(ERROR.invalidValue);
      }
      update({ sensitivityLabel: id });
    },
  },
};

/** Where labels are not enabled, every call but the one that asks for it fails. */
function enabled(labels: readonly SensitivityLabel[]): readonly SensitivityLabel[] {
  if (labels.length === 0) throw new HostError(ERROR.response);
  return labels;
}

/** A label with labels under it is a heading and cannot be put on an item. */
function appliable(labels: readonly SensitivityLabel[]): SensitivityLabel[] {
  return labels.flatMap((label) => (label.children.length > 0 ? appliable(label.children) : label));
}
