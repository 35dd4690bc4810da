import { DETECTORS } from "../detect/detectors";
import { maskFileName } from "../detect/file-name";
import { page, type PageOptions } from "./_html-report/page";
import { Tally } from "./_html-report/tally";
import { wordsIn } from "./_html-report/words";
import type { Io } from "./io";
import { type Report, type ReportOptions, summaryText } from "./report";

/** One page that stands alone, for those who decide: rates, reasons and examples. Nothing is written before the end. */
export function htmlReport(io: Io, { policy, language, kuvert }: ReportOptions): Report {
  const tally = new Tally();
  const { year, month, day } = io.today;
  const options: PageOptions = {
    policy,
    words: wordsIn(language),
    made: [year, month, day].map((part) => String(part).padStart(2, "0")).join("-"),
    kuvert,
    nameOf: (id) => maskFileName(id, DETECTORS, io.today),
  };
  return {
    add: async (record) => tally.add(record),
    end: async (summary, milliseconds) => {
      await io.print(page(tally, options));
      if (summary) await io.complain(summaryText(summary, milliseconds));
    },
  };
}
