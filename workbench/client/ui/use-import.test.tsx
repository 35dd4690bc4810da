import { describe, expect, jest, test } from "@jest/globals";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { OutlookProvider } from "./outlook-context";
import { testOutlook } from "./test-outlook";
import { useImport } from "./use-import";

function show(...files: File[]) {
  const { outlook } = testOutlook();
  function Opener() {
    const { problem, openFiles } = useImport();
    return <button onClick={() => openFiles(files, "draft")}>{problem ?? "Open"}</button>;
  }
  render(
    <OutlookProvider value={outlook}>
      <Opener />
    </OutlookProvider>,
  );
  return outlook;
}
const file = (name: string) => {
  const made = new File(["Subject: Hej"], name);
  // jsdom's files cannot be read as bytes.
  return Object.assign(made, { arrayBuffer: () => Promise.resolve(new ArrayBuffer(4)) });
};

describe("Opening mail files", () => {
  test("each becomes an item", async () => {
    const outlook = show(file("a.eml"), file("B.MSG"));
    await userEvent.click(screen.getByRole("button"));
    expect(jest.mocked(outlook.importMail).mock.calls.map(([name]) => name)).toEqual([
      "a.eml",
      "B.MSG",
    ]);
  });

  test("a file of another kind is refused in words", async () => {
    const outlook = show(file("løn.xlsx"));
    await userEvent.click(screen.getByRole("button"));
    expect(await screen.findByText(/»løn.xlsx« kunne ikke åbnes/)).toBeTruthy();
    expect(outlook.importMail).not.toHaveBeenCalled();
  });

  test("a damaged file says what is wrong with it", async () => {
    const outlook = show(file("a.msg"));
    jest.mocked(outlook.importMail).mockResolvedValue("It is damaged.");
    await userEvent.click(screen.getByRole("button"));
    expect(await screen.findByText("»a.msg« kunne ikke åbnes. It is damaged.")).toBeTruthy();
  });
});
