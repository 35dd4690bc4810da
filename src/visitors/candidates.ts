/** What was found of each person, until the whole search is done: only then is it known who else has their name. */
import { holdsCompany } from "./beside-company";
import type { Evidence, PersonMatch } from "./match-person";
import { companyOf, type Person } from "./person";
import type { Namesake } from "./plan";
import type { VisitorRules, Why } from "./rules";

/** A decision about an entry and a person. */
export interface Decision {
  readonly why: readonly Why[];
  readonly ambiguous: boolean;
}

/** Everybody with the person's name who was met in the search. */
export class Bearers {
  private readonly outside = new Set<string>();
  private readonly inside = new Set<string>();

  constructor(
    private readonly person: Person,
    private readonly rules: VisitorRules,
  ) {}

  /** Remembers who was met. */
  add({ evidence, namesakes }: PersonMatch): void {
    const candidates = evidence
      .filter(({ certainty, address }) => certainty === "name" && address?.includes("@"))
      .map(({ address }) => address!);
    for (const address of [...namesakes.map((someone) => someone.address), ...candidates]) {
      const side = this.rules.isInternal(address) ? this.inside : this.outside;
      side.add(address.toLowerCase());
    }
  }

  /** Null when what was found is somebody else's. */
  decide(evidence: readonly Evidence[]): Decision | null {
    const certain = evidence.filter(({ certainty }) => certainty === "certain");
    const own = evidence.filter((each) => !this.isAnothers(each));
    if (certain.length === 0 && own.length === 0) return null;
    const why = [...new Set([...certain, ...own].map((each) => each.why))];
    return { why, ambiguous: certain.length === 0 && !own.some((each) => this.isClear(each)) };
  }

  /** Everybody else, for people to see. */
  namesakes(): Namesake[] {
    const { given: person } = this.person;
    const others = this.isOneOfMany() ? this.outside : [];
    return [
      ...[...others].map((address) => ({ person, address, internal: false })),
      ...[...this.inside].map((address) => ({ person, address, internal: true })),
    ].sort((a, b) => (a.address < b.address ? -1 : 1));
  }

  /** Without an address of the person's, the one bearer of the name is taken for them. */
  private isOneOfMany(): boolean {
    return this.outside.size > (this.person.addresses.length === 0 ? 1 : 0);
  }

  /** The name stands beside the company of somebody else who has it. */
  private isAnothers({ words }: Evidence): boolean {
    if (!this.isOneOfMany()) return false;
    const companies = [...this.outside].map(companyOf).filter((company) => company !== "");
    return companies
      .filter((company) => !this.person.companies.includes(company))
      .some((company) => holdsCompany(words, company));
  }

  private isClear({ certainty, saysVisit, address }: Evidence): boolean {
    if (certainty !== "name" || this.isOneOfMany()) return false;
    return this.inside.size === 0 || saysVisit || Boolean(address?.includes("@"));
  }
}
