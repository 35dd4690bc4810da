// Property tests draw the same cases in every run, so that a red run can be repeated and a green one means the same each
// time. KUVERT_SEED=<number> draws others: do that now and then, and keep what it finds as an example.
import { configureGlobal, readConfigureGlobal } from "fast-check";

const seed = Number(process.env["KUVERT_SEED"] ?? 20261121);
configureGlobal({ ...readConfigureGlobal(), seed });
