import type { Granted } from "./answer";
import { type Block, heading, list, paragraph } from "./letter";

/**
 * Everything that Art. 15(1)(a)–(h) and (2) and the list of D 4 demand, in their order; the complaint guidance, (f),
 * closes every answer. What only the officer knows stands as a blank.
 */
export function access(
  { automated, transfers }: Granted,
  email: string,
  isCctv: boolean,
): readonly Block[] {
  return [
    paragraph("access.opening"),
    paragraph(isCctv ? "access.recordings" : "access.copy"),
    ...section("purposes"),
    ...section("basis"),
    ...section("categories"),
    ...section("recipients"),
    ...section("transfers", choice("transfers", transfers)),
    ...section("storage"),
    ...section("source"),
    ...section("automated", choice("automated", automated)),
    heading("access.rights.title"),
    paragraph("access.rights"),
    list(RIGHTS.map((right) => `access.rights.${right}`)),
    paragraph({ id: "access.rights.how", values: { email } }),
    heading("access.controller.title"),
    paragraph({ id: "access.controller", values: { email } }, "access.officer"),
  ];
}

const RIGHTS = ["rectification", "erasure", "restriction", "objection", "portability", "consent"];

function section(id: string, sentence = `access.${id}`): readonly Block[] {
  return [heading(`access.${id}.title`), paragraph(sentence)];
}

/** Nothing is claimed that nobody has looked into. */
function choice(id: string, answer: boolean | undefined): string {
  if (answer === undefined) return `access.${id}`;
  return `access.${id}.${answer ? "yes" : "no"}`;
}
