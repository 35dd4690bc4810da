/** The sensitivity labels of the mailbox. The two that encrypt have the ids which the shipped policies name. */
import type { SensitivityLabel } from "./model";

function label(
  id: string,
  name: string,
  tooltip: string,
  color: string,
  children: readonly SensitivityLabel[] = [],
): SensitivityLabel {
  return { id, name, tooltip, color, children };
}

export const LABELS: readonly SensitivityLabel[] = [
  label("1f0d6a52-9c3e-4b7a-8d21-5e6f7a8b9c01", "Offentlig", "Må deles med alle.", "#13a10e"),
  label("2a1e7b63-ad4f-4c8b-9e32-6f7081929d02", "Intern", "Kun for medarbejdere.", "#0078d4"),
  label("3b2f8c74-be50-4d9c-af43-708192a3ae03", "Fortrolig", "Personoplysninger.", "#c50f1f", [
    label(
      "7b1c6f0e-4a53-4d0b-9c55-2f1f6a1d8e21",
      "Fortrolig – krypteret (DKI)",
      "Krypteres, når mailen sendes.",
      "#c50f1f",
    ),
    label(
      "c2a5d9b4-0e37-4f86-8a1d-6b9e3f7c5d12",
      "Confidential – encrypted (Implement)",
      "Encrypted when the mail is sent.",
      "#c50f1f",
    ),
  ]),
];
