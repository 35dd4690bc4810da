import { expect, test } from "@jest/globals";
import { memoryTeam } from "../_testing/team";
import { withTeam } from "./with-team";

test("a part of the pane that cannot be loaded is a missing network, and not the end of it", async () => {
  const unloaded = () => Promise.reject(new Error("ChunkLoadError"));
  const outcome = await withTeam(unloaded, async (team) => team.signIn("task"));
  expect(outcome).toEqual({ ok: false, problem: "no-network" });
});

test("what is done with Graph keeps its outcome", async () => {
  const team = memoryTeam({});
  team.refuse("denied");
  const outcome = await withTeam(
    async () => team,
    (loaded) => loaded.signIn("task"),
  );
  expect(outcome).toEqual({ ok: false, problem: "denied" });
});
