import type { SensitivityLabel } from "../outlook/model";

/** The labels one can choose, in Outlook's order: a label with sub-labels only names its group. */
export function applicableLabels(
  labels: readonly SensitivityLabel[],
): { id: string; name: string; tooltip: string }[] {
  return labels.flatMap(({ id, name, tooltip, children }) =>
    children.length === 0
      ? [{ id, name, tooltip }]
      : applicableLabels(children).map((child) => ({ ...child, name: `${name} \\ ${child.name}` })),
  );
}
