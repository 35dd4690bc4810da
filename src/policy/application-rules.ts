import type { ApplicationRules } from "../visitors/applications";
import type { Policy } from "./policy";

/** What the policy says of job applications, as `visitors/applications` asks for it. */
export function applicationRules({ applications }: Policy): ApplicationRules {
  return { consentCategories: applications?.consentCategories ?? [] };
}
