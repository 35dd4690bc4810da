/** What doors use of the Graph layer, in one piece. */
import { addCategory, ensureCategory } from "../../../src/graph/categories";
import { systemClock } from "../../../src/graph/clock";
import { mailFolders } from "../../../src/graph/mail-folders";
import { findMessage, folderMessages } from "../../../src/graph/messages";
import { openGraph } from "../../../src/graph/open-graph";
import { listRegister } from "../../../src/graph/register-list";
import { searchSentMail } from "../../../src/graph/sent-mail";
import { saveTask } from "../../../src/graph/tasks";
import { openDialog } from "../../../src/outlook/dialog";

export const layer = {
  addCategory,
  ensureCategory,
  findMessage,
  folderMessages,
  listRegister,
  mailFolders,
  openDialog,
  openGraph,
  saveTask,
  searchSentMail,
  systemClock,
};
