import { readRules } from "../rule";
import { packedTable } from "../words";

/** Every way of saying that is known, in the order of the tables. */
export const RULES = readRules(packedTable("rules"));
