import type { Evidence } from "./evidence";
import { REQUEST_LABELS, type RequestLabel } from "./labels";

/** What each piece of evidence weighs: in its first column for a request at all, then for each label in their order. */
export interface Weights {
  readonly bias: readonly number[];
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

/** How likely a mail is a request at all, and each label. */
export interface Judgement {
  readonly request: number;
  readonly labels: Readonly<Record<RequestLabel, number>>;
}

/** Weights are kept as whole numbers of this size. */
const UNIT = 0.05;

/** Reads a table of weights: lines `evidence 3 -12 0 …`, in units of 0.05; `bias` is what no evidence weighs. Zeros at the end are left out, others empty. */
export function readWeights(table: string): Weights {
  const weights = new Map<string, readonly number[]>();
  for (const line of table.split("\n")) {
    const [name = "", ...numbers] = line.split(" ");
    if (name !== "")
      weights.set(
        name,
        numbers.map((number) => UNIT * Number(number)),
      );
  }
  return { weights, bias: weights.get("bias") ?? [] };
}

/** Weighs all the evidence. */
export function judge(evidence: Evidence, { bias, weights }: Weights): Judgement {
  const sums = [0].concat(REQUEST_LABELS.map(() => 0)).map((_, column) => bias[column] ?? 0);
  evidence.forEach((_, name) => {
    const row = weights.get(name) ?? [];
    row.forEach((weight, column) => (sums[column] = (sums[column] as number) + weight));
  });
  const [request = 0, ...labels] = sums.map((sum) => 1 / (1 + Math.exp(-sum)));
  const each: Partial<Record<RequestLabel, number>> = {};
  REQUEST_LABELS.forEach((label, at) => (each[label] = labels[at] ?? 0));
  return { request, labels: each as Record<RequestLabel, number> };
}

/** The places that weigh most for a label, in falling order. */
export function heaviest(evidence: Evidence, label: RequestLabel, { weights }: Weights): string[] {
  const column = 1 + REQUEST_LABELS.indexOf(label);
  const weightOf = (name: string) => weights.get(name)?.[column] ?? 0;
  return Array.from(evidence.keys())
    .filter((name) => evidence.get(name) && weightOf(name) > 0)
    .sort((a, b) => weightOf(b) - weightOf(a));
}
