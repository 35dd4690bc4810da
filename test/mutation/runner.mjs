// Stryker's way to the tests. Jest takes half a second to start, for each of ten thousand mutants; the tests of a
// detector take a tenth of one.
import { createRequire } from "node:module";
import path from "node:path";
import { PluginKind, declareClassPlugin } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";

/** What Stryker and the code it has changed tell each other. */
const stryker = (globalThis["__stryker__"] ??= {});

class DetectorTestRunner {
  /** Milliseconds that each file and each test takes when nothing is changed. */
  took = new Map();

  /** Most changes are noticed by an example, before it is the turn of a property or of every letter there is. */
  quickFirst(nameOf) {
    return (a, b) => (this.took.get(nameOf(a)) ?? 0) - (this.took.get(nameOf(b)) ?? 0);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // The sandbox, with the changed code, is the working directory only now.
    const require = createRequire(path.join(process.cwd(), "test/mutation/runner.mjs"));
    Object.assign(this, require("./tests.cjs"));
  }

  async dryRun() {
    stryker.mutantCoverage = { static: {}, perTest: {} };
    const tests = [];
    for (const file of this.testFiles) {
      const start = performance.now();
      const all = this.testsOf(file);
      for (let each = 0; each < all.length; each++) {
        // Each with code of its own: what the first one makes and the others only use concerns all of them.
        const test = this.loadsFast ? this.testsOf(file)[each] : all[each];
        stryker.currentTestId = test.id;
        tests.push(await resultOf(test));
        stryker.currentTestId = undefined;
      }
      this.took.set(file, performance.now() - start);
    }
    for (const { id, timeSpentMs } of tests) this.took.set(id, timeSpentMs);
    this.testFiles.sort(this.quickFirst((file) => file));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    stryker.hitLimit = hitLimit;
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    const wanted = testFilter && new Set(testFilter);
    const tests = [];
    try {
      for (const file of this.testFiles) {
        if (wanted && !testFilter.some((id) => id.startsWith(idOf(file)))) continue;
        stryker.activeMutant = mutantActivation === "static" ? activeMutant.id : undefined;
        const all = this.testsOf(file);
        stryker.activeMutant = activeMutant.id;
        for (const test of all.sort(this.quickFirst(({ id }) => id))) {
          if (wanted && !wanted.has(test.id)) continue;
          const result = await resultOf(test);
          tests.push(result);
          const timeout = determineHitLimitReached(stryker.hitCount, hitLimit);
          if (timeout) return toMutantRunResult(timeout);
          if (result.status === TestStatus.Failed)
            return toMutantRunResult({ status: DryRunStatus.Complete, tests });
        }
      }
    } catch (error) {
      // The code does not even load.
      const id = "loading";
      tests.push({
        id,
        name: id,
        timeSpentMs: 0,
        status: TestStatus.Failed,
        failureMessage: String(error),
      });
    } finally {
      stryker.activeMutant = undefined;
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests });
  }
}

function idOf(file) {
  return path.relative(process.cwd(), file);
}

async function resultOf({ id, file, run }) {
  const start = performance.now();
  const about = () => ({ id, name: id, fileName: file, timeSpentMs: performance.now() - start });
  try {
    await run();
    return { ...about(), status: TestStatus.Success };
  } catch (error) {
    return { ...about(), status: TestStatus.Failed, failureMessage: String(error) };
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, "detectors", DetectorTestRunner),
];
